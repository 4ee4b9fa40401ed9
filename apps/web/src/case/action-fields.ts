import type { paths } from '../api/schema.d.ts';
import type { Pair } from '../texts/texts.ts';

type Address = keyof paths & `/api/v1/cases/{id}/actions/${string}`;
/** Every action of a case, as addresses name it: a new one in the API fails the build until it has its form. */
export type CaseAction = Address extends `/api/v1/cases/{id}/actions/${infer Name}` ? Name : never;
export type PostPart = 'responsible' | 'sharing' | 'supervising' | 'verifying';

interface Common {
  /** Where it goes in the body; a dot leads into an object. */
  readonly name: string;
  readonly label: Pair;
  readonly hint?: Pair;
  readonly optional?: boolean;
}
export interface Choice {
  readonly value: string;
  readonly label: Pair;
}

/** One field of a form; the kinds are all there are. */
export type Field = Common &
  (
    | { readonly kind: 'text' | 'line'; readonly max: number }
    | { readonly kind: 'day' | 'flag' | 'pledge' | 'unit' | 'case' | 'file' | 'proposal' | 'rung' }
    | { readonly kind: 'decision'; readonly yes: Pair; readonly no: Pair }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly asNumber?: boolean }
    | { readonly kind: 'texts'; readonly max: number; readonly length: number; readonly add: Pair }
    | {
        readonly kind: 'post';
        readonly parts: readonly PostPart[];
        readonly several?: boolean;
        readonly ofRole?: string;
      }
    | { readonly kind: 'evidence'; readonly several?: boolean }
    | { readonly kind: 'plan' | 'measuresSeen' | 'measuresDone' | 'readings' | 'evaluation' | 'parts' | 'units' }
  );

export interface ActionForm {
  readonly fields: readonly Field[];
  /** What follows, in one sentence, asked before a move that cannot be taken back. */
  readonly consequence?: Pair;
  readonly button?: Pair;
}

const reason: Field = { kind: 'text', name: 'reason', max: 2000, label: ['理由', 'Reason'] };
const proposal: Field = { kind: 'proposal', name: 'proposal', label: ['事项', 'Matter'] };
const choice = (value: string, zh: string, en: string): Choice => ({ value, label: [zh, en] });

export const causes: readonly Choice[] = [
  choice('law_or_policy_pending', '法规政策待出台', 'Law or policy pending'),
  choice('higher_approval', '须上级审批', 'Approval from above'),
  choice('court_case', '诉讼未结', 'Court case'),
  choice('season_or_construction', '季节或施工条件', 'Season or construction'),
  choice('election_timetable', '换届选举安排', 'Election timetable'),
  choice('force_majeure', '不可抗力', 'Force majeure'),
];
const signatures: Field = {
  kind: 'texts',
  name: 'jointSignatures',
  max: 10,
  length: 100,
  optional: true,
  label: ['联审签字(A 级事项)', 'Joint review signatures (level A)'],
  add: ['添加签字岗位', 'Add a signature'],
};
const team: Field = {
  kind: 'post',
  name: 'team',
  parts: ['verifying'],
  several: true,
  label: ['验收组(至少两人,含您本人)', 'Team (two or more, with you)'],
};
const evaluation: Field = {
  kind: 'evaluation',
  name: 'evaluation',
  optional: true,
  label: ['群众评议', 'Mass evaluation'],
  hint: [
    '系统内评议的结果自动采用,线下评议在此填写。',
    'An evaluation held in the system counts by itself; enter one held on paper.',
  ],
};
const defects = (zh: string, en: string): Field => ({
  kind: 'texts',
  name: 'defects',
  max: 50,
  length: 1000,
  label: [zh, en],
  hint: ['须一次逐条列明。', 'Name each one, all at once.'],
  add: ['添加一条', 'Add one'],
});
const evidenceFields = (withHash: boolean): readonly Field[] => [
  { kind: 'line', name: 'title', max: 200, label: ['名称', 'Title'] },
  {
    kind: 'day',
    name: 'takenOn',
    label: ['事实发生日期', 'Day of the fact'],
    hint: ['不是上传日期。', 'Not the day of upload.'],
  },
  { kind: 'line', name: 'place', max: 200, optional: true, label: ['地点', 'Place'] },
  {
    kind: 'file',
    name: 'sha256',
    optional: !withHash,
    label: ['文件', 'File'],
    hint: ['照片、报告、台账;单个不超过 20 MB。', 'Photos, reports, ledgers; 20 MB each.'],
  },
];
const plan: readonly Field[] = [
  { kind: 'text', name: 'cause', max: 2000, label: ['原因分析', 'Cause'] },
  { kind: 'text', name: 'goal', max: 2000, label: ['整改目标', 'Goal'] },
  { kind: 'plan', name: 'measures', label: ['整改措施', 'Measures'] },
  {
    kind: 'texts',
    name: 'plannedEvidence',
    max: 20,
    length: 1000,
    label: ['拟用的成效佐证', 'Effect evidence planned'],
    hint: ['群众看得见、摸得着的成效。', 'What people can see or feel.'],
    add: ['添加一条', 'Add one'],
  },
];

