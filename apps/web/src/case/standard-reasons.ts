import type { Bilingual, Pair } from '../texts/texts.ts';
import type { CaseAction } from './action-fields.ts';

/** Reasons offices give again and again, by action and field: a start to be edited, never a closed list. */
const reasons: Partial<Record<CaseAction, Readonly<Record<string, readonly Pair[]>>>> = {
  claim: {
    statement: [
      ['问题属实,本单位认领,即行整改。', 'The problem is real; we claim it and start at once.'],
      ['问题属实,须与上级部门共同解决。', 'The problem is real; it needs our superiors as well.'],
      ['部分属实,属实部分本单位认领。', 'Partly true; what is true is ours.'],
    ],
  },
  dispute: {
    reason: [
      ['该事项职责由其他单位承担,依据见附件。', 'Another unit is in charge of this; the ground is attached.'],
      ['经现场核查,问题不存在,证据见附件。', 'We checked on site: the problem is not there; proof attached.'],
      ['该问题已在通报前解决,证据见附件。', 'It was solved before the bulletin; proof attached.'],
    ],
  },
  'reject-dispute': {
    reason: [
      ['经核查,问题属实,属该单位职责。', 'Checked: the problem is real and the duty is theirs.'],
      ['所附证据不足以证明异议成立。', 'The proof attached does not carry the dispute.'],
      ['须多单位联办,由原单位牵头。', 'Others are needed; the unit leads.'],
    ],
  },
  reassign: {
    reason: [
      ['经核查,职责属改派后的单位。', 'Checked: the duty is that of the new unit.'],
      ['机构调整,职责已经划转。', 'The duty has moved with a reorganisation.'],
      ['原单位已撤并,由承接单位办理。', 'The old unit has been merged; its successor takes over.'],
    ],
  },
  merge: {
    reason: [
      ['与主案为同一问题、同一单位。', 'The same problem of the same unit.'],
      ['由同一原因引起,一并整改更有效。', 'One cause; mending it once is better.'],
      ['重复交办。', 'It was issued twice.'],
    ],
  },
  withdraw: {
    reason: [
      ['经现场核查,问题不属实。', 'Checked on site: the problem is unfounded.'],
      ['政策调整,已无须整改。', 'Policy has changed; nothing is left to mend.'],
      ['交办有误。', 'It was issued by mistake.'],
    ],
  },
  'change-plan': {
    reason: [
      ['客观条件变化,原措施无法实施。', 'Conditions changed; a measure cannot be carried out.'],
      ['群众意见要求增加措施。', 'People asked for more.'],
      ['责任岗位调整。', 'Another post answers now.'],
    ],
  },
  'decide-plan-change': {
    reason: [
      ['理由充分,目标和时限不变。', 'Well founded; goal and date stay.'],
      ['变更降低了整改标准,不予同意。', 'The change lowers the standard.'],
      ['依据不足,请补充后再报。', 'The ground is thin; complete it and ask again.'],
    ],
  },
  'approve-plan': {
    comment: [
      ['措施具体、责任明确,同意实施。', 'Concrete, with clear duties; approved.'],
      ['同意,请每两周报告一次进展。', 'Approved; report every two weeks.'],
      ['同意,请优先解决群众反映最集中的事项。', 'Approved; begin with what people ask for most.'],
    ],
  },
  extend: {
    reason: [
      ['客观原因属实,已有实质进展。', 'The cause is real and there is real progress.'],
      ['受季节或施工条件限制。', 'Season or construction does not allow it sooner.'],
      ['须等待上级批复。', 'A decision from above is awaited.'],
    ],
  },
  suspend: {
    reason: [
      ['诉讼未结,结果影响整改方式。', 'A court case decides how it can be mended.'],
      ['法规政策待出台。', 'Law or policy is pending.'],
      ['不可抗力,现场不具备条件。', 'Force majeure; the site does not allow work.'],
    ],
  },
  resume: {
    reason: [
      ['暂缓原因已消除。', 'The cause of the suspension is gone.'],
      ['复核日期已到,应恢复办理。', 'The day of review has come.'],
      ['已有替代办法,可以继续整改。', 'There is another way to go on.'],
    ],
  },
  pass: {
    opinion: [
      ['现场逐项核对,措施到位,群众认可。', 'Every measure was seen on site, and people agree.'],
      ['原因已消除,长效机制已建立。', 'The cause is gone and upkeep is arranged.'],
      ['成效明显,建议回头看时重点复核巩固情况。', 'A clear effect; look at its upkeep in the look-back.'],
    ],
  },
  fail: {
    reasons: [
      ['措施未在现场看到。', 'Measures are not to be seen on site.'],
      ['只有资料,没有成效。', 'There are papers but no effect.'],
      ['群众不认可,问题仍然存在。', 'People do not agree; the problem is still there.'],
      ['原因未消除,容易反弹。', 'The cause is still there; it will come back.'],
    ],
  },
  'return-papers': {
    defects: [
      ['缺少成效类佐证。', 'No effect evidence.'],
      ['照片没有拍摄时间和地点。', 'Photos lack day and place.'],
      ['缺少第一责任人签字。', 'The signature of the principal is missing.'],
    ],
  },
  'return-plan': {
    defects: [
      ['措施不具体,没有看得见的成果。', 'Measures are vague; there is nothing to see.'],
      ['没有明确责任岗位。', 'No post answers for a measure.'],
      ['完成时限晚于整改时限。', 'A measure ends after the due date.'],
    ],
  },
  'uphold-objection': {
    finding: [
      ['经核查,所反映的问题仍然存在。', 'Checked: what was reported is still there.'],
      ['整改不彻底,须继续整改。', 'It was not finished and must go on.'],
      ['公示内容与实际不符。', 'The notice does not match the facts.'],
    ],
  },
  'close-without-notice': {
    reason: [
      ['内容涉及秘密,依规不予公开。', 'It is secret by rule.'],
      ['公开可能影响正在进行的查办。', 'Publishing could harm a running investigation.'],
      ['内容无法去除个人信息。', 'Personal data cannot be taken out.'],
    ],
  },
  'pass-look-back': {
    finding: [
      ['成效巩固,没有反弹。', 'It lasted; nothing came back.'],
      ['机制正常运行,群众满意。', 'The mechanism works and people are content.'],
      ['总体巩固,建议继续关注。', 'It lasted on the whole; keep an eye on it.'],
    ],
  },
  reopen: {
    reason: [
      ['回头看发现问题反弹。', 'The look-back found it again.'],
      ['公示异议查实。', 'An objection proved true.'],
      ['长效措施没有执行。', 'The upkeep was not carried out.'],
    ],
  },
  cancel: {
    reason: [
      ['交办有误。', 'It was issued by mistake.'],
      ['重复交办。', 'It was issued twice.'],
      ['通报内容已更正。', 'The bulletin has been corrected.'],
    ],
  },
  'remove-evidence': {
    reason: [
      ['上传错误。', 'It was uploaded by mistake.'],
      ['含有个人信息。', 'It holds personal data.'],
      ['与本案无关。', 'It does not belong to this case.'],
    ],
  },
  'ask-extension': {
    reason: [
      ['施工期受季节影响,需顺延。', 'The season delays the work.'],
      ['上级审批尚未完成。', 'Approval from above is not there yet.'],
      ['须与其他单位协同,时间不足。', 'Others are needed and time is short.'],
    ],
  },
  'ask-suspension': {
    reason: [
      ['诉讼未结,暂不具备整改条件。', 'A court case is open; nothing can be done yet.'],
      ['法规政策待出台。', 'Law or policy is pending.'],
      ['不可抗力,现场无法作业。', 'Force majeure; no work on site.'],
    ],
  },
  'propose-withdrawal': {
    reason: [
      ['经现场核查,问题不属实。', 'Checked on site: the problem is unfounded.'],
      ['问题已自行消除,无需整改。', 'It has gone by itself; nothing to mend.'],
      ['政策调整,已无须整改。', 'Policy has changed; nothing is left to mend.'],
    ],
  },
  'refuse-request': {
    reason: [
      ['理由不属于客观原因。', 'The cause is not an objective one.'],
      ['此前没有实质进展。', 'There was no real progress so far.'],
      ['现有时限足以完成。', 'The time given is enough.'],
    ],
  },
  urge: {
    text: [
      ['请于三个工作日内报告进展。', 'Report progress within three working days.'],
      ['措施即将到期,请抓紧落实。', 'A measure is nearly due; see to it.'],
      ['请补充成效佐证。', 'Add effect evidence.'],
    ],
  },
  'appeal-ruling': {
    reason: [
      ['有新的证据,见附件。', 'There is new proof; see the attachment.'],
      ['裁定认定的事实有误。', 'The ruling has a fact wrong.'],
      ['职责依据已经变化。', 'The ground of the duty has changed.'],
    ],
  },
  'decide-appeal': {
    reason: [
      ['新证据成立,撤销原裁定。', 'The new proof stands; the ruling is quashed.'],
      ['没有新的事实和证据,维持裁定。', 'Nothing new; the ruling stands.'],
      ['原裁定依据充分。', 'The ruling is well founded.'],
    ],
  },
  'answer-letter': {
    text: [
      ['超期原因已查明,已调整责任人和措施。', 'The cause of the delay is known; owner and measures were changed.'],
      ['主要措施已完成,余项限期完成。', 'The main measures are done; the rest has a date.'],
      ['存在协调困难,请上级支持。', 'We need help from above to coordinate.'],
    ],
  },
  'raise-rung': {
    reason: [
      ['多次催办没有实质进展。', 'Urged again and again without progress.'],
      ['群众反映强烈。', 'People complain strongly.'],
      ['对督办函没有回复。', 'The letter was not answered.'],
    ],
  },
  'decide-proposal': {
    reason: [
      ['事实清楚,程序完备,予以采纳。', 'The facts are clear and the procedure complete.'],
      ['客观原因所致,不予采纳。', 'It was beyond the unit; dropped.'],
      ['已经改正并取得成效,不予采纳。', 'It has been mended with effect; dropped.'],
    ],
  },
  'confirm-proposal': {
    reason: [
      ['事实和依据清楚,同意。', 'Facts and ground are clear.'],
      ['事实须进一步核实,不同意。', 'The facts need checking.'],
      ['处理方式过重或过轻,请重新决定。', 'Too hard or too soft; decide again.'],
    ],
  },
  'revoke-rung': {
    reason: [
      ['时限计算有误。', 'The date was computed wrongly.'],
      ['发出前单位已经提交。', 'The unit had filed before it went out.'],
      ['延期已批准,不应发出。', 'An extension was granted; it should not have gone out.'],
    ],
  },
};

/** The standard reasons of one field of an action; none for fields that ask for facts. */
export const standardReasons = (action: string, field: string): readonly Bilingual[] =>
  (reasons[action as CaseAction]?.[field] ?? []).map(([zh, en]) => ({ zh, en }));
