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

-- One branch a rule, each with a plan of its own: as one query every rule would pay for all of them.
create function case_recipients(rule text, responsible uuid, supervising uuid, verifying uuid)
returns table (post_id uuid, person_id uuid) language plpgsql stable rows 2 as $$
declare
  above uuid;
begin
  case rule
    when 'principal' then
      return query select r.post_id, r.person_id from resolved_principal(responsible) r;
    when 'supervisor' then
      return query select r.post_id, r.person_id from resolved_post(supervising, 'supervisor') r;
    when 'supervising_leader' then
      return query select r.post_id, r.person_id from resolved_post(supervising, 'leader') r;
    when 'arbiter' then
      return query select r.post_id, r.person_id from resolved_post(supervising, 'arbiter') r;
    when 'liaison' then
      return query select h.post_id, h.person_id from post p
        join post_holding h on h.post_id = p.id and h.to_on is null
        where p.unit_id = responsible and p.role = 'liaison';
    when 'verifiers' then
      return query select h.post_id, h.person_id from post p
        join post_holding h on h.post_id = p.id and h.to_on is null
        where p.unit_id = verifying and p.role = 'verifier';
    else
      select coalesce(u.line_parent_id, u.parent_id, u.id) into above from unit u where u.id = responsible;
      case rule
        when 'parent_office' then
          return query select r.post_id, r.person_id from resolved_post(above, 'liaison') r;
        when 'parent_leader' then
          return query select r.post_id, r.person_id from resolved_post(above, 'leader') r;
        when 'parent_principal' then
          return query select r.post_id, r.person_id from resolved_principal(above) r;
      end case;
  end case;
end
$$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
