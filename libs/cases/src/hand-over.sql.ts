/** Open cases that a merger touches, locked: of the ended units $1, of units $2 that move with them, or shared. */
export const touchedCasesSql = `
select k.id, k.number, k.title, k.state, k.audit_seq, k.audit_hash, k.responsible_unit_id as unit_id, u.name as unit_name,
  k.responsible_unit_id = any($1::uuid[]) as handed_over
from kase k join unit u on u.id = k.responsible_unit_id
where k.state not in ('closed', 'merged', 'withdrawn')
  and (k.responsible_unit_id = any($1::uuid[]) or k.responsible_unit_id = any($2::uuid[])
    or k.co_responsible_unit_ids && $1::uuid[] or k.lead_unit_id = any($1::uuid[]))
order by k.id`;

/**
 * Keeps for the old map where cases stood: those handed over from the ended units $1 to $2, and those of the units $3
 * that move in the tree with their closed cases; $4 the change. Run before paths change.
 */
export const keepOldMapSql = `
insert into case_handover (case_id, no, from_unit_id, to_unit_id, first_unit_id, first_path, change_id, at)
select k.id, coalesce(n.last, 0) + 1, k.responsible_unit_id,
  case when k.responsible_unit_id = any($1::uuid[]) then $2::uuid else k.responsible_unit_id end,
  coalesce(h.first_unit_id, k.responsible_unit_id), coalesce(h.first_path, k.responsible_path), $4, rectify_now()
from kase k
left join lateral (select max(o.no) as last from case_handover o where o.case_id = k.id) n on true
left join lateral (select o.first_unit_id, o.first_path from case_handover o
  where o.case_id = k.id and o.to_unit_id = k.responsible_unit_id order by o.no desc limit 1) h on true
where (k.responsible_unit_id = any($1::uuid[]) and k.state not in ('closed', 'merged', 'withdrawn'))
  or k.responsible_unit_id = any($3::uuid[])`;

/**
 * Hands open cases $1 (JSON: id and new head of the trail) of the ended units $2 to the successor $3. Limits, plan,
 * papers and rungs stay as they are: no day is gained. Posts named in the claim become the successor's principal.
 */
export const handOverSql = `
with change as (
  select x.id, x.audit_seq, x.audit_hash, k.responsible_unit_id = any($2::uuid[]) as moves
  from jsonb_to_recordset($1::jsonb) as x(id uuid, audit_seq bigint, audit_hash text) join kase k on k.id = x.id
), target as (
  select u.id, u.path, u.line_path, u.parent_id, p.id as post_id
  from unit u left join post p on p.unit_id = u.id and p.is_principal where u.id = $3
)
update kase k set version = k.version + 1, audit_seq = x.audit_seq, audit_hash = x.audit_hash, updated_at = rectify_now(),
  responsible_unit_id = case when x.moves then t.id else k.responsible_unit_id end,
  responsible_path = case when x.moves then t.path else o.path end,
  responsible_line_path = case when x.moves then t.line_path else o.line_path end,
  co_responsible_unit_ids = coalesce((
    select array_agg(distinct m.unit_id) from (
      select case when c = any($2::uuid[]) then t.id when x.moves and c = o.parent_id then t.parent_id else c end as unit_id
      from unnest(k.co_responsible_unit_ids) c) m
    where m.unit_id <> case when x.moves then t.id else k.responsible_unit_id end), '{}'),
  lead_unit_id = case when k.lead_unit_id = any($2::uuid[]) then t.id else k.lead_unit_id end,
  responsible_leader_post_id = case when x.moves and k.responsible_leader_post_id is not null then t.post_id
    else k.responsible_leader_post_id end,
  handler_post_id = case when x.moves and k.handler_post_id is not null then t.post_id else k.handler_post_id end
from change x, target t, unit o
where k.id = x.id and o.id = k.responsible_unit_id`;

/** Ended cases of units $1 that moved in the tree: the copy of the path follows, nothing else. */
export const refreshPathsSql = `
update kase k set responsible_path = u.path, responsible_line_path = u.line_path
from unit u where u.id = k.responsible_unit_id and u.id = any($1::uuid[])`;

export const trailSql = `
with trail as (
  insert into audit_event (case_id, seq, at, actor_post, actor_person, system, role, action, outcome, from_state, to_state,
    reason, payload, body, hash)
  select * from jsonb_to_recordset($1::jsonb) as x(case_id uuid, seq bigint, at timestamptz, actor_post uuid,
    actor_person uuid, system text, role text, action text, outcome text, from_state text, to_state text, reason text,
    payload jsonb, body jsonb, hash text)
)
select announce_events($1::jsonb)`;

/** Tells the successor and the supervisor of each case $1. */
export const handOverNoticesSql = `
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), t.person_id, t.post_id, k.id, 'handed_over', k.id || ':handed_over:' || k.audit_seq, rectify_now()
from kase k
cross join (values ('principal'), ('liaison'), ('supervisor')) as r(rule)
cross join lateral case_recipients(r.rule, k.responsible_unit_id, k.supervising_unit_id, k.verifying_unit_id) c
cross join lateral told_with(k.id, r.rule, c.post_id, c.person_id) t
where k.id = any($1::uuid[])
on conflict (person_id, reason_key) do nothing`;