/** The form of every action the API can allow: one table, no component an action. */
export const actionForms: Readonly<Record<CaseAction, ActionForm>> = {
  claim: {
    fields: [
      {
        kind: 'post',
        name: 'responsibleLeader',
        parts: ['responsible'],
        optional: true,
        label: ['包案领导', 'Leader in charge'],
        hint: ['不填即为第一责任人。', 'The principal when left out.'],
      },
      {
        kind: 'post',
        name: 'handler',
        parts: ['responsible'],
        optional: true,
        label: ['承办人', 'Handler'],
        hint: ['不填即为第一责任人。', 'The principal when left out.'],
      },
      { kind: 'text', name: 'statement', max: 2000, optional: true, label: ['认领说明', 'Statement'] },
    ],
    consequence: [
      '认领即由您本人签字确认,整改时限继续计算。',
      'You sign for your unit; the rectification clock goes on.',
    ],
  },
  dispute: {
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: ['异议类型', 'Kind'],
        choices: [
          choice('not_ours', '不属本单位职责', 'Not our duty'),
          choice('unfounded', '问题不属实', 'Unfounded'),
          choice('duplicate', '与其他事项重复', 'Duplicate'),
          choice('already_solved', '已经解决', 'Already solved'),
          choice('joint_needed', '须多单位联办', 'Others are needed'),
        ],
      },
      { kind: 'text', name: 'reason', max: 2000, label: ['事实与理由', 'Facts and reason'] },
      {
        kind: 'evidence',
        name: 'evidenceIds',
        several: true,
        label: ['证据', 'Evidence'],
        hint: ['先用“提交佐证”上传。', 'Add it first with “add evidence”.'],
      },
      { kind: 'unit', name: 'proposedUnitId', optional: true, label: ['建议承办单位', 'Unit proposed instead'] },
    ],
    consequence: [
      '同一单位对同一事项只可提出一次异议,裁定期间时限暂停。',
      'A unit may dispute a case once; its clock rests until the ruling.',
    ],
  },
  'reject-dispute': {
    fields: [
      reason,
      { kind: 'parts', name: 'parts', optional: true, label: ['部分成立时拆分为', 'Parts, where some of it is true'] },
      { kind: 'units', name: 'jointUnitIds', optional: true, label: ['协办单位', 'Joint units'] },
    ],
    consequence: [
      '驳回后由原单位继续办理,可在规定期限内申请复核一次。',
      'The unit goes on with the case and may appeal once.',
    ],
  },
  reassign: {
    fields: [
      { kind: 'unit', name: 'newUnitId', label: ['改派单位', 'New unit'] },
      reason,
      {
        kind: 'day',
        name: 'newDue',
        optional: true,
        label: ['新时限', 'New due date'],
        hint: ['不填则沿用原时限。', 'The old one stays when left out.'],
      },
      {
        kind: 'line',
        name: 'leaderSignature',
        max: 100,
        optional: true,
        label: ['领导签字', "Leader's signature"],
        hint: ['改派给曾经承办的单位时须填。', 'Needed where an earlier unit gets it back.'],
      },
    ],
    consequence: [
      '案件将交给新单位,认领时限重新计算。',
      'The case goes to the new unit with a claim clock of its own.',
    ],
  },
  merge: {
    fields: [{ kind: 'case', name: 'masterCaseId', label: ['主案', 'Master case'] }, reason],
    consequence: ['并案不可撤回,本案随主案办理。', 'A merger stands; this case goes with its master.'],
  },
  withdraw: { fields: [reason], consequence: ['撤销后本案终结,不可恢复。', 'The case ends and cannot be revived.'] },
  'file-plan': { fields: plan, button: ['报送方案', 'File the plan'] },
  'change-plan': { fields: [{ ...reason, label: ['变更理由', 'Reason for the change'] }, ...plan] },
  'decide-plan-change': {
    fields: [
      {
        kind: 'decision',
        name: 'granted',
        label: ['决定', 'Decision'],
        yes: ['同意变更', 'Approve'],
        no: ['不同意', 'Refuse'],
      },
      reason,
      signatures,
    ],
  },
  'return-plan': { fields: [defects('方案缺陷', 'Defects of the plan')] },
  'approve-plan': {
    fields: [{ kind: 'text', name: 'comment', max: 2000, optional: true, label: ['批复意见', 'Comment'] }, signatures],
    consequence: ['批复后方案生效,单位按措施整改。', 'The plan is in force from now on.'],
  },
  'report-progress': {
    fields: [
      { kind: 'text', name: 'changed', max: 2000, label: ['较上次有何变化', 'What changed since last time'] },
      { kind: 'measuresDone', name: 'measuresDone', optional: true, label: ['已完成的措施', 'Measures done'] },
      { kind: 'readings', name: 'readings', optional: true, label: ['指标读数', 'Readings'] },
      { kind: 'text', name: 'difficulties', max: 2000, optional: true, label: ['困难与需协调事项', 'Difficulties'] },
    ],
  },
  extend: {
    fields: [
      {
        kind: 'day',
        name: 'newDue',
        label: ['批准的时限', 'Date granted'],
        hint: ['不晚于申请的日期。', 'Not later than asked for.'],
      },
      reason,
    ],
    consequence: [
      '延期只能批准一次,时限和督办梯次随之调整。',
      'An extension is granted once; dates and ladder move with it.',
    ],
  },
  suspend: {
    fields: [
      { kind: 'day', name: 'reviewOn', label: ['复核日期', 'Review on'], hint: ['90 天以内。', 'Within 90 days.'] },
      reason,
    ],
    consequence: ['暂缓期间整改时限停止计算。', 'The clock stops until the day of review.'],
  },
  resume: { fields: [reason] },
  'apply-to-close': {
    fields: [
      {
        kind: 'text',
        name: 'summary',
        max: 2000,
        label: ['整改结果', 'Result'],
        hint: ['写明做了什么、效果如何。', 'What was done, and what it brought.'],
      },
      {
        kind: 'texts',
        name: 'upkeepPlan',
        max: 20,
        length: 1000,
        optional: true,
        label: ['巩固措施(长期坚持事项)', 'Upkeep duties (ongoing cases)'],
        add: ['添加一条', 'Add one'],
      },
      {
        kind: 'pledge',
        name: 'pledge',
        label: ['我作为第一责任人签字背书,以上情况属实。', 'As principal I sign that this is true.'],
      },
    ],
    consequence: [
      '提交后案件转入“待验收”,在验收结果出来前您不能再修改材料。',
      'The case goes to verification; until its result you cannot change papers.',
    ],
  },
  'return-papers': { fields: [defects('须补正的材料', 'Papers to be completed')] },
  pass: {
    fields: [
      team,
      { kind: 'day', name: 'siteVisit.visitedOn', label: ['现场核验日期', 'Site visit on'] },
      { kind: 'line', name: 'siteVisit.place', max: 200, label: ['现场地点', 'Place'] },
      { kind: 'measuresSeen', name: 'measuresSeen', label: ['现场逐项核对', 'Measures seen on site'] },
      evaluation,
      {
        kind: 'flag',
        name: 'answers.measures_on_site',
        label: ['措施是否在现场看到', 'Are the measures there to see'],
      },
      { kind: 'flag', name: 'answers.cause_removed', label: ['原因是否消除', 'Is the cause removed'] },
      { kind: 'flag', name: 'answers.effect_felt', label: ['群众是否感到成效', 'Do people feel the effect'] },
      {
        kind: 'flag',
        name: 'answers.same_problem_elsewhere',
        label: ['是否已举一反三排查同类问题', 'Was the same problem looked for elsewhere'],
      },
      { kind: 'flag', name: 'answers.upkeep_arranged', label: ['长效机制是否建立', 'Is upkeep arranged'] },
      { kind: 'text', name: 'opinion', max: 2000, label: ['验收意见', 'Opinion'] },
      signatures,
    ],
    consequence: [
      '验收通过后进入公示,结论留痕,由验收组成员共同负责。',
      'The case goes to public notice; the team answers for the verdict.',
    ],
  },
  fail: {
    fields: [
      team,
      {
        kind: 'texts',
        name: 'reasons',
        max: 50,
        length: 1000,
        label: ['不通过的理由', 'Reasons'],
        add: ['添加一条', 'Add one'],
      },
      evaluation,
    ],
    consequence: ['案件退回整改,进入下一轮。', 'The case goes back to work; the next round begins.'],
  },
  publish: {
    fields: [
      {
        kind: 'text',
        name: 'text',
        max: 5000,
        label: ['公示内容', 'Notice'],
        hint: ['不得含有个人信息。', 'No personal data.'],
      },
      { kind: 'text', name: 'goal', max: 2000, optional: true, label: ['整改目标', 'Goal'] },
    ],
    consequence: ['公示后任何人可以查看并提出异议。', 'Anybody can read it and object.'],
  },
  'uphold-objection': {
    fields: [
      { kind: 'post', name: 'checkedBy', parts: ['supervising', 'verifying'], label: ['核查人', 'Checked by'] },
      { kind: 'text', name: 'finding', max: 2000, label: ['核查结论', 'Finding'] },
    ],
    consequence: ['异议成立,案件退回验收。', 'The case goes back to verification.'],
  },
  close: {
    fields: [{ kind: 'line', name: 'filingNumber', max: 100, label: ['上级备案号', 'Filing number'] }],
    consequence: ['销号后从台账划销,转入回头看。', 'The case is struck off the ledger; a look-back may follow.'],
  },
  'close-without-notice': {
    fields: [
      {
        kind: 'choice',
        name: 'exemption',
        label: ['免公示事由', 'Ground'],
        choices: [
          choice('state_secret', '涉及国家秘密', 'State secret'),
          choice('running_investigation', '案件正在查办', 'Running investigation'),
          choice('unrest_risk', '可能影响稳定', 'Risk of unrest'),
          choice('major_sensitivity', '重大敏感', 'Major sensitivity'),
          choice('personal_data', '涉及个人隐私', 'Personal data'),
        ],
      },
      reason,
    ],
    consequence: ['不经公示直接销号,事由留痕。', 'The case closes without notice; the ground is on record.'],
  },
  'pass-look-back': { fields: [team, { kind: 'text', name: 'finding', max: 2000, label: ['回头看结论', 'Finding'] }] },
  reopen: {
    fields: [
      {
        kind: 'choice',
        name: 'ground',
        label: ['重启事由', 'Ground'],
        choices: [
          choice('rebound', '问题反弹', 'It came back'),
          choice('objection_proved', '异议查实', 'An objection was proved'),
        ],
      },
      reason,
      {
        kind: 'day',
        name: 'newDue',
        label: ['新的时限', 'New due date'],
        hint: ['不超过原时限的一半。', 'At most half of the original length.'],
      },
    ],
    consequence: ['案件重新进入整改,计入该单位的重启次数。', 'A new cycle begins and counts against the unit.'],
  },
  annul: {
    fields: [{ kind: 'text', name: 'proof', max: 2000, label: ['证据', 'Proof'] }],
    consequence: ['认定虚假整改,标记永久保留。', 'False rectification: the mark stays for ever.'],
  },
  cancel: { fields: [reason], consequence: ['取消交办后本案终结。', 'The case ends.'] },
  'add-evidence': {
    fields: [
      {
        kind: 'choice',
        name: 'tests',
        label: ['证明什么', 'It shows'],
        choices: [
          choice('effect', '成效(看得见、摸得着)', 'Effect: people can see or feel it'),
          choice('paper', '资料(文件记载)', 'Paper: a document says so'),
        ],
      },
      {
        kind: 'choice',
        name: 'kind',
        label: ['类型', 'Kind'],
        choices: [
          choice('photo', '照片', 'Photo'),
          choice('document', '文件', 'Document'),
          choice('data', '数据', 'Data'),
          choice('interview', '访谈', 'Interview'),
          choice('evaluation', '评议', 'Evaluation'),
        ],
      },
      ...evidenceFields(false),
    ],
  },
  'replace-evidence': {
    fields: [{ kind: 'evidence', name: 'replaces', label: ['更新哪一份', 'Which one'] }, ...evidenceFields(true)],
  },
  'remove-evidence': {
    fields: [{ kind: 'evidence', name: 'removes', label: ['移除哪一份', 'Which one'] }, reason],
    consequence: ['移除后内容不可恢复,移除人和理由留痕。', 'Its content is gone; who removed it and why stays.'],
  },
  'ask-extension': {
    fields: [
      { kind: 'choice', name: 'cause', label: ['事由', 'Cause'], choices: causes },
      { kind: 'text', name: 'progress', max: 2000, label: ['目前进展', 'Done so far'] },
      { kind: 'day', name: 'newDue', label: ['申请延至', 'New due date'] },
      reason,
    ],
  },
  'ask-suspension': {
    fields: [
      { kind: 'choice', name: 'cause', label: ['事由', 'Cause'], choices: causes },
      { kind: 'day', name: 'reviewOn', label: ['复核日期', 'Review on'] },
      reason,
    ],
  },
  'propose-withdrawal': {
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: ['类型', 'Kind'],
        choices: [
          choice('unfounded', '不属实', 'Unfounded'),
          choice('no_action_needed', '无需整改', 'No action needed'),
          choice('other', '其他', 'Other'),
        ],
      },
      reason,
      {
        kind: 'text',
        name: 'siteFinding',
        max: 2000,
        optional: true,
        label: ['现场核查结论(不属实须填)', 'Site finding (for unfounded)'],
      },
    ],
  },
  'refuse-request': {
    fields: [
      {
        kind: 'choice',
        name: 'request',
        label: ['申请', 'Request'],
        choices: [
          choice('extension', '延期', 'Extension'),
          choice('suspension', '暂缓', 'Suspension'),
          choice('withdrawal', '撤销', 'Withdrawal'),
        ],
      },
      reason,
    ],
  },
  'sign-part': {
    fields: [{ kind: 'text', name: 'summary', max: 2000, label: ['本单位完成情况', 'What the unit did'] }],
  },
  urge: { fields: [{ kind: 'text', name: 'text', max: 500, label: ['催办事项', 'What is wanted, and by when'] }] },
  'appeal-ruling': { fields: [reason], consequence: ['复核只能申请一次。', 'An appeal is made once.'] },
  'decide-appeal': {
    fields: [
      {
        kind: 'decision',
        name: 'granted',
        label: ['决定', 'Decision'],
        yes: ['撤销裁定', 'Quash the ruling'],
        no: ['维持裁定', 'Uphold the ruling'],
      },
      reason,
    ],
  },
  'report-upkeep': { fields: [{ kind: 'text', name: 'text', max: 2000, label: ['巩固情况', 'How it lasts'] }] },
  'answer-letter': {
    fields: [
      {
        kind: 'text',
        name: 'text',
        max: 2000,
        label: ['回复内容', 'Answer'],
        hint: ['说明超期原因和目前进展。', 'Why it is late, and where it stands.'],
      },
      {
        kind: 'texts',
        name: 'catchUp',
        max: 20,
        length: 1000,
        optional: true,
        label: ['赶进度的安排', 'Steps to catch up'],
        hint: ['督办函须填。', 'A supervision letter asks for them.'],
        add: ['添加一条', 'Add one'],
      },
    ],
  },
  'raise-rung': {
    fields: [
      {
        kind: 'choice',
        name: 'rung',
        label: ['升至', 'Raise to'],
        choices: [
          choice('1', '催办', 'Urging letter'),
          choice('2', '督办', 'Supervision letter'),
          choice('3', '通报', 'Bulletin'),
          choice('4', '约谈', 'Interview'),
          choice('5', '挂牌督办', 'Listing'),
        ],
        asNumber: true,
      },
      reason,
    ],
    consequence: ['立即发出该级文书,理由记入全程留痕。', 'Its paper goes out at once; your reason is on the record.'],
  },
  'answer-proposal': {
    fields: [
      proposal,
      { kind: 'text', name: 'text', max: 2000, label: ['陈述申辩', 'What the unit says'] },
      {
        kind: 'choice',
        name: 'ground',
        optional: true,
        label: ['容错情形', 'Ground of good faith'],
        choices: [
          choice('pilot_without_experience', '先行先试、缺乏经验', 'A pilot without experience to go by'),
          choice('no_explicit_rule', '尚无明确规定', 'No explicit rule'),
          choice('unintended_error', '无意过失', 'An unintended error'),
          choice('objective_conditions', '客观条件所限', 'Objective conditions'),
        ],
      },
    ],
  },
  'decide-proposal': {
    fields: [
      proposal,
      {
        kind: 'decision',
        name: 'upheld',
        label: ['决定', 'Decision'],
        yes: ['采纳', 'Uphold'],
        no: ['不采纳', 'Drop'],
      },
      reason,
      {
        kind: 'text',
        name: 'groundFinding',
        max: 2000,
        optional: true,
        label: ['容错认定', 'Finding on good faith'],
        hint: ['单位提出容错时须填。', 'Needed where the unit pleads good faith.'],
      },
      {
        kind: 'day',
        name: 'finalDate',
        optional: true,
        label: ['最后期限', 'Final date'],
        hint: ['挂牌时须填。', 'Of a listing.'],
      },
      {
        kind: 'line',
        name: 'receiver',
        max: 200,
        optional: true,
        label: ['移送机关', 'Receiver'],
        hint: ['移送时须填。', 'Of a referral.'],
      },
      { kind: 'text', name: 'legalBasis', max: 2000, optional: true, label: ['依据', 'Legal basis'] },
    ],
    consequence: ['另一名决定人确认后生效。', 'It is in force once a second person confirms.'],
  },
  'confirm-proposal': {
    fields: [
      proposal,
      {
        kind: 'decision',
        name: 'agreed',
        label: ['复核意见', 'Second decision'],
        yes: ['同意', 'Agree'],
        no: ['不同意', 'Disagree'],
      },
      reason,
    ],
    consequence: ['同意后即时生效;不同意则重新决定。', 'Agreed, it takes effect; otherwise it is open again.'],
  },
  'record-outcome': {
    fields: [
      proposal,
      { kind: 'day', name: 'on', label: ['日期', 'Day'] },
      { kind: 'text', name: 'points', max: 2000, optional: true, label: ['约谈要点', 'Points of the interview'] },
      { kind: 'text', name: 'promise', max: 2000, optional: true, label: ['承诺', 'Promise'] },
      { kind: 'day', name: 'promisedBy', optional: true, label: ['承诺完成日期', 'Promised by'] },
      { kind: 'line', name: 'documentNumber', max: 100, optional: true, label: ['文号', 'Document number'] },
      { kind: 'line', name: 'authority', max: 200, optional: true, label: ['作出决定的机关', 'Authority'] },
      {
        kind: 'choice',
        name: 'measure',
        optional: true,
        label: ['处理方式', 'Measure'],
        choices: [
          choice('organisation_examination', '责令党组织检查', 'Examination of the organisation'),
          choice('organisation_notice', '通报党组织', 'Notice to the organisation'),
          choice('organisation_reorganisation', '改组党组织', 'Reorganisation'),
          choice('cadre_notice', '通报', 'Notice to the cadre'),
          choice('cadre_admonition', '诫勉', 'Admonition'),
          choice('cadre_organisational_treatment', '组织处理', 'Organisational treatment'),
          choice('cadre_disciplinary_action', '纪律处分', 'Disciplinary action'),
          choice('no_measure', '不予处理', 'No measure'),
        ],
      },
    ],
  },
  'revoke-rung': {
    fields: [{ kind: 'rung', name: 'rung', label: ['撤回哪一次', 'Which one'] }, reason],
    consequence: [
      '撤回后原记录仍可见,计分和影响随之取消。',
      'It stays visible as revoked; its points and effects end.',
    ],
  },
};

