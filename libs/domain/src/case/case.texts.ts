import type { CaseActionName } from './case.commands.js';
import type { CaseGuard } from './case.guards.js';
import type { CaseState } from './case.states.js';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
const text = (zh: string, en: string): Bilingual => ({ zh, en });

export const stateTexts: Readonly<Record<CaseState, Bilingual>> = {
  draft: text('拟办', 'draft'),
  issued: text('已交办、待认领', 'issued, to be claimed'),
  disputed: text('异议待裁定', 'disputed, awaiting ruling'),
  claimed: text('已认领、定方案', 'claimed, planning'),
  rectifying: text('整改中', 'rectifying'),
  suspended: text('暂缓', 'suspended'),
  submitted: text('待验收', 'submitted for verification'),
  verified: text('验收通过', 'verified'),
  in_notice: text('公示中', 'in public notice'),
  closed: text('已销号', 'closed'),
  merged: text('已并案', 'merged'),
  withdrawn: text('已撤销/不属实', 'withdrawn'),
};

export const actionTexts: Readonly<Record<CaseActionName, Bilingual>> = {
  issue: text('交办', 'issue'),
  claim: text('认领', 'claim'),
  deem_claimed: text('视同认领', 'deemed claim'),
  dispute: text('提出异议', 'dispute'),
  reject_dispute: text('驳回异议', 'reject the dispute'),
  reassign: text('改派', 'reassign'),
  merge: text('并案', 'merge'),
  withdraw: text('撤销', 'withdraw'),
  file_plan: text('报送方案', 'file the plan'),
  return_plan: text('退回方案', 'return the plan'),
  approve_plan: text('批复方案', 'approve the plan'),
  report_progress: text('报告进展', 'report progress'),
  extend: text('批复延期', 'grant an extension'),
  suspend: text('暂缓', 'suspend'),
  resume: text('恢复', 'resume'),
  apply_to_close: text('申请销号', 'apply to close'),
  return_papers: text('退回补正', 'return papers'),
  pass: text('验收通过', 'pass'),
  fail: text('验收不通过', 'fail'),
  publish: text('公示', 'publish'),
  uphold_objection: text('异议成立', 'uphold the objection'),
  close: text('销号', 'close'),
  close_without_notice: text('免公示销号', 'close without notice'),
  pass_look_back: text('回头看通过', 'pass the look-back'),
  reopen: text('重启', 'reopen'),
  annul: text('撤销销号', 'annul for false rectification'),
  cancel: text('取消交办', 'cancel'),
  add_evidence: text('提交佐证', 'add evidence'),
  ask_extension: text('申请延期', 'ask for an extension'),
  ask_suspension: text('申请暂缓', 'ask for a suspension'),
  propose_withdrawal: text('提议撤销', 'propose to withdraw'),
  refuse_request: text('不予批准', 'refuse the request'),
  report_upkeep: text('报告巩固情况', 'report upkeep'),
  climb: text('督办升级', 'escalate'),
  miss_upkeep: text('巩固检查逾期', 'miss an upkeep check'),
  absorb: text('并入他案', 'take in a merged case'),
  split_off: text('拆分立案', 'split off'),
  follow: text('随主案变化', 'follow'),
};

