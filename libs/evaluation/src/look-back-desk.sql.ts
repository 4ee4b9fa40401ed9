/** Which cases of supervising unit $1 (or of any) are due for a look-back by the end of this month and in no urn yet. */
const dueSql = `
from case_clock c join kase k on k.id = c.case_id
where c.kind = 'look_back' and c.ended_on is null and k.state = 'closed'
  and c.due_date < date_trunc('month', local_today()) + interval '1 month'
  and not exists (select 1 from case_clock l where l.case_id = c.case_id and l.kind = 'look_back' and l.no > c.no)
  and not exists (select 1 from look_back b where b.case_id = c.case_id and b.clock_no = c.no)`;

export const dueCasesSql = `
select k.id as "caseId", k.responsible_unit_id as "unitId", k.level, k.cycle, c.no as "clockNo", c.due_date as "dueOn",
  -- The first look-back runs by the pack; a second one, or one that a missed upkeep check opened, is ordered.
  (c.rule not like 'D0+%m') as ordered, k.pack_id as "packId", k.pack_version as "packVersion"
${dueSql} and k.supervising_unit_id = $1 order by k.id limit 20000`;

/** Supervising units that have such cases and no batch of this month. */
export const dueUnitsSql = `
select distinct k.supervising_unit_id as id ${dueSql} and not exists (select 1 from look_back_batch a
  where a.supervising_unit_id = k.supervising_unit_id and a.month = to_char(local_today(), 'YYYY-MM')) limit 100`;

/** One batch a unit and month; nothing when there is one. */
export const openBatchSql = `
insert into look_back_batch (id, supervising_unit_id, month, seed, drawn_by, drawn_at)
values ($1, $2, to_char(local_today(), 'YYYY-MM'), $3, $4, rectify_now())
on conflict (supervising_unit_id, month) do nothing returning id`;

export const fillBatchSql = `
insert into look_back (batch_id, case_id, clock_no, unit_id, level, cycle, due_on, reason, ordered, sample_percent)
select $1, x."caseId", x."clockNo", x."unitId", x.level, x.cycle, x."dueOn", x.reason, x.ordered, x."samplePercent"
from jsonb_to_recordset($2::jsonb) as x("caseId" uuid, "clockNo" int, "unitId" uuid, level text, cycle int,
  "dueOn" date, reason text, ordered boolean, "samplePercent" int)`;

/**
 * Drawn look-backs in scope after $1, at most $2, open ones only when $3; the result is what the papers say since. None
 * of the caller's own unit ($4): whoever works on a case does not learn that it is looked back at.
 */
export const lookBacksSql = (scope: string): string => `
select b.case_id as "caseId", k.number, k.title, u.name as "unitName", b.reason, b.due_on as "dueOn",
  a.id as "batchId", a.month, p.kind as result, b.case_id || ':' || b.clock_no as cursor
from look_back b join look_back_batch a on a.id = b.batch_id
join kase k on k.id = b.case_id join unit u on u.id = k.responsible_unit_id
left join lateral (select case p.kind when 'pass_look_back' then 'passed' else 'reopened' end as kind
  from case_paper p where p.case_id = b.case_id and p.at >= a.drawn_at
    and p.kind in ('pass_look_back', 'reopen', 'annul') order by p.audit_seq limit 1) p on true
where b.reason is not null and (${scope}) and k.responsible_unit_id <> $4
  and not k.co_responsible_unit_ids @> array[$4::uuid] and ($1::text is null or b.case_id || ':' || b.clock_no > $1)
  and ($3::boolean is null or $3 = (p.kind is null))
order by b.case_id || ':' || b.clock_no limit $2`;
