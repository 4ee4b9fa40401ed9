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
import { draftCasesSql, takeNumbersSql } from './issue-cases.sql.js';

/** A problem cut to one responsible unit, not yet issued. */
export interface CaseDraft {
  readonly bulletinId: string;
  readonly itemId: string;
  readonly source: string;
  readonly title: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly categoryNo: number;
  readonly aspectNo: number;
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
  readonly draftedBy: string;
  readonly approvedBy: string;
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

async function insertDrafts(tx: Tx, drafts: readonly CaseDraft[], ids: readonly string[]): Promise<void> {
  const first = drafts[0];
  if (!first) return;
  const [taken] = await tx.query<{ prefix: string; last: number }>(takeNumbersSql, [
    first.supervisingUnitId,
    drafts.length,
  ]);
  if (!taken) throw new Error('The sequence of case numbers gave none.');
  const firstNo = taken.last - drafts.length + 1;
  const rows = drafts.map((draft, index) => ({
    ...draft,
    id: ids[index],
    number: `${taken.prefix}${String(firstNo + index).padStart(5, '0')}`,
  }));
  await tx.query(draftCasesSql, [JSON.stringify(rows)]);
}
