import type { Pair } from '../texts/texts.ts';
import type { CaseAction } from './action-fields.ts';

/** Standard reasons by action and field: a start to write on, never sent unless somebody chose it (features, convention 7). */
const standard: Readonly<Partial<Record<CaseAction, Readonly<Record<string, readonly Pair[]>>>>> = {
  extend: {
    reason: [
      ['事由属实,已做工作充分,同意延期一次。', 'The cause is real and the work so far is sound; extended once.'],
      ['受客观条件所限,同意延期,须按月报告进展。', 'Held up by circumstances; extended, with a report every month.'],
      ['同意延至所批日期,逾期按梯次督办。', 'Extended to the date granted; after it the ladder runs.'],
    ],
  },
  suspend: {
    reason: [
      ['客观事由成立,同意暂缓,到期复核。', 'The cause stands; suspended until the review.'],
      ['须待上级审批,同意暂缓,期间做好准备。', 'It waits for approval above; suspended, preparations go on.'],
      ['诉讼未结,同意暂缓,结案后立即恢复。', 'The court case is open; suspended until it ends.'],
    ],
  },
  'refuse-request': {
    reason: [
      ['事由不充分,请按原时限完成。', 'The cause is not enough; keep the date.'],
      ['前期工作推进不力,不予批准。', 'Too little was done so far; refused.'],
      ['佐证材料不足,请补充后按程序另行申请。', 'Too little shows it; ask again with proof.'],
    ],
  },
  'approve-plan': {
    comment: [
      ['措施具体、责任到人,同意实施。', 'The measures are concrete and have owners; go ahead.'],
      ['同意实施,请突出群众可感的成效。', 'Go ahead; mind what people can feel.'],
      ['同意实施,请按月报告进展。', 'Go ahead, with a report every month.'],
    ],
  },
  'decide-plan-change': {
    reason: [
      ['变更理由成立,目标不降。', 'The reason stands; the goal is not lowered.'],
      ['变更会降低整改要求,不予同意。', 'The change would lower what is asked; refused.'],
      ['理由不充分,请按原方案执行。', 'The reason is not enough; keep the plan.'],
    ],
  },
  withdraw: {
    reason: [
      ['经现场核查问题不属实,同意撤销。', 'The site finding shows it is unfounded; withdrawn.'],
      ['情况属实但在标准之内,无需整改。', 'True, and within the standard; no action is needed.'],
      ['重复交办,同意撤销。', 'Issued twice; withdrawn.'],
    ],
  },
  cancel: {
    reason: [
      ['交办有误,同意取消。', 'Issued by mistake; cancelled.'],
      ['重复交办,同意取消。', 'Issued twice; cancelled.'],
      ['情况变化,不再需要整改。', 'Things have changed; it is no longer needed.'],
    ],
  },
  'decide-appeal': {
    reason: [
      ['原裁定事实清楚、理由充分,予以维持。', 'The ruling is sound in fact and reason; upheld.'],
      ['原裁定事实不清,撤销后重新裁定。', 'The facts were not clear; quashed, to be ruled anew.'],
      ['出现新的证据,撤销原裁定。', 'There is new evidence; quashed.'],
    ],
  },
  'decide-proposal': {
    reason: [
      ['逾期事实清楚,多次督办未改,予以采纳。', 'It is late and letters changed nothing; upheld.'],
      ['申辩理由成立,不予采纳。', 'What the unit says holds; dropped.'],
      ['已取得实质进展,暂不采纳,继续跟踪。', 'There is real progress; dropped, and followed.'],
    ],
  },
  'confirm-proposal': {
    reason: [
      ['同意前一决定。', 'I agree with the first decision.'],
      ['事实清楚、程序合规,同意。', 'The facts are clear and the procedure was kept; agreed.'],
      ['事实尚需核实,不同意,重新决定。', 'The facts need checking; not agreed, to be decided anew.'],
    ],
  },
  'reject-dispute': {
    reason: [
      ['问题事实清楚、属本单位职责,异议不成立。', "The facts are clear and it is the unit's duty; rejected."],
      ['所附证据不足以推翻原认定。', 'The evidence does not overturn the finding.'],
      ['问题虽有改善但未解决,应继续整改。', 'It is better, and not solved; work goes on.'],
    ],
  },
  reassign: {
    reason: [
      ['经核实属另一单位职责,予以改派。', 'It is the duty of another unit; reassigned.'],
      ['原单位已撤并,由承接单位办理。', 'The unit was merged; its successor takes over.'],
      ['牵头单位调整,予以改派。', 'Another unit leads now; reassigned.'],
    ],
  },
  merge: {
    reason: [
      ['同一问题重复交办,并入主案办理。', 'The same problem, issued twice; it goes with the master.'],
      ['同一责任单位、同一成因,合并办理。', 'The same unit and the same cause; handled together.'],
    ],
  },
  'propose-withdrawal': {
    reason: [
      ['经现场核查,问题不属实。', 'The site visit shows it is unfounded.'],
      ['情况属实但在标准之内。', 'True, and within the standard.'],
      ['交办前已经解决,并有佐证。', 'Solved before it was issued, with proof.'],
    ],
  },
};

export const standardReasons = (action: CaseAction, field: string): readonly Pair[] => standard[action]?.[field] ?? [];
