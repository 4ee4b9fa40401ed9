import { Injectable } from '@nestjs/common';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';

/** How an office that supervises or verifies did its own part (AU-9, N10): on the same ledger as the units. */
export interface OfficeRecord {
  readonly unitId: string;
  readonly unit: string;
  /** As supervisor: cases, decisions it was reminded of, reported for, and passed over in. */
  readonly supervises: number;
  readonly reminded: number;
  readonly reported: number;
  readonly passedUp: number;
  readonly extensionsGranted: number;
  readonly rulings: number;
  readonly rulingsQuashed: number;
  readonly proposalsUpheld: number;
  readonly rungsRevoked: number;
  /** As verifier: decided verifications, calendar days each took on average, passes that did not last. */
  readonly verifications: number;
  readonly verifyDays: number | null;
  readonly failed: number;
  readonly passed: number;
  readonly reopenedAfterPass: number;
  readonly annulledAfterPass: number;
}

const recordSql = (scope: string): string => `
with seen as materialized (
  select k.id, k.supervising_unit_id, k.verifying_unit_id from kase k where (${scope}) and k.state <> 'draft'
), papers as materialized (
  select s.supervising_unit_id, s.verifying_unit_id, p.kind, p.data, p.case_id, p.audit_seq
  from seen s join case_paper p on p.case_id = s.id
  where p.kind in ('extend', 'reject_dispute', 'decide_appeal', 'confirm_proposal', 'revoke_rung', 'pass', 'fail',
    'reopen', 'annul')
), rungs as (
  select case when e.ladder = 'verify' then s.verifying_unit_id else s.supervising_unit_id end as unit_id,
    count(*) filter (where e.step = '1') as reminded, count(*) filter (where e.step = '2') as reported,
    count(*) filter (where e.step = '3') as passed_up
  from seen s join escalation e on e.case_id = s.id
  where e.ladder in ('plan_review', 'arbitrate', 'extension', 'verify', 'proposal') and e.superseded_by is null
  group by 1
), supervised as (
  select supervising_unit_id as unit_id, count(*) as cases from seen group by 1
), decided as (
  select supervising_unit_id as unit_id, count(*) filter (where kind = 'extend') as extensions,
    count(*) filter (where kind = 'reject_dispute') as rulings,
    count(*) filter (where kind = 'decide_appeal' and (data ->> 'granted')::boolean) as quashed,
    count(*) filter (where kind = 'confirm_proposal' and (data ->> 'agreed')::boolean) as upheld,
    count(*) filter (where kind = 'revoke_rung') as revoked
  from papers group by 1
), verified as (
  select verifying_unit_id as unit_id, count(*) filter (where kind in ('pass', 'fail')) as verifications,
    count(*) filter (where kind = 'fail') as failed, count(*) filter (where kind = 'pass') as passed,
    count(*) filter (where kind = 'reopen') as reopened, count(*) filter (where kind = 'annul') as annulled
  from papers group by 1
), lag as (
  select s.verifying_unit_id as unit_id, avg(c.ended_on - c.starts_on)::float8 as days
  from seen s join case_clock c on c.case_id = s.id and c.kind = 'verify' and c.ended_on is not null group by 1
)
select u.id as "unitId", u.name as unit, coalesce(s.cases, 0)::int as supervises,
  coalesce(r.reminded, 0)::int as reminded, coalesce(r.reported, 0)::int as reported,
  coalesce(r.passed_up, 0)::int as "passedUp", coalesce(d.extensions, 0)::int as "extensionsGranted",
  coalesce(d.rulings, 0)::int as rulings, coalesce(d.quashed, 0)::int as "rulingsQuashed",
  coalesce(d.upheld, 0)::int as "proposalsUpheld", coalesce(d.revoked, 0)::int as "rungsRevoked",
  coalesce(v.verifications, 0)::int as verifications, l.days as "verifyDays", coalesce(v.failed, 0)::int as failed,
  coalesce(v.passed, 0)::int as passed, coalesce(v.reopened, 0)::int as "reopenedAfterPass",
  coalesce(v.annulled, 0)::int as "annulledAfterPass"
from unit u
left join supervised s on s.unit_id = u.id left join rungs r on r.unit_id = u.id left join decided d on d.unit_id = u.id
left join verified v on v.unit_id = u.id left join lag l on l.unit_id = u.id
where coalesce(s.unit_id, r.unit_id, d.unit_id, v.unit_id, l.unit_id) is not null
order by u.path limit 500`;

@Injectable()
export class OfficeRecords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every office with a part in the caller's cases, at most 500, in the order of the tree. */
  list(caller: Caller): Promise<readonly OfficeRecord[]> {
    return this.unitOfWork.read((reader) => {
      const scope = caseScope(caller, 'k', 1);
      return reader.query<OfficeRecord>(recordSql(scope.sql), scope.params);
    });
  }
}
