import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes of the calendar by two persons, and the cases that wait to be counted by a new version. New tables, which
 * are short, and triggers on a short one: nothing of a large table is read or rewritten.
 */
export class CalendarChanges1795000000010 implements MigrationInterface {
  readonly name = 'CalendarChanges1795000000010';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table calendar_change (
  id uuid primary key,
  change jsonb not null,
  applies_to text not null check (applies_to in ('new_cases', 'open_cases')),
  reason text not null,
  -- Number of the notice or decree, and the file it was read from with its hash.
  document_number text not null,
  source text,
  source_sha256 text,
  passed_over jsonb not null default '[]',
  status text not null check (status in ('proposed', 'approved', 'refused', 'entered')),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null,
  decided_by uuid references person (id),
  decided_at timestamptz,
  refusal text,
  entered_by uuid references person (id),
  entered_at timestamptz,
  version int unique references calendar_version (version),
  check (decided_by <> proposed_by)
);
create index calendar_change_status on calendar_change (status, id);

create function calendar_version_is_immutable() returns trigger language plpgsql as $$
begin raise exception 'A version of the calendar never changes.'; end $$;
create trigger calendar_version_immutable before update or delete on calendar_version
  for each row execute function calendar_version_is_immutable();
create trigger calendar_version_no_truncate before truncate on calendar_version
  for each statement execute function calendar_version_is_immutable();

create function calendar_change_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status in ('refused', 'entered')
    or (new.id, new.change, new.applies_to, new.reason, new.document_number, new.source_sha256, new.proposed_by)
      is distinct from
      (old.id, old.change, old.applies_to, old.reason, old.document_number, old.source_sha256, old.proposed_by)
  then raise exception 'A change of the calendar is decided as it was proposed, and stays on record.'; end if;
  return new;
end $$;
create trigger calendar_change_kept before update or delete on calendar_change
  for each row execute function calendar_change_is_kept();

-- Open cases to be counted anew; a row goes in the transaction that counts its case, so that a run goes on where it
-- was broken off. from_version is the one before the first correction that waits.
create table calendar_work (
  case_id uuid primary key references kase (id),
  from_version int not null,
  version int not null references calendar_version (version)
);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
