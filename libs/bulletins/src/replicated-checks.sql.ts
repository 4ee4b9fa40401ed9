/** Asks every active unit below issuer $3 of the sector $4 and levels $5 that has no case of item $2, each once. */
export const askSql = `
insert into replicated_question (id, check_id, item_id, unit_id)
select new_uuid(), $1, $2, u.id
from unit u join unit i on i.id = $3
where u.valid_to is null and u.id <> i.id and u.level = any($5::text[]) and ($4 = 'cross' or u.sector = $4)
  and (starts_with(u.path, i.path) or coalesce(starts_with(u.line_path, i.line_path), false))
  and not exists (select 1 from kase k where k.item_id = $2 and k.responsible_unit_id = u.id)
on conflict (item_id, unit_id) do nothing
returning unit_id`;

/** Tells the principals of all who were asked, in one statement. */
export const tellSql = `
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), r.person_id, r.post_id, null, 'replicated_check', q.check_id || ':' || q.unit_id, rectify_now()
from replicated_question q cross join lateral resolved_principal(q.unit_id) r
where q.check_id = $1 on conflict (person_id, reason_key) do nothing`;

/**
 * Questions the caller may see: his unit's own, or those at and below his unit ($1 path, $2 the unit, $3 whether he looks
 * down), of check $4 or all; with the case that contradicts a zero report of the last 12 months (section 10).
 */
export const questionsSql = `
select q.id, q.check_id as "checkId", i.item_no as "itemNo", i.title_zh as title, i.title_en as "titleEn", i.problem,
  u.id as "unitId", u.name as "unitName", concat_ws(' › ', nullif(gp.name, ''), nullif(p.name, ''), u.name) as "unitPath", c.due_on::text as "dueOn", q.kind, q.answered_on::text as "answeredOn",
  q.version, q.case_id as "caseId",
  (select a.statement from replicated_answer a where a.question_id = q.id order by a.version desc limit 1) as statement,
  (q.unit_id = $2 and q.kind is distinct from 'found' and (q.kind is null or c.due_on >= local_today())
    and exists (select 1 from resolved_principal(q.unit_id) r where r.post_id = $8)) as "mayAnswer",
  (q.kind is null and c.due_on < (rectify_now() at time zone 'Asia/Shanghai')::date) as overdue,
  (select k.number from kase k
    where q.kind in ('not_found', 'not_applicable') and k.responsible_unit_id = q.unit_id
      and k.category_no = i.category_no and k.aspect_no = i.aspect_no and k.source <> 'self_check'
      and k.issued_on between q.answered_on and q.answered_on + interval '12 months'
    order by k.issued_on limit 1) as "contradictedBy"
from replicated_question q join replicated_check c on c.id = q.check_id join bulletin_item i on i.id = q.item_id
join unit u on u.id = q.unit_id left join unit p on p.id = u.parent_id left join unit gp on gp.id = p.parent_id
where (q.unit_id = $2 or ($3 and starts_with(u.path, $1))) and ($4::uuid is null or q.check_id = $4)
  and ($5::boolean is null or (q.kind is null) = $5) and ($9::text is null or q.kind = $9) and ($6::uuid is null or q.id > $6)
order by q.id limit $7`;

/** By the tree: of the units below $2 one level down, how many were asked and how many are silent. */
export const unansweredSql = `
select child.id as "unitId", child.name as "unitName", child.level, count(*) as asked,
  count(*) filter (where q.kind is null) as unanswered, count(*) filter (where q.kind = 'found') as found
from replicated_question q join unit u on u.id = q.unit_id
join unit parent on parent.id = $2
join unit child on child.parent_id = parent.id and starts_with(u.path, child.path)
where q.check_id = $1 group by child.id order by unanswered desc, child.path limit 500`;

/** Checks that asked units at or below path $1, newest first after $2, at most $3, with how far those units are. */
export const checksSql = `
select c.id, i.item_no as "itemNo", i.title_zh as title, i.title_en as "titleEn", b.id as "bulletinId",
  b.number as "bulletinNumber", u.name as issuer, c.due_on::text as "dueOn", n.asked, n.answered, n.found,
  case when c.due_on < local_today() then n.asked - n.answered else 0 end as overdue
from replicated_check c join bulletin_item i on i.id = c.item_id join bulletin b on b.id = i.bulletin_id
join unit u on u.id = c.issuer_unit_id
cross join lateral (select count(*) as asked, count(q.kind) as answered, count(*) filter (where q.kind = 'found') as found
  from replicated_question q join unit a on a.id = q.unit_id where q.check_id = c.id and starts_with(a.path, $1)) n
where n.asked > 0 and ($2::uuid is null or c.id < $2)
order by c.id desc limit $3`;
