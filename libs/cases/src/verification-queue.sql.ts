import { isFree, memberColumns } from './case-facts.sql.js';

/**
 * Cases of a scope that wait for verification, each with who of the verifiers may judge it: $1 unit and below $2 the
 * caller's post. `mine`: the caller may judge it; `blocked`: he is a verifier of it and may not; `missing`: fewer than
 * the two whom a team needs are free of conflict (domain.md section 8). Counts and list are made of this and of nothing else.
 */
export const waitingSql = (scope: string): string => `
waiting as materialized (
  select k.id, c.starts_on, c.due
  from kase k left join lateral (select c.starts_on, c.limit_on as due from case_clock c
    where c.case_id = k.id and c.kind = 'verify' and c.ended_on is null order by c.no desc limit 1) c on true
  where (${scope}) and k.state = 'submitted' and not exists (select 1 from kase part where part.parent_case_id = k.id)
    and ($1::uuid is null or starts_with(k.responsible_path, (select path from unit where id = $1)))
), member as materialized (
  -- The verifying unit and the two levels above it: the upper level may join.
  select k.id as case_id, p.id as post_id, p.unit_id, ${memberColumns}
  from waiting w join kase k on k.id = w.id
  join unit ru on ru.id = k.responsible_unit_id join unit vu on vu.id = k.verifying_unit_id
  left join unit pu on pu.id = vu.parent_id
  join unit u on u.id in (vu.id, pu.id, pu.parent_id)
  join post p on p.unit_id = u.id and p.role = 'verifier'
  join post_holding h on h.post_id = p.id and h.to_on is null
), judged as materialized (
  select w.*, f.free, f.posts, m.post_id is not null and m.is_free as mine, m.post_id is not null and not m.is_free as blocked,
    f.free < 2 as missing
  from waiting w
  left join lateral (select x.post_id, ${isFree} as is_free from member x
    where x.case_id = w.id and x.post_id = $2::uuid) m on true
  left join lateral (select count(distinct x.person_id) filter (where ${isFree})::int as free, count(*)::int as posts
    from member x where x.case_id = w.id) f on true
)`;

/** One page by the date of the verifiers' clock: $3 view $4 cursor $5 limit. */
export const verificationQueueSql = (scope: string): string => `
with ${waitingSql(scope)}, page as (
  select j.*, coalesce(j.due, 'infinity'::date)::text || '|' || j.id as cursor from judged j
  where case $3::text when 'mine' then j.mine when 'blocked' then j.blocked when 'missing' then j.missing else true end
), shown as (select * from page p where $4::text is null or p.cursor > $4 order by p.cursor limit $5)
select (select jsonb_build_object('mine', count(*) filter (where mine), 'blocked', count(*) filter (where blocked),
    'missing', count(*) filter (where missing), 'all', count(*)) from judged) as views,
  local_today() as today, (select max(version) from calendar_version) as version,
  coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'title', k.title, 'titleEn', k.title_en,
      'level', k.level, 'round', k.round, 'submittedOn', k.submitted_on, 'unitPath',
      concat_ws(' › ', nullif(pp.name, ''), nullif(pu.name, ''), u.name), 'verifyingUnit', v.name,
      'startsOn', s.starts_on, 'dueDate', s.due, 'free', s.free, 'posts', s.posts, 'cursor', s.cursor,
      'member', (select to_jsonb(m) from member m where m.case_id = k.id and m.post_id = $2::uuid)) order by s.cursor)
    from shown s join kase k on k.id = s.id join unit u on u.id = k.responsible_unit_id
    join unit v on v.id = k.verifying_unit_id
    left join unit pu on pu.id = u.parent_id left join unit pp on pp.id = pu.parent_id), '[]') as items`;

/** The same counts without a list. */
export const verificationCountsSql = (scope: string): string => `
with ${waitingSql(scope)}
select count(*) filter (where mine)::int as mine, count(*) filter (where missing)::int as missing from judged`;
