import { befallingKinds, foundSql } from './worklist.sql.js';
import type { Work } from './worklist.sql.js';

/** The period $9 of today and the one before it: the last thirty days, this quarter or this year so far. */
const periodsSql = `
period as (
  select case $9::text when 'days30' then t - 29 when 'quarter' then date_trunc('quarter', t)::date else date_trunc('year', t)::date end as from_on,
    t as to_on, case $9 when 'days30' then t - 59 when 'quarter' then (date_trunc('quarter', t) - interval '3 months')::date
      else (date_trunc('year', t) - interval '1 year')::date end as before_from,
    case $9 when 'days30' then t - 30 when 'quarter' then date_trunc('quarter', t)::date - 1 else date_trunc('year', t)::date - 1 end as before_to
  from (select local_today()::timestamp::date as t) d
)`;

const closingsSql = (from: string, to: string): string => `(
  select jsonb_build_object('from', p.${from}, 'to', p.${to}, 'closed', count(f.id), 'onTime', count(f.id) filter (where f.on_time),
    'firstPass', count(f.id) filter (where f.first_pass), 'meanDays', round(avg(f.closed_on - f.issued_on), 1),
    'content', sum(j.content), 'valid', sum(j.valid), 'judged', count(j.valid),
    'issued', (select count(*) from found i where i.issued_on between p.${from} and p.${to}))
  from period p left join found f on f.state = 'closed' and f.closed_on between p.${from} and p.${to}
  left join judged j on j.id = f.id group by p.${from}, p.${to})`;

/**
 * How cases of a scope went in the period $9 and in the one before, of the same relation as the lists: closings, age of
 * what is open, days of each state on the way of what was closed, what befell (DA-3).
 */
export const resultsSql = (scope: string, work: Work): string => `
with ${foundSql(scope, work)}, ${periodsSql}, list as (
  -- A list's own parameters say nothing here; they are named so that they have a type.
  select $10::text, $11::text, $12::int, $13::uuid
), judged as (
  select distinct on (p.case_id) p.case_id as id, (p.data -> 'evaluation' ->> 'valid')::int as valid,
    (p.data -> 'evaluation' ->> 'satisfied')::int + (p.data -> 'evaluation' ->> 'basicallySatisfied')::int as content
  from case_paper p join found f on f.id = p.case_id and f.state = 'closed'
  where p.kind = 'pass' and p.data -> 'evaluation' is not null order by p.case_id, p.audit_seq desc
), band (no, least, most) as (
  values (1, 0, 30), (2, 31, 60), (3, 61, 90), (4, 91, 180), (5, 181, null)
), step as (
  select e.case_id, e.to_state as state, (e.at at time zone 'Asia/Shanghai')::date as on_day,
    lead((e.at at time zone 'Asia/Shanghai')::date) over (partition by e.case_id order by e.seq) as until
  from audit_event e join found f on f.id = e.case_id cross join period p
  where f.state = 'closed' and f.closed_on between p.from_on and p.to_on and e.outcome = 'accepted' and e.to_state is not null
), stage as (
  select state, sum(until - on_day)::int as days, count(distinct case_id)::int as cases from step
  where until is not null group by state
)
select ${closingsSql('from_on', 'to_on')} as now, ${closingsSql('before_from', 'before_to')} as before,
  (select jsonb_agg(jsonb_build_object('least', b.least, 'most', b.most, 'from', local_today() - b.most, 'to', local_today() - b.least,
      'open', (select count(*) from found f where f.state not in ('closed', 'merged', 'withdrawn')
        and f.issued_on <= local_today() - b.least and (b.most is null or f.issued_on >= local_today() - b.most))) order by b.no)
    from band b) as ages,
  coalesce((select jsonb_agg(to_jsonb(s) order by array_position(array['issued', 'disputed', 'claimed', 'rectifying', 'suspended',
    'submitted', 'verified', 'in_notice'], s.state), s.state) from stage s where s.days > 0 or s.state <> 'closed'), '[]') as stages,
  (select jsonb_agg(jsonb_build_object('what', w.what, 'cases', (select count(*) from found f where exists (
      select 1 from case_paper q where q.case_id = f.id and q.kind = any (${befallingKinds('w.what')})
        and (q.at at time zone 'Asia/Shanghai')::date between p.from_on and p.to_on))) order by w.no)
    from unnest(array['returned', 'failed', 'reopened', 'extended']) with ordinality w(what, no) cross join period p) as happenings,
  (select count(*)::int from found) as total`;
