import { fileNamed, postsJudging, postsNamed } from '#domain';
import type { CaseCommand, LocalDate, MasterFacts } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import type { Tx } from '#platform';
import { loadTeam, loadUnitPosts } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import type { UnitPlace } from './case-row.js';
import { placeSql } from './issue-cases.sql.js';

/** A unit that is being merged meanwhile is waited for and then read as it became. */
const newUnitSql = `
select u.id, u.path, u.line_path, place.co_responsible, place.lead, place.verifying,
  (u.valid_to is null and (starts_with(u.path, s.path) or coalesce(starts_with(u.line_path, s.line_path), false)))
    as under_issuer
from kase k join unit s on s.id = k.supervising_unit_id join unit u on u.id = $2
${placeSql}
where k.id = $1
for share of u`;

const masterSql = `
select m.id, m.state not in ('draft', 'closed', 'merged', 'withdrawn') as "isOpen", m.state = 'merged' as "isMerged",
  (m.responsible_unit_id = k.responsible_unit_id or m.responsible_unit_id = u.parent_id) as "ofSameUnitOrParent",
  m.due_date as "dueDate"
from kase k join unit u on u.id = k.responsible_unit_id join kase m on m.id = $2
where k.id = $1`;

/** Of the units $2 those that the issuer of case $1 may give a part of it to. */
const validUnitsSql = `
select u.id from kase k join unit s on s.id = k.supervising_unit_id join unit u on u.id = any($2::uuid[])
where k.id = $1 and u.valid_to is null and u.id not in (k.responsible_unit_id, s.id)
  -- A unit that shares a case cannot verify it, nor can any below it (section 8, rule 1).
  and not starts_with((select v.path from unit v where v.id = k.verifying_unit_id), u.path)
  and (starts_with(u.path, s.path) or coalesce(starts_with(u.line_path, s.line_path), false))
for share of u`;

/**
 * A file that the caller may put on record: he sent it, or he may read it in another case (EV-4). Touched, so that the
 * sweep of files without reference, which may run just now, sees that it is wanted.
 */
const knownFileSql = (scope: string): string => `
update stored_file s set touched_at = rectify_now()
where s.sha256 = $1 and s.state = 'stored' and (
  exists (select 1 from file_upload f where f.sha256 = s.sha256 and f.person_id = $2)
  or exists (select 1 from evidence e join kase k on k.id = e.case_id
    where e.sha256 = s.sha256 and e.removed_at is null and (${scope})))
returning s.sha256`;

/** Loads what the rules ask of what a command names: a team, posts of the unit, a file, another unit, a master case. */
export async function withNamed(tx: Tx, loaded: LoadedCase, command: CaseCommand, caller: Caller): Promise<LoadedCase> {
  const { row, facts } = loaded;
  const posts = postsNamed(command);
  const judges = postsJudging(command);
  const file = fileNamed(command);
  const newUnit = command.type === 'reassign' ? await unitPlace(tx, row.id, command.newUnitId) : undefined;
  return {
    ...loaded,
    newUnit,
    facts: {
      ...facts,
      team: judges.length > 0 ? await loadTeam(tx, row.id, judges) : facts.team,
      unitPosts: posts.length > 0 ? await loadUnitPosts(tx, row.id, posts) : facts.unitPosts,
      knownFiles: file === undefined ? facts.knownFiles : await knownFile(tx, file, caller),
      master: command.type === 'merge' ? await masterOf(tx, row.id, command.masterCaseId) : facts.master,
      newUnitIsValid: newUnit?.under_issuer ?? false,
      validUnits: command.type === 'reject_dispute' ? await validUnits(tx, row.id, command.jointUnitIds ?? []) : [],
    },
  };
}

async function knownFile(tx: Tx, sha256: string, caller: Caller): Promise<string[]> {
  const scope = caseScope(caller, 'k', 3);
  const rows = await tx.query<{ sha256: string }>(knownFileSql(scope.sql), [sha256, caller.personId, ...scope.params]);
  return rows.map((row) => row.sha256);
}

async function unitPlace(tx: Tx, caseId: string, unitId: string): Promise<UnitPlace | undefined> {
  const [place] = await tx.query<UnitPlace>(newUnitSql, [caseId, unitId]);
  return place;
}

async function masterOf(tx: Tx, caseId: string, masterId: string): Promise<MasterFacts | null> {
  const [master] = await tx.query<MasterFacts & { dueDate: LocalDate }>(masterSql, [caseId, masterId]);
  return master ?? null;
}

async function validUnits(tx: Tx, caseId: string, unitIds: readonly string[]): Promise<string[]> {
  if (unitIds.length === 0) return [];
  const rows = await tx.query<{ id: string }>(validUnitsSql, [caseId, unitIds]);
  return rows.map(({ id }) => id);
}
