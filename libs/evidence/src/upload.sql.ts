/** A file is about to arrive: $1 hash, $2 type, $3 size. Answers nothing while the same file is being removed. */
export const announceSql = `
insert into stored_file as s (sha256, type, size, state, touched_at) values ($1, $2, $3, 'arriving', rectify_now())
on conflict (sha256) do update set touched_at = excluded.touched_at, type = excluded.type where s.state <> 'leaving'
returning sha256`;

/** The bytes are there: $1 hash, $2 who sent them, $3 under which name. */
export const arrivedSql = `
with arrived as (
  update stored_file set state = 'stored', touched_at = rectify_now() where sha256 = $1 and state <> 'leaving'
  returning sha256
)
insert into file_upload as f (sha256, person_id, name, uploaded_at)
select sha256, $2, $3, rectify_now() from arrived
on conflict (sha256, person_id) do update set name = excluded.name, uploaded_at = excluded.uploaded_at
returning f.sha256`;

/** An original is about to arrive that is kept as it came: $1 hash, $2 type, $3 size. What is known keeps its type. */
export const announceOriginalSql = `
insert into stored_file as s (sha256, type, size, state, touched_at) values ($1, $2, $3, 'arriving', rectify_now())
on conflict (sha256) do update set touched_at = excluded.touched_at where s.state <> 'leaving'
returning sha256`;

/** Its bytes are there. It has no sender, so that no evidence can refer to what nobody inspected. */
export const originalArrivedSql = `
update stored_file set state = 'stored', touched_at = rectify_now() where sha256 = $1 and state <> 'leaving'
returning sha256`;

/** Marks what no evidence and no import refers to a day after it came; what an earlier sweep marked and did not finish comes again. */
export const leavingSql = `
update stored_file s set state = 'leaving' where s.sha256 in (
  select c.sha256 from stored_file c
  where (c.state = 'leaving' or c.touched_at < rectify_now() - interval '24 hours')
    and not exists (select 1 from evidence e where e.sha256 = c.sha256 and e.removed_at is null)
    and not exists (select 1 from import_run r where r.sha256 = c.sha256)
  order by c.touched_at limit 500 for update of c skip locked)
  and not exists (select 1 from evidence e where e.sha256 = s.sha256 and e.removed_at is null)
  and not exists (select 1 from import_run r where r.sha256 = s.sha256)
returning s.sha256`;

/** The bytes are gone: $1 hash. */
export const forgetSql = `delete from stored_file where sha256 = $1 and state = 'leaving' returning sha256`;
