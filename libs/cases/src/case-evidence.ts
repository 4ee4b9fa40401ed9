import { evidenceNamed, fileNamed } from '#domain';
import type { CaseActor, CaseCommand } from '#domain';
import type { LoadedCase } from './case-facts.js';
import type { CaseRow, EvidenceRow } from './case-row.js';

const named = (row: CaseRow, command: CaseCommand): EvidenceRow | undefined =>
  row.evidence.find(({ id }) => id === evidenceNamed(command));

/** The hashes a command puts on the trail: of the file it brings, and of the one it replaces or removes. */
export function filesOf(row: CaseRow, command: CaseCommand): readonly string[] {
  const hashes = [fileNamed(command), named(row, command)?.sha256];
  return hashes.filter((hash) => hash !== undefined && hash !== null);
}

/** The evidence a command puts on record: new, or the next version of what it replaces. */
export function evidenceOf({ row, facts }: LoadedCase, command: CaseCommand, actor: CaseActor) {
  if (command.type !== 'add_evidence' && command.type !== 'replace_evidence') return [];
  if (actor.kind !== 'person') return [];
  const before = named(row, command);
  return [
    {
      id: command.evidenceId,
      case_id: row.id,
      cycle: facts.cycle,
      kind: command.type === 'add_evidence' ? command.kind : (before?.kind ?? 'document'),
      tests: command.type === 'add_evidence' ? command.tests : (before?.tests ?? 'paper'),
      title: command.title,
      taken_on: command.takenOn,
      place: command.place ?? null,
      sha256: command.sha256 ?? null,
      uploaded_by: actor.personId,
      uploaded_at: facts.now,
      root_id: before?.rootId ?? command.evidenceId,
      version: (before?.version ?? 0) + 1,
      stage: command.type === 'add_evidence' ? (command.stage ?? null) : null,
    },
  ];
}

/** The tombstone a removal sets, on every version: what must not be shown must not be shown in an older one either. */
export function removedBy({ row, facts }: LoadedCase, command: CaseCommand, actor: CaseActor) {
  const before = named(row, command);
  if (command.type !== 'remove_evidence' || !before || actor.kind !== 'person') return [];
  return [{ root_id: before.rootId, at: facts.now, by_person: actor.personId, reason: command.reason }];
}
