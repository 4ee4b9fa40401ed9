import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for a unit: never nobody while anyone holds a post above it (domain.md section 2). Functions only. */
export class Resolution1795000000004 implements MigrationInterface {
  readonly name = 'Resolution1795000000004';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
-- The holder of the principal post; else the deputy; else the organisation department of the nearest unit above.
create function resolved_principal(responsible uuid) returns table (post_id uuid, person_id uuid)
language sql stable rows 1 as $$
  with recursive above as (
    select id, parent_id, 0 as height from unit where id = responsible
    union all
    select u.id, u.parent_id, a.height + 1 from unit u join above a on u.id = a.parent_id
  )
  select p.id, h.person_id
  from above a
  join post p on p.unit_id = a.id and (
    (a.height = 0 and (p.is_principal or p.role = 'deputy')) or (a.height > 0 and p.role = 'organisation_department'))
  join post_holding h on h.post_id = p.id and h.to_on is null
  order by a.height, p.is_principal desc, p.rank, p.id
  limit 1
$$;

-- The holder of a post of this role in the unit or the nearest one above that has it.
create function resolved_post(at_unit uuid, wanted text) returns table (post_id uuid, person_id uuid)
language sql stable rows 1 as $$
  with recursive above as (
    select id, parent_id, 0 as height from unit where id = at_unit
    union all
    select u.id, u.parent_id, a.height + 1 from unit u join above a on u.id = a.parent_id
  )
  select p.id, h.person_id
  from above a join post p on p.unit_id = a.id and p.role = wanted
  join post_holding h on h.post_id = p.id and h.to_on is null
  order by a.height, p.rank, p.id
  limit 1
$$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
