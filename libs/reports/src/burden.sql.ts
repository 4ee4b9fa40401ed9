const sums = (from: 'estimated' | 'actual'): string =>
  ['questions', 'forms', 'files', 'messages'].map((what) => `'${what}', coalesce(sum(${from}_${what}), 0)`).join(', ');

/**
 * What bulletin $1 asks of each unit. Estimated by its rules: a question an item; forms are claim, plan unless done at
 * once, a report a month, closing; one file of effect; messages are issue, answer to the plan, verdict and closing.
 * Actual: its cases and self-check questions, papers the unit filed, files it added, messages its posts got.
 */
export const burdenSql = `
with head as (
  select id, status, coalesce(issued_on, local_today()) as day from bulletin where id = $1
), wanted as (
  select a.unit_id, i.item_no, i.category_no, i.aspect_no, i.rectify_type, case
      when i.deadline_rule ~ '^D0\\+\\d+m$' then substring(i.deadline_rule from '\\d+(?=m)')::int
      when i.deadline_rule ~ '^D0\\+\\d+c$' then substring(i.deadline_rule from '\\d+(?=c)')::int / 30
      when i.deadline_rule ~ '^D0\\+\\d+w$' then substring(i.deadline_rule from '\\d+(?=w)')::int / 21
      when i.deadline_rule = 'YE' then 12 - extract(month from h.day)::int
      when i.deadline_rule = 'YE+1' then 24 - extract(month from h.day)::int
      when i.deadline_rule ~ '^on:\\d{4}-\\d\\d-\\d\\d$' then greatest(0, (substring(i.deadline_rule from 4)::date - h.day) / 30)
      else 0 end as months
  from head h join bulletin_item i on i.bulletin_id = h.id join bulletin_assignment a on a.item_id = i.id
), estimate as (
  select unit_id, count(*)::int as estimated_questions,
    sum(2 + case when rectify_type = 'immediate' then 0 else 1 end + months)::int as estimated_forms,
    count(*)::int as estimated_files, (4 * count(*))::int as estimated_messages
  from wanted group by unit_id
), own as materialized (
  select k.id, k.responsible_unit_id as unit_id from kase k where k.bulletin_id = $1 and k.state <> 'draft' and k.parent_case_id is null
), papers as (
  select o.unit_id, count(*)::int as n from own o join case_paper p on p.case_id = o.id where p.kind in ('claim', 'dispute',
    'file_plan', 'report_progress', 'apply_to_close', 'ask_extension', 'ask_suspension', 'change_plan', 'answer_letter', 'report_upkeep')
  group by 1
), files as (
  select o.unit_id, count(*)::int as n from own o join evidence e on e.case_id = o.id group by 1
), messages as (
  select o.unit_id, count(*)::int as n from own o join inbox_entry e on e.case_id = o.id
  join post q on q.id = e.post_id and q.unit_id = o.unit_id group by 1
), questions as (
  select unit_id, count(*)::int as n from (
    select unit_id from own
    union all
    select q.unit_id from replicated_question q join bulletin_item i on i.id = q.item_id and i.bulletin_id = $1) x group by 1
), burden as (
  select u.id, concat_ws(' › ', gp.name, p.name, u.name) as path_text, coalesce(e.estimated_questions, 0) as estimated_questions,
    coalesce(e.estimated_forms, 0) as estimated_forms, coalesce(e.estimated_files, 0) as estimated_files,
    coalesce(e.estimated_messages, 0) as estimated_messages, coalesce(q.n, 0) as actual_questions, coalesce(w.n, 0) as actual_forms,
    coalesce(f.n, 0) as actual_files, coalesce(m.n, 0) as actual_messages
  from (select unit_id from estimate union select unit_id from questions) x join unit u on u.id = x.unit_id
  left join unit p on p.id = u.parent_id left join unit gp on gp.id = p.parent_id
  left join estimate e on e.unit_id = u.id left join questions q on q.unit_id = u.id left join papers w on w.unit_id = u.id
  left join files f on f.unit_id = u.id left join messages m on m.unit_id = u.id
), top as (
  select * from burden order by greatest(estimated_forms, actual_forms) desc, greatest(estimated_questions, actual_questions) desc,
    path_text limit 10
), given as (
  select u.name as unit, w.item_no as "itemNo", e.title, (e.uploaded_at at time zone 'Asia/Shanghai')::date as "givenOn",
    k.id as "caseId", k.number
  from wanted w join kase k on k.responsible_unit_id = w.unit_id and k.category_no = w.category_no and k.aspect_no = w.aspect_no
    and k.bulletin_id is distinct from $1 and k.state <> 'draft'
  join evidence e on e.case_id = k.id and e.tests = 'effect' and e.uploaded_at > rectify_now() - interval '90 days'
  join unit u on u.id = w.unit_id order by e.uploaded_at desc, e.id limit 20
)
select (select count(*)::int from burden) as units,
  (select jsonb_build_object(${sums('estimated')}) from burden) as estimated,
  case when (select status from head) = 'issued' then (select jsonb_build_object(${sums('actual')}) from burden) end as actual,
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'pathText', t.path_text,
    'estimated', jsonb_build_object('questions', t.estimated_questions, 'forms', t.estimated_forms, 'files', t.estimated_files,
      'messages', t.estimated_messages),
    'actual', case when (select status from head) = 'issued' then jsonb_build_object('questions', t.actual_questions,
      'forms', t.actual_forms, 'files', t.actual_files, 'messages', t.actual_messages) end)
    order by greatest(t.estimated_forms, t.actual_forms) desc, greatest(t.estimated_questions, t.actual_questions) desc, t.path_text)
    from top t), '[]') as most,
  coalesce((select jsonb_agg(to_jsonb(g)) from given g), '[]') as given`;
