import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has which case open (UX-10). Unlogged: what is in it is worth a minute, and after a crash everybody who is still
 * there says so again. It runs on real time, as sessions do. A new table, of as many rows as people look at cases.
 */
export class Presence1796000000031 implements MigrationInterface {
  readonly name = 'Presence1796000000031';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create unlogged table case_presence (
  case_id uuid not null,
  -- One open page; a person may have several.
  view_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  -- The action whose form is being filled in; null: only looking.
  action text,
  seen_at timestamptz not null,
  -- When he came, left, or began another form: what the others are told of.
  changed_at timestamptz not null,
  gone boolean not null default false,
  primary key (case_id, view_id, person_id)
);
create index case_presence_changed on case_presence (changed_at);
create index case_presence_seen on case_presence (seen_at);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
