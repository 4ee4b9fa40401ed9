-- Queries over a whole installation that must return nothing, whatever was killed, run twice, late or on two servers
-- (domain.md section 14). `rectify check` and `npm run chaos` run them; the text after `-- name:` says what was broken.

-- name: 1 A living case has no unit, nobody who answers for it, no next action or no date for it.
select k.number from kase k
where k.state not in ('draft', 'closed', 'merged', 'withdrawn')
  and (k.next_who is null or k.next_what is null or k.next_by is null
    or not exists (select 1 from resolved_principal(k.responsible_unit_id)));

-- name: 1 An ended case asks somebody for something.
select k.number from kase k where k.state in ('closed', 'merged', 'withdrawn') and k.next_what is not null;

-- name: 2 The trail of a case has a gap, or an event does not start where the one before ended.
select case_id, seq from (
  select case_id, seq, from_state, outcome, lag(seq) over w as before,
    (array_agg(to_state) filter (where outcome = 'accepted') over (partition by case_id order by seq
      rows between unbounded preceding and 1 preceding)) as states
  from audit_event window w as (partition by case_id order by seq)) e
where seq <> coalesce(before, 0) + 1
  or (from_state is not null and cardinality(states) > 0 and states[cardinality(states)] <> from_state);

-- name: 2 A case does not stand where its last accepted event left it, or its head is not the last of its trail.
select k.number from kase k
join lateral (select to_state from audit_event e where e.case_id = k.id and e.outcome = 'accepted'
  order by seq desc limit 1) last on true
join lateral (select seq, hash from audit_event e where e.case_id = k.id order by seq desc limit 1) head on true
where k.state <> last.to_state or k.audit_seq <> head.seq or k.audit_hash <> head.hash;

-- name: 3 Two events of one case have one hash.
select case_id, hash from audit_event group by case_id, hash having count(*) > 1;

-- name: 4 An original due date is not that of the first clock.
select k.number from kase k join case_clock c on c.case_id = k.id and c.kind = 'rectify' and c.no = 1
where k.original_due_date <> c.original_due_date;

-- name: 5 A case is closed without a passed verification in its cycle, or without a notice or an exemption.
select k.number from kase k where k.state = 'closed' and not exists (
    select 1 from case_paper p where p.case_id = k.id and p.kind in ('import', 'follow'))
  and k.master_case_id is null and not exists (select 1 from kase part where part.parent_case_id = k.id)
  and not (exists (select 1 from case_paper p where p.case_id = k.id and p.kind = 'pass' and p.cycle = k.cycle)
    and exists (select 1 from case_paper p where p.case_id = k.id and p.cycle = k.cycle
      and p.kind in ('publish', 'close_without_notice')));

-- name: 6 A clock does not stand as its journal last left it.
select c.case_id, c.kind, c.no from case_clock c
join lateral (select * from clock_change j where j.case_id = c.case_id and j.kind = c.kind and j.no = c.no
  order by j.audit_seq desc limit 1) j on true
where (c.due_date, c.limit_on, c.paused_days, c.spell) is distinct from (j.due_date, j.limit_on, j.paused_days, j.spell)
  or c.ended_on is distinct from j.ended_on or c.paused_on is distinct from j.paused_on;

-- name: 7 A rung went out twice in one overdue spell.
select case_id, ladder, step from escalation group by case_id, ladder, step, cycle, spell having count(*) > 1;

-- name: 7 A rung is armed under a deadline that is no longer in force.
select r.case_id, r.step from deadline_rung r join kase k on k.id = r.case_id
where r.status = 'armed' and r.deadline_version > k.deadline_version;

-- name: 7 A rung of the unit is armed while the unit has nothing to do.
select k.number, r.step from deadline_rung r join kase k on k.id = r.case_id
where r.status = 'armed' and r.ladder in ('rectify', 'unclaimed', 'reply')
  and k.state in ('suspended', 'submitted', 'verified', 'in_notice', 'closed', 'merged', 'withdrawn');

-- name: 7 A rung is both armed and gone out in the same spell.
select r.case_id, r.ladder, r.step from deadline_rung r join kase k on k.id = r.case_id
join case_clock c on c.case_id = r.case_id and c.kind = case r.ladder when 'unclaimed' then 'claim' else r.ladder end
  and c.ended_on is null
join escalation e on e.case_id = r.case_id and e.ladder = r.ladder and e.step = r.step and e.cycle = k.cycle
  and e.spell = c.spell
where r.status = 'armed';

-- name: 7 A rung that was superseded names no higher rung that went out.
select e.case_id, e.ladder, e.step from escalation e
where e.superseded_by is not null and e.superseded_by not in ('import', 'sent_before') and not exists (
  select 1 from escalation h where h.case_id = e.case_id and h.ladder || ':' || h.step = e.superseded_by);

-- name: 7 A rung went out and nobody was told.
select e.case_id, e.ladder, e.step from escalation e
where e.superseded_by is null and not exists (select 1 from inbox_entry i
  where i.reason_key = e.case_id || ':rung:' || e.ladder || ':' || e.step || ':' || e.cycle || ':' || e.spell);

-- name: 7 Somebody was told of one thing twice.
select person_id, reason_key from inbox_entry group by person_id, reason_key having count(*) > 1;

-- name: 7 Somebody was sent more messages on one day than the budget allows.
select person_id, (created_at at time zone 'Asia/Shanghai')::date as day from message where kind = 'push'
group by 1, 2 having count(*) > coalesce((select (value ->> 'dailyBudget')::int from installation_setting
  where name = 'push_policy'), 5);

-- name: 9 Sums do not agree: issued = open + closed + merged + withdrawn.
select responsible_unit_id from kase where state <> 'draft' and parent_case_id is null
group by 1 having count(*) <> count(*) filter (where state = 'closed') + count(*) filter (where state in ('merged',
  'withdrawn')) + count(*) filter (where state in ('issued', 'disputed', 'claimed', 'rectifying', 'suspended',
  'submitted', 'verified', 'in_notice'));

-- name: An answer was given for something that is not on the trail.
select i.person_id, i.key from idempotency i
where i.answer ->> 'version' is not null and i.answer ->> 'id' is not null and not exists (
  select 1 from audit_event e where e.case_id = (i.answer ->> 'id')::uuid and e.actor_person = i.person_id
    and e.outcome = 'accepted');
