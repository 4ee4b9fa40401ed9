import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A picture shows a place before or after, and the public sees it once a supervisor cleared it. Columns without a default
 * and a partial index over few rows: nothing is rewritten.
 */
export class PublicPictures1796000000038 implements MigrationInterface {
  readonly name = 'PublicPictures1796000000038';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
alter table evidence add column stage text check (stage in ('before', 'after')),
  add column cleared_at timestamptz, add column cleared_by uuid references person (id),
  add check (cleared_at is null or (stage is not null and cleared_by is not null));
create index evidence_cleared on evidence (case_id) where cleared_at is not null;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
