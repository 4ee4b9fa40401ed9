export const rosterSql = `
select id, name, roster_group as "group", contact from roster_person where case_id = $1 order by roster_group, name, id`;

export const groupsSql = `
select roster_group as "group", count(*)::int as people from roster_person where case_id = $1 group by 1 order by 1`;

export const writeRosterSql = `
insert into roster_person (id, case_id, name, roster_group, contact, entered_by)
select x.id, $1, x.name, x.group, x.contact, $2
from jsonb_to_recordset($3::jsonb) as x(id uuid, name text, "group" text, contact text)`;

export const codesSql = `
insert into evaluation_code (hash, evaluation_id, roster_group)
select x.hash, $1, x.group from jsonb_to_recordset($2::jsonb) as x(hash text, "group" text)`;

/** Over on the last minute of its last day, whether or not somebody closed it. */
export const currentSql = `
select id, invited, population, seed, closes_on as "closesOn",
  (closed_at is null and closes_on >= (rectify_now() at time zone 'Asia/Shanghai')::date) as open
from evaluation where case_id = $1 and cycle = $2 and round = $3`;

export const countsSql = `
select roster_group as "group", answer, count(*) as count from evaluation_answer where evaluation_id = $1 group by 1, 2`;
