import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draw cannot be changed after it is made, and each case is drawn by the share of its own pack. Two small tables. */
export class LookBackProof1795000000025 implements MigrationInterface {
  readonly name = 'LookBackProof1795000000025';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
alter table look_back drop constraint look_back_reason_check;
alter table look_back add check (reason in ('level_a', 'reopened', 'ordered', 'sampled')),
  add column ordered boolean not null default false, add column sample_percent int not null default 20;
alter table look_back_batch drop column sample_percent;
create trigger look_back_append_only before update or delete on look_back
  for each row execute function audit_is_append_only();
create trigger look_back_batch_append_only before update or delete on look_back_batch
  for each row execute function audit_is_append_only();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
