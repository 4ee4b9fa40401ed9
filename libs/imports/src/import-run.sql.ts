/** A run begins: $1 id, $2 kind, $3 trial, $4 person, $5 post, $6 on behalf of, $7 file name, $8 hash. Answers nothing for an id that is known. */
export const beginSql = `
insert into import_run (id, kind, is_trial, person_id, post_id, on_behalf_of, file_name, sha256, started_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, rectify_now()) on conflict (id) do nothing returning id`;

/** How far it is: $1 id, $2 step, $3 rows done, $4 of rows. Answers whether somebody cancelled. */
export const reachedSql = `
update import_run set step = $2, rows_done = $3, rows_read = $4, heard_at = now() where id = $1
returning cancelled_by is not null as cancelled`;

/** The end in the transaction of the import: $1 id, $2 read, $3 taken, $4 refused. Answers nothing once somebody cancelled. */
export const finishSql = `
update import_run set outcome = 'done', ended_at = rectify_now(), heard_at = now(), rows_done = $3, rows_read = $2,
  rows_taken = $3, rows_refused = $4
where id = $1 and outcome is null and cancelled_by is null returning id`;

/** Any other end: $1 id, $2 outcome, $3 and $4 reason, $5 read, $6 taken, $7 refused. One that has ended stays as it is. */
export const endSql = `
update import_run set outcome = $2, ended_at = rectify_now(), heard_at = now(), reason_zh = $3, reason_en = $4,
  rows_read = coalesce($5, rows_read), rows_taken = $6, rows_refused = $7
where id = $1 and outcome is null`;

/** Asks a run to stop: $1 id, $2 who asks. Waits for one that is just ending, and then answers nothing. */
export const cancelSql = `
update import_run set cancelled_by = coalesce(cancelled_by, $2) where id = $1 and outcome is null returning id`;

/** What was not heard of for so long has ended with its process; its transaction went with it. */
const stateSql = `coalesce(r.outcome, case when r.heard_at < now() - interval '10 minutes' then 'failed' else 'running' end)`;

/** Runs the caller may see: $1 his role, $2 his person. */
const visibleSql = `($1 in ('admin', 'auditor') or r.person_id = $2::uuid)`;

/** What a line of the history says. Whether the original may be had: a ledger tells of cases, which the admin does not read (section 8). */
const columnsSql = `r.id, r.kind, r.is_trial as "isTrial", pe.name as person, p.title as post, u.name as unit,
  o.name as "onBehalfOf", r.file_name as "fileName", f.size, f.type, r.sha256, r.started_at as "startedAt",
  r.ended_at as "endedAt", ${stateSql} as state, r.step, r.rows_done as "rowsDone", r.rows_read as "rowsRead",
  r.rows_taken as "rowsTaken", r.rows_refused as "rowsRefused",
  case when r.reason_zh is not null then jsonb_build_object('zh', r.reason_zh, 'en', r.reason_en) end as reason,
  ($1 = 'auditor' or r.person_id = $2::uuid or r.kind = 'units') as "mayDownload",
  (($1 = 'admin' or r.person_id = $2::uuid) and ${stateSql} = 'running' and r.cancelled_by is null) as "mayCancel"`;

const joinsSql = `join person pe on pe.id = r.person_id join post p on p.id = r.post_id
join unit u on u.id = p.unit_id left join person o on o.id = r.on_behalf_of join stored_file f on f.sha256 = r.sha256`;

/** The history, newest first: $3 kind, $4 state, $5 trial, $6 the last one seen, $7 how many. */
export const listSql = `
with matching as (
  select r.no from import_run r
  where ${visibleSql} and ($3::text is null or r.kind = $3) and ($4::text is null or ${stateSql} = $4)
    and ($5::boolean is null or r.is_trial = $5)
)
select ${columnsSql}, (select count(*)::int from matching) as total
from matching m join import_run r on r.no = m.no ${joinsSql}
where $6::uuid is null or m.no < (select l.no from import_run l where l.id = $6) order by m.no desc limit $7`;

/** One run: $3 its id. */
export const findSql = `select ${columnsSql} from import_run r ${joinsSql} where ${visibleSql} and r.id = $3`;
