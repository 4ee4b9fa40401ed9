import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which closed cases are looked back at, drawn by a stored seed (domain.md section 7). New tables, one partial index. */
export class LookBacks1795000000017 implements MigrationInterface {
  readonly name = 'LookBacks1795000000017';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table look_back_batch (
  id uuid primary key,
  supervising_unit_id uuid not null references unit (id),
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  seed text not null,
  sample_percent int not null,
  drawn_by uuid references person (id),
  drawn_at timestamptz not null,
  unique (supervising_unit_id, month)
);

-- Everything that was in the urn; without a reason it was not drawn. The unit can read none of it.
create table look_back (
  batch_id uuid not null references look_back_batch (id),
  case_id uuid not null references kase (id),
  clock_no int not null,
  unit_id uuid not null references unit (id),
  level text not null,
  cycle int not null,
  due_on date not null,
  reason text check (reason in ('level_a', 'reopened', 'sampled')),
  primary key (case_id, clock_no)
);
create index look_back_batch_cases on look_back (batch_id, case_id);
create index case_clock_look_back on case_clock (due_date) where kind = 'look_back' and ended_on is null;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
