import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offices that sit on something are reminded, reported and passed over (domain.md section 6). A function only. */
export class OfficesClimb1795000000020 implements MigrationInterface {
  readonly name = 'OfficesClimb1795000000020';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
alter function case_recipients(text, uuid, uuid, uuid) rename to case_recipients_of_unit;
create function case_recipients(rule text, responsible uuid, supervising uuid, verifying uuid)
returns table (post_id uuid, person_id uuid) language plpgsql stable rows 2 as $$
begin
  case rule
    when 'verifying_leader' then
      return query select r.post_id, r.person_id from resolved_post(verifying, 'leader') r;
    when 'level_above' then
      -- Above the highest office there is nobody but its own leader.
      return query select r.post_id, r.person_id from unit u
        cross join lateral resolved_post(coalesce(u.parent_id, u.id), 'leader') r where u.id = supervising;
    when 'verifying_level_above' then
      return query select r.post_id, r.person_id from unit u
        cross join lateral resolved_post(coalesce(u.parent_id, u.id), 'leader') r where u.id = verifying;
    else
      return query select r.post_id, r.person_id
        from case_recipients_of_unit(rule, responsible, supervising, verifying) r;
  end case;
end
$$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
