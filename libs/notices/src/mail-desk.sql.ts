/** What an entry `e` of the inbox speaks of, as JSON. */
export const entryJson = `jsonb_build_object('reason', e.reason, 'rung', e.rung, 'caseId', e.case_id, 'number', k.number,
  'title', k.title, 'titleEn', k.title_en, 'unit', u.name, 'state', k.state, 'due', k.due_date,
  'document', (select s.document from escalation s where e.reason = 'rung' and s.case_id = e.case_id
    and e.reason_key = s.case_id || ':rung:' || s.ladder || ':' || s.step || ':' || s.cycle || ':' || s.spell))`;

/** A message with its recipient and entries: $1 its id. */
export const messageSql = `
select m.id, m.kind, m.status, p.name, p.email, coalesce(p.language, 'zh') as language,
  coalesce((select jsonb_agg(${entryJson} order by e.id) from inbox_entry e
    left join kase k on k.id = e.case_id left join unit u on u.id = k.responsible_unit_id
    where e.message_id = m.id), '[]') as entries
from message m join person p on p.id = m.person_id where m.id = $1`;

/** The templates in force, the newest approved one of each reason. */
export const templatesSql = `
select distinct on (reason) reason, data from notice_template where status = 'approved' order by reason, version desc`;

/**
 * A formal notice that cannot be delivered: whoever sent it is told, and the unit's liaison, who can walk over (NO-5).
 * $1 the message.
 */
export const undeliveredSql = `
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), c.person_id, c.post_id, e.case_id, 'undelivered', 'undelivered:' || $1::text || ':' || e.case_id,
  rectify_now()
from (select distinct case_id from inbox_entry where message_id = $1::uuid and case_id is not null) e
join kase k on k.id = e.case_id
cross join (values ('supervisor'), ('liaison')) as r(rule)
cross join lateral case_recipients(r.rule, k.responsible_unit_id, k.supervising_unit_id, k.verifying_unit_id) c
where c.person_id <> (select person_id from message where id = $1::uuid)
on conflict (person_id, reason_key) do nothing`;

/** Messages, newest first: $1 status, $2 cursor, $3 limit. */
export const messageListSql = `
select m.id, m.kind, m.status, m.entries, m.error, m.created_at as "createdAt", m.settled_at as "settledAt",
  p.name as person,
  (select string_agg(distinct o.title || '·' || u.name, '、') from inbox_entry e join post o on o.id = e.post_id
    join unit u on u.id = o.unit_id where e.message_id = m.id) as post
from message m join person p on p.id = m.person_id
where ($1::text is null or m.status = $1) and ($2::uuid is null or m.id < $2)
order by m.id desc limit $3`;
