import { chainOf } from '#audit';
import type { CaseActor, JsonValue } from '#domain';
import type { Caller } from '#organisation';
import type { Reader, Tx, UnitOfWork } from '#platform';
import { actorIn } from './case-actor.js';
import { lockCasesSql } from './case-facts.sql.js';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { CaseRefused } from './case-refused.js';
import { trailSql } from './hand-over.sql.js';

export interface OnCase extends LoadedCase {
  readonly actor: CaseActor;
}

/** What was done on a case without changing its state, as it goes on the trail. No personal data belongs into it. */
export interface Note {
  readonly action: string;
  readonly reason?: string;
  readonly payload?: JsonValue;
}

/** A case with the roles that the caller has in it. Throws `CaseRefused` outside his scope. */
export async function readOnCase(reader: Reader, caller: Caller, caseId: string): Promise<OnCase> {
  const [loaded] = await loadCases(reader, [caseId], caller);
  if (!loaded?.row.visible) throw new CaseRefused({ code: 'out_of_scope' });
  return { ...loaded, actor: actorIn(loaded.row, caller) };
}

/**
 * Does something that hangs on a case, under its lock, and puts it on the trail in the same transaction (invariant 3).
 * Throws `CaseRefused` outside the caller's scope, and whatever `work` throws: then nothing is left behind.
 */
export function workOnCase<T>(
  unitOfWork: UnitOfWork,
  caller: Caller | null,
  caseId: string,
  work: (tx: Tx, kase: OnCase) => Promise<{ readonly answer: T; readonly note: Note }>,
): Promise<T> {
  return unitOfWork.run(async (tx) => {
    await tx.query(lockCasesSql, [[caseId]]);
    const kase = caller ? await readOnCase(tx, caller, caseId) : await asThePublic(tx, caseId);
    const { answer, note } = await work(tx, kase);
    await putOnTrail(tx, kase, note);
    return answer;
  });
}

async function asThePublic(tx: Tx, caseId: string): Promise<OnCase> {
  const [loaded] = await loadCases(tx, [caseId], null);
  if (!loaded) throw new CaseRefused({ code: 'out_of_scope' });
  return { ...loaded, actor: { kind: 'system', job: 'public' } };
}

async function putOnTrail(tx: Tx, { row, facts, actor }: OnCase, note: Note): Promise<void> {
  const [entry] = chainOf(row, [
    {
      at: facts.now,
      actor,
      role: actor.kind === 'person' ? (actor.roles[0] ?? 'none') : 'public',
      action: note.action,
      outcome: 'accepted',
      from: facts.state,
      to: facts.state,
      reason: note.reason ?? null,
      payload: note.payload ?? null,
      evidence: [],
    },
  ]);
  if (!entry) return;
  await tx.query(trailSql, [JSON.stringify([entry])]);
  await tx.query('update kase set audit_seq = $2, audit_hash = $3 where id = $1', [row.id, entry.seq, entry.hash]);
}
