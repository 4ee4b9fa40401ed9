import { decide } from '#domain';
import type { CaseActor, CaseCommand, CaseFacts } from '#domain';

/** The system when something falls due. */
export const sweeper: CaseActor = { kind: 'system', job: 'sweep' };

/** Silence past the claim limit makes the system claim (T03); everything else due is a step up the ladder. */
export function commandDue(facts: CaseFacts): CaseCommand {
  if (facts.state === 'closed') return { type: 'miss_upkeep' };
  if (facts.state === 'suspended') return { type: 'resume', reason: '复核日期已到 the review date has come' };
  const deems = facts.armed.some(({ ladder, step, dueAt }) => {
    const known = facts.ladder.ladders[ladder].find((candidate) => candidate.step === step);
    return known?.effect === 'deem_claimed' && dueAt <= facts.now;
  });
  const deem: CaseCommand = { type: 'deem_claimed' };
  return deems && decide(facts, deem, sweeper).kind === 'accepted' ? deem : { type: 'climb' };
}
