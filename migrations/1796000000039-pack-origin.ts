import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The packs that come with the product say so in words an office understands. Five rows; approved ones refuse changes otherwise. */
export class PackOrigin1796000000039 implements MigrationInterface {
  readonly name = 'PackOrigin1796000000039';

  async up(query: QueryRunner): Promise<void> {
    await query.query('alter table parameter_pack disable trigger user');
    await query.query(`update parameter_pack set reason = '系统自带' where reason = 'domain.md 15'`);
    await query.query('alter table parameter_pack enable trigger user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