/** What each guard asks for, in the words a user is refused with. */
export const guardTexts: Readonly<Record<CaseGuard, Bilingual>> = {
  not_split: text('本事项已拆分,请在子事项中办理', 'the case was split: work on its parts'),
  required_fields: text('必填内容不全', 'required fields are missing'),
  approved_by_leader: text('须经分管领导签批,且不得由拟办人签批', 'a leader other than the drafter must have approved'),
  unit_under_issuer: text(
    '责任单位须有效且在交办单位之下或属其条线',
    'the unit must be valid and below the issuer or in its line',
  ),
  duplicate_answered: text('疑似重复事项须先答复', 'a possible duplicate must be answered first'),
  signer_holds_post: text('签字人须为现任第一责任人本人', 'the signer must hold the responsible post today'),
  posts_of_unit: text(
    '所列岗位须为责任单位、其下级或共同责任单位的岗位',
    'every post named must belong to the responsible unit, below it or to a co-responsible unit',
  ),
  claim_limit_passed: text(
    '认领期限届满三个工作日后方可视同认领',
    'deemed claim needs the claim limit to have passed by the set working days',
  ),
  no_open_dispute: text('异议尚未裁定', 'a dispute is still open'),
  before_claim_due: text('异议须在认领期限内提出', 'a dispute must be filed inside the claim limit'),
  evidence_attached: text('异议须附证据', 'a dispute needs evidence of this case'),
  first_dispute_of_unit: text('同一单位对同一事项只可提出一次异议', 'a unit may dispute a case once'),
  reason_given: text('须写明理由', 'a reason must be given'),
  arbiter_did_not_issue: text('交办人不得裁定本件异议', 'the person who issued may not arbitrate'),
  new_unit_valid: text(
    '改派单位须有效且在交办单位之下或属其条线',
    'the new unit must be valid and below the issuer or in its line',
  ),
  unit_not_tried_before: text(
    '不得改派给曾经承办的单位(领导签字除外)',
    'the case may not return to an earlier unit unless a leader signs',
  ),
  stated_due_in_future: text('新时限须晚于今日', 'the new due date must lie in the future'),
  master_open: text('主案须未办结且本身未被并入', 'the master case must be open and not itself merged'),
  master_of_same_unit: text(
    '主案须属同一责任单位或其上级单位',
    'the master must belong to the same unit or its parent',
  ),
  request_open: text('没有待决定的申请', 'nothing was asked for that could be decided'),
  none_asked: text('已有一项申请待决定', 'a request of this kind is already waiting'),
  two_persons: text('申请人、提议人不得自行决定', 'whoever asks or proposes does not decide'),
  parts_named: text(
    '拆分须列明两项以上各不相同的问题,且子事项不得再拆分',
    'a split names two or more different problems, and a part is not split again',
  ),
  site_finding_for_unfounded: text('认定不属实须有现场核查结论', 'unfounded needs a site finding'),
  plan_complete: text(
    '方案须写明原因、目标和措施,每项措施有成果、责任岗位和时限',
    'the plan needs cause, goal and measures, each with output, post and date',
  ),
  effect_evidence_planned: text('方案须写明拟用的成效佐证', 'the plan must name the effect evidence it aims at'),
  measures_within_due: text('最后一项措施不得晚于整改时限', 'no measure may end after the due date'),
  no_plan_under_review: text('已有方案在审', 'a plan is already under review'),
  plan_filed: text('尚无待审方案', 'no plan is waiting for review'),
  defects_named: text('须一次逐条列明缺陷,不得重复', 'each defect must be named once, all at once'),
  defects_all_at_once: text('缺陷须在第一次退回时全部列明', 'all defects are named the first time'),
  joint_plan_review: text(
    'A级事项的方案须由领导批复并经联审签字',
    'a level A plan needs the leader and joint review signatures',
  ),
  says_what_changed: text('须写明较上次有何变化', 'the report must say what changed since last time'),
  measures_known: text(
    '措施须属本方案,完成日期不得晚于今日',
    'measures must be of this plan and done no later than today',
  ),
  extension_filed_early: text(
    '延期须在期限届满前规定的工作日之前申请',
    'an extension must be filed the set working days before due',
  ),
  extension_within_limit: text(
    '延期不得超过原时限的一半和60天',
    'an extension is at most half the original length and 60 days',
  ),
  extension_once: text('延期限一次,第二次须由上一级领导决定', 'one extension; a second only by a leader one level up'),
  one_relief_a_cause: text('同一事由不得既延期又暂缓', 'no extension and suspension for the same cause'),
  not_listed: text('挂牌督办事项不得延期', 'a listed case gets no extension'),
  review_within_limit: text('复核日期须在90天内', 'the review date must be within 90 days'),
  suspension_total: text('暂缓累计不得超过180天', 'suspension may total 180 days at most'),
  review_date_reached: text('未到复核日期', 'the review date is not reached'),
  measures_done: text('尚有措施未完成', 'measures are not finished'),
  effect_evidence_attached: text(
    '缺少成效佐证(effect):不能只凭资料销号',
    'effect evidence is missing: paper alone never closes a case',
  ),
  pledge_signed: text('须签字背书', 'the signed pledge is missing'),
  upkeep_planned: text('长期坚持事项须附巩固措施清单', 'an ongoing case needs its upkeep duties'),
  team_of_two: text('验收组至少两人', 'a team has at least two persons'),
  team_are_verifiers: text(
    '验收组成员须为验收单位现任验收岗位',
    'every member must hold a verifier post of the verifying unit today',
  ),
  decider_in_team: text('作出结论的人须在验收组内', 'the decider must belong to the team'),
  no_unit_conflict: text(
    '责任单位、共同责任单位及其下级不得验收',
    'no member may come from a responsible unit or below it',
  ),
  no_earlier_part: text(
    '曾认领、承担措施或签字的人不得验收',
    'no member may have claimed, owned or signed in the case',
  ),
  no_recent_post: text(
    '近12个月在责任单位任职的人不得验收',
    'no member may have held a post in the unit in the last 12 months',
  ),
  other_team: text('须由其他人员进行', 'it must be another team'),
  site_visited: text(
    '须在申请销号之后到现场,写明日期和地点',
    'a site visit after the application is needed, with date and place',
  ),
  measures_seen_on_site: text('每项措施须现场核对', 'every measure must be ticked on site'),
  five_questions_answered: text('五个问题须全部为“是”', 'all five questions must be answered yes'),
  evaluation_meets_threshold: text('群众评议未达到要求', 'the mass evaluation does not meet its threshold'),
  joint_review: text('A级事项须三方联审签字', 'level A needs three joint review signatures'),
  reasons_given: text('须写明不通过的理由', 'reasons must be given'),
  text_publishable: text('公示文字为空或含有个人信息', 'the notice is empty or carries personal data'),
  objection_open: text('没有待核查的异议', 'no objection is open'),
  checker_not_of_team: text(
    '须有核查结论,核查人为在岗人员且不得是验收组成员',
    'a finding is needed, by a post that is held and is not of the team',
  ),
  notice_ended: text('公示期未满', 'the notice has not ended'),
  no_open_objection: text('尚有异议未核查', 'an objection is still open'),
  filed_upward: text('须填上级备案号', 'the filing upward is missing'),
  new_limit_within_half: text(
    '重启后的时限不得超过原时限的一半',
    'the new limit is at most half of the original length',
  ),
  upkeep_running: text('本事项没有巩固检查', 'this case has no upkeep check running'),
  upkeep_told: text('须写明巩固情况', 'the report must say how it lasts'),
  upkeep_missed: text('巩固检查尚未逾期', 'the upkeep check is not overdue'),
  proof_given: text('须有证据', 'proof must be given'),
  rung_due: text('没有到期的督办梯次', 'no rung is due'),
};

export const roleTexts = {
  liaison: text('联络员', 'liaison'),
  principal: text('第一责任人', 'principal'),
  supervisor: text('督办人员', 'supervisor'),
  leader: text('分管领导', 'leader'),
  verifier: text('验收人员', 'verifier'),
  arbiter: text('裁定人员', 'arbiter'),
  upper_level: text('上级', 'upper level'),
  auditor: text('审计人员', 'auditor'),
  discipline_contact: text('纪检联络员', 'discipline contact'),
  admin: text('管理员', 'admin'),
  system: text('系统', 'system'),
} as const;
