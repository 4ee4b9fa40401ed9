/** An event for an endpoint: what happened to which case of which unit; no person is named. $1 endpoint $2 case $3 seq. */
export const callSql = `
select w.url, w.generation, w.status, e.action, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  jsonb_build_object('caseId', k.id, 'number', k.number, 'seq', e.seq, 'action', e.action, 'from', e.from_state,
    'to', e.to_state, 'role', e.role, 'unit', jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name),
    'dueDate', k.due_date, 'hash', e.hash) as data
from webhook_endpoint w
join audit_event e on e.case_id = $2 and e.seq = $3
join kase k on k.id = e.case_id join unit u on u.id = k.responsible_unit_id
where w.id = $1`;

/** Notes one try. */
export const noteCallSql = `
insert into webhook_delivery (id, endpoint_id, case_id, seq, status, attempts, response, error, at)
values ($1, $2, $3, $4, $5, 1, $6, $7, rectify_now())
on conflict (endpoint_id, case_id, seq) do update set status = excluded.status,
  attempts = webhook_delivery.attempts + 1, response = excluded.response, error = excluded.error, at = excluded.at`;

export const endpointsSql = `
select w.id, w.url, w.actions, w.status, u.name as "unitName", pb.name as "proposedBy", db.name as "decidedBy",
  w.created_at as "createdAt",
  (select count(*)::int from webhook_delivery d where d.endpoint_id = w.id and d.status = 'failed') as failed
from webhook_endpoint w join unit u on u.path = w.under_path
join person pb on pb.id = w.proposed_by left join person db on db.id = w.decided_by
where $1::uuid is null or w.id = $1 order by w.id desc limit 200`;

/** Calls of endpoint $1, newest first: $2 status, $3 cursor, $4 limit. */
export const callListSql = `
select d.id, d.case_id as "caseId", k.number, d.seq, e.action, d.status, d.attempts, d.response, d.error, d.at
from webhook_delivery d join kase k on k.id = d.case_id
join audit_event e on e.case_id = d.case_id and e.seq = d.seq
where d.endpoint_id = $1 and ($2::text is null or d.status = $2) and ($3::uuid is null or d.id < $3)
order by d.id desc limit $4`;

/** Sends calls of endpoint $1 again: one ($2), or every failed one; the id that the receiver knows stays. */
export const replaySql = `
with again as (
  select * from webhook_delivery where endpoint_id = $1
    and (id = $2::uuid or ($2::uuid is null and status = 'failed')) limit 1000
)
insert into outbox (queue, dedup_key, payload, created_at)
select 'webhooks', 'wh-' || endpoint_id || '-' || case_id || '-' || seq || '-again-' || $3::text,
  jsonb_build_object('endpointId', endpoint_id, 'caseId', case_id, 'seq', seq), rectify_now()
from again returning 1`;
