import type { PaperKindName } from '#domain';
import { chinese, numbered, orDash } from './chinese.js';
import { lastOf, objectsOf, textOf, textsOf } from './dossier.js';
import type { Dossier, FiledPaper } from './dossier.js';
import { decisionOf } from './entries.js';
import type { Entry } from './entries.js';
import { chineseDay } from './paper.js';
import type { Block } from './paper.js';

type Rows = readonly (readonly [string, string])[];
type Composer = (dossier: Dossier, filed: FiledPaper, entry: Entry) => readonly Block[];

const facts = (rows: Rows): Block => ({ kind: 'facts', rows });
const dayIn = (filed: FiledPaper, name: string): string => {
  const day = textOf(filed, name);
  return day === '' ? '—' : chineseDay(day as never);
};
const whoFiled = ({ person, post, unit }: FiledPaper): string =>
  person === null ? '系统' : `${person}(${orDash(unit)}${orDash(post)})`;
const nameOf = ({ names }: Dossier, id: string): string => names[id] ?? '—';
const clockDue = ({ clocks }: Dossier, kind: string): string => {
  const clock = clocks.find((one) => one.kind === kind);
  return clock ? chineseDay(clock.due) : '—';
};

/** The case itself, on top of every form. */
const caseRows = (dossier: Dossier): Rows => [
  ['案件编号', dossier.number],
  ['问题', dossier.title],
  ['责任单位', dossier.unit_path],
];

const problemRows = (dossier: Dossier): Rows => [
  ['问题类别', [dossier.category_zh, dossier.aspect].filter(Boolean).join(' › ') || chinese(dossier.source)],
  ['问题描述', dossier.problem],
];

const issueNote: Composer = (dossier) => [
  facts([
    ['案件编号', dossier.number],
    ['来源', `${chinese(dossier.source)}${dossier.bulletin ? `(${dossier.bulletin})` : ''}`],
    ...problemRows(dossier),
    ['责任单位', dossier.unit_path],
    ['协办单位', orDash(dossier.joint_units)],
    ['第一责任人', `${orDash(dossier.principal_post)} ${dossier.principal ?? ''}`.trim()],
    ['整改类型', `${chinese(dossier.rectify_type)},${dossier.level}级`],
    ['整改目标', orDash(dossier.required_actions || dossier.effect_threshold)],
    ['成效要求', dossier.effect_threshold],
    ['认领期限', clockDue(dossier, 'claim')],
    ['整改期限', dossier.original_due_date ? chineseDay(dossier.original_due_date) : '—'],
    ['联系人', orDash(dossier.contact)],
    ['签发', orDash(dossier.approved_by ?? dossier.issued_by)],
  ]),
];

const claimReceipt: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['认领说明', filed.kind === 'deem_claimed' ? '逾期未认领,按规定视同认领。' : orDash(textOf(filed, 'statement'))],
    ['包案领导', nameOf(dossier, textOf(filed, 'responsibleLeader') || textOf(filed, 'signedBy'))],
    ['承办人', nameOf(dossier, textOf(filed, 'handler') || textOf(filed, 'signedBy'))],
    ['认领签字', filed.kind === 'deem_claimed' ? '系统' : whoFiled(filed)],
    ['认领日期', chineseDay(filed.day)],
  ]),
];

const disputeApplication: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['异议类型', chinese(textOf(filed, 'kind'))],
    ['事实与理由', textOf(filed, 'reason')],
    ['证据', orDash(numbered(textsOf(filed, 'evidenceIds').map((id) => nameOf(dossier, id))))],
    ['建议承办单位', textOf(filed, 'proposedUnitId') ? nameOf(dossier, textOf(filed, 'proposedUnitId')) : '—'],
    ['申请人', whoFiled(filed)],
  ]),
];

