/**
 * Cases whose trail grew after $1, less $2 seconds: a long transaction becomes visible after shorter ones that began
 * later. At most $3. An index alone answers it.
 */
export const changedSql = `
select case_id as id, max(seq) as seq from audit_event
where at > $1::timestamptz - make_interval(secs => $2::int)
group by case_id limit $3`;

/** Inbox entries of the people $1 made in the last $2 seconds; their ids tell the time, whatever the sandbox says. */
export const noticesSql = `
select e.person_id as "personId", e.id from unnest($1::uuid[]) p(id)
join inbox_entry e on e.person_id = p.id and e.id > (lpad(to_hex(
  floor(extract(epoch from clock_timestamp()) * 1000)::bigint - 1000 * $2::bigint), 12, '0') || repeat('0', 20))::uuid`;

/** Who is on a case where somebody else came, left or began a form in the last $1 seconds. */
export const companySql = `
select distinct o.person_id as "personId", p.case_id as "caseId", p.view_id || to_char(p.changed_at, 'SSSS.US') as mark
from case_presence p join case_presence o on o.case_id = p.case_id and o.person_id <> p.person_id and not o.gone
  and o.seen_at > now() - interval '60 seconds'
where p.changed_at > now() - make_interval(secs => $1::int)`;

/** Of the cases $1, those each of the callers `from` may see, with their versions. */
export const visibleSql = (from: string, scope: string): string => `
select c.no, k.id, k.version from ${from} join kase k on k.id = any($1::uuid[]) and (${scope})`;
