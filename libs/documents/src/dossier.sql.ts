/** Everything that papers of a case ask, in one row; names stand by the id that papers mention. */
export const dossierSql = `
with k as (select * from kase where id = $1),
papers as (
  select p.id, p.kind, p.cycle, p.round, p.audit_seq, (p.at at time zone 'Asia/Shanghai')::date::text as day, p.at,
    o.title as post, u.name as unit, n.name as person, p.data
  from case_paper p left join post o on o.id = p.by_post left join unit u on u.id = o.unit_id
  left join person n on n.id = p.by_person where p.case_id = $1),
mentioned as (select distinct m[1]::uuid as id from papers p
  cross join lateral regexp_matches(p.data::text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') m)
select k.number, k.title, k.problem, k.source, k.level, k.rectify_type, k.effect_threshold, k.issued_on::text,
  k.due_date::text, k.original_due_date::text, k.closed_on::text, k.responsible_path,
  k.pack_id, k.pack_version, k.false_rectification, k.audit_seq::int, k.audit_hash,
  u.name as unit, concat_ws('', gp.name, pu.name, u.name) as unit_path, su.name as supervisor, vu.name as verifier,
  b.number as bulletin, i.category_zh, i.title_zh as aspect, i.required_actions,
  pp.name as principal, pt.title as principal_post,
  (select string_agg(c.name, '、' order by c.name) from unit c where c.id = any(k.co_responsible_unit_ids)) as joint_units,
  (select n.name || '(' || o.title || ')' from post o join post_holding h on h.post_id = o.id and h.to_on is null
    join person n on n.id = h.person_id where o.unit_id = k.supervising_unit_id and o.role = 'supervisor' order by o.rank limit 1) as contact,
  ib.name as issued_by, ab.name as approved_by, concat(sou.name, so.title) as sponsor_post, pu.name as parent, sn.name as sponsor,
  (select max(version) from calendar_version) as calendar_version,
  coalesce((select jsonb_agg(to_jsonb(p) order by p.audit_seq) from papers p), '[]') as papers,
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'ladder', s.ladder, 'step', s.step, 'rung', s.rung,
      'cycle', s.cycle, 'spell', s.spell, 'document', s.document, 'at', s.fired_at,
      'day', (s.fired_at at time zone 'Asia/Shanghai')::date::text) order by s.fired_at, s.id)
    from escalation s where s.case_id = $1 and s.superseded_by is null), '[]') as rungs,
  coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'startsOn', c.starts_on, 'due', c.due_date) order by c.no)
    from case_clock c where c.case_id = $1), '[]') as clocks,
  coalesce((select jsonb_agg(jsonb_build_object('title', e.title, 'tests', e.tests, 'cycle', e.cycle, 'takenOn', e.taken_on) order by e.id)
    from evidence e where e.case_id = $1 and e.removed_at is null), '[]') as evidence,
  coalesce((select jsonb_object_agg(x.id, x.name) from (
      select o.id, coalesce(n.name || '(' || ou.name || o.title || ')', ou.name || o.title) as name
      from mentioned m join post o on o.id = m.id join unit ou on ou.id = o.unit_id
      left join post_holding h on h.post_id = o.id and h.to_on is null left join person n on n.id = h.person_id
      union select un.id, un.name from mentioned m join unit un on un.id = m.id
      union select pn.id, pn.name from mentioned m join person pn on pn.id = m.id
      union select ev.id, ev.title from mentioned m join evidence ev on ev.id = m.id
      union select kk.id, kk.number from mentioned m join kase kk on kk.id = m.id) x), '{}') as names
from k join unit u on u.id = k.responsible_unit_id
left join unit pu on pu.id = u.parent_id left join unit gp on gp.id = pu.parent_id
join unit su on su.id = k.supervising_unit_id join unit vu on vu.id = k.verifying_unit_id
left join bulletin b on b.id = k.bulletin_id left join bulletin_item i on i.id = k.item_id
left join lateral resolved_principal(k.responsible_unit_id) pr on true
left join person pp on pp.id = pr.person_id left join post pt on pt.id = pr.post_id
left join person ib on ib.id = k.issued_by left join person ab on ab.id = k.approved_by
left join post so on so.id = k.sponsor_leader_post_id left join unit sou on sou.id = so.unit_id
left join post_holding sh on sh.post_id = so.id and sh.to_on is null left join person sn on sn.id = sh.person_id`;

/** The words in force for a paper when it was made; the product's own are version 0. */
export const templateSql = `
select data, version from notice_template where reason = 'paper:' || $1 and status = 'approved' and decided_at <= $2
order by version desc limit 1`;

/** When something is printed, in Beijing. */
export const printedAtSql = `select to_char(rectify_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as "printedAt"`;
