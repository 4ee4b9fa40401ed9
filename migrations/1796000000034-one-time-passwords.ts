import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passwords that must be changed at the first sign-in, and when an account signed in last. Accounts are thousands: no rewrite. */
export class OneTimePasswords1796000000034 implements MigrationInterface {
  readonly name = 'OneTimePasswords1796000000034';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
alter table account add column must_change_password boolean not null default false;
alter table account add column last_signed_in_at timestamptz;
create index account_person on account (person_id);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
