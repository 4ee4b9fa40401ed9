import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 举一反三: what one bulletin found is asked of every other unit of its kind (domain.md section 10). New tables only. */
export class ReplicatedChecks1795000000015 implements MigrationInterface {
  readonly name = 'ReplicatedChecks1795000000015';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table replicated_check (
  id uuid primary key,
  item_id uuid not null references bulletin_item (id),
  issuer_unit_id uuid not null references unit (id),
  opened_by_post uuid not null references post (id),
  opened_by_person uuid not null references person (id),
  opened_at timestamptz not null,
  due_on date not null
);
create index replicated_check_issuer on replicated_check (issuer_unit_id, id);

-- The key is what keeps a unit from being asked the same twice.
create table replicated_question (
  id uuid primary key,
  check_id uuid not null references replicated_check (id),
  item_id uuid not null references bulletin_item (id),
  unit_id uuid not null references unit (id),
  version int not null default 0,
  kind text check (kind in ('found', 'not_found', 'fixed_on_the_spot', 'not_applicable')),
  answered_on date,
  case_id uuid references kase (id),
  unique (item_id, unit_id)
);
create index replicated_question_unit on replicated_question (unit_id, id);
create index replicated_question_open on replicated_question (check_id) where kind is null;

-- Every signed answer stays; a correction is another one.
create table replicated_answer (
  question_id uuid not null references replicated_question (id),
  version int not null,
  kind text not null,
  statement text not null,
  signed_by_post uuid not null references post (id),
  signed_by_person uuid not null references person (id),
  signed_at timestamptz not null,
  primary key (question_id, version)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
