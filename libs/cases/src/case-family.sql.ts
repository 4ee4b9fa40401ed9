/** Parts of a split case ($1) as drafts: everything of the whole but the problem, the number and the weight. */
export const draftPartsSql = `
insert into kase (id, number, bulletin_id, item_id, source, title, title_en, problem, category_no, aspect_no, sector,
  responsible_unit_id, responsible_path, responsible_line_path, co_responsible_unit_ids, lead_unit_id, earlier_unit_ids,
  supervising_unit_id, supervising_path, verifying_unit_id, level, weight, rectify_type, due_rule, effect_threshold,
  pack_id, pack_version, ladder_version, state, parent_case_id, issued_on, issued_by, approved_by, next_who, next_what,
  created_at, updated_at)
select x.id, k.number || '-' || lpad(x.no::text, 2, '0'), k.bulletin_id, k.item_id, k.source, k.title, k.title_en,
  x.problem, k.category_no, k.aspect_no, k.sector, k.responsible_unit_id, k.responsible_path, k.responsible_line_path,
  k.co_responsible_unit_ids, k.lead_unit_id, k.earlier_unit_ids, k.supervising_unit_id, k.supervising_path,
  k.verifying_unit_id, k.level, k.weight / x.parts, k.rectify_type, k.due_rule, k.effect_threshold, k.pack_id,
  k.pack_version, k.ladder_version, 'draft', k.id, k.issued_on, k.issued_by, k.approved_by, 'supervisor', 'issue',
  rectify_now(), rectify_now()
from kase k, (
  select (part ->> 'id')::uuid as id, part ->> 'problem' as problem, no, jsonb_array_length($2::jsonb) as parts
  from jsonb_array_elements($2::jsonb) with ordinality as p(part, no)) x
where k.id = $1`;

/** The parts of a case ($1) beside where the whole stands. */
export const partsSql = `
select p.state, p.next_by, w.state as whole_state, w.next_by as whole_by
from kase p join kase w on w.id = p.parent_case_id where p.parent_case_id = $1 order by p.number`;

/** T21: what was objected to in this notice is found true. */
export const upholdSql = `
update objection set status = 'upheld', finding = $2, checked_by = $3, decided_at = rectify_now()
where case_id = $1 and status = 'open'`;

/** Tells the units $2 that they answer for a part of case $1. */
export const tellJointSql = `
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), t.person_id, t.post_id, $1::uuid, 'joint', concat($1::uuid, ':joint:', u.id), rectify_now()
from unnest($2::uuid[]) u(id) cross join lateral resolved_principal(u.id) r
cross join lateral told_with($1::uuid, 'principal', r.post_id, r.person_id) t
on conflict (person_id, reason_key) do nothing`;
