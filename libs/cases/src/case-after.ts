import { localDateOf } from '#domain';
import { factsOf } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import type { Decided, Written } from './case-record.js';
import type { CaseRow } from './case-row.js';

/** The case as it is once the rows of a decision are written: what a fresh read would give, without reading. */
export function afterWriting({ loaded, accepted }: Decided, written: Written): LoadedCase {
  const gone = new Set(accepted.fired.map(({ rung }) => `${rung.ladder}:${rung.step}`));
  const armed = accepted.arm ?? loaded.row.armed.filter(({ ladder, step }) => !gone.has(`${ladder}:${step}`));
  const row = { ...rowAfter(loaded.row, written), armed };
  return { row, facts: factsOf(row, loaded.facts) };
}

function rowAfter(row: CaseRow, { kase, clocks, papers, evidence, removed, fired, events }: Written): CaseRow {
  // Moves to another unit or master are read again by the executor.
  const {
    rearm: _rearm,
    sponsor: _sponsor,
    raise_verifier: _raise,
    claimed_by: claimedBy,
    false_rectification: annulled,
    master_case_id: _master,
    responsible_unit_id: _unit,
    responsible_path: _path,
    responsible_line_path: _line,
    co_responsible_unit_ids: _co,
    lead_unit_id: _lead,
    new_verifying_unit_id: _verifying,
    earlier_unit_ids: _earlier,
    ...changed
  } = kase;
  const head = events.at(-1);
  const gone = new Set([...evidence, ...removed].map((one) => one.root_id));
  const kinds = new Set<string>(clocks.map(({ kind }) => kind));
  return {
    ...row,
    ...changed,
    claimed_by: claimedBy ?? row.claimed_by,
    false_rectification: row.false_rectification || annulled,
    version: row.version + 1,
    audit_seq: head?.seq ?? row.audit_seq,
    audit_hash: head?.hash ?? row.audit_hash,
    clocks: [...row.clocks.filter(({ kind }) => !kinds.has(kind)), ...clocks].sort((a, b) =>
      a.kind < b.kind ? -1 : 1,
    ),
    papers: [
      ...row.papers,
      ...papers.map(({ by_post: byPost, by_person: byPerson, ...paper }) => ({ ...paper, byPost, byPerson })),
    ],
    evidence: [
      ...(kase.cycle === row.cycle ? row.evidence.filter(({ rootId }) => !gone.has(rootId)) : []),
      ...evidence.map(({ id, tests, kind, title, version, sha256, ...one }) => ({
        ...{ id, tests, kind, title, version, sha256 },
        takenOn: one.taken_on,
        rootId: one.root_id,
        uploadedAt: one.uploaded_at,
      })),
    ],
    fired: [
      ...row.fired,
      ...fired.map(({ ladder, step, rung, cycle, spell, fired_at: at, superseded_by: higher }) => ({
        ...{ ladder, step, rung, cycle, spell },
        sentOn: higher === null ? localDateOf(at) : null,
      })),
    ],
  };
}
