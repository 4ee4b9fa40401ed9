import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rung 5 gives a case to the Party secretary above (section 6). A column without a default, so nothing is rewritten; the
 * versions of the packs on record get the new parameters with their starting values: a few rows.
 */
export class Accountability1795000000026 implements MigrationInterface {
  readonly name = 'Accountability1795000000026';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
alter table kase add column sponsor_leader_post_id uuid references post (id);
create index kase_sponsor on kase (sponsor_leader_post_id) where sponsor_leader_post_id is not null;

alter table parameter_pack disable trigger parameter_pack_immutable;
update parameter_pack set data = data || '{"urgeReplyWorkingDays": 2, "supervisionReplyWorkingDays": 3,
  "reportEveryDaysFromRung2": 14, "levelAStartsAtRung": 1, "accountabilityReplyWorkingDays": 5,
  "accountabilityDecideWorkingDays": 10, "accountabilityExpiresMonths": 12}';
alter table parameter_pack enable trigger parameter_pack_immutable;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
