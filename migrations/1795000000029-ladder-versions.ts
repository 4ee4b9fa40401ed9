import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that are to climb another ladder, until they do (AD-1: moved on purpose). */
export class LadderVersions1795000000029 implements MigrationInterface {
  readonly name = 'LadderVersions1795000000029';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table ladder_work (
  case_id uuid primary key references kase (id),
  ladder text not null,
  reason text not null
);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
