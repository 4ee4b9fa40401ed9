import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages beyond the inbox: who is sent what and when, templates, webhooks, settings, held runs. New tables and columns;
 * columns are added without a value and get their default afterwards, so that nothing is rewritten and nobody is sent
 * what happened before. The queue of per-run messages has no reader any more: what waits in it is in the inboxes.
 */
export class Messages1795000000027 implements MigrationInterface {
  readonly name = 'Messages1795000000027';

  async up(query: QueryRunner): Promise<void> {
    await query.query(messages);
    await query.query(webhooks);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const messages = `
alter table person add column email text, add column language text check (language in ('zh', 'en')),
  add column wants_news boolean;
alter table person alter column language set default 'zh', alter column wants_news set default true;

-- One message to one person: a push, or the digest of a working morning.
create table message (
  id uuid primary key,
  person_id uuid not null references person (id),
  kind text not null check (kind in ('push', 'digest')),
  status text not null check (status in ('inbox_only', 'queued', 'sent', 'failed')),
  entries int not null,
  error text,
  created_at timestamptz not null,
  settled_at timestamptz
);
create index message_person on message (person_id, created_at);
create index message_failed on message (id) where status = 'failed';

alter table inbox_entry add column plan_after timestamptz, add column message_id uuid references message (id);
alter table inbox_entry alter column plan_after set default rectify_now() + interval '60 seconds';
create index inbox_entry_due on inbox_entry (plan_after) where plan_after is not null;
create index inbox_entry_waiting on inbox_entry (person_id) where plan_after is not null;
create index inbox_entry_message on inbox_entry (message_id) where message_id is not null;
create index inbox_entry_reason on inbox_entry (reason_key);
update outbox set relayed_at = rectify_now() where queue = 'messages' and relayed_at is null;

create table notice_template (
  reason text not null,
  version int not null,
  data jsonb not null,
  status text not null check (status in ('proposed', 'approved', 'refused')),
  proposed_by uuid not null references person (id),
  decided_by uuid references person (id),
  created_at timestamptz not null,
  primary key (reason, version)
);
create unique index notice_template_one_proposal on notice_template (reason) where status = 'proposed';

create table installation_setting (
  name text primary key,
  value jsonb not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null
);

-- A run that would have notified more people than allowed, and who let it go (ES-11).
create table sweep_hold (
  id uuid primary key,
  held_at timestamptz not null,
  due_until timestamptz not null,
  people int not null,
  rungs int not null,
  released_at timestamptz,
  released_by uuid references person (id),
  reason text
);
create unique index sweep_hold_one on sweep_hold ((true)) where released_at is null;
`;

const webhooks = `
create table webhook_endpoint (
  id uuid primary key,
  url text not null,
  -- Actions of the trail it is told of; null: all.
  actions text[],
  -- The unit whose cases and those below it is told of.
  under_path text collate "C" not null,
  status text not null check (status in ('proposed', 'active', 'refused', 'ended')),
  proposed_by uuid not null references person (id),
  decided_by uuid references person (id),
  generation int not null default 1,
  created_at timestamptz not null
);
create index webhook_endpoint_active on webhook_endpoint (id) where status = 'active';

create table webhook_delivery (
  id uuid primary key,
  endpoint_id uuid not null references webhook_endpoint (id),
  case_id uuid not null references kase (id),
  seq bigint not null,
  status text not null check (status in ('sent', 'retrying', 'failed')),
  attempts int not null,
  response int,
  error text,
  at timestamptz not null,
  unique (endpoint_id, case_id, seq)
);
create index webhook_delivery_endpoint on webhook_delivery (endpoint_id, id);

-- Whoever writes to the trail of a case tells the endpoints that listen; a function, so that no writer forgets how.
create function announce_events(events jsonb) returns void language plpgsql as $$
begin
  if not exists (select 1 from webhook_endpoint where status = 'active') then return; end if;
  insert into outbox (queue, dedup_key, payload, created_at)
  select 'webhooks', 'wh-' || w.id || '-' || x.case_id || '-' || x.seq,
    jsonb_build_object('endpointId', w.id, 'caseId', x.case_id, 'seq', x.seq), rectify_now()
  from jsonb_to_recordset(events) as x(case_id uuid, seq bigint, action text, outcome text)
  join kase k on k.id = x.case_id
  join webhook_endpoint w on w.status = 'active' and (w.actions is null or x.action = any(w.actions))
    and starts_with(k.responsible_path, w.under_path)
  where x.outcome = 'accepted'
  on conflict (dedup_key) do nothing;
end
$$;
`;
