import type { Tx } from '#platform';
import type { LoadedCase } from './case-facts.js';
import type { CaseRow } from './case-row.js';
import type { CurrentVersion, PermittedPost } from './case-refused.js';

/** The posts that may do what was refused: with 403 the caller learns whom to turn to. */
export async function postsThatMay(tx: Tx, row: CaseRow, roles: readonly string[]): Promise<readonly PermittedPost[]> {
  return tx.query<PermittedPost>(
    `select p.role, p.title as "postTitle", u.name as "unitName"
     from post p join unit u on u.id = p.unit_id
     where p.role = any($1::text[]) and p.unit_id = case p.role
       when 'liaison' then $2::uuid when 'principal' then $2::uuid when 'verifier' then $3::uuid else $4::uuid end
     order by p.role, p.rank, p.title limit 10`,
    [roles, row.responsible_unit_id, row.verifying_unit_id, row.supervising_unit_id],
  );
}

/** What was done since, by whom and when: a stale version is answered with it (409). */
export async function changedSince(tx: Tx, { row }: LoadedCase): Promise<CurrentVersion> {
  const [last] = await tx.query<{ action: string; at: string; by: string }>(
    `select e.action, e.at, coalesce(p.name, '系统 ' || e.system) as by
     from audit_event e left join person p on p.id = e.actor_person
     where e.case_id = $1 and e.outcome = 'accepted' order by e.seq desc limit 1`,
    [row.id],
  );
  return {
    version: row.version,
    state: row.state,
    action: last?.action ?? 'issue',
    changedBy: last?.by ?? '',
    changedAt: last?.at ?? row.now,
  };
}
