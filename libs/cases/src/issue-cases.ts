import { decide } from '#domain';
import type { CaseLevel, RectifyType } from '#domain';
import type { Caller } from '#organisation';
import { newId } from '#platform';
import type { Tx } from '#platform';
import { actorIn } from './case-actor.js';
import { loadCases } from './case-facts.js';
import { record, rowsOf } from './case-record.js';
import type { Decided } from './case-record.js';
import { CaseRefused } from './case-refused.js';
import { draftCasesSql, raiseNumbersSql, takeNumbersSql } from './issue-cases.sql.js';

/** A problem cut to one responsible unit, not yet issued. */
export interface CaseDraft {
  /** Of a case taken over from another ledger; the others get the next of their issuer. */
  readonly number?: string | undefined;
  readonly bulletinId: string | null;
  readonly itemId: string | null;
  readonly source: string;
  readonly title: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly categoryNo: number | null;
  readonly aspectNo: number | null;
  readonly sector: string;
  readonly responsibleUnitId: string;
  readonly level: CaseLevel;
  readonly weight: number;
  readonly rectifyType: RectifyType;
  readonly dueRule: string;
  readonly effectThreshold: string;
  readonly packId: string;
  readonly packVersion: number;
  readonly supervisingUnitId: string;
  readonly draftedBy: string | null;
  readonly approvedBy: string | null;
  readonly duplicateUnanswered: boolean;
}

/** A draft that may not be issued, by its place in the list. */
export interface RefusedDraft {
  readonly position: number;
  readonly unitId: string;
  readonly guards: readonly string[];
}

export class IssueRefused extends Error {
  constructor(readonly drafts: readonly RefusedDraft[]) {
    super('issue_refused');
    this.name = 'IssueRefused';
  }
}

/**
 * Issues cases from drafts inside the caller's transaction (T01): numbers without gaps, cases, clocks, rungs, notices
 * and trail in a handful of statements. All or nothing: throws `IssueRefused` naming every draft that may not go out.
 */
export async function issueCases(
  tx: Tx,
  drafts: readonly CaseDraft[],
  caller: Caller,
): Promise<{ cases: number; ids: readonly string[] }> {
  const ids = drafts.map(() => newId());
  const position = new Map(ids.map((id, index) => [id, index]));
  await insertDrafts(tx, drafts, ids);
  const decided: Decided[] = [];
  const refused: RefusedDraft[] = [];
  for (const loaded of await loadCases(tx, ids, null)) {
    const index = position.get(loaded.row.id) ?? 0;
    const duplicateUnanswered = drafts[index]?.duplicateUnanswered ?? false;
    const ready = { row: loaded.row, facts: { ...loaded.facts, duplicateUnanswered } };
    const actor = actorIn(loaded.row, caller);
    const decision = decide(ready.facts, { type: 'issue' }, actor);
    if (decision.kind === 'accepted')
      decided.push({ loaded: ready, command: { type: 'issue' }, actor, accepted: decision });
    else if (decision.refusal.code === 'not_permitted') throw new CaseRefused(decision.refusal);
    else refused.push(refusalOf(index, loaded.row.responsible_unit_id, decision.refusal.unmet));
  }
  if (refused.length > 0) throw new IssueRefused(refused);
  await record(tx, decided.map(rowsOf));
  return { cases: decided.length, ids };
}

function refusalOf(position: number, unitId: string, unmet: readonly { readonly guard: string }[]): RefusedDraft {
  return { position, unitId, guards: unmet.map(({ guard }) => guard) };
}

/** Writes drafts under these ids; those without a number get the next ones of their issuer, without gaps. */
export async function insertDrafts(tx: Tx, drafts: readonly CaseDraft[], ids: readonly string[]): Promise<void> {
  const given = drafts.flatMap(({ number }) => number ?? []);
  if (given.length > 0) await tx.query(raiseNumbersSql, [given]);
  const count = new Map<string, number>();
  for (const { number, supervisingUnitId: issuer } of drafts)
    if (number === undefined) count.set(issuer, (count.get(issuer) ?? 0) + 1);
  const next = new Map<string, () => string>();
  for (const [issuer, of] of count) next.set(issuer, await takeNumbers(tx, issuer, of));
  const rows = drafts.map((draft, index) => ({
    ...draft,
    id: ids[index],
    number: draft.number ?? next.get(draft.supervisingUnitId)?.(),
  }));
  await tx.query(draftCasesSql, [JSON.stringify(rows)]);
}

/** Reserves a run of numbers of an issuer; what it answers gives them one by one. */
async function takeNumbers(tx: Tx, issuer: string, count: number): Promise<() => string> {
  const [taken] = await tx.query<{ prefix: string; last: number }>(takeNumbersSql, [issuer, count]);
  if (!taken) throw new Error('The sequence of case numbers gave none.');
  let no = taken.last - count;
  return () => {
    no += 1;
    return `${taken.prefix}${String(no).padStart(5, '0')}`;
  };
}
