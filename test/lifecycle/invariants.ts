/** Queries over one case ($1) that must come back empty after whatever was done to it (domain.md section 14). */
export const invariants: Readonly<Record<string, string>> = {
  '1: a living case has a unit, a principal who answers, a next action and its date': `
    select k.state, k.next_what, k.next_by from kase k
    where k.id = $1 and k.state not in ('closed', 'merged', 'withdrawn')
      and (k.next_who is null or k.next_what is null or k.next_by is null
        or not exists (select 1 from resolved_principal(k.responsible_unit_id)))`,
  '1: an ended case asks nobody for anything': `
    select k.state, k.next_what from kase k
    where k.id = $1 and k.state in ('closed', 'merged', 'withdrawn') and k.next_what is not null`,
  '2: the trail has no gap, and each event starts where the one before ended': `
    select * from (select seq, action, from_state, lag(seq) over w as before,
        max(to_state) filter (where outcome = 'accepted') over (order by seq rows between 1 preceding and 1 preceding) as was
      from audit_event where case_id = $1 window w as (order by seq)) e
    where seq <> coalesce(before, 0) + 1 or (was is not null and was <> from_state)`,
  '2: a refused attempt changes no state': `
    select seq from audit_event where case_id = $1 and outcome = 'refused' and to_state is not null`,
  '2: the case stands where its last accepted event left it': `
    select k.state from kase k where k.id = $1 and k.state <> (
      select to_state from audit_event where case_id = $1 and outcome = 'accepted' order by seq desc limit 1)`,
  '4: the original due date is that of the first rectify clock': `
    select k.original_due_date from kase k join case_clock c on c.case_id = k.id and c.kind = 'rectify' and c.no = 1
    where k.id = $1 and k.original_due_date <> c.original_due_date`,
  '5: closed means verified in this cycle by others, with a notice or an exemption': `
    select k.id from kase k where k.id = $1 and k.state = 'closed' and not (
      exists (select 1 from case_paper p where p.case_id = k.id and p.kind = 'pass' and p.cycle = k.cycle
        and not exists (select 1 from jsonb_array_elements_text(p.data -> 'team') m
          join post t on t.id = m::uuid join unit u on u.id = t.unit_id
          where starts_with(u.path, k.responsible_path) or u.id = any(k.co_responsible_unit_ids)))
      and exists (select 1 from case_paper p where p.case_id = k.id and p.cycle = k.cycle
        and p.kind in ('publish', 'close_without_notice')))`,
  '7: no rung twice in one spell': `
    select ladder, step from escalation where case_id = $1 group by ladder, step, cycle, spell having count(*) > 1`,
  '7: a case the unit need not work on has no armed rung': `
    select r.step from deadline_rung r join kase k on k.id = r.case_id
    where k.id = $1 and r.status = 'armed' and r.ladder in ('rectify', 'unclaimed')
      and k.state in ('suspended', 'submitted', 'verified', 'in_notice', 'closed', 'merged', 'withdrawn')`,
};

/** Over all cases: issued = open + closed + merged + withdrawn, and a parent is the sum of its children and its own. */
export const sumsSql = `
with own as (
  select u.id, u.path, count(k.id) as issued, count(k.id) filter (where k.state = 'closed') as closed,
    count(k.id) filter (where k.state in ('merged', 'withdrawn')) as gone,
    count(k.id) filter (where k.state in ('issued', 'disputed', 'claimed', 'rectifying', 'suspended', 'submitted',
      'verified', 'in_notice')) as open
  from unit u left join kase k on k.responsible_unit_id = u.id and k.parent_case_id is null group by 1, 2
)
select id from own where issued <> open + closed + gone
union all
select id from (
  select o.id, o.issued, (select sum(b.issued) from own b where starts_with(b.path, o.path)) as below,
    (select count(*) from kase k where starts_with(k.responsible_path, o.path) and k.parent_case_id is null) as counted
  from own o join unit u on u.id = o.id where u.level in ('city', 'county')) s
where below <> counted`;
