const gaps = `
known as (
  select (y ->> 'year')::int as year, y ->> 'status' as status
  from calendar_version v cross join lateral jsonb_array_elements(v.data -> 'years') y
  where v.version = (select max(version) from calendar_version)
), open as (
  select id, due_date from kase where state not in ('draft', 'closed', 'merged', 'withdrawn')
), needed as (
  select extract(year from local_today())::int as year, null::uuid as case_id
  -- The State Council's notice comes in November: in December the next year must stand.
  union select extract(year from local_today())::int + 1, null where extract(month from local_today()) = 12
  union select extract(year from o.due_date)::int, o.id from open o where o.due_date is not null
  union select extract(year from greatest(c.due_date, c.limit_on))::int, o.id
  from open o join case_clock c on c.case_id = o.id and c.ended_on is null
), gap as (
  select n.year, coalesce(min(k.status), 'missing') as status, count(distinct n.case_id)::int as open_cases
  from needed n left join known k on k.year = n.year
  group by n.year having coalesce(min(k.status), 'missing') <> 'official'
)`;

/** Years that are needed and have no official calendar. */
export const calendarGapsSql = `with ${gaps} select year, status, open_cases as "openCases" from gap order by year`;

/** Tells the supervisor of the top office of each gap once, and gives him one message in run $1. */
export const calendarAlarmSql = `
with ${gaps}, inbox as (
  insert into inbox_entry (id, person_id, post_id, reason, reason_key, data, created_at)
  select new_uuid(), r.person_id, r.post_id, 'calendar_' || g.status, 'calendar:' || g.year || ':' || g.status,
    jsonb_build_object('year', g.year), rectify_now()
  from gap g
  join unit u on u.parent_id is null and u.line_path is null and u.valid_to is null
  cross join lateral resolved_post(u.id, 'supervisor') r
  on conflict (person_id, reason_key) do nothing
  returning person_id
)
insert into outbox (queue, dedup_key, payload, created_at)
select 'messages', $1::text || '-' || person_id,
  jsonb_build_object('runId', $1::text, 'personId', person_id), rectify_now()
from (select distinct person_id from inbox) p`;
