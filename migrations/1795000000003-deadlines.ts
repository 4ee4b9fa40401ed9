import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rungs, escalations, inbox and outbox. New tables only. */
export class Deadlines1795000000003 implements MigrationInterface {
  readonly name = 'Deadlines1795000000003';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table deadline_rung (
  case_id uuid not null references kase (id),
  deadline_version int not null,
  ladder text not null,
  step text not null,
  rung int not null,
  due_on date not null,
  due_at timestamptz not null,
  status text not null default 'armed' check (status in ('armed', 'fired', 'superseded', 'cancelled')),
  primary key (case_id, deadline_version, ladder, step)
);
create index deadline_rung_armed on deadline_rung (due_at) where status = 'armed';
create index deadline_rung_case_armed on deadline_rung (case_id) where status = 'armed';

-- The unique key is what makes "each rung once per overdue spell" true whatever runs twice (invariant 7).
create table escalation (
  id uuid primary key,
  case_id uuid not null references kase (id),
  ladder text not null,
  step text not null,
  rung int not null,
  cycle int not null,
  spell int not null,
  due_on date not null,
  fired_at timestamptz not null,
  document text not null,
  recipients jsonb not null default '[]',
  superseded_by text,
  unique (case_id, ladder, step, cycle, spell)
);
create index escalation_case on escalation (case_id, fired_at);

create table inbox_entry (
  id uuid primary key,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  case_id uuid references kase (id),
  reason text not null,
  reason_key text not null,
  rung int,
  data jsonb not null default '{}',
  created_at timestamptz not null,
  read_at timestamptz,
  unique (person_id, reason_key)
);
create index inbox_entry_person on inbox_entry (person_id, id desc);

create table outbox (
  id bigint generated always as identity primary key,
  queue text not null,
  dedup_key text not null unique,
  payload jsonb not null,
  created_at timestamptz not null,
  relayed_at timestamptz
);
create index outbox_waiting on outbox (id) where relayed_at is null;

create table delivery (
  key text primary key,
  queue text not null,
  begun_at timestamptz not null,
  done_at timestamptz
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
