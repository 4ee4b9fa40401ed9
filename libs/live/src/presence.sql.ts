/**
 * Person $3 in post $4 has case $1 open in view $2 and fills in the form of action $5; what he did before is only told
 * anew when it is different. Answers 1.
 */
export const beatSql = `
insert into case_presence as p (case_id, view_id, person_id, post_id, action, seen_at, changed_at)
values ($1, $2, $3, $4, $5, now(), now())
on conflict (case_id, view_id, person_id) do update set post_id = excluded.post_id, action = excluded.action,
  seen_at = excluded.seen_at, gone = false,
  changed_at = case when p.gone or p.action is distinct from excluded.action or p.seen_at < now() - interval '60 seconds'
    then excluded.changed_at else p.changed_at end
returning 1`;

/** The others who have case $1 open, without person $2: each once, with the form he fills in. */
export const othersSql = `
select distinct on (p.person_id) p.person_id as "personId", pe.name as person, po.title as post, u.name as unit,
  p.action
from case_presence p join person pe on pe.id = p.person_id join post po on po.id = p.post_id
join unit u on u.id = po.unit_id
where p.case_id = $1 and p.person_id <> $2 and not p.gone and p.seen_at > now() - interval '60 seconds'
order by p.person_id, p.action nulls last limit 20`;

/** Person $3 has closed case $1 in view $2. */
export const leaveSql = `
update case_presence set gone = true, changed_at = now() where case_id = $1 and view_id = $2 and person_id = $3
returning 1`;

/** Forgets who was there ten minutes ago. */
export const forgetSql = `delete from case_presence where seen_at < now() - interval '10 minutes' returning 1`;
