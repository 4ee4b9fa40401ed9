/** A draft of person $1 in post $2 under key $3. */
export const findSql = `
select body, version, updated_at as "updatedAt" from draft where person_id = $1 and post_id = $2 and key = $3`;

/**
 * Saves body $4 under person $1, post $2 and key $3 when it continues version $5 (null: there was none), or when nothing
 * changes; a new one only while the person has fewer than $6. Answers nothing when it was not saved.
 */
export const saveSql = `
insert into draft as d (person_id, post_id, key, body, updated_at)
select $1::uuid, $2::uuid, $3::text, $4::jsonb, now()
where exists (select 1 from draft o where o.person_id = $1 and o.post_id = $2 and o.key = $3)
  or (select count(*) from draft o where o.person_id = $1) < $6::int
on conflict (person_id, post_id, key) do update
  set body = excluded.body, version = d.version + 1, updated_at = excluded.updated_at
  where d.version = $5::int or d.body = excluded.body
returning version, updated_at as "updatedAt"`;

/** Forgets the draft of person $1 in post $2 under key $3. */
export const deleteSql = `delete from draft where person_id = $1 and post_id = $2 and key = $3 returning 1`;

/** Forgets what was last saved $1 days ago, at most 1,000 at once. */
export const forgetOldSql = `
delete from draft where ctid = any(array(
  select ctid from draft where updated_at < now() - make_interval(days => $1::int) order by updated_at limit 1000
  for update skip locked)) returning 1`;
