import { isFree, memberColumns } from '#cases';

/** Which cases of supervising unit $1 (or of any) are due for a look-back by the end of this month and in no urn yet. */
const dueSql = `
from case_clock c join kase k on k.id = c.case_id
where c.kind = 'look_back' and c.ended_on is null and k.state = 'closed'
  and c.due_date < date_trunc('month', local_today()) + interval '1 month'
  and not exists (select 1 from case_clock l where l.case_id = c.case_id and l.kind = 'look_back' and l.no > c.no)
  and not exists (select 1 from look_back b where b.case_id = c.case_id and b.clock_no = c.no)`;

export const dueCasesSql = `
select k.id as "caseId", k.responsible_unit_id as "unitId", k.level, k.cycle, c.no as "clockNo", c.due_date as "dueOn",
  -- The first look-back runs by the pack; a second one, or one that a missed upkeep check opened, is ordered.
  (c.rule not like 'D0+%m') as ordered, k.pack_id as "packId", k.pack_version as "packVersion"
${dueSql} and k.supervising_unit_id = $1 order by k.id limit 20000`;

/** Supervising units that have such cases and no batch of this month. */
export const dueUnitsSql = `
select distinct k.supervising_unit_id as id ${dueSql} and not exists (select 1 from look_back_batch a
  where a.supervising_unit_id = k.supervising_unit_id and a.month = to_char(local_today(), 'YYYY-MM')) limit 100`;

/** One batch a unit and month; nothing when there is one. */
export const openBatchSql = `
insert into look_back_batch (id, supervising_unit_id, month, seed, drawn_by, drawn_at)
values ($1, $2, to_char(local_today(), 'YYYY-MM'), $3, $4, rectify_now())
on conflict (supervising_unit_id, month) do nothing returning id`;

export const fillBatchSql = `
insert into look_back (batch_id, case_id, clock_no, unit_id, level, cycle, due_on, reason, ordered, sample_percent)
select $1, x."caseId", x."clockNo", x."unitId", x.level, x.cycle, x."dueOn", x.reason, x.ordered, x."samplePercent"
from jsonb_to_recordset($2::jsonb) as x("caseId" uuid, "clockNo" int, "unitId" uuid, level text, cycle int,
  "dueOn" date, reason text, ordered boolean, "samplePercent" int)`;

/**
 * Drawn look-backs in scope, none of the caller's own unit ($1): whoever works on a case does not learn that it is looked
 * back at. Done is what a paper since the draw says; $2 the caller's post, of which `member` holds what the conflict rules
 * ask, as for a verification (section 8, rules 1, 2 and 4).
 */
const foundSql = (scope: string): string => `
found as materialized (
  select b.case_id, b.clock_no, b.reason, b.due_on, a.id as batch_id, a.month, p.kind as result, m.member,
    coalesce(m.is_free, false) as is_free, b.due_on::text || ':' || b.case_id || ':' || b.clock_no as cursor
  from look_back b join look_back_batch a on a.id = b.batch_id join kase k on k.id = b.case_id
  left join lateral (select case p.kind when 'pass_look_back' then 'passed' else 'reopened' end as kind
    from case_paper p where p.case_id = b.case_id and p.at >= a.drawn_at
      and p.kind in ('pass_look_back', 'reopen', 'annul') order by p.audit_seq limit 1) p on true
  left join lateral (select to_jsonb(x) as member, ${isFree} as is_free from (
    select p.id as post_id, p.unit_id, ${memberColumns}
    from post p join post_holding h on h.post_id = p.id and h.to_on is null join unit u on u.id = p.unit_id
    join unit ru on ru.id = k.responsible_unit_id join unit vu on vu.id = k.verifying_unit_id
    where p.id = $2::uuid limit 1) x) m on true
  where b.reason is not null and (${scope}) and k.responsible_unit_id <> $1
    and not k.co_responsible_unit_ids @> array[$1::uuid]
)`;

/** Open, and his to do. */
const isMine = 'f.result is null and f.is_free';

/** One page by date with the counts beside it: $3 open or done $4 batch $5 cursor $6 limit $7 only the caller's own. */
export const lookBacksSql = (scope: string): string => `
with ${foundSql(scope)}, chosen as (
  select * from found f where ($3::boolean is null or $3 = (f.result is null)) and ($4::uuid is null or f.batch_id = $4)
    and ($7::boolean is not true or ${isMine})
), page as (
  select * from chosen f where ($5::text is null or f.cursor > $5) order by f.cursor limit $6
)
select (select jsonb_build_object('mine', count(*) filter (where ${isMine}), 'open', count(*) filter (where result is null),
    'done', count(*) filter (where result is not null), 'all', count(*)) from found f) as views,
  (select count(*)::int from chosen) as total,
  local_today() as today, (select max(version) from calendar_version) as version,
  coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'month', b.month, 'seed', b.seed,
      'drawnAt', to_char(b.drawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'drawn', b.drawn, 'open', b.open)
      order by b.month desc, b.id)
    from (select a.*, count(*)::int as drawn, count(*) filter (where f.result is null)::int as open
      from found f join look_back_batch a on a.id = f.batch_id group by a.id order by a.month desc limit 60) b), '[]') as batches,
  coalesce((select jsonb_agg(jsonb_build_object('caseId', p.case_id, 'number', k.number, 'title', k.title,
      'titleEn', k.title_en, 'unitName', u.name,
      'unitPath', concat_ws(' › ', nullif(pp.name, ''), nullif(pu.name, ''), u.name), 'closedOn', k.closed_on,
      'reason', p.reason, 'dueOn', p.due_on, 'batchId', p.batch_id, 'month', p.month, 'result', p.result,
      'member', p.member, 'cursor', p.cursor) order by p.cursor)
    from page p join kase k on k.id = p.case_id join unit u on u.id = k.responsible_unit_id
    left join unit pu on pu.id = u.parent_id left join unit pp on pp.id = pu.parent_id), '[]') as items`;

/** How many look-backs are the caller's own open work. */
export const myLookBacksSql = (scope: string): string => `
with ${foundSql(scope)} select count(*)::int as mine from found f where ${isMine}`;
