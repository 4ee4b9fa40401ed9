/** Cases that have clocks to count: issued and not ended. */
const open = `k.state not in ('draft', 'closed', 'merged', 'withdrawn')`;

/** The running clock of each kind of the cases $1, with its whole journal. */
export const journalsSql = `
select j.* from clock_change j
join case_clock c on c.case_id = j.case_id and c.kind = j.kind and c.no = j.no
where j.case_id = any($1::uuid[]) and c.ended_on is null
  and not exists (select 1 from case_clock n where n.case_id = c.case_id and n.kind = c.kind and n.no > c.no)
order by j.case_id, j.kind, j.audit_seq`;

/** Puts the open cases at or below $3 on the list to be counted by version $1; those that wait keep where they came from. */
export const queueCasesSql = `
insert into calendar_work (case_id, from_version, version)
select k.id, $2, $1 from kase k
where ${open} and starts_with(k.responsible_path, $3)
  and exists (select 1 from case_clock c where c.case_id = k.id and c.ended_on is null)
on conflict (case_id) do update set version = excluded.version
returning 1`;

/** The next $1 cases that wait, locked; other workers skip them and take the next. */
export const takeWaitingSql = `
select w.case_id as id, w.from_version, h.reason, h.document_number
from calendar_work w join kase k on k.id = w.case_id join calendar_change h on h.version = w.version
order by w.case_id limit $1 for update of w, k skip locked`;

/**
 * Running clocks of open cases in scope with their journals, in the order of case and kind after $4, at most $5: those
 * at or below $1 that run over one of the days $2 or are provisional in one of the years $3. No other can change.
 */
export const touchedClocksSql = (scope: string): string => `
select k.id, k.number, u.id as unit_id, u.name as unit_name, k.responsible_path as path, k.pack_id, k.pack_version,
  c.kind, k.number || '|' || c.kind as cursor,
  (select jsonb_agg(to_jsonb(j) order by j.audit_seq) from clock_change j
    where j.case_id = c.case_id and j.kind = c.kind and j.no = c.no) as journal
from kase k join unit u on u.id = k.responsible_unit_id
join case_clock c on c.case_id = k.id and c.ended_on is null
where (${scope}) and ${open} and starts_with(k.responsible_path, $1)
  and (exists (select 1 from unnest($2::date[]) d(day)
      where d.day > c.starts_on and d.day <= greatest(c.due_date, c.limit_on))
    or (c.provisional and extract(year from c.due_date)::int = any($3::int[])))
  and not exists (select 1 from case_clock n where n.case_id = c.case_id and n.kind = c.kind and n.no > c.no)
  and ($4::text is null or (k.number || '|' || c.kind) collate "C" > $4)
order by (k.number || '|' || c.kind) collate "C" limit $5`;
