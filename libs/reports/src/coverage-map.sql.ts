/**
 * Units of a scope, items of issued bulletins, and what the record knows of a pair. An item stands in a unit in one of five
 * states (domain.md section 10, CO-2):
 * `verified` somebody was there within $2 days; `reported` only papers of a case or a signed answer; `stale` any of these,
 * but longer ago; `not_applicable` the item is for other levels or sectors, or the unit signed that it is none of its own;
 * else `never`. $1 unit and below, $3 category, $4 aspect; $5 state, $6 path to go on after, $7 most.
 */
const recordSql = (scope: string): string => `
asked as (select $5::text, $6::text, $7::int), active as materialized (
  select u.id, u.name, u.path, u.level, u.sector from unit u
  where (${scope}) and u.valid_to is null
    and ($1::uuid is null or starts_with(u.path, (select path from unit where id = $1)))
), item as materialized (
  select distinct on (i.category_no, i.aspect_no) i.category_no, i.aspect_no, i.title_zh, i.title_en, i.org_levels, i.sector,
    b.number as bulletin
  from bulletin_item i join bulletin b on b.id = i.bulletin_id and b.status = 'issued'
  where ($3::int is null or i.category_no = $3) and ($4::int is null or i.aspect_no = $4)
  order by i.category_no, i.aspect_no, b.issued_on desc, i.id
), look as materialized (
  select k.responsible_unit_id as unit_id, k.category_no, k.aspect_no,
    greatest(k.issued_on, k.closed_on, case when k.state not in ('closed', 'merged', 'withdrawn') then local_today() end) as told_on,
    p.seen_on, false as is_other
  from kase k left join (select case_id, max((at at time zone 'Asia/Shanghai')::date) as seen_on from case_paper
    where kind in ('pass', 'fail', 'pass_look_back', 'reopen') group by case_id) p on p.case_id = k.id
  where k.state <> 'draft' and k.category_no is not null
  union all
  select c.unit_id, k.category_no, k.aspect_no, k.issued_on, null, false
  from kase k cross join lateral unnest(k.co_responsible_unit_ids) c(unit_id) where k.state <> 'draft' and k.category_no is not null
  union all
  select q.unit_id, i.category_no, i.aspect_no, case when q.kind <> 'not_applicable' then q.answered_on end, null,
    q.kind = 'not_applicable'
  from replicated_question q join bulletin_item i on i.id = q.item_id where q.answered_on is not null
), last as materialized (
  select unit_id, category_no, aspect_no, max(told_on) as told_on, max(seen_on) as seen_on, bool_or(is_other) as is_other
  from look where ($3::int is null or category_no = $3) and ($4::int is null or aspect_no = $4)
  group by unit_id, category_no, aspect_no
)`;

/** How an item stands that the record knows nothing of, and how one that it knows of, with `l` as in `last`. */
const unknownState = `case when a.level = any (i.org_levels) and i.sector in ('cross', a.sector) then 'never' else 'not_applicable' end`;
const knownState = `case
    when l.seen_on > local_today() - $2::int then 'verified' when l.told_on > local_today() - $2::int then 'reported'
    when l.told_on is not null or l.seen_on is not null then 'stale' when l.is_other then 'not_applicable'
    else ${unknownState} end`;

const statesOf = (count: string): string =>
  ['never', 'reported', 'verified', 'stale', 'not_applicable']
    .map(
      (one) =>
        `'${one === 'not_applicable' ? 'notApplicable' : one}', coalesce(${count} filter (where state = '${one}'), 0)`,
    )
    .join(', ');

/**
 * Items, units directly below, and of every pair how many units stand in each state. Units are counted by kind and what the
 * record knows is moved from the state of the unknown to its own: no unit × item is ever laid out.
 */
