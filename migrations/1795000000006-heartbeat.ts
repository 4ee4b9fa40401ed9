import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each timer last ran to its end. A new table. */
export class Heartbeat1795000000006 implements MigrationInterface {
  readonly name = 'Heartbeat1795000000006';

  async up(query: QueryRunner): Promise<void> {
    await query.query('create table heartbeat (name text primary key, at timestamptz not null)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
