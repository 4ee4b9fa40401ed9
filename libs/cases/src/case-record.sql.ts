/**
 * Writes a set of decisions in one statement and so in one round trip. $1 cases, $2 trail, $3 clocks, $4 rungs to arm,
 * $5 fired rungs, $6 papers, $7 evidence, $8 notices, $9 answers to keep, $10 evidence to remove (each JSON). Whoever listens to events is told.
 */
export const recordSql = `
with change as (
  select * from jsonb_to_recordset($1::jsonb) as x(
    id uuid, state text, cycle int, round int, claimed_by text, responsible_leader_post_id uuid, handler_post_id uuid,
    due_date date, original_due_date date, due_provisional boolean, submitted_on date, issued_on date, closed_on date,
    closure_kind text, false_rectification boolean, next_who text, next_what text, next_by date, highest_rung int,
    deadline_version int, rearm boolean, audit_seq bigint, audit_hash text, raise_verifier boolean,
    master_case_id uuid, responsible_unit_id uuid, responsible_path text, responsible_line_path text,
    co_responsible_unit_ids uuid[], lead_unit_id uuid, new_verifying_unit_id uuid, earlier_unit_ids uuid[],
    level text, sponsor text, ladder_version text)
), kases as (
  update kase k set state = x.state, cycle = x.cycle, round = x.round, version = k.version + 1,
    -- Whoever gets the case has not claimed it, whatever the unit before him did.
    claimed_by = case when x.responsible_unit_id is null then coalesce(x.claimed_by, k.claimed_by) end,
    claimed_at = case when x.responsible_unit_id is not null then null
      when x.claimed_by is null then k.claimed_at else rectify_now() end,
    responsible_leader_post_id = coalesce(x.responsible_leader_post_id, k.responsible_leader_post_id),
    handler_post_id = coalesce(x.handler_post_id, k.handler_post_id),
    level = x.level, ladder_version = x.ladder_version,
    sponsor_leader_post_id = case x.sponsor when 'as_it_was' then k.sponsor_leader_post_id
      when 'parent_principal' then (select r.post_id from case_recipients('parent_principal', k.responsible_unit_id,
        k.supervising_unit_id, k.verifying_unit_id) r limit 1) end,
    due_date = x.due_date, original_due_date = x.original_due_date, due_provisional = x.due_provisional,
    submitted_on = x.submitted_on, issued_on = x.issued_on, closed_on = x.closed_on, closure_kind = x.closure_kind,
    false_rectification = k.false_rectification or x.false_rectification,
    next_who = x.next_who, next_what = x.next_what, next_by = x.next_by, highest_rung = x.highest_rung,
    deadline_version = x.deadline_version, audit_seq = x.audit_seq, audit_hash = x.audit_hash,
    updated_at = rectify_now(),
    master_case_id = coalesce(x.master_case_id, k.master_case_id),
    responsible_path = coalesce(x.responsible_path, k.responsible_path),
    responsible_line_path = case when x.responsible_unit_id is null then k.responsible_line_path
      else x.responsible_line_path end,
    co_responsible_unit_ids = coalesce(x.co_responsible_unit_ids, k.co_responsible_unit_ids),
    lead_unit_id = case when x.responsible_unit_id is null then k.lead_unit_id else x.lead_unit_id end,
    earlier_unit_ids = coalesce(x.earlier_unit_ids, k.earlier_unit_ids),
    responsible_unit_id = coalesce(x.responsible_unit_id, k.responsible_unit_id),
    verifying_unit_id = case when x.raise_verifier
      then coalesce((select v.parent_id from unit v where v.id = k.verifying_unit_id), k.verifying_unit_id)
      else coalesce(x.new_verifying_unit_id, k.verifying_unit_id) end
  from change x where k.id = x.id
), trail as (
  insert into audit_event (case_id, seq, at, actor_post, actor_person, system, role, action, outcome, from_state,
    to_state, reason, payload, body, hash)
  select * from jsonb_to_recordset($2::jsonb) as x(case_id uuid, seq bigint, at timestamptz, actor_post uuid,
    actor_person uuid, system text, role text, action text, outcome text, from_state text, to_state text, reason text,
    payload jsonb, body jsonb, hash text)
), clocks as (
  insert into case_clock select * from jsonb_to_recordset($3::jsonb) as x(case_id uuid, kind text, no int,
    starts_on date, rule text, due_date date, original_due_date date, limit_on date, provisional boolean,
    paused_on date, paused_days int, ended_on date, spell int, calendar_version text)
  on conflict (case_id, kind, no) do update set due_date = excluded.due_date, limit_on = excluded.limit_on,
    provisional = excluded.provisional, paused_on = excluded.paused_on, paused_days = excluded.paused_days,
    ended_on = excluded.ended_on, spell = excluded.spell, calendar_version = excluded.calendar_version
), journal as (
  insert into clock_change (case_id, kind, no, audit_seq, action, changed_on, starts_on, rule, due_date,
    original_due_date, limit_on, provisional, paused_on, paused_days, ended_on, spell, calendar_version)
  select * from jsonb_to_recordset($3::jsonb) as x(case_id uuid, kind text, no int, audit_seq bigint, action text,
    changed_on date, starts_on date, rule text, due_date date, original_due_date date, limit_on date,
    provisional boolean, paused_on date, paused_days int, ended_on date, spell int, calendar_version text)
), sent as (
  select * from jsonb_to_recordset($5::jsonb) as x(id uuid, case_id uuid, ladder text, step text, rung int,
    cycle int, spell int, due_on date, fired_at timestamptz, document text, recipients jsonb, superseded_by text)
), over as (
  -- Each armed rung of these cases that goes out now, or that a new deadline takes the place of.
  select a.case_id, a.deadline_version, a.ladder, a.step,
    case when f.case_id is null then 'cancelled' when f.superseded_by is null then 'fired' else 'superseded' end as status
  from change x join deadline_rung a on a.case_id = x.id and a.status = 'armed'
  left join sent f on f.case_id = a.case_id and f.ladder = a.ladder and f.step = a.step
  where x.rearm or f.case_id is not null
), rungs as (
  update deadline_rung r set status = o.status from over o
  where r.case_id = o.case_id and r.deadline_version = o.deadline_version and r.ladder = o.ladder and r.step = o.step
), armed as (
  insert into deadline_rung (case_id, deadline_version, ladder, step, rung, due_on, due_at)
  select * from jsonb_to_recordset($4::jsonb) as x(case_id uuid, deadline_version int, ladder text, step text,
    rung int, due_on date, due_at timestamptz)
), escalations as (
  insert into escalation (id, case_id, ladder, step, rung, cycle, spell, due_on, fired_at, document, recipients,
    superseded_by)
  select * from sent
), papers as (
  insert into case_paper select * from jsonb_to_recordset($6::jsonb) as x(id uuid, case_id uuid, kind text,
    cycle int, round int, audit_seq bigint, at timestamptz, by_post uuid, by_person uuid, data jsonb)
), proofs as (
  -- A file has many names; each version keeps the one under which it was sent.
  insert into evidence (id, case_id, cycle, kind, tests, title, taken_on, place, sha256, uploaded_by, uploaded_at,
    root_id, version, stage, file_name)
  select x.*, (select f.name from file_upload f where f.sha256 = x.sha256
    order by f.person_id = x.uploaded_by desc, f.uploaded_at desc limit 1)
  from jsonb_to_recordset($7::jsonb) as x(id uuid, case_id uuid, cycle int, kind text, tests text, title text,
    taken_on date, place text, sha256 text, uploaded_by uuid, uploaded_at timestamptz, root_id uuid, version int,
    stage text)
), tombstones as (
  update evidence e set removed_at = x.at, removed_by = x.by_person, removal_reason = x.reason
  from jsonb_to_recordset($10::jsonb) as x(root_id uuid, at timestamptz, by_person uuid, reason text)
  where e.root_id = x.root_id and e.removed_at is null
), told as (
  -- The unit that decides who a rule reaches: cases of one unit or one office ask for it once.
  select n.*, case when n.rule in ('principal', 'liaison') then n.responsible
      when n.rule in ('verifiers', 'verifying_leader', 'verifying_level_above') then n.verifying
      when n.rule like 'parent%' then coalesce(u.line_parent_id, u.parent_id, u.id) else n.supervising end as asked
  from jsonb_to_recordset($8::jsonb) as n(case_id uuid, rule text, responsible uuid, supervising uuid,
    verifying uuid, reason text, rung int, reason_key text, at timestamptz)
  join unit u on u.id = n.responsible
), reached as materialized (
  select d.rule, d.asked, r.post_id, r.person_id
  from (select distinct on (rule, asked) * from told) d
  cross join lateral case_recipients(d.rule, d.responsible, d.supervising, d.verifying) r
), inbox as (
  insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, rung, created_at)
  select new_uuid(), t.person_id, t.post_id, n.case_id, n.reason, n.reason_key, n.rung, n.at
  from told n
  join reached r on r.rule = n.rule and r.asked = n.asked
  cross join lateral told_with(n.case_id, n.rule, r.post_id, r.person_id) t
  on conflict (person_id, reason_key) do nothing
), answers as (
  insert into idempotency (person_id, key, request_digest, answer, created_at)
  select x."personId", x.key, x."requestDigest", x.answer, rectify_now()
  from json_to_recordset($9::json) as x("personId" uuid, key text, "requestDigest" text, answer json)
)
select announce_events($2::jsonb)`;
