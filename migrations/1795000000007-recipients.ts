import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who a notice reaches, resolved at the moment it is recorded (domain.md section 6). A function only. */
export class Recipients1795000000007 implements MigrationInterface {
  readonly name = 'Recipients1795000000007';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
-- UUIDv7, so that rows made inside a statement sort by time too. PostgreSQL 18 has its own; we run from 13 on.
create function new_uuid() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
    52, 1), 53, 1), 'hex')::uuid
$$;

create function case_recipients(rule text, responsible uuid, supervising uuid, verifying uuid)
returns table (post_id uuid, person_id uuid) language sql stable as $$
  select r.post_id, r.person_id from resolved_principal(responsible) r where rule = 'principal'
  union all
  select h.post_id, h.person_id
  from post p join post_holding h on h.post_id = p.id and h.to_on is null
  where rule = 'liaison' and p.unit_id = responsible and p.role = 'liaison'
  union all
  select r.post_id, r.person_id from resolved_post(supervising, 'supervisor') r where rule = 'supervisor'
  union all
  select r.post_id, r.person_id from resolved_post(supervising, 'leader') r where rule = 'supervising_leader'
  union all
  select r.post_id, r.person_id from resolved_post(supervising, 'arbiter') r where rule = 'arbiter'
  union all
  select h.post_id, h.person_id
  from post p join post_holding h on h.post_id = p.id and h.to_on is null
  where rule = 'verifiers' and p.unit_id = verifying and p.role = 'verifier'
  union all
  select r.post_id, r.person_id
  from unit u, lateral resolved_post(coalesce(u.line_parent_id, u.parent_id, u.id), 'liaison') r
  where rule = 'parent_office' and u.id = responsible
  union all
  select r.post_id, r.person_id
  from unit u, lateral resolved_post(coalesce(u.line_parent_id, u.parent_id, u.id), 'leader') r
  where rule = 'parent_leader' and u.id = responsible
  union all
  select r.post_id, r.person_id
  from unit u, lateral resolved_principal(coalesce(u.line_parent_id, u.parent_id, u.id)) r
  where rule = 'parent_principal' and u.id = responsible
$$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