export const coverageMapSql = (scope: string): string => `
with ${recordSql(scope)}, place as (
  select id, name, path from active where $1::uuid is null or id = $1 order by length(path), path limit 1
), child as materialized (
  select u.id, u.path from unit u where u.parent_id = (select id from place) and u.valid_to is null
), branch as materialized (
  -- The unit directly below that a unit belongs to; the place itself, and what is of the line only, stand for themselves.
  select a.id, a.level, a.sector, coalesce(b.id, a.id) as branch_id
  from active a left join child b on starts_with(a.path, b.path)
), counted as (
  select a.branch_id, i.category_no, i.aspect_no, ${unknownState} as state, a.n
  from (select branch_id, level, sector, count(*) as n from branch group by 1, 2, 3) a cross join item i
  union all
  select a.branch_id, i.category_no, i.aspect_no, s.state, s.n
  from last l join branch a on a.id = l.unit_id
  join item i on i.category_no = l.category_no and i.aspect_no = l.aspect_no
  cross join lateral (values (${knownState}, 1), (${unknownState}, -1)) s(state, n)
), sums as (
  select branch_id, category_no, aspect_no, jsonb_build_object(${statesOf('sum(n)')}) as states
  from counted group by 1, 2, 3
)
select local_today() as today, local_today() - $2::int + 1 as "from",
  (select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by length(u.path)) from unit u, place p
    where starts_with(p.path, u.path) and u.id in (select id from active)) as trail,
  coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'units', s.units, 'isPlace', a.id = (select id from place))
      order by (a.id = (select id from place)) desc, a.path)
    from active a join (select branch_id, count(*) as units from branch group by 1) s on s.branch_id = a.id), '[]') as units,
  coalesce((select jsonb_agg(jsonb_build_object('categoryNo', category_no, 'aspectNo', aspect_no, 'zh', title_zh, 'en', title_en)
    order by category_no, aspect_no) from item), '[]') as items,
  coalesce((select jsonb_agg(jsonb_build_object('unitId', branch_id, 'categoryNo', category_no, 'aspectNo', aspect_no, 'states', states))
    from sums), '[]') as cells,
  (select jsonb_build_object(${statesOf('sum(n)')}) from counted) as totals,
  (select count(*)::int from active) as "unitCount"`;

/** The units of one item in the order of the tree, each with its state and what proves it. */
export const coverageProofSql = (scope: string): string => `
with ${recordSql(scope)}, cell as materialized (
  select a.id, a.path, a.name, i.category_no, i.aspect_no, greatest(l.told_on, l.seen_on) as last_on, ${knownState} as state
  from active a cross join item i
  left join last l on l.unit_id = a.id and l.category_no = i.category_no and l.aspect_no = i.aspect_no
), found as (
  select * from cell where ($5::text is null or state = $5) and ($6::text is null or path > $6 collate "C")
  order by path limit $7
)
select (select jsonb_build_object(${statesOf('count(*)')}) from cell) as totals,
  (select jsonb_build_object('zh', title_zh, 'en', title_en, 'levels', org_levels, 'sector', sector, 'bulletin', bulletin) from item) as item,
  coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'path', f.path, 'state', f.state, 'lastOn', f.last_on,
    'pathText', concat_ws(' › ', gp.name, p.name, f.name),
    'ground', (select jsonb_build_object('statement', w.statement, 'post', o.title, 'on', (w.signed_at at time zone 'Asia/Shanghai')::date)
      from replicated_question q join bulletin_item i on i.id = q.item_id
      join replicated_answer w on w.question_id = q.id and w.version = q.version join post o on o.id = w.signed_by_post
      where q.unit_id = f.id and i.category_no = f.category_no and i.aspect_no = f.aspect_no and q.kind = 'not_applicable'
      order by w.signed_at desc limit 1),
    'cases', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'state', k.state, 'issuedOn', k.issued_on,
        'seenOn', (select max((e.at at time zone 'Asia/Shanghai')::date) from case_paper e where e.case_id = k.id
          and e.kind in ('pass', 'fail', 'pass_look_back', 'reopen')),
        'rated', (select e.data -> 'evaluation' -> 'valid' from case_paper e where e.case_id = k.id and e.kind = 'pass'
          and e.data -> 'evaluation' is not null order by e.audit_seq desc limit 1)) order by k.issued_on desc, k.number), '[]')
      from kase k where (k.responsible_unit_id = f.id or f.id = any (k.co_responsible_unit_ids)) and k.state <> 'draft'
        and k.category_no = f.category_no and k.aspect_no = f.aspect_no),
    'answers', (select coalesce(jsonb_agg(jsonb_build_object('kind', q.kind, 'on', q.answered_on) order by q.answered_on desc), '[]')
      from replicated_question q join bulletin_item i on i.id = q.item_id where q.unit_id = f.id and q.answered_on is not null
        and i.category_no = f.category_no and i.aspect_no = f.aspect_no)) order by f.path)
  from found f join unit u on u.id = f.id left join unit p on p.id = u.parent_id left join unit gp on gp.id = p.parent_id), '[]') as units`;
