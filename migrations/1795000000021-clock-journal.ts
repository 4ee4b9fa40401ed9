import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every change of a clock with what changed it: from this a date can be worked out again (DL-8). A new table; the
 * clocks on record begin it as they stand: one pass over `case_clock`.
 */
export class ClockJournal1795000000021 implements MigrationInterface {
  readonly name = 'ClockJournal1795000000021';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table clock_change (
  case_id uuid not null references kase (id),
  kind text not null,
  no int not null,
  audit_seq bigint not null,
  action text not null,
  changed_on date not null,
  starts_on date not null,
  rule text not null,
  due_date date not null,
  original_due_date date not null,
  limit_on date not null,
  provisional boolean not null,
  paused_on date,
  paused_days int not null,
  ended_on date,
  spell int not null,
  calendar_version text not null,
  primary key (case_id, kind, no, audit_seq)
);
create trigger clock_change_append_only before update or delete on clock_change
  for each row execute function audit_is_append_only();

insert into clock_change
select c.case_id, c.kind, c.no, k.audit_seq, 'taken_over', local_today(), c.starts_on, c.rule, c.due_date,
  c.original_due_date, c.limit_on, c.provisional, c.paused_on, c.paused_days, c.ended_on, c.spell, c.calendar_version
from case_clock c join kase k on k.id = c.case_id;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