const disputeRuling: Composer = (dossier, filed) => {
  const dispute = lastOf(dossier, ['dispute'], filed);
  const granted = filed.data['granted'] === true;
  const outcome =
    filed.kind === 'decide_appeal' ? (granted ? '复核成立,撤销原裁定' : '维持原裁定') : chinese(filed.kind);
  return [
    facts([
      ...caseRows(dossier),
      ['异议类型', dispute ? chinese(textOf(dispute, 'kind')) : '—'],
      ['裁定', outcome],
      ['理由', textOf(filed, 'reason')],
      ['改派单位', textOf(filed, 'newUnitId') ? nameOf(dossier, textOf(filed, 'newUnitId')) : '—'],
      ['新的期限', dayIn(filed, 'newDue')],
      ['裁定人', whoFiled(filed)],
    ]),
  ];
};

const plan: Composer = (dossier, filed) => {
  const approval = dossier.papers.find(
    (one) =>
      ['approve_plan', 'decide_plan_change'].includes(one.kind) &&
      dossier.papers.indexOf(one) > dossier.papers.indexOf(filed),
  );
  const measures = objectsOf(filed, 'measures').map((measure, at) => [
    String(at + 1),
    String(measure['text']),
    String(measure['output']),
    nameOf(dossier, String(measure['ownerPostId'])),
    chineseDay(String(measure['dueDate']) as never),
  ]);
  const stages = objectsOf(filed, 'milestones').map(
    (one) => `${String(one['name'])}(${chineseDay(String(one['dueDate']) as never)})`,
  );
  return [
    facts([
      ...caseRows(dossier),
      ...problemRows(dossier),
      ['原因分析', textOf(filed, 'cause')],
      ['整改目标', textOf(filed, 'goal')],
      ...(stages.length > 0 ? [['阶段安排', numbered(stages)] as const] : []),
    ]),
    { kind: 'heading', text: '整改措施' },
    {
      kind: 'table',
      head: ['序号', '措施', '可见成果', '责任人', '完成时限'],
      widths: [1, 5, 4, 4, 3],
      rows: measures,
    },
    facts([
      ['拟用成效佐证', orDash(numbered(textsOf(filed, 'plannedEvidence')))],
      ['报送人', whoFiled(filed)],
      ['批复', approval ? `${whoFiled(approval)} ${chineseDay(approval.day)}` : '待批复'],
    ]),
  ];
};

const extensionApplication: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['原定期限', dossier.original_due_date ? chineseDay(dossier.original_due_date) : '—'],
    ['目前进展', textOf(filed, 'progress')],
    ['延期事由', chinese(textOf(filed, 'cause'))],
    ['申请延至', dayIn(filed, 'newDue')],
    ['理由和后续措施', textOf(filed, 'reason')],
    ['申请人', whoFiled(filed)],
  ]),
];

const extensionReply: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['批复意见', filed.kind === 'extend' ? `同意延期至${dayIn(filed, 'newDue')}。` : '不同意延期。'],
    ['理由', textOf(filed, 'reason')],
    ['批复人', whoFiled(filed)],
  ]),
];

const progressReport: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['进展和成效', textOf(filed, 'changed')],
    [
      '已完成措施',
      numbered(objectsOf(filed, 'measuresDone').map((one) => measureText(dossier, filed, String(one['measureId'])))),
    ],
    ['困难和下一步', orDash(textOf(filed, 'difficulties'))],
    ['报告人', whoFiled(filed)],
  ]),
];

/** What a measure of the plan then in force says. */
function measureText(dossier: Dossier, before: FiledPaper, id: string): string {
  const filed = lastOf(dossier, ['file_plan', 'change_plan'], before);
  const found = filed && objectsOf(filed, 'measures').find((one) => one['id'] === id);
  return found ? String(found['text']) : '—';
}

const letterAnswer: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['情况说明', textOf(filed, 'text')],
    ['追赶措施', orDash(numbered(textsOf(filed, 'catchUp')))],
    ['回复人', whoFiled(filed)],
  ]),
];

