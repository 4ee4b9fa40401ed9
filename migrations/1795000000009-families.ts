import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Split and merged cases are found from each other, suspended ones by the day of their review, staged
 * closings by their upkeep check; a part carries a share
 * of the weight of the whole. Rewrites `kase` for the share and indexes it.
 */
export class Families1795000000009 implements MigrationInterface {
  readonly name = 'Families1795000000009';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
      alter table kase alter column weight type double precision;
      create index kase_parent on kase (parent_case_id) where parent_case_id is not null;
      create index kase_master on kase (master_case_id) where master_case_id is not null;
      create index case_clock_upkeep on case_clock (due_date) where kind = 'upkeep' and ended_on is null;
      create index kase_review on kase (next_by) where state = 'suspended';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
