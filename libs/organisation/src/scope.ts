import type { PostRole } from '#domain';
import type { Caller } from './caller.js';

export interface Predicate {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A path and all below it, as a range the index can serve; segments are hex, so `~` lies above every one. */
const below = (column: string, param: string): string => `(${column} >= ${param} and ${column} < ${param} || '~')`;

/** What the predicate asks of a caller; each a fixed column, so that it can be asked of one caller or of many. */
const termTypes = { unit: 'uuid', path: 'text', line: 'text', standsInFor: 'uuid[]' } as const;
type Term = keyof typeof termTypes;

const termsOf = (caller: Caller): Readonly<Record<Term, unknown>> => ({
  unit: caller.unitId,
  path: caller.unitPath,
  line: caller.unitLinePath,
  standsInFor: caller.standsInFor.map(({ unitId }) => unitId),
});

/**
 * The one predicate of who sees which case (domain.md section 8, invariant 10), over the columns of `kase`. Lists,
 * counts, pages and commands all use it; what it leaves out does not exist for the caller. `first` numbers its
 * parameters.
 */
export function caseScope(caller: Caller, alias: string, first: number): Predicate {
  const used: Term[] = [];
  const sql = predicateOf(caller.role, alias, (term) => {
    if (!used.includes(term)) used.push(term);
    return `$${first + used.indexOf(term)}::${termTypes[term]}`;
  });
  const terms = termsOf(caller);
  return { sql, params: used.map((term) => terms[term]) };
}

/**
 * The same predicate for many callers of one role at once: `callers` are the values, `from` reads them as the relation
 * `c(no, ...)` out of the JSON parameter numbered `first`, `no` being the place of the caller in the list.
 */
export function caseScopeOfMany(
  role: PostRole,
  callers: readonly Caller[],
  alias: string,
  first: number,
): { readonly sql: string; readonly from: string; readonly param: string } {
  return {
    sql: predicateOf(role, alias, (term) => `c."${term}"`),
    from: `jsonb_to_recordset($${first}::jsonb) as c(no int, ${Object.entries(termTypes)
      .map(([term, type]) => `"${term}" ${type}${type === 'text' ? ' collate "C"' : ''}`)
      .join(', ')})`,
    param: JSON.stringify(callers.map((caller, no) => ({ no, ...termsOf(caller) }))),
  };
}

function predicateOf(role: PostRole, alias: string, of: (term: Term) => string): string {
  switch (role) {
    case 'liaison':
    case 'principal':
      return isUnit(alias, of('unit'));
    case 'deputy':
      return `${isUnit(alias, of('unit'))} or ${alias}.supervising_unit_id = any(${of('standsInFor')})`;
    case 'organisation_department':
      return `${below(`${alias}.responsible_path`, of('path'))} or ${alias}.supervising_unit_id = any(${of('standsInFor')})`;
    case 'supervisor':
    case 'leader':
      return `${below(`${alias}.responsible_path`, of('path'))}
          or ${below(`${alias}.responsible_line_path`, of('line'))}
          or ${alias}.supervising_unit_id = ${of('unit')}`;
    case 'verifier':
      // What his unit verifies; and what units below it passed: the look-back is another team's.
      return `${alias}.verifying_unit_id = ${of('unit')} or ${alias}.state = 'closed' and ${alias}.verifying_unit_id = any(array(
          select v.id from unit v where v.level in ('city', 'county') and ${below('v.path', of('path'))}))`;
    case 'arbiter':
      return `${alias}.supervising_unit_id = ${of('unit')}`;
    case 'auditor':
      return 'true';
    case 'discipline_contact':
    case 'admin':
      return 'false';
  }
}

const isUnit = (alias: string, unit: string): string =>
  `${alias}.responsible_unit_id = ${unit} or ${alias}.co_responsible_unit_ids @> array[${unit}]`;

/** The units a caller may see and pick (pain H2): his own and below in territory or line; all for auditor and admin. */
export function unitScope(caller: Caller, alias: string, first: number): Predicate {
  if (caller.role === 'auditor' || caller.role === 'admin') return { sql: 'true', params: [] };
  const [one, two] = [`$${first}::text`, `$${first + 1}::text`];
  return {
    sql: `${below(`${alias}.path`, one)} or ${below(`${alias}.line_path`, two)}`,
    params: [caller.unitPath, caller.unitLinePath],
  };
}