const closingApplication: Composer = (dossier, filed) => {
  const planned = lastOf(dossier, ['file_plan', 'change_plan'], filed);
  const done = new Map(
    dossier.papers.flatMap((one) =>
      objectsOf(one, 'measuresDone').map(
        (measure) => [String(measure['measureId']), String(measure['doneOn'])] as const,
      ),
    ),
  );
  const measures = (planned ? objectsOf(planned, 'measures') : []).map((one, at) => [
    String(at + 1),
    String(one['text']),
    done.has(String(one['id'])) ? chineseDay(done.get(String(one['id'])) as never) : '—',
  ]);
  const evidence = dossier.evidence.filter(({ cycle, takenOn }) => cycle === filed.cycle && takenOn <= filed.day);
  return [
    facts([...caseRows(dossier), ...problemRows(dossier), ['整改情况', textOf(filed, 'summary')]]),
    ...(measures.length > 0
      ? [{ kind: 'table', head: ['序号', '整改措施', '完成日期'], widths: [1, 8, 3], rows: measures } as const]
      : []),
    facts([
      [
        '佐证材料',
        orDash(numbered(evidence.map(({ title, tests }) => `${title}(${tests === 'effect' ? '成效' : '资料'})`))),
      ],
      ['巩固措施', orDash(numbered(textsOf(filed, 'upkeepPlan')))],
      ['协办单位意见', orDash(dossier.joint_units ? numbered(jointOpinions(dossier, filed)) : null)],
      ['承诺', '以上情况属实,由第一责任人签字背书。'],
      ['第一责任人', whoFiled(filed)],
    ]),
  ];
};

const jointOpinions = (dossier: Dossier, filed: FiledPaper): readonly string[] =>
  dossier.papers
    .filter((one) => one.kind === 'sign_part' && one.cycle === filed.cycle)
    .map((one) => `${orDash(one.unit)}:${textOf(one, 'summary')}`);

const verificationOpinion: Composer = (dossier, filed) => {
  const visit = filed.data['siteVisit'] as { visitedOn?: string; place?: string } | undefined;
  const answers = Object.entries((filed.data['answers'] ?? {}) as Record<string, boolean>);
  const passed = filed.kind === 'pass';
  return [
    facts([
      ...caseRows(dossier),
      ['验收组', numbered(textsOf(filed, 'team').map((id) => nameOf(dossier, id)))],
      ['现场核验', visit ? `${chineseDay(String(visit.visitedOn) as never)},${visit.place ?? ''}` : '—'],
      ['核对措施', passed ? `${textsOf(filed, 'measuresSeen').length}项在现场核对` : '—'],
      ...(answers.length > 0
        ? [['逐项核查', numbered(answers.map(([name, yes]) => `${chinese(name)}:${yes ? '是' : '否'}`))] as const]
        : []),
      ['群众评议', evaluationText(filed)],
      ['结论', passed ? '验收通过' : '验收不通过'],
      ['意见', passed ? textOf(filed, 'opinion') : numbered(textsOf(filed, 'reasons'))],
      ['签字', whoFiled(filed)],
    ]),
  ];
};

function evaluationText({ data }: FiledPaper): string {
  const counts = data['evaluation'] as Readonly<Record<string, number>> | undefined;
  if (!counts) return '—';
  const { invited, valid, satisfied, basicallySatisfied, notSatisfied, unknown } = counts;
  return `邀请${invited}人,有效${valid}份:满意${satisfied},基本满意${basicallySatisfied},不满意${notSatisfied},不了解${unknown}`;
}

const publicNotice: Composer = (dossier, filed) => {
  const planned = lastOf(dossier, ['file_plan', 'change_plan'], filed);
  const clock = dossier.clocks.findLast(({ kind, startsOn }) => kind === 'notice' && startsOn <= filed.day);
  return [
    facts([
      ['问题', dossier.title],
      ['责任单位', dossier.unit_path],
      ['整改目标', orDash(textOf(filed, 'goal') || (planned ? textOf(planned, 'goal') : ''))],
      ['整改措施', orDash(planned ? numbered(objectsOf(planned, 'measures').map((one) => String(one['text']))) : '')],
      ['整改结果', textOf(filed, 'text')],
      ['公示期', `${chineseDay(filed.day)}至${clock ? chineseDay(clock.due) : '—'}`],
    ]),
  ];
};

const closingNotice: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['销号方式', filed.kind === 'close' ? '公示后销号' : '免公示销号'],
    ['备案号', orDash(textOf(filed, 'filingNumber'))],
    ['销号日期', chineseDay(filed.day)],
    ['回头看日期', clockDue(dossier, 'look_back')],
    ['巩固义务', orDash(numbered(textsOf(lastOf(dossier, ['apply_to_close'], filed) ?? filed, 'upkeepPlan')))],
  ]),
];

