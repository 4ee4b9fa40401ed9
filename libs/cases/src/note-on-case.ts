import { chainOf } from '#audit';
import type { JsonValue } from '#domain';
import type { Caller } from '#organisation';
import { readNow } from '#platform';
import type { Tx } from '#platform';
import { trailSql } from './hand-over.sql.js';

/** Writes something done about a case that is no transition, such as a delegation, to its trail (invariant 3). */
export async function noteOnCase(
  tx: Tx,
  caseId: string,
  caller: Caller,
  { action, reason, payload }: { readonly action: string; readonly reason: string | null; readonly payload: JsonValue },
): Promise<void> {
  const [head] = await tx.query<{ id: string; state: string; audit_seq: number; audit_hash: string }>(
    'select id, state, audit_seq, audit_hash from kase where id = $1 for update',
    [caseId],
  );
  if (!head) throw new Error(`There is no case ${caseId} to note anything on.`);
  const { personId, postId, unitId, role, onBehalfOf } = caller;
  const actor = {
    kind: 'person',
    personId,
    postId,
    unitId,
    roles: [],
    onBehalfOf: onBehalfOf?.personId ?? null,
  } as const;
  const [event] = chainOf(head, [
    {
      at: await readNow(tx),
      actor,
      role,
      action,
      outcome: 'accepted',
      from: head.state,
      to: head.state,
      reason,
      payload,
      evidence: [],
    },
  ]);
  await tx.query(trailSql, [JSON.stringify([event])]);
  await tx.query('update kase set audit_seq = $2, audit_hash = $3 where id = $1', [caseId, event?.seq, event?.hash]);
}
