import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';

/** A case that invariant 1 forbids, and what it lacks. */
export interface OrphanCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly nextBy: LocalDate | null;
  readonly lacks: readonly ('unit' | 'principal' | 'next_action' | 'date' | 'actor')[];
}

/**
 * Open cases without a living unit, a resolvable principal, a next action, its date or someone to take it (invariant 1).
 * Who answers is resolved once a unit, not once a case. A draft has no clock yet and is not counted.
 */
export const orphansSql = (scope: string): string => `
with open as (
  select k.id, k.number, k.title, k.state, k.responsible_unit_id, k.next_who, k.next_what, k.next_by,
    case k.next_who when 'supervisor' then k.supervising_unit_id when 'arbiter' then k.supervising_unit_id
      when 'leader' then k.supervising_unit_id when 'verifier' then k.verifying_unit_id end as acting_unit_id
  from kase k where (${scope}) and k.state not in ('draft', 'closed', 'merged', 'withdrawn')
), answering as materialized (
  select o.responsible_unit_id as unit_id, u.name, u.valid_to is null as lives,
    exists (select 1 from resolved_principal(u.id)) as answers
  from (select distinct responsible_unit_id from open) o join unit u on u.id = o.responsible_unit_id
), acting as materialized (
  select a.acting_unit_id, a.next_who, exists (select 1 from resolved_post(a.acting_unit_id, a.next_who)) as acts
  from (select distinct acting_unit_id, next_who from open where acting_unit_id is not null) a
), checked as (
  select o.*, w.name, array_remove(array[
    case when not w.lives then 'unit' end,
    case when not w.answers then 'principal' end,
    case when o.next_who is null or o.next_what is null then 'next_action' end,
    case when o.next_by is null then 'date' end,
    case when not c.acts then 'actor' end], null) as lacks
  from open o join answering w on w.unit_id = o.responsible_unit_id
  left join acting c on c.acting_unit_id = o.acting_unit_id and c.next_who = o.next_who
)
select id, number, title, state, responsible_unit_id as "unitId", name as "unitName", next_by as "nextBy", lacks
from checked where cardinality(lacks) > 0 order by number`;

@Injectable()
export class OrphanQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The open cases in the caller's scope that nobody answers for; it must be empty at all times. */
  list(caller: Caller): Promise<readonly OrphanCase[]> {
    return this.unitOfWork.read((reader) => {
      const scope = caseScope(caller, 'k', 1);
      return reader.query<OrphanCase>(`${orphansSql(scope.sql)} limit 1000`, scope.params);
    });
  }
}
