import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Digests of the codes printed at start while nobody can sign in: every copy of the api knows each of them. New table. */
export class SetupCodes1796000000040 implements MigrationInterface {
  readonly name = 'SetupCodes1796000000040';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table setup_code (
  digest bytea primary key check (octet_length(digest) = 32),
  made_at timestamptz not null default now()
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
