/** The light of case `k` with its running clocks `c`, by the days in `yellow`. */
const lightOfCase = `case when k.state in ('verified', 'in_notice', 'closed', 'merged', 'withdrawn') then 'none'
      when k.state in ('disputed', 'suspended', 'submitted') then 'grey'
      when c.due < local_today() then 'red' when c.is_yellow then 'yellow' else 'green' end`;
const casesWithClocks = `from kase k left join lateral (
    select min(c.limit_on) as due, bool_or(exists (select 1 from yellow y
      where y.due = c.limit_on and c.starts_on <= y.latest_start)) as is_yellow
    from case_clock c where c.case_id = k.id and c.kind in ('claim', 'plan', 'rectify', 'reply') and c.ended_on is null) c on true`;

/** Still open although somebody had called it done: failed at verification, or reopened after closing. */
const cameBack = `(k.state not in ('closed', 'merged', 'withdrawn') and (k.cycle > 1 or k.round > 1))`;
/** The papers by which something befell a case. */
export const befallingKinds = (what: string): string => `case ${what} when 'returned' then array['return_papers']
      when 'failed' then array['fail'] when 'reopened' then array['reopen', 'annul'] when 'extended' then array['extend'] end`;

/** Predicates over `k`: what waits for the caller, and what is his. */
export interface Work {
  readonly todo: string;
  readonly mine: string;
  /** Whether his own work goes by the day he must act: an office's, where the light is the unit's (section 5). */
  readonly byNextDay: boolean;
}

/** The light of an office's own task: past its day, three working days or less, or neither; its limits are short. */
const lightOfTask = `case when k.next_by < local_today() then 'red' when exists (select 1 from yellow y
      where y.due = k.next_by and y.latest_start = local_today()) then 'yellow' else 'green' end`;

/**
 * Cases of a scope with their lights as the relation `found`, under one filter: $1 unit and below $2 bulletin or item
 * $3 category $4 source $5 state $6 text $7 due days $8 latest starts (see `yellowDues`) $13 the caller's unit $14 only
 * open ones $15 outcome $16, $17 first and last day of issue $18, $19 of closing $20 what befell it $21, $22 first and last
 * day of that $23 cases that the caller has to decide in; a part has no line of its own, its whole stands for it. Lists
 * and figures are made of it and of nothing else, so that they cannot disagree.
 */
export const foundSql = (scope: string, { todo, mine }: Pick<Work, 'todo' | 'mine'>): string => `
yellow as (select * from unnest($7::date[], $8::date[]) y(due, latest_start)),
decides as (select coalesce(parent_case_id, id) as id from kase where id = any($23::uuid[])), found as materialized (
  select k.id, k.state, k.updated_at, k.responsible_path, k.category_no, k.issued_on, k.closed_on,
    coalesce(c.due, k.next_by) as due, k.next_by,
    ${lightOfCase} as light, ${lightOfTask} as task_light,
    k.state = 'closed' and k.submitted_on <= k.due_date as on_time, k.state = 'closed' and k.round = 1 and k.cycle = 1 as first_pass,
    ${cameBack} as came_back, k.state = 'closed' and k.cycle = 1 as stayed_closed,
    (${todo}) as todo, k.state not in ('closed', 'merged', 'withdrawn') and (${mine}) as mine
  ${casesWithClocks}
  where (${scope}) and k.state <> 'draft' and k.parent_case_id is null
    and ($1::uuid is null or starts_with(k.responsible_path, (select path from unit where id = $1)))
    and ($2::uuid is null or $2 in (k.bulletin_id, k.item_id))
    and ($3::int is null or k.category_no = $3)
    and ($4::text is null or k.source = $4)
    and ($5::text is null or k.state = $5)
    and ($6::text is null or k.number = $6 or strpos(k.title, $6) > 0 or strpos(k.problem, $6) > 0)
    and ($14::boolean is null or $14 = (k.state not in ('closed', 'merged', 'withdrawn')))
    and ($15::text is null or case when $15 = 'came_back' then ${cameBack} else k.state = 'closed' end and case $15
      when 'came_back' then true when 'stayed_closed' then k.cycle = 1
      when 'on_time' then k.submitted_on <= k.due_date when 'late' then k.submitted_on > k.due_date
      when 'first_pass' then k.round = 1 and k.cycle = 1 when 'evaluated' then exists (select 1 from case_paper p
        where p.case_id = k.id and p.kind = 'pass' and p.data -> 'evaluation' is not null) end)
    and ($16::date is null or k.issued_on >= $16) and ($17::date is null or k.issued_on <= $17)
    and ($18::date is null or k.state = 'closed' and k.closed_on >= $18)
    and ($19::date is null or k.state = 'closed' and k.closed_on <= $19)
    and ($20::text is null or exists (select 1 from case_paper p where p.case_id = k.id and p.kind = any (${befallingKinds('$20')})
      and ($21::date is null or (p.at at time zone 'Asia/Shanghai')::date >= $21)
      and ($22::date is null or (p.at at time zone 'Asia/Shanghai')::date <= $22)))
)`;

