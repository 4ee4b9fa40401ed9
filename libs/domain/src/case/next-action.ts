import type { CaseState } from './case.states.js';
import type { CaseFacts } from './case.types.js';
import type { NextAction } from './decision.types.js';

/** Whose move it is, what and by when (invariant 1); null only at the end of a case. */
export function nextAction(state: CaseState, clocks: CaseFacts['clocks'], planIsFiled: boolean): NextAction | null {
  const { reply } = clocks;
  const owesAnswer = reply !== undefined && reply.endedOn === null;
  if (owesAnswer && (state === 'rectifying' || (state === 'claimed' && !planIsFiled)))
    return { who: 'principal', what: 'answer_letter', by: reply.dueDate };
  switch (state) {
    case 'draft':
      return { who: 'supervisor', what: 'issue', by: null };
    case 'issued':
      return { who: 'principal', what: 'claim', by: clocks.claim?.dueDate ?? null };
    case 'disputed':
      return { who: 'arbiter', what: 'reject_dispute', by: clocks.arbitrate?.dueDate ?? null };
    case 'claimed':
      return planIsFiled
        ? { who: 'supervisor', what: 'approve_plan', by: clocks.plan_review?.dueDate ?? null }
        : { who: 'principal', what: 'file_plan', by: clocks.plan?.dueDate ?? null };
    case 'rectifying':
      return { who: 'principal', what: 'apply_to_close', by: clocks.rectify?.limit ?? null };
    case 'suspended':
      return { who: 'supervisor', what: 'resume', by: clocks.review?.dueDate ?? null };
    case 'submitted':
      return { who: 'verifier', what: 'pass', by: clocks.verify?.dueDate ?? null };
    case 'verified':
      return { who: 'supervisor', what: 'publish', by: clocks.publish?.dueDate ?? null };
    case 'in_notice':
      return { who: 'supervisor', what: 'close', by: clocks.notice?.dueDate ?? null };
    case 'closed':
    case 'merged':
    case 'withdrawn':
      return null;
  }
}
