/** What the record calls by a name of the program, as offices write it. */
const named: Readonly<Record<string, string>> = {
  inspection: '巡察',
  assessment: '考核',
  audit: '审计',
  petition: '信访',
  self_check: '自查',
  leader_instruction: '领导批示',
  immediate: '立行立改',
  staged: '分阶段整改',
  ongoing: '长期坚持',
  immediate_then_ongoing: '立行立改并长期坚持',
  not_ours: '不属本单位职责',
  unfounded: '问题不属实',
  duplicate: '与其他事项重复',
  already_solved: '已经解决',
  joint_needed: '须多单位联办',
  law_or_policy_pending: '法规政策待出台',
  higher_approval: '须上级审批',
  court_case: '诉讼未结',
  season_or_construction: '季节或施工条件',
  election_timetable: '换届选举安排',
  force_majeure: '不可抗力',
  pilot_without_experience: '先行先试、缺乏经验',
  no_explicit_rule: '尚无明确规定',
  unintended_error: '无意过失',
  objective_conditions: '客观条件所限',
  organisation_examination: '责令党组织作出检查',
  organisation_notice: '对党组织通报',
  organisation_reorganisation: '对党组织改组',
  cadre_notice: '对领导干部通报',
  cadre_admonition: '诫勉',
  cadre_organisational_treatment: '组织调整或者组织处理',
  cadre_disciplinary_action: '纪律处分',
  no_measure: '不予处理',
  reject_dispute: '异议不成立,由原单位继续办理',
  reassign: '异议成立,改派',
  merge: '与其他事项合并办理',
  withdraw: '异议成立,予以撤销',
  measures_on_site: '措施是否在现场看到',
  cause_removed: '问题原因是否消除',
  effect_felt: '群众是否感到成效',
  same_problem_elsewhere: '是否举一反三排查同类问题',
  upkeep_arranged: '长效机制是否建立',
};

/** The Chinese words for what the record names; what it does not know stands as it is. */
export const chinese = (name: string): string => named[name] ?? name;

/** Numbered lines of one cell. */
export const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? '') : lines.map((line, at) => `${at + 1}. ${line}`).join('\n');

export const orDash = (text: string | null | undefined): string => (text ? text : '—');
