/** Cases of a scope, most urgent first: $1 state $2 unit $3 bulletin $4 category $5 overdue $6 open $7 text $8 cursor $9 limit. */
export const caseListSql = (scope: string): string => `
with found as materialized (
  select k.*, coalesce(k.next_by, 'infinity'::date)::text || '|' || k.id as cursor
  from kase k
  where (${scope}) and k.state <> 'draft' and k.parent_case_id is null
    and ($1::text is null or k.state = $1)
    and ($2::uuid is null or k.responsible_unit_id = $2)
    and ($3::uuid is null or k.bulletin_id = $3)
    and ($4::int is null or k.category_no = $4)
    and ($5::boolean is null or $5 = exists (select 1 from case_clock c where c.case_id = k.id and c.kind = 'rectify'
      and c.ended_on is null and c.paused_on is null and c.limit_on < (rectify_now() at time zone 'Asia/Shanghai')::date))
    and ($6::boolean is null or $6 = (k.state not in ('closed', 'merged', 'withdrawn')))
    and ($7::text is null or k.number = $7 or k.title like '%' || $7 || '%' or k.problem like '%' || $7 || '%')
)
select f.id, f.number, f.title, f.state, f.version, f.due_date, f.highest_rung, f.next_who, f.next_what, f.next_by,
  f.responsible_unit_id as unit_id, f.responsible_path, u.name as unit_name,
  concat_ws(' › ', nullif(gp.name, ''), nullif(p.name, ''), u.name) as path_text,
  coalesce((select jsonb_agg(jsonb_build_object('startsOn', c.starts_on, 'dueDate', c.limit_on)) from case_clock c
    where c.case_id = f.id and c.kind in ('claim', 'plan', 'rectify', 'reply') and c.ended_on is null), '[]') as owned,
  (rectify_now() at time zone 'Asia/Shanghai')::date as today,
  (select max(version) from calendar_version) as calendar_version,
  f.cursor, (select count(*) from found) as total
from found f
join unit u on u.id = f.responsible_unit_id
left join unit p on p.id = u.parent_id
left join unit gp on gp.id = p.parent_id
where $8::text is null or f.cursor > $8
order by f.cursor limit $9`;

export const eventsSql = `
select e.seq, e.at, e.action, e.outcome, e.from_state as "from", e.to_state as "to", e.role,
  jsonb_build_object('person', p.name, 'post', t.title, 'system', e.system, 'onBehalfOf', o.name) as actor, e.reason, e.payload, e.hash,
  (select audit_seq from kase where id = $1) as total
from audit_event e left join person p on p.id = e.actor_person left join post t on t.id = e.actor_post
left join person o on o.id = (e.body ->> 'onBehalfOf')::uuid
where e.case_id = $1 and (not $4::boolean and e.seq > $2 or $4 and ($2 = 0 or e.seq < $2))
order by case when $4 then -e.seq else e.seq end limit $3`;

export const escalationsSql = `
select s.id, s.ladder, s.step, s.rung, s.cycle, s.spell, s.due_on as "dueOn", s.fired_at as "firedAt", s.document,
  s.superseded_by as "supersededBy",
  -- Whoever was told, whether he opened it, and what became of the mail: a failure is the sender's to see (NO-5).
  coalesce((select jsonb_agg(jsonb_build_object('person', p.name, 'post', o.title, 'unit', u.name, 'readAt', e.read_at,
      'mail', m.status, 'error', m.error) order by o.rank, p.name)
    from inbox_entry e join person p on p.id = e.person_id join post o on o.id = e.post_id
    join unit u on u.id = o.unit_id left join message m on m.id = e.message_id
    where e.reason_key = s.case_id || ':rung:' || s.ladder || ':' || s.step || ':' || s.cycle || ':' || s.spell), '[]')
    as recipients
from escalation s where s.case_id = $1 order by s.fired_at, s.rung`;

/** Which unit a case counts for: as the file says, as the map was before mergers, as it is today (invariant 9). */
const mapped = {
  recorded: { unit: 'k.responsible_unit_id', path: 'k.responsible_path', joins: '' },
  old: {
    unit: 'coalesce(h.first_unit_id, k.responsible_unit_id)',
    path: 'coalesce(h.first_path, k.responsible_path)',
    joins: `left join lateral (select o.first_unit_id, o.first_path from case_handover o
      where o.case_id = k.id and o.to_unit_id = k.responsible_unit_id order by o.no desc limit 1) h on true`,
  },
  new: {
    unit: 'n.id',
    path: 'n.path',
    // Followed only for units that ended: of a million cases nearly all stay where they are.
    joins: `join unit r on r.id = k.responsible_unit_id
      join unit n on n.id = case when r.successor_id is null then r.id else living_unit(r.id) end`,
  },
} as const;

/** Counts by unit at or below $1, by one of the maps. */
export const totalsSql = (scope: string, map: keyof typeof mapped): string => `
with placed as (
  select ${mapped[map].unit} as unit_id, ${mapped[map].path} as path, k.state
  from kase k ${mapped[map].joins}
  where (${scope}) and k.state <> 'draft' and k.parent_case_id is null
)
select u.id as "unitId", u.name as "unitName", u.valid_to as "endedOn", count(*) as issued,
  count(*) filter (where k.state not in ('closed', 'merged', 'withdrawn')) as open,
  count(*) filter (where k.state = 'closed') as closed,
  count(*) filter (where k.state = 'merged') as merged,
  count(*) filter (where k.state = 'withdrawn') as withdrawn
from placed k join unit u on u.id = k.unit_id
where $1::uuid is null or starts_with(k.path, (select path from unit where id = $1))
group by u.id order by u.path limit 1000`;
