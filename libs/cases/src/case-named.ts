import { postsJudging, postsNamed } from '#domain';
import type { CaseCommand, LocalDate, MasterFacts } from '#domain';
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

/** Loads what the rules ask of those whom a command names: a team, posts of the unit, another unit, a master case. */
export async function withNamed(tx: Tx, loaded: LoadedCase, command: CaseCommand): Promise<LoadedCase> {
  const { row, facts } = loaded;
  const posts = postsNamed(command);
  const judges = postsJudging(command);
  const newUnit = command.type === 'reassign' ? await unitPlace(tx, row.id, command.newUnitId) : undefined;
  return {
    ...loaded,
    newUnit,
    facts: {
      ...facts,
      team: judges.length > 0 ? await loadTeam(tx, row.id, judges) : facts.team,
      unitPosts: posts.length > 0 ? await loadUnitPosts(tx, row.id, posts) : facts.unitPosts,
      master: command.type === 'merge' ? await masterOf(tx, row.id, command.masterCaseId) : facts.master,
      newUnitIsValid: newUnit?.under_issuer ?? false,
    },
  };
}

async function unitPlace(tx: Tx, caseId: string, unitId: string): Promise<UnitPlace | undefined> {
  const [place] = await tx.query<UnitPlace>(newUnitSql, [caseId, unitId]);
  return place;
}

async function masterOf(tx: Tx, caseId: string, masterId: string): Promise<MasterFacts | null> {
  const [master] = await tx.query<MasterFacts & { dueDate: LocalDate }>(masterSql, [caseId, masterId]);
  return master ?? null;
}