/** The order in which actions are offered; what a case waits for comes before all of them. */
export const actionOrder = Object.keys(actionForms) as readonly CaseAction[]; // its keys are the actions

/** Whether the page knows a form for what the API allows. */
export const isCaseAction = (name: string): name is CaseAction => name in actionForms;

/** Puts a value where its name leads: `a.b` into the object `a`. */
export function placed(body: Readonly<Record<string, unknown>>, name: string, value: unknown): Record<string, unknown> {
  const [head = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...body, [head]: value };
  const inner = body[head];
  const below = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  return { ...body, [head]: placed(below, rest.join('.'), value) };
}

/** Whether a field has something in it. */
export function isFilled(field: Field, value: unknown): boolean {
  if (field.kind === 'pledge') return value === true;
  if (field.kind === 'flag' || field.kind === 'decision') return typeof value === 'boolean';
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

const sentAs = (field: Field, value: unknown): unknown =>
  field.kind === 'choice' && field.asNumber ? Number(value) : value;

/** The body of an action: what is empty and may be is left out. */
export function bodyOf(fields: readonly Field[], values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return fields.reduce<Record<string, unknown>>(
    (body, field) =>
      isFilled(field, values[field.name]) ? placed(body, field.name, sentAs(field, values[field.name])) : body,
    {},
  );
}
