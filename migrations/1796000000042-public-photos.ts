import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos of a case that its supervisor or verifier cleared for the public, as before or after (PU-1). A new table. */
export class PublicPhotos1796000000042 implements MigrationInterface {
  readonly name = 'PublicPhotos1796000000042';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table public_photo (
  evidence_id uuid primary key references evidence (id),
  case_id uuid not null references kase (id),
  stage text not null check (stage in ('before', 'after')),
  cleared_by uuid not null references person (id),
  cleared_at timestamptz not null
);
create index public_photo_case on public_photo (case_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
