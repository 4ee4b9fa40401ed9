import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bulletins, cases, their papers, clocks and the audit trail. New tables only. */
export class Cases1795000000002 implements MigrationInterface {
  readonly name = 'Cases1795000000002';

  async up(query: QueryRunner): Promise<void> {
    await query.query(bulletins);
    await query.query(cases);
    await query.query(trail);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const bulletins = `
create table bulletin (
  id uuid primary key,
  number text unique,
  title text not null,
  issuer_unit_id uuid not null references unit (id),
  source text not null,
  occasion text,
  basis text,
  body text not null default '',
  stated_categories int not null,
  stated_aspects int not null,
  status text not null check (status in ('draft', 'submitted', 'approved', 'issued', 'withdrawn')),
  pack_id text not null,
  pack_version int not null,
  version int not null default 1,
  drafted_by uuid not null references person (id),
  approved_by uuid references person (id),
  issued_by uuid references person (id),
  issued_on date,
  created_at timestamptz not null
);
create index bulletin_issuer on bulletin (issuer_unit_id, id);

create table bulletin_item (
  id uuid primary key,
  bulletin_id uuid not null references bulletin (id),
  position int not null,
  item_no text not null,
  category_no int not null,
  aspect_no int not null,
  category_zh text not null,
  category_en text not null,
  title_zh text not null,
  title_en text not null,
  problem text not null,
  sector text not null,
  org_levels text[] not null,
  rectify_type text not null,
  required_actions text not null default '',
  deadline_rule text not null,
  effect_threshold text not null,
  details jsonb not null default '{}',
  unique (bulletin_id, item_no)
);

create table bulletin_assignment (
  id uuid primary key,
  item_id uuid not null references bulletin_item (id),
  unit_id uuid not null references unit (id),
  level text not null default 'B' check (level in ('A', 'B', 'C')),
  weight int not null default 1 check (weight between 1 and 3),
  duplicate_answer text,
  unique (item_id, unit_id)
);
create index bulletin_assignment_unit on bulletin_assignment (unit_id);
`;

const cases = `
create table kase (
  id uuid primary key,
  number text not null unique,
  bulletin_id uuid references bulletin (id),
  item_id uuid references bulletin_item (id),
  source text not null,
  title text not null,
  title_en text not null,
  problem text not null,
  category_no int,
  aspect_no int,
  sector text not null,
  responsible_unit_id uuid not null references unit (id),
  responsible_path text collate "C" not null,
  responsible_line_path text collate "C",
  co_responsible_unit_ids uuid[] not null default '{}',
  earlier_unit_ids uuid[] not null default '{}',
  lead_unit_id uuid references unit (id),
  supervising_unit_id uuid not null references unit (id),
  supervising_path text collate "C" not null,
  verifying_unit_id uuid not null references unit (id),
  level text not null,
  weight int not null,
  rectify_type text not null,
  due_rule text not null,
  effect_threshold text not null,
  pack_id text not null,
  pack_version int not null,
  ladder_version text not null,
  state text not null,
  cycle int not null default 1,
  round int not null default 1,
  version int not null default 1,
  deadline_version int not null default 0,
  issued_on date,
  issued_by uuid references person (id),
  approved_by uuid references person (id),
  claimed_by text check (claimed_by in ('person', 'system')),
  claimed_at timestamptz,
  responsible_leader_post_id uuid references post (id),
  handler_post_id uuid references post (id),
  due_date date,
  original_due_date date,
  due_provisional boolean not null default false,
  submitted_on date,
  closed_on date,
  closure_kind text,
  false_rectification boolean not null default false,
  master_case_id uuid references kase (id),
  parent_case_id uuid references kase (id),
  next_who text,
  next_what text,
  next_by date,
  highest_rung int,
  audit_seq bigint not null default 0,
  audit_hash text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index kase_unit on kase (responsible_unit_id, state);
create index kase_path on kase (responsible_path, id);
create index kase_line_path on kase (responsible_line_path, id) where responsible_line_path is not null;
create index kase_supervising on kase (supervising_unit_id, state);
create index kase_verifying on kase (verifying_unit_id, state);
create index kase_bulletin on kase (bulletin_id);
create index kase_item_unit on kase (item_id, responsible_unit_id);
create index kase_co_responsible on kase using gin (co_responsible_unit_ids);

-- A clock that starts again is a new row (no 1, 2, ...); the one with the highest number is in force.
create table case_clock (
  case_id uuid not null references kase (id),
  kind text not null,
  no int not null,
  starts_on date not null,
  rule text not null,
  due_date date not null,
  original_due_date date not null,
  limit_on date not null,
  provisional boolean not null,
  paused_on date,
  paused_days int not null default 0,
  ended_on date,
  spell int not null default 1,
  calendar_version text not null,
  primary key (case_id, kind, no)
);

-- What is filed, decided or published in a case, one immutable row a paper (EV-10).
create table case_paper (
  id uuid primary key,
  case_id uuid not null references kase (id),
  kind text not null,
  cycle int not null,
  round int not null,
  audit_seq bigint not null,
  at timestamptz not null,
  by_post uuid,
  by_person uuid,
  data jsonb not null
);
create index case_paper_case on case_paper (case_id, kind, audit_seq);

create table evidence (
  id uuid primary key,
  case_id uuid not null references kase (id),
  cycle int not null,
  kind text not null,
  tests text not null check (tests in ('paper', 'effect')),
  title text not null,
  taken_on date not null,
  place text,
  sha256 text,
  uploaded_by uuid not null references person (id),
  uploaded_at timestamptz not null
);
create index evidence_case on evidence (case_id, cycle);
`;

const trail = `
create table audit_event (
  case_id uuid not null references kase (id),
  seq bigint not null,
  at timestamptz not null,
  actor_post uuid,
  actor_person uuid,
  system text,
  role text not null,
  action text not null,
  outcome text not null check (outcome in ('accepted', 'refused')),
  from_state text,
  to_state text,
  reason text,
  payload jsonb,
  body jsonb not null,
  hash text not null,
  primary key (case_id, seq),
  check (system is not null or (actor_post is not null and actor_person is not null))
);
create function audit_is_append_only() returns trigger language plpgsql
  as $$ begin raise exception 'The audit trail is append-only.'; end $$;
create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function audit_is_append_only();
create trigger audit_event_no_truncate before truncate on audit_event
  for each statement execute function audit_is_append_only();

create table idempotency (
  person_id uuid not null,
  key text not null,
  request_digest text not null,
  answer jsonb not null,
  created_at timestamptz not null,
  primary key (person_id, key)
);
create index idempotency_age on idempotency (created_at);
`;
