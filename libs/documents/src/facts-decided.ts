import { chinese, numbered, orDash } from './chinese.js';
import { lastOf, objectsOf, textOf, textsOf } from './dossier.js';
import type { FiledPaper } from './dossier.js';
import { caseRows, clockDue, dayIn, facts, nameOf, problemRows, whoFiled } from './facts-parts.js';
import type { Composer } from './facts-parts.js';
import { chineseDay } from './paper.js';
import { decisionOf, unitLadders } from './entries.js';

export const disputeRuling: Composer = (dossier, filed) => {
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

export const extensionReply: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['批复意见', filed.kind === 'extend' ? `同意延期至${dayIn(filed, 'newDue')}。` : '不同意延期。'],
    ['理由', textOf(filed, 'reason')],
    ['批复人', whoFiled(filed)],
  ]),
];

export const verificationOpinion: Composer = (dossier, filed) => {
  const visit = filed.data['siteVisit'] as { visitedOn?: string; place?: string } | undefined;
  const answers = Object.entries((filed.data['answers'] ?? {}) as Record<string, boolean>);
  const passed = filed.kind === 'pass';
  return [
    facts([
      ...caseRows(dossier),
      ['验收组', numbered(textsOf(filed, 'team').map((id) => nameOf(dossier, id)))],
      ...(visit ? [['现场核验', `${chineseDay(String(visit.visitedOn) as never)},${visit.place ?? ''}`] as const] : []),
      ...(passed ? [['核对措施', `${textsOf(filed, 'measuresSeen').length}项在现场核对`] as const] : []),
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

export const publicNotice: Composer = (dossier, filed) => {
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

export const closingNotice: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['销号方式', filed.kind === 'close' ? '公示后销号' : '免公示销号'],
    ['备案号', orDash(textOf(filed, 'filingNumber'))],
    ['销号日期', chineseDay(filed.day)],
    ['回头看日期', clockDue(dossier, 'look_back')],
    ['巩固义务', orDash(numbered(textsOf(lastOf(dossier, ['apply_to_close'], filed) ?? filed, 'upkeepPlan')))],
  ]),
];

export const interviewNotice: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['约谈对象', `${dossier.unit}${orDash(dossier.principal_post)} ${dossier.principal ?? ''}`.trim()],
    ['约谈人', `${dossier.supervisor}分管领导`],
    ['约谈事由', textOf(decisionOf(dossier, filed) ?? filed, 'reason')],
    ['须带材料', '整改台账、未完成措施清单、原因说明'],
    ['决定人', `${whoFiled(decisionOf(dossier, filed) ?? filed)};${whoFiled(filed)}`],
  ]),
];

export const interviewRecord: Composer = (dossier, filed) => [
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

export const listingNotice: Composer = (dossier, filed) => [
  facts([
    ...caseRows(dossier),
    ['挂牌理由', textOf(decisionOf(dossier, filed) ?? filed, 'reason')],
    ['包保领导', `${orDash(dossier.sponsor_post)} ${dossier.sponsor ?? ''}`.trim()],
    ['最后期限', dayIn(decisionOf(dossier, filed) ?? filed, 'finalDate')],
    ['摘牌条件', '整改到位,经验收通过并公示无异议'],
    ['决定人', `${whoFiled(decisionOf(dossier, filed) ?? filed)};${whoFiled(filed)}`],
  ]),
];

export const referral: Composer = (dossier, filed, { rung }) => {
  const decision = decisionOf(dossier, filed) ?? filed;
  const answer = lastOf(dossier, ['answer_proposal'], filed);
  const sent = dossier.rungs
    .filter((one) => unitLadders.includes(one.ladder) && (!rung || one.at <= rung.at))
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
