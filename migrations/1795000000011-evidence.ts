import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files by their SHA-256, who sent them under which name, versions of evidence and the tombstones of what was
 * removed (domain.md section 3). Adds columns and fills them for evidence on record: one pass over `evidence`.
 * A file has its row before it has its bytes, so that whatever lies in the store can be found and swept.
 */
export class Evidence1795000000011 implements MigrationInterface {
  readonly name = 'Evidence1795000000011';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
      create table stored_file (
        sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        type text not null,
        size int not null,
        state text not null check (state in ('arriving', 'stored', 'leaving')),
        touched_at timestamptz not null
      );
      create index stored_file_touched on stored_file (touched_at);
      create table file_upload (
        sha256 text not null references stored_file (sha256) on delete cascade,
        person_id uuid not null references person (id),
        name text not null,
        uploaded_at timestamptz not null,
        primary key (sha256, person_id)
      );
      alter table evidence add column root_id uuid, add column version int not null default 1,
        add column file_name text, add column removed_at timestamptz, add column removed_by uuid references person (id),
        add column removal_reason text;
      update evidence set root_id = id;
      alter table evidence alter column root_id set not null,
        add constraint evidence_version unique (root_id, version),
        add constraint evidence_tombstone check ((removed_at is null) = (removal_reason is null));
      create index evidence_file on evidence (sha256) where removed_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
