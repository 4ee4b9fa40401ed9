import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail of a bulletin, and the item numbers it announces. A nullable column and a new table: no rewrite. */
export class BulletinTrail1795000000005 implements MigrationInterface {
  readonly name = 'BulletinTrail1795000000005';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
alter table bulletin add column stated_items text[];
create table bulletin_event (
  bulletin_id uuid not null references bulletin (id),
  no int not null,
  at timestamptz not null,
  actor_post uuid not null,
  actor_person uuid not null,
  action text not null,
  reason text,
  primary key (bulletin_id, no)
);
create trigger bulletin_event_append_only before update or delete on bulletin_event
  for each row execute function audit_is_append_only();
create trigger bulletin_event_no_truncate before truncate on bulletin_event
  for each statement execute function audit_is_append_only()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
