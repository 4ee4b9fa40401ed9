export const sheetSql = `
select u.name as unit, k.title, k.problem, e.closes_on::text as "closesOn",
  (select p.data ->> 'goal' from case_paper p where p.case_id = k.id and (p.kind = 'file_plan' or p.kind = 'change_plan' and (
      select d.data ->> 'granted' from case_paper d where d.case_id = p.case_id and d.kind = 'decide_plan_change'
        and d.audit_seq > p.audit_seq order by d.audit_seq limit 1) = 'true')
    order by p.audit_seq desc limit 1) as goal
from evaluation_code c join evaluation e on e.id = c.evaluation_id join kase k on k.id = e.case_id
join unit u on u.id = k.responsible_unit_id
where c.hash = $1 and not c.used and e.closed_at is null
  and e.closes_on >= (rectify_now() at time zone 'Asia/Shanghai')::date`;

/** One code, one answer, in one statement: of a thousand at once exactly one finds it unused. */
export const takeAnswerSql = `
with code as (
  update evaluation_code c set used = true from evaluation e
  where c.hash = $1 and not c.used and e.id = c.evaluation_id and e.closed_at is null
    and e.closes_on >= (rectify_now() at time zone 'Asia/Shanghai')::date
  returning c.evaluation_id, c.roster_group
), taken as (
  insert into evaluation_answer (evaluation_id, roster_group, answer, reasons, remark)
  select evaluation_id, roster_group, $2, $3::text[], $4 from code returning 1
)
select exists (select 1 from taken) as taken, exists (select 1 from evaluation_code where hash = $1) as used`;

/** Notices of a case ($1) or all that run, after the cursor $2. */
export const noticesSql = `
select k.id, u.name as unit, k.title, k.problem, p.data ->> 'text' as text, p.data ->> 'goal' as goal,
  c.starts_on::text as "from", c.due_date::text as "to", k.state = 'in_notice' as open
from kase k join unit u on u.id = k.responsible_unit_id
join lateral (select data from case_paper where case_id = k.id and kind = 'publish' order by audit_seq desc limit 1) p on true
join lateral (select starts_on, due_date from case_clock where case_id = k.id and kind = 'notice' order by no desc limit 1) c
  on true
where case when $1::uuid is null then k.state = 'in_notice' and ($2::uuid is null or k.id < $2)
  else k.id = $1 and k.state in ('in_notice', 'closed') end
order by k.id desc limit $3`;
