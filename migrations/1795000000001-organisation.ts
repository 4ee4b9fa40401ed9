import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisation, accounts, calendars and the one clock. New tables only: nothing to rewrite on a large installation. */
export class Organisation1795000000001 implements MigrationInterface {
  readonly name = 'Organisation1795000000001';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table installation (
  one boolean primary key default true check (one),
  clock_offset interval not null default '0'
);
insert into installation default values;

-- The one clock (architecture.md section 8): the database's time plus the offset of the sandbox.
create function rectify_now() returns timestamptz language sql stable
  as $$ select now() + clock_offset from installation $$;

create table unit (
  id uuid primary key,
  no bigint generated always as identity unique,
  code text unique,
  name text not null,
  level text not null check (level in ('city', 'county', 'township', 'village')),
  kind text not null,
  sector text not null,
  parent_id uuid references unit (id),
  line_parent_id uuid references unit (id),
  path text collate "C" not null unique,
  line_path text collate "C",
  valid_from date not null,
  valid_to date,
  successor_id uuid references unit (id)
);
create index unit_parent on unit (parent_id, name);
create index unit_line_parent on unit (line_parent_id) where line_parent_id is not null;
create index unit_line_path on unit (line_path) where line_path is not null;
create index unit_name on unit (name);

create table person (
  id uuid primary key,
  name text not null,
  contact text
);

create table post (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  title text not null,
  role text not null,
  is_principal boolean not null default false,
  rank int not null default 0
);
create index post_unit on post (unit_id, role);
create unique index post_one_principal on post (unit_id) where is_principal;

create table post_holding (
  post_id uuid not null references post (id),
  person_id uuid not null references person (id),
  from_on date not null,
  to_on date,
  primary key (post_id, from_on),
  check (to_on is null or to_on > from_on)
);
create unique index post_holding_now on post_holding (post_id) where to_on is null;
create index post_holding_person on post_holding (person_id);

create table account (
  id uuid primary key,
  person_id uuid not null references person (id),
  username text not null unique,
  password_hash text not null,
  failed_attempts int not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz
);

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account (id),
  post_id uuid not null references post (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_account on session (account_id);

-- A version is immutable; cases and clocks name the one they were computed with (invariant 6).
create table calendar_version (
  version int primary key,
  data jsonb not null,
  created_at timestamptz not null default now()
);

create table number_sequence (
  issuer_unit_id uuid not null references unit (id),
  year int not null,
  kind text not null,
  last int not null,
  primary key (issuer_unit_id, year, kind)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
