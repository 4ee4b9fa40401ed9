import type { Caller } from './caller.js';

export interface Predicate {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A path and all below it, as a range the index can serve; segments are hex, so `~` lies above every one. */
const below = (column: string, param: string): string => `(${column} >= ${param} and ${column} < ${param} || '~')`;

/**
 * The one predicate of who sees which case (domain.md section 8, invariant 10), over the columns of `kase`. Lists,
 * counts, pages and commands all use it; what it leaves out does not exist for the caller. `first` numbers its
 * parameters.
 */
export function caseScope(caller: Caller, alias: string, first: number): Predicate {
  const [one, two, three] = [`$${first}`, `$${first + 1}`, `$${first + 2}`];
  switch (caller.role) {
    case 'liaison':
    case 'principal':
      return {
        sql: `${alias}.responsible_unit_id = ${one}::uuid or ${alias}.co_responsible_unit_ids @> array[${one}::uuid]`,
        params: [caller.unitId],
      };
    case 'deputy':
      return {
        sql: `${alias}.responsible_unit_id = ${one}::uuid or ${alias}.co_responsible_unit_ids @> array[${one}::uuid]
          or ${alias}.supervising_unit_id = any(${two}::uuid[])`,
        params: [caller.unitId, caller.standsInFor.map(({ unitId }) => unitId)],
      };
    case 'organisation_department':
      return {
        sql: `${below(`${alias}.responsible_path`, `${one}::text`)} or ${alias}.supervising_unit_id = any(${two}::uuid[])`,
        params: [caller.unitPath, caller.standsInFor.map(({ unitId }) => unitId)],
      };
    case 'supervisor':
    case 'leader':
      return {
        sql: `${below(`${alias}.responsible_path`, `${one}::text`)}
          or ${below(`${alias}.responsible_line_path`, `${two}::text`)}
          or ${alias}.supervising_unit_id = ${three}::uuid`,
        params: [caller.unitPath, caller.unitLinePath, caller.unitId],
      };
    case 'verifier':
      // What his unit verifies; and what units below it passed: the look-back is another team's.
      return {
        sql: `${alias}.verifying_unit_id = ${one}::uuid or ${alias}.state = 'closed' and ${alias}.verifying_unit_id = any(array(
          select v.id from unit v where v.level in ('city', 'county') and ${below('v.path', `${two}::text`)}))`,
        params: [caller.unitId, caller.unitPath],
      };
    case 'arbiter':
      return { sql: `${alias}.supervising_unit_id = ${one}::uuid`, params: [caller.unitId] };
    case 'auditor':
      return { sql: 'true', params: [] };
    case 'discipline_contact':
    case 'admin':
      return { sql: 'false', params: [] };
  }
}

/** The units a caller may see and pick (pain H2): his own and below in territory or line; all for auditor and admin. */
export function unitScope(caller: Caller, alias: string, first: number): Predicate {
  if (caller.role === 'auditor' || caller.role === 'admin') return { sql: 'true', params: [] };
  const [one, two] = [`$${first}::text`, `$${first + 1}::text`];
  return {
    sql: `${below(`${alias}.path`, one)} or ${below(`${alias}.line_path`, two)}`,
    params: [caller.unitPath, caller.unitLinePath],
  };
}
