/** Cases in scope on which the system acts by itself before $1, at most $2; on another ladder any that waits for a day. */
export const rehearsedCasesSql = (scope: string, onOtherLadder: boolean): string => `
select k.id from kase k
where (${scope}) and (
  exists (select 1 from deadline_rung r where r.case_id = k.id and r.status = 'armed' and (${onOtherLadder} or r.due_at <= $1))
  or (k.state = 'suspended' and k.next_by <= ($1::timestamptz at time zone 'Asia/Shanghai')::date))
order by k.id limit $2`;

/** Who would get how much of the notices $1 (JSON), once each, the $2 most burdened. */
export const rehearsedRecipientsSql = `
select p.name as person, o.title as post, u.name as unit, count(*)::int as rungs
from (
  select distinct t.person_id, t.post_id, n.key
  from jsonb_to_recordset($1::jsonb) as n(case_id uuid, rule text, responsible uuid, supervising uuid, verifying uuid,
    key text)
  cross join lateral case_recipients(n.rule, n.responsible, n.supervising, n.verifying) r
  cross join lateral told_with(n.case_id, n.rule, r.post_id, r.person_id) t
) told
join person p on p.id = told.person_id join post o on o.id = told.post_id join unit u on u.id = o.unit_id
group by 1, 2, 3 order by 4 desc, 3, 2 limit $2`;
