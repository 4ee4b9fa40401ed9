/** Units to merge, in the order they were named. */
export const unitsSql = `
select u.id, u.name, u.level, u.path, u.parent_id, u.line_parent_id, u.valid_to
from unnest($1::uuid[]) with ordinality as n(id, place) join unit u on u.id = n.id
order by n.place`;

/** Locks units and those that move with them: no case can be issued to one while it ends or moves. */
export const lockUnitsSql = 'select 1 from unit where id = any($1::uuid[]) order by id for update';

/** Living units that move because a unit of $1 above them ends. */
export const movedUnitsSql = `
select distinct d.id from unit e
join unit c on (c.parent_id = e.id or c.line_parent_id = e.id) and c.valid_to is null and c.id <> all($1::uuid[])
join unit d on starts_with(d.path, c.path) or (c.line_parent_id = e.id and starts_with(d.line_path, c.line_path))
where e.id = any($1::uuid[])`;

/** A unit of $1 and $2 that supervises or verifies cases: its office would end with it. */
export const officesSql = `
select u.name from unit u where u.id = any($1::uuid[])
  and exists (select 1 from kase k where (k.supervising_unit_id = u.id or k.verifying_unit_id = u.id)
    and k.state not in ('merged', 'withdrawn')) limit 1`;

/** A new unit $1 named $2 beside $3, with the same posts, all vacant. */
export const foundUnitSql = `
with numbered as (
  select nextval(pg_get_serial_sequence('unit', 'no')) as no
), founded as (
  insert into unit (id, no, name, level, kind, sector, parent_id, line_parent_id, path, line_path, valid_from)
  overriding system value
  select $1, n.no, $2, u.level, u.kind, u.sector, u.parent_id, u.line_parent_id, coalesce(p.path, '/') || to_hex(n.no) || '/',
    case when u.line_path is not null then coalesce(l.line_path, '/') || to_hex(n.no) || '/' end, local_today()
  from numbered n join unit u on u.id = $3 left join unit p on p.id = u.parent_id left join unit l on l.id = u.line_parent_id
  returning id
)
insert into post (id, unit_id, title, role, is_principal, rank)
select new_uuid(), f.id, o.title, o.role, o.is_principal, o.rank from founded f join post o on o.unit_id = $3`;

/** Ends units $1 in favour of $2: their holdings, substitutions and delegations end with them. */
export const endUnitsSql = `
with ended as (
  update unit set valid_to = local_today(), successor_id = $2 where id = any($1::uuid[])
), left_posts as (
  update post_holding h set to_on = local_today() from post p
  where p.id = h.post_id and p.unit_id = any($1::uuid[]) and h.to_on is null
), substitutes as (
  update substitute s set ended_at = rectify_now() from post p
  where p.id = s.post_id and p.unit_id = any($1::uuid[]) and s.ended_at is null
)
update delegation set revoked_at = rectify_now()
where revoked_at is null and (to_unit_id = any($1::uuid[]) or issuer_unit_id = any($1::uuid[]))`;

/** Puts what lies below the ended units $1 below $2, all the way down. */
export const moveUnitsSql = `
with child as (
  select c.id, c.path, c.line_path, e.path as old_path, e.line_path as old_line_path, c.parent_id = any($1::uuid[]) as moves,
    c.line_parent_id = any($1::uuid[]) as moves_line
  from unit c join unit e on e.id = c.parent_id or e.id = c.line_parent_id
  where e.id = any($1::uuid[]) and c.valid_to is null and c.id <> all($1::uuid[])
)
update unit d set
  parent_id = case when d.id = c.id and c.moves then s.id else d.parent_id end,
  line_parent_id = case when d.id = c.id and c.moves_line then s.id else d.line_parent_id end,
  path = case when c.moves and starts_with(d.path, c.path) then s.path || substr(d.path, length(c.old_path) + 1) else d.path end,
  line_path = case when c.moves_line and starts_with(d.line_path, c.line_path)
    then s.line_path || substr(d.line_path, length(c.old_line_path) + 1) else d.line_path end
from child c, unit s
where s.id = $2 and (starts_with(d.path, c.path) or (c.moves_line and starts_with(d.line_path, c.line_path)))`;

/** Bulletins not issued yet follow the merger: the successor $2 instead of $1, each item once. */
export const moveDraftsSql = `
with open as (
  select a.id, a.item_id, a.unit_id from bulletin_assignment a join bulletin_item i on i.id = a.item_id
  join bulletin b on b.id = i.bulletin_id and b.status in ('draft', 'submitted', 'approved')
  where a.unit_id = any($1::uuid[]) or a.unit_id = $2
), kept as (
  select distinct on (item_id) id from open order by item_id, unit_id = $2 desc, id
), dropped as (
  delete from bulletin_assignment a using open o where a.id = o.id and o.id not in (select id from kept)
)
update bulletin_assignment a set unit_id = $2 from kept where a.id = kept.id and a.unit_id <> $2`;

/** What other units asked of the units $1 that end is asked of their successor $2. */
export const moveHelpSql = `
update help_request set asked_unit_id = $2 where asked_unit_id = any($1::uuid[]) and status = 'open'`;
