/**
 * Active units of a scope, at or below $1 where it is given, as `seen`: when somebody last looked at each, and whether it
 * has a principal. Looked at: it had a case or was answerable with another, a verification or look-back was held there,
 * or it signed what it found when asked to check itself (domain.md section 10).
 */
const seenSql = (scope: string): string => `
active as materialized (
  select u.id, u.name, u.path, u.level, u.sector from unit u
  where (${scope}) and u.valid_to is null
    and ($1::uuid is null or starts_with(u.path, (select path from unit where id = $1)))
), looks as (
  select k.responsible_unit_id as unit_id, greatest(k.issued_on, case when k.state not in ('closed', 'merged', 'withdrawn')
    then local_today() end, k.closed_on) as on_day from kase k where k.state <> 'draft'
  union all
  select c.unit_id, k.issued_on from kase k cross join lateral unnest(k.co_responsible_unit_ids) c(unit_id)
  where k.state <> 'draft'
  union all
  select k.responsible_unit_id, (p.at at time zone 'Asia/Shanghai')::date from case_paper p join kase k on k.id = p.case_id
  where p.kind in ('pass', 'fail', 'pass_look_back', 'reopen')
  union all
  select q.unit_id, q.answered_on from replicated_question q where q.answered_on is not null
), last as materialized (
  select unit_id, max(on_day) as on_day from looks group by unit_id
), led as materialized (
  select distinct o.unit_id from post o join post_holding h on h.post_id = o.id and h.to_on is null where o.is_principal
), seen as (
  select a.*, l.on_day as "lastOn", coalesce(l.on_day, '-infinity'::date) > local_today() - 365 as is_examined,
    d.unit_id is null as "isVacant"
  from active a left join last l on l.unit_id = a.id left join led d on d.unit_id = a.id
)`;

/** How many units nobody looked at in the last 365 days, and how many have no principal. */
export const blindAndDeadSql = (scope: string): string => `
with ${seenSql(scope)}
select count(*) filter (where not is_examined)::int as blind, count(*) filter (where "isVacant")::int as vacant from seen`;

/** Units by level and sector with how many were looked at. */
export const matrixSql = (scope: string): string => `
with ${seenSql(scope)}
select level, sector, count(*)::int as active, count(*) filter (where is_examined)::int as examined,
  count(*) filter (where "isVacant")::int as vacant
from seen group by level, sector
order by array_position(array['city', 'county', 'township', 'village'], level), sector limit 200`;

/** Units with the gap $2 of level $3 and sector $4 after path $5, at most $6, and how many there are. */
export const unitGapsSql = (scope: string): string => `
with ${seenSql(scope)}, found as materialized (
  select * from seen where case $2 when 'blind' then not is_examined else "isVacant" end
    and ($3::text is null or level = $3) and ($4::text is null or sector = $4)
)
select f.id, f.name, f.path, f.level, f.sector, f."lastOn", f."isVacant",
  concat_ws(' › ', gp.name, p.name, f.name) as "pathText", (select count(*)::int from found) as total
from found f join unit u on u.id = f.id left join unit p on p.id = u.parent_id left join unit gp on gp.id = p.parent_id
where $5::text is null or f.path > $5 collate "C" order by f.path limit $6`;
