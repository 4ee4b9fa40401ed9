/** Up to 500 people for whom it is time to look; another worker skips them. New entries may come meanwhile. */
export const duePeopleSql = `
select p.id from person p
where p.id in (select person_id from inbox_entry where plan_after <= rectify_now() group by person_id limit 500)
order by p.id for no key update skip locked`;

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What waits for each of these people, and what they were sent before. */
export const waitingSql = `
select p.id as "personId", p.email, coalesce(p.wants_news, true) as "wantsNews", ${iso('rectify_now()')} as now,
  (select max(version) from calendar_version) as "calendarVersion",
  (select jsonb_agg(jsonb_build_object('id', e.id, 'reason', e.reason, 'createdAt', ${iso('e.created_at')},
      'isRead', e.read_at is not null, 'levelA', coalesce(k.level = 'A', false), 'caseState', k.state) order by e.id)
    from inbox_entry e left join kase k on k.id = e.case_id
    where e.person_id = p.id and e.plan_after is not null) as entries,
  (select count(*)::int from message m where m.person_id = p.id and m.kind = 'push'
    and m.created_at >= local_today()::timestamp at time zone 'Asia/Shanghai') as "pushesToday",
  ${iso(`(select max(m.created_at) from message m where m.person_id = p.id and m.kind = 'push')`)} as "lastPushAt",
  ${iso(`(select max(m.created_at) from message m where m.person_id = p.id and m.kind = 'digest')`)} as "lastDigestAt"
from person p where p.id = any($1::uuid[])`;

/** Writes the plans: $1 messages, $2 entries that are settled, $3 entries to look at again (JSON each). */
export const planSql = `
with made as (
  insert into message (id, person_id, kind, status, entries, created_at)
  select x.*, rectify_now() from jsonb_to_recordset($1::jsonb) as x(id uuid, person_id uuid, kind text, status text, entries int)
  returning id, status
), settled as (
  update inbox_entry e set plan_after = null, message_id = x.message_id
  from jsonb_to_recordset($2::jsonb) as x(id uuid, message_id uuid) where e.id = x.id
), later as (
  update inbox_entry e set plan_after = x.again
  from jsonb_to_recordset($3::jsonb) as x(id uuid, again timestamptz) where e.id = x.id
)
insert into outbox (queue, dedup_key, payload, created_at)
select 'mail', 'mail-' || id, jsonb_build_object('messageId', id), rectify_now() from made where status = 'queued'`;
