import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail of all cases is read by time (AU-1). An index only; on a large trail it takes a minute and blocks writes. */
export class AuditByTime1795000000030 implements MigrationInterface {
  readonly name = 'AuditByTime1795000000030';

  async up(query: QueryRunner): Promise<void> {
    await query.query('create index audit_event_at on audit_event (at desc, case_id desc, seq desc)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
