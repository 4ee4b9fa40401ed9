import type { Tx } from '#platform';

/** The posts of every unit: who answers and who writes everywhere; who supervises in city and counties. */
const postsSql = `
insert into post (id, unit_id, title, role, is_principal, rank)
select new_uuid(), u.id, v.title, v.role, v.role = 'principal', v.rank
from unit u
join (values
  ('principal', '党组织书记', 0, 'all'), ('liaison', '党务联络员', 5, 'all'),
  ('deputy', '党组织副书记', 1, 'upper'),
  ('organisation_department', '组织部部长', 2, 'territory'), ('supervisor', '整改办主任', 3, 'territory'),
  ('leader', '分管副书记', 2, 'territory'), ('verifier', '验收员', 6, 'territory'),
  ('verifier', '验收员二', 7, 'territory'), ('arbiter', '异议裁定员', 6, 'territory'),
  ('auditor', '审计员', 8, 'city'), ('discipline_contact', '纪检联络员', 8, 'city'), ('admin', '系统管理员', 9, 'city')
) as v(role, title, rank, place) on
  v.place = 'all'
  or (v.place = 'upper' and u.line_path is null and u.level in ('city', 'county', 'township'))
  or (v.place = 'territory' and u.line_path is null and u.level in ('city', 'county'))
  or (v.place = 'city' and u.line_path is null and u.level = 'city')
where not exists (select 1 from post o where o.unit_id = u.id)`;

/** Gives every unit that has no posts yet the usual ones, vacant. */
export async function addStandardPosts(tx: Tx): Promise<void> {
  await tx.query(postsSql);
}
