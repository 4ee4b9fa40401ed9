import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What auditors read (AU-6): append-only like the trail. A new table. */
export class ReadLog1795000000018 implements MigrationInterface {
  readonly name = 'ReadLog1795000000018';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table read_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  address text not null
);
create trigger read_log_append_only before update or delete on read_log
  for each row execute function audit_is_append_only();
create trigger read_log_no_truncate before truncate on read_log
  for each statement execute function audit_is_append_only();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
