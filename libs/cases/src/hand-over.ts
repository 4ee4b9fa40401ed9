import { chainOf } from '#audit';
import type { CaseState } from '#domain';
import type { Caller } from '#organisation';
import { readNow } from '#platform';
import type { Reader, Tx } from '#platform';
import {
  handOverNoticesSql,
  handOverSql,
  trailSql,
  keepOldMapSql,
  refreshPathsSql,
  touchedCasesSql,
} from './hand-over.sql.js';

/** Units that end, the one that takes over, and the living ones that move in the tree because their parent ended. */
export interface Merger {
  readonly endedIds: readonly string[];
  readonly successorId: string;
  readonly movedIds: readonly string[];
}

/** An open case that a merger touches; `handed_over` says whether its responsible unit changes. */
export interface TouchedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: CaseState;
  readonly audit_seq: number;
  readonly audit_hash: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly handed_over: boolean;
}

/** The open cases a merger would touch, in the order of their ids. */
export function touchedCases(
  reader: Reader,
  { endedIds, movedIds }: Pick<Merger, 'endedIds' | 'movedIds'>,
): Promise<TouchedCase[]> {
  return reader.query<TouchedCase>(touchedCasesSql, [endedIds, movedIds]);
}

/** Locks the cases of a merger and remembers, for reports by the old map, where they stand; before units move. */
export async function keepOldMap(tx: Tx, { endedIds, movedIds, successorId }: Merger, changeId: string): Promise<void> {
  await tx.query('select 1 from kase where responsible_unit_id = any($1::uuid[]) order by id for update', [
    [...endedIds, ...movedIds],
  ]);
  await tx.query(keepOldMapSql, [endedIds, successorId, movedIds, changeId]);
}

/**
 * Hands the open cases of merged units to their successor, each with an event on its trail and a notice (section 2):
 * state, clocks and rungs stay. Ended cases stay with the old unit. Answers how many cases were handed over.
 */
export async function handOverCases(
  tx: Tx,
  merger: Merger,
  change: { readonly id: string; readonly reason: string; readonly successorName: string },
  caller: Caller,
): Promise<number> {
  const { endedIds, successorId, movedIds } = merger;
  const touched = await touchedCases(tx, merger);
  const at = await readNow(tx);
  const events = touched.flatMap((kase) => chainOf(kase, [entryOf(kase, merger, change, caller, at)]));
  await tx.query(refreshPathsSql, [movedIds]);
  const heads = events.map(({ case_id: id, seq, hash }) => ({ id, audit_seq: seq, audit_hash: hash }));
  await tx.query(handOverSql, [JSON.stringify(heads), endedIds, successorId]);
  await tx.query(trailSql, [JSON.stringify(events)]);
  const handedOver = touched.filter((kase) => kase.handed_over).map(({ id }) => id);
  await tx.query(handOverNoticesSql, [handedOver]);
  return handedOver.length;
}

function entryOf(
  kase: TouchedCase,
  { successorId }: Merger,
  change: { readonly id: string; readonly reason: string; readonly successorName: string },
  caller: Caller,
  at: string,
) {
  return {
    at,
    actor: {
      kind: 'person',
      personId: caller.personId,
      postId: caller.postId,
      unitId: caller.unitId,
      roles: [],
      onBehalfOf: caller.onBehalfOf?.personId ?? null,
    },
    role: caller.role,
    action: kase.handed_over ? 'handed_over' : 'unit_merged',
    outcome: 'accepted',
    from: kase.state,
    to: kase.state,
    reason: change.reason,
    payload: {
      changeId: change.id,
      unit: { id: kase.unit_id, name: kase.unit_name },
      successor: { id: successorId, name: change.successorName },
    },
    evidence: [],
  } as const;
}
