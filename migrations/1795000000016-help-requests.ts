import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What units ask the level above for (请上级解决). A new table; the versions of the packs on record get the new
 * parameter with its starting value: a few rows.
 */
export class HelpRequests1795000000016 implements MigrationInterface {
  readonly name = 'HelpRequests1795000000016';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table help_request (
  id uuid primary key,
  case_id uuid not null references kase (id),
  asked_unit_id uuid not null references unit (id),
  what text not null,
  asked_by_post uuid not null references post (id),
  asked_by_person uuid not null references person (id),
  asked_on date not null,
  due_on date not null,
  calendar_version int not null,
  status text not null default 'open' check (status in ('open', 'granted', 'refused', 'passed_on', 'withdrawn')),
  answer text,
  answered_by_post uuid references post (id),
  answered_by_person uuid references person (id),
  answered_on date,
  passed_from uuid references help_request (id),
  check ((status = 'open') = (answered_on is null))
);
create index help_request_asked on help_request (asked_unit_id, id);
create index help_request_case on help_request (case_id, id);
create index help_request_open on help_request (due_on) where status = 'open';

alter table parameter_pack disable trigger parameter_pack_immutable;
update parameter_pack set data = data || '{"helpReplyWorkingDays": 5}';
alter table parameter_pack enable trigger parameter_pack_immutable;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
