import { foundSql } from './worklist.sql.js';
import type { Work } from './worklist.sql.js';

/**
 * The figures of a scope, of the same relation as its lists and under the same parameters: lights, closings with how
 * they went, what people said, units below $1 (or below the caller's $13) by light and category, weeks.
 */
export const dashboardSql = (scope: string, work: Work): string => `
with ${foundSql(scope, work)}, page as (
  -- A list's own parameters say nothing here; they are named so that they have a type.
  select $9::text, $10::text, $11::text, $12::int
), place as (
  select id, path from unit where id = coalesce($1::uuid, $13::uuid)
), branch as (
  -- The unit directly below that a case belongs to; the unit itself for its own cases.
  select f.*, coalesce(b.id, p.id) as branch_id from found f cross join place p
  left join unit b on b.parent_id = p.id and b.valid_to is null and starts_with(f.responsible_path, b.path)
), judged as (
  select sum((e ->> 'satisfied')::int + (e ->> 'basicallySatisfied')::int)::int as content, sum((e ->> 'valid')::int)::int as valid,
    count(distinct f.id)::int as cases
  from found f cross join lateral (select p.data -> 'evaluation' as e from case_paper p
    where p.case_id = f.id and p.kind = 'pass' and p.data -> 'evaluation' is not null order by p.audit_seq desc limit 1) v
  where f.state = 'closed'
)
select
  (select jsonb_build_object('red', count(*) filter (where light = 'red'), 'yellow', count(*) filter (where light = 'yellow'),
    'green', count(*) filter (where light = 'green'), 'grey', count(*) filter (where light = 'grey'),
    'none', count(*) filter (where light = 'none')) from found where state not in ('closed', 'merged', 'withdrawn')) as open,
  (select jsonb_build_object('closed', count(*), 'onTime', count(*) filter (where on_time),
    'firstPass', count(*) filter (where first_pass),
    'meanDays', round(avg(closed_on - issued_on), 1)) from found where state = 'closed') as closings,
  (select to_jsonb(j) from judged j) as satisfaction,
  coalesce((select jsonb_agg(x order by x.red desc, x.red::numeric / greatest(x.total, 1) desc, x.name) from (
    select u.id, u.name, count(*)::int as total, count(*) filter (where b.light = 'red')::int as red,
      count(*) filter (where b.light = 'yellow')::int as yellow, count(*) filter (where b.light = 'green')::int as green
    from branch b join unit u on u.id = b.branch_id where b.state not in ('closed', 'merged', 'withdrawn')
    group by u.id, u.name order by 4 desc, 3 desc limit 40) x), '[]') as units,
  coalesce((select jsonb_agg(x) from (
    select b.branch_id as "unitId", b.category_no as "categoryNo", count(*)::int as open,
      count(*) filter (where b.light = 'red')::int as red
    from branch b where b.state not in ('closed', 'merged', 'withdrawn') and b.category_no is not null
    group by 1, 2 limit 2000) x), '[]') as cells,
  coalesce((select jsonb_agg(x order by x.no) from (
    select distinct on (i.category_no) i.category_no as no, i.category_zh as zh, i.category_en as en
    from bulletin_item i where i.category_no in (select category_no from found) order by i.category_no, i.id desc limit 30) x), '[]')
    as categories,
  (select jsonb_agg(jsonb_build_object('from', w.day::date, 'to', w.day::date + 6,
      'issued', (select count(*) from found f where f.issued_on between w.day::date and w.day::date + 6),
      'closed', (select count(*) from found f where f.state = 'closed' and f.closed_on between w.day::date and w.day::date + 6)) order by w.day)
    from generate_series(date_trunc('week', local_today()::timestamp) - interval '11 weeks', date_trunc('week', local_today()::timestamp), '1 week') w(day))
    as weeks`;
