import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mass evaluation and objections (domain.md section 7). New tables only; nothing ties an answer to a person. */
export class Voices1795000000012 implements MigrationInterface {
  readonly name = 'Voices1795000000012';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table roster_person (
  id uuid primary key,
  case_id uuid not null references kase (id),
  name text not null,
  roster_group text not null,
  contact text,
  entered_by uuid not null references person (id)
);
create index roster_person_case on roster_person (case_id);

create table evaluation (
  id uuid primary key,
  case_id uuid not null references kase (id),
  cycle int not null,
  round int not null,
  population int not null,
  invited int not null,
  seed text not null,
  closes_on date not null,
  drawn_by uuid not null references person (id),
  drawn_at timestamptz not null,
  closed_at timestamptz,
  unique (case_id, cycle, round)
);

-- The code itself is known to nobody but its holder; the roster does not say who holds which.
create table evaluation_code (
  hash text primary key,
  evaluation_id uuid not null references evaluation (id),
  roster_group text not null,
  used boolean not null default false
);
create index evaluation_code_evaluation on evaluation_code (evaluation_id);

-- Random ids and no time of day: the order of answers tells nobody's name.
create table evaluation_answer (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null references evaluation (id),
  roster_group text not null,
  answer text not null check (answer in ('satisfied', 'basically', 'not_satisfied', 'unknown')),
  reasons text[] not null default '{}',
  remark text,
  recorded_by uuid references person (id)
);
create index evaluation_answer_evaluation on evaluation_answer (evaluation_id);

create table objection (
  id uuid primary key,
  case_id uuid not null references kase (id),
  cycle int not null,
  filed_at timestamptz not null,
  claim text not null,
  contact text,
  receipt_hash text not null unique,
  status text not null default 'open' check (status in ('open', 'dismissed', 'upheld')),
  checked_by uuid references post (id),
  finding text,
  decided_at timestamptz
);
create index objection_case on objection (case_id, filed_at);
create index kase_in_notice on kase (id) where state = 'in_notice';
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
