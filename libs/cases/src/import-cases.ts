import { decide } from '#domain';
import type { ImportedCase } from '#domain';
import type { Caller } from '#organisation';
import { newId } from '#platform';
import type { Tx } from '#platform';
import { actorIn } from './case-actor.js';
import { loadCases } from './case-facts.js';
import { record, rowsOf } from './case-record.js';
import type { Decided } from './case-record.js';
import { CaseRefused } from './case-refused.js';
import { insertDrafts } from './issue-cases.js';
import type { CaseDraft } from './issue-cases.js';
import { bindFamiliesSql } from './issue-cases.sql.js';

/** A line of another ledger: what the case is, where it stands, which cases of the same ledger it belongs to. */
export interface CaseImport {
  readonly draft: CaseDraft;
  readonly imported: ImportedCase;
  readonly parentNumber: string | null;
  readonly masterNumber: string | null;
}

const AT_ONCE = 500;

/**
 * Takes cases over from another ledger inside the caller's transaction, each with one event that says so and names
 * nobody as having done what was done before (section 12). All or nothing: throws `CaseRefused`. Before every few
 * hundred it says how many are done; what is thrown there ends it.
 */
export async function importCases(
  tx: Tx,
  lines: readonly CaseImport[],
  caller: Caller,
  reached: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await reached(0);
  const drafts = lines.map(({ draft }) => draft);
  const ids = drafts.map(() => newId());
  await insertDrafts(tx, drafts, ids);
  const bound = lines.map(({ parentNumber, masterNumber }, index) => ({
    id: ids[index],
    parent: parentNumber,
    master: masterNumber,
  }));
  await tx.query(bindFamiliesSql, [JSON.stringify(bound.filter(({ parent, master }) => parent ?? master))]);
  const lineOf = new Map(ids.map((id, index) => [id, lines[index]]));
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await reached(at);
    const decided: Decided[] = [];
    for (const loaded of await loadCases(tx, ids.slice(at, at + AT_ONCE), null)) {
      const line = lineOf.get(loaded.row.id);
      if (!line) continue;
      const command = { type: 'import', ...line.imported } as const;
      // The whole of a split has no guards to pass: its parts are in the ledger beside it.
      const facts = { ...loaded.facts, isSplit: false };
      const actor = actorIn(loaded.row, caller);
      const decision = decide(facts, command, actor);
      if (decision.kind === 'refused') throw new CaseRefused(decision.refusal);
      decided.push({ loaded: { ...loaded, facts }, command, actor, accepted: decision });
    }
    await record(tx, decided.map(rowsOf));
  }
}
