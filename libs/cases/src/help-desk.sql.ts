/** The columns of a request as both sides see it. */
const shown = `h.id, h.case_id as "caseId", k.number as "caseNumber", k.title, r.name as "unitName",
  a.name as "askedUnitName", h.what, h.asked_on as "askedOn", h.due_on as "dueOn", h.status, h.answer,
  h.answered_on as "answeredOn", h.passed_from as "passedFrom",
  (h.status = 'open' and h.due_on < local_today()) as overdue`;
const joins = `join kase k on k.id = h.case_id join unit r on r.id = k.responsible_unit_id
  join unit a on a.id = h.asked_unit_id`;

/** Requests of case $1, oldest first. */
export const helpOfCaseSql = `select ${shown} from help_request h ${joins} where h.case_id = $1 order by h.id limit 100`;

/** Requests to unit $1 (`asked`), or of its cases (`asking`); $2 only open ones, after $3, at most $4. */
export const helpListSql = (side: 'asked' | 'asking'): string => `
select ${shown} from help_request h ${joins}
where ${side === 'asked' ? 'h.asked_unit_id' : 'k.responsible_unit_id'} = $1
  and ($2::boolean is null or $2 = (h.status = 'open')) and ($3::uuid is null or h.id > $3)
order by h.id limit $4`;

/** Whom a unit may ask: its parent, or the one above it in its line (PL-12). */
export const aboveSql = `
select u.parent_id as parent, u.line_parent_id as line from unit u where u.id = $1`;

/** Puts a request into the inbox of those who answer for unit $2; $1 case, $3 reason, $4 key. */
export const tellUnitSql = `
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), r.person_id, r.post_id, $1, $3, $4, rectify_now() from resolved_principal($2) r
on conflict (person_id, reason_key) do nothing`;

/** Puts the answer into the inbox of the post that asked, whoever holds it now. */
export const tellAskerSql = `
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), p.person_id, h.asked_by_post, h.case_id, 'help_answered', 'help:' || h.id || ':answered', rectify_now()
from help_request h join post_holding p on p.post_id = h.asked_by_post and p.to_on is null
where h.id = $1 on conflict (person_id, reason_key) do nothing`;

/**
 * The supervisors are supervised (section 6): the days ($1 JSON: version, first, third, fifth) are those before which
 * a request had to be answered to be one, three, five working days late today. Each step goes out once.
 */
export const remindSql = `
with late as (
  select h.id, h.case_id, h.asked_unit_id, u.parent_id, s.step
  from help_request h join unit u on u.id = h.asked_unit_id
  join jsonb_to_recordset($1::jsonb) as d(version int, first date, third date, fifth date) on d.version = h.calendar_version
  cross join lateral (values (1, d.first), (2, d.third), (3, d.fifth)) s(step, day)
  where h.status = 'open' and h.due_on <= s.day
)
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), r.person_id, r.post_id, l.case_id, 'help_overdue', 'help:' || l.id || ':late:' || l.step, rectify_now()
from late l cross join lateral (
  select * from resolved_principal(l.asked_unit_id) where l.step = 1
  union all select * from resolved_post(l.asked_unit_id, 'leader') where l.step = 2
  union all select * from resolved_principal(l.parent_id) where l.step = 3) r
where not exists (select 1 from inbox_entry e where e.reason_key = 'help:' || l.id || ':late:' || l.step)
on conflict (person_id, reason_key) do nothing
returning id`;
