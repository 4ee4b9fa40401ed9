import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The history of imports, each with its original, and whether the demonstration was loaded here. New tables; an
 * installation that holds the demonstration already is known by accounts that only it has.
 */
export class ImportRuns1796000000043 implements MigrationInterface {
  readonly name = 'ImportRuns1796000000043';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table import_run (
  -- Given by the client, so that it can ask how far the run is; \`no\` is the order in which they began.
  id uuid primary key,
  no bigint generated always as identity unique,
  kind text not null check (kind in ('units', 'ledger', 'bulletin')),
  is_trial boolean not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  on_behalf_of uuid references person (id),
  file_name text not null,
  sha256 text not null references stored_file (sha256),
  started_at timestamptz not null,
  -- The true time: a run of which nothing was heard for long has ended with its process.
  heard_at timestamptz not null default now(),
  step text not null default 'opening' check (step in ('opening', 'checking', 'writing')),
  rows_done int not null default 0,
  rows_read int,
  rows_taken int,
  rows_refused int,
  cancelled_by uuid references person (id),
  outcome text check (outcome in ('done', 'refused', 'cancelled', 'failed')),
  reason_zh text,
  reason_en text,
  ended_at timestamptz,
  check ((outcome is null) = (ended_at is null)),
  check ((reason_zh is null) = (reason_en is null))
);
create index import_run_person on import_run (person_id, no);
create index import_run_file on import_run (sha256);

create table demonstration (
  one boolean primary key default true check (one),
  loaded_at timestamptz not null,
  removed_at timestamptz
);
insert into demonstration (loaded_at)
select rectify_now() where
  (select count(*) from account where username in ('soe-principal', 'county-verifier-2', 'village-liaison')) = 3;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
