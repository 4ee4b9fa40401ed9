import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the law orders to be erased, by two persons (AU-11). A new table. */
export class Erasures1795000000019 implements MigrationInterface {
  readonly name = 'Erasures1795000000019';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table erasure (
  id uuid primary key,
  case_id uuid not null references kase (id),
  root_id uuid not null,
  legal_basis text not null,
  reason text not null,
  status text not null default 'proposed' check (status in ('proposed', 'carried_out', 'refused')),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null,
  decided_by uuid references person (id),
  decided_at timestamptz,
  check (decided_by <> proposed_by),
  check ((status = 'proposed') = (decided_at is null))
);
create index erasure_case on erasure (case_id, id);
create unique index erasure_one_proposal on erasure (root_id) where status = 'proposed';`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