const interviewNotice: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['约谈对象', `${dossier.unit}${orDash(dossier.principal_post)} ${dossier.principal ?? ''}`.trim()],
    ['约谈人', `${dossier.supervisor}分管领导`],
    ['约谈事由', textOf(decisionOf(dossier, filed) ?? filed, 'reason')],
    ['须带材料', '整改台账、未完成措施清单、原因说明'],
    ['决定人', `${whoFiled(decisionOf(dossier, filed) ?? filed)};${whoFiled(filed)}`],
  ]),
];

const interviewRecord: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['约谈日期', dayIn(filed, 'on')],
    ['约谈对象', `${orDash(dossier.principal_post)} ${dossier.principal ?? ''}`.trim()],
    ['约谈要点', orDash(textOf(filed, 'points'))],
    ['整改承诺', orDash(textOf(filed, 'promise'))],
    ['承诺完成日期', dayIn(filed, 'promisedBy')],
    ['记录人', whoFiled(filed)],
    ['被约谈人签字', ''],
  ]),
];

const listingNotice: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['挂牌理由', textOf(decisionOf(dossier, filed) ?? filed, 'reason')],
    ['包保领导', `${orDash(dossier.sponsor_post)} ${dossier.sponsor ?? ''}`.trim()],
    ['最后期限', dayIn(decisionOf(dossier, filed) ?? filed, 'finalDate')],
    ['摘牌条件', '整改到位,经验收通过并公示无异议'],
    ['决定人', `${whoFiled(decisionOf(dossier, filed) ?? filed)};${whoFiled(filed)}`],
  ]),
];

const referral: Composer = (dossier, filed, { rung }) => {
  const decision = decisionOf(dossier, filed) ?? filed;
  const answer = lastOf(dossier, ['answer_proposal'], filed);
  const sent = dossier.rungs
    .filter((one) => !rung || one.at <= rung.at)
    .map((one) => `${chineseDay(one.day)} ${one.document}`);
  return [
    facts([
      ...caseRows(dossier),
      ...problemRows(dossier),
      ['督办经过', numbered(sent)],
      ['主要事实', textOf(decision, 'reason')],
      ['单位陈述', answer ? textOf(answer, 'text') : '未提出'],
      ['容错情形', answer && textOf(answer, 'ground') ? chinese(textOf(answer, 'ground')) : '未提出'],
      ['建议对象', `${dossier.unit}${orDash(dossier.principal_post)}`],
      ['依据', orDash(textOf(decision, 'legalBasis'))],
      ['附件', `案件全程留痕第1至${dossier.audit_seq}条`],
      ['移送机关', orDash(textOf(decision, 'receiver'))],
      ['决定人', `${whoFiled(decision)};${whoFiled(filed)}`],
      ['处理结果回复', ''],
    ]),
  ];
};

/** A letter that the ladder sends: its facts are the case's. */
const letterFacts = (dossier: Dossier): readonly Block[] => [
  facts([
    ...caseRows(dossier),
    ...problemRows(dossier),
    ['整改期限', dossier.due_date ? chineseDay(dossier.due_date) : '—'],
  ]),
];

const composers: Readonly<Partial<Record<PaperKindName, Composer>>> = {
  issue_note: issueNote,
  claim_receipt: claimReceipt,
  dispute_application: disputeApplication,
  dispute_ruling: disputeRuling,
  plan,
  extension_application: extensionApplication,
  extension_reply: extensionReply,
  progress_report: progressReport,
  letter_answer: letterAnswer,
  closing_application: closingApplication,
  verification_opinion: verificationOpinion,
  public_notice: publicNotice,
  closing_notice: closingNotice,
  interview_notice: interviewNotice,
  interview_record: interviewRecord,
  listing_notice: listingNotice,
  referral,
};

/** What a paper says of its case, by kind (section 13). */
export function factsOf(dossier: Dossier, entry: Entry): readonly Block[] {
  const composer = composers[entry.kind];
  return composer && entry.filed ? composer(dossier, entry.filed, entry) : letterFacts(dossier);
}
