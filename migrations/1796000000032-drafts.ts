import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have typed and not sent yet (UX-4), in real time as sessions are. A new table. */
export class Drafts1796000000032 implements MigrationInterface {
  readonly name = 'Drafts1796000000032';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table draft (
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  key text not null,
  body jsonb not null,
  version int not null default 1,
  updated_at timestamptz not null,
  primary key (person_id, post_id, key)
);
create index draft_age on draft (updated_at);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
