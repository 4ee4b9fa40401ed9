import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A repeated key gets the same answer byte for byte: jsonb would sort its fields. Rewrites `idempotency`, which is kept short. */
export class VerbatimAnswers1795000000008 implements MigrationInterface {
  readonly name = 'VerbatimAnswers1795000000008';

  async up(query: QueryRunner): Promise<void> {
    await query.query('alter table idempotency alter column answer type json using answer::json');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
