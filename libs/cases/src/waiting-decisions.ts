import { decisionsWaiting } from '#domain';
import type { LocalDate, WaitingDecision } from '#domain';
import type { Caller } from '#organisation';
import type { Reader } from '#platform';
import { actorIn } from './case-actor.js';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { decisionCandidatesSql } from './decision-queue.sql.js';

/** A decision with the case it is about, and the day by which the office has to answer. */
export type Waiting = WaitingDecision & {
  readonly key: string;
  readonly loaded: LoadedCase;
  readonly by: LocalDate | null;
};

/** What waits for a leader in cases, the most pressing first; his list, his inbox and both counts are made of this. */
export async function waitingDecisions(reader: Reader, caller: Caller): Promise<readonly Waiting[]> {
  const found = await reader.query<{ id: string }>(decisionCandidatesSql, [caller.unitId, caller.unitPath]);
  const ids = found.map(({ id }) => id);
  const loaded = (await loadCases(reader, ids, caller)).filter(({ row }) => row.visible);
  const waiting = loaded.flatMap((one) =>
    decisionsWaiting(one.facts, actorIn(one.row, caller)).map((decision): Waiting => ({
      ...decision,
      key: [one.row.id, decision.kind, decision.proposal ?? ''].join('|'),
      loaded: one,
      by: decideBy(one, decision),
    })),
  );
  const rank = ({ by, key }: Waiting): string => `${by ?? '9999'}|${key}`;
  return waiting.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function decideBy({ facts }: LoadedCase, { kind, proposal }: WaitingDecision): LocalDate | null {
  if (proposal !== null) return facts.proceedings.find(({ key }) => key === proposal)?.decideBy ?? null;
  const { extension, plan_review: plan, arbitrate, appeal } = facts.clocks;
  const clocks = { extension, suspension: undefined, plan, withdrawal: arbitrate, appeal } as const;
  const clock = kind === 'proposal' || kind === 'referral' ? undefined : clocks[kind];
  return clock && clock.endedOn === null ? clock.dueDate : null;
}
