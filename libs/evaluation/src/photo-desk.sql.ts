/** Stored photos of case $1 that nobody removed or replaced. */
export const candidatesSql = `
select e.id as "evidenceId", e.title, e.taken_on::text as "takenOn", p.stage
from evidence e join stored_file s on s.sha256 = e.sha256 and s.state = 'stored' and s.type like 'image/%'
left join public_photo p on p.evidence_id = e.id
where e.case_id = $1 and e.removed_at is null
  and not exists (select 1 from evidence n where n.root_id = e.root_id and n.version > e.version)
order by e.taken_on, e.id limit 200`;

export const clearPhotosSql = `
insert into public_photo (evidence_id, case_id, stage, cleared_by, cleared_at)
select x."evidenceId", $1, x.stage, $2, rectify_now()
from jsonb_to_recordset($3::jsonb) as x("evidenceId" uuid, stage text)`;

/** The file of photo $1 if it is cleared and its case is before the public: asked about, in notice or closed. */
export const photosSql = `
select e.sha256 from public_photo p join evidence e on e.id = p.evidence_id join kase k on k.id = p.case_id
where p.evidence_id = $1 and e.removed_at is null and k.state in ('submitted', 'verified', 'in_notice', 'closed')`;

/** The cleared photos of case `k`, the earlier state first. */
export const photosOfCase = `coalesce((select jsonb_agg(jsonb_build_object('id', p.evidence_id, 'title', e.title, 'stage', p.stage)
    order by p.stage desc, e.taken_on, e.id) from public_photo p join evidence e on e.id = p.evidence_id
  where p.case_id = k.id and e.removed_at is null), '[]')`;