/** One screen of work with every count beside it: the filter of `foundSql`, $9 view $10 light $11 cursor $12 limit. */
export const worklistSql = (scope: string, work: Work): string => `
with ${foundSql(scope, work)}, viewed as (
  select f.id, case when b.by_task then f.task_light else f.light end as light,
    case when b.by_task then f.next_by else f.due end as due
  from found f cross join (select ${work.byNextDay} and $9::text = 'todo' as by_task) b
  where case $9::text when 'todo' then f.todo when 'mine' then f.mine when 'claim' then f.state = 'issued'
    when 'overdue' then f.light = 'red' when 'soon' then f.light = 'yellow' when 'verify' then f.state = 'submitted'
    else true end
), shown as (
  select v.*, array_position(array['red', 'yellow', 'green', 'grey', 'none'], v.light) || '|'
    || coalesce(v.due, 'infinity'::date)::text || '|' || v.id as cursor
  from viewed v
), page as (
  select * from shown s where ($10::text is null or s.light = $10) and ($11::text is null or s.cursor > $11)
  order by s.cursor limit $12
)
select (select jsonb_build_object('todo', count(*) filter (where todo), 'claim', count(*) filter (where state = 'issued'),
    'mine', count(*) filter (where mine), 'overdue', count(*) filter (where light = 'red'),
    'soon', count(*) filter (where light = 'yellow'), 'verify', count(*) filter (where state = 'submitted'),
    'all', count(*)) from found) as views,
  (select jsonb_build_object('red', count(*) filter (where light = 'red'),
    'yellow', count(*) filter (where light = 'yellow'), 'green', count(*) filter (where light = 'green'),
    'grey', count(*) filter (where light = 'grey'), 'none', count(*) filter (where light = 'none')) from shown) as lights,
  coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'title', k.title, 'titleEn', k.title_en,
      'state', k.state, 'version', k.version, 'light', p.light, 'due', p.due, 'source', k.source,
      'highestRung', k.highest_rung, 'level', k.level, 'categoryZh', i.category_zh, 'categoryEn', i.category_en,
      'unitId', u.id, 'unitName', u.name, 'pathText', concat_ws(' › ', nullif(pp.name, ''), nullif(pu.name, ''), u.name),
      'nextWho', k.next_who, 'nextWhat', k.next_what, 'nextBy', k.next_by, 'cursor', p.cursor, 'updatedAt', to_char(k.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    order by p.cursor)
    from page p join kase k on k.id = p.id join unit u on u.id = k.responsible_unit_id
    left join unit pu on pu.id = u.parent_id left join unit pp on pp.id = pu.parent_id
    left join bulletin_item i on i.id = k.item_id), '[]') as items`;

/** Categories of the cases of a scope, for the filter. */
export const categoriesSql = (scope: string): string => `
select distinct on (i.category_no) i.category_no as no, i.category_zh as zh, i.category_en as en
from bulletin_item i where exists (select 1 from kase k where k.item_id = i.id and (${scope}))
order by i.category_no, i.id desc limit 100`;

/** Of bulletin $3, item by item: cases by light and those nobody claimed; $1 and $2 as in `yellow`. */
export const bulletinSumsSql = (scope: string): string => `
with yellow as (select * from unnest($1::date[], $2::date[]) y(due, latest_start)), found as (
  select k.item_id, k.state, ${lightOfCase} as light
  ${casesWithClocks}
  where (${scope}) and k.bulletin_id = $3 and k.state <> 'draft' and k.parent_case_id is null
)
select item_id as "itemId", count(*) as cases, count(*) filter (where state = 'issued') as unclaimed,
  jsonb_build_object('red', count(*) filter (where light = 'red'), 'yellow', count(*) filter (where light = 'yellow'),
    'green', count(*) filter (where light = 'green'), 'grey', count(*) filter (where light = 'grey'),
    'none', count(*) filter (where light = 'none')) as lights
from found group by item_id`;

/** The cases of bulletin $1 that nobody claimed, the earliest limit first, at most $2. */
export const unclaimedSql = (scope: string): string => `
select k.id, k.number, k.title, k.title_en as "titleEn",
  concat_ws(' › ', nullif(pp.name, ''), nullif(pu.name, ''), u.name) as "pathText", c.due_date::text as "claimDue",
  coalesce(c.due_date < local_today(), false) as overdue
from kase k join unit u on u.id = k.responsible_unit_id
left join unit pu on pu.id = u.parent_id left join unit pp on pp.id = pu.parent_id
left join lateral (select due_date from case_clock where case_id = k.id and kind = 'claim' and ended_on is null
  order by no desc limit 1) c on true
where (${scope}) and k.bulletin_id = $1 and k.state = 'issued' and k.parent_case_id is null
order by c.due_date nulls last, k.number limit $2`;

/** The three questions of a leader (features, convention 28): each number is the total of the list under its filter. */
export const questionsSql = (scope: string, work: Work): string => `
with ${foundSql(scope, work)}, page as (
  -- A list's own parameters say nothing here; they are named so that they have a type.
  select $9::text, $10::text, $11::text, $12::int
)
select count(*) filter (where light = 'red')::int as late, count(*) filter (where came_back)::int as "cameBack",
  count(*) filter (where stayed_closed)::int as "stayedClosed" from found`;
