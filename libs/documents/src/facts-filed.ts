import { thresholdWords } from '#domain';
import { chinese, numbered, orDash } from './chinese.js';
import { lastOf, objectsOf, textOf, textsOf } from './dossier.js';
import type { Dossier, FiledPaper } from './dossier.js';
import { caseRows, clockDue, dayIn, facts, nameOf, problemRows, whoFiled } from './facts-parts.js';
import type { Composer } from './facts-parts.js';
import { chineseDay } from './paper.js';

export const issueNote: Composer = (dossier) => [
  facts([
    ['案件编号', dossier.number],
    ['来源', `${chinese(dossier.source)}${dossier.bulletin ? `(${dossier.bulletin})` : ''}`],
    ...problemRows(dossier),
    ['责任单位', dossier.unit_path],
    ['协办单位', orDash(dossier.joint_units)],
    ['第一责任人', `${orDash(dossier.principal_post)} ${dossier.principal ?? ''}`.trim()],
    ['整改类型', `${chinese(dossier.rectify_type)},${dossier.level}级`],
    ['整改目标', orDash(dossier.required_actions || thresholdWords(dossier.effect_threshold).zh)],
    ['成效要求', thresholdWords(dossier.effect_threshold).zh],
    ['认领期限', clockDue(dossier, 'claim')],
    ['整改期限', dossier.original_due_date ? chineseDay(dossier.original_due_date) : '—'],
    ['联系人', orDash(dossier.contact)],
    ['签发', orDash(dossier.approved_by ?? dossier.issued_by)],
  ]),
];

export const claimReceipt: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['认领说明', filed.kind === 'deem_claimed' ? '逾期未认领,按规定视同认领。' : orDash(textOf(filed, 'statement'))],
    ['包案领导', nameOf(dossier, textOf(filed, 'responsibleLeader') || textOf(filed, 'signedBy'))],
    ['承办人', nameOf(dossier, textOf(filed, 'handler') || textOf(filed, 'signedBy'))],
    ['认领签字', filed.kind === 'deem_claimed' ? '系统' : whoFiled(filed)],
    ['认领日期', chineseDay(filed.day)],
  ]),
];

export const disputeApplication: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['异议类型', chinese(textOf(filed, 'kind'))],
    ['事实与理由', textOf(filed, 'reason')],
    ['证据', orDash(numbered(textsOf(filed, 'evidenceIds').map((id) => nameOf(dossier, id))))],
    ['建议承办单位', textOf(filed, 'proposedUnitId') ? nameOf(dossier, textOf(filed, 'proposedUnitId')) : '—'],
    ['申请人', whoFiled(filed)],
  ]),
];

export const plan: Composer = (dossier, filed) => {
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
      widths: [1.1, 4.4, 3.2, 3.6, 3.8],
      rows: measures,
    },
    facts([
      ['拟用成效佐证', orDash(numbered(textsOf(filed, 'plannedEvidence')))],
      ['报送人', whoFiled(filed)],
      ['批复', approval ? `${whoFiled(approval)} ${chineseDay(approval.day)}` : '待批复'],
    ]),
  ];
};

export const extensionApplication: Composer = (dossier, filed) => [
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

export const progressReport: Composer = (dossier, filed) => [
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

export const letterAnswer: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['情况说明', textOf(filed, 'text')],
    ['追赶措施', orDash(numbered(textsOf(filed, 'catchUp')))],
    ['回复人', whoFiled(filed)],
  ]),
];

export const closingApplication: Composer = (dossier, filed) => {
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
      ? [{ kind: 'table', head: ['序号', '整改措施', '完成日期'], widths: [1.1, 8, 3], rows: measures } as const]
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
