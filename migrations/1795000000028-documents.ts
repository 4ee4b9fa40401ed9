import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that were written: the hash of the original, so that it is made once. Templates know when they came into force. */
export class Documents1795000000028 implements MigrationInterface {
  readonly name = 'Documents1795000000028';

  async up(query: QueryRunner): Promise<void> {
    await query.query(documents);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const documents = `
create table sealed_document (
  case_id uuid not null references kase (id),
  -- The paper or the rung that it was written of.
  entry_id uuid not null,
  format text not null check (format in ('pdf', 'docx')),
  kind text not null,
  number text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size int not null,
  sealed_at timestamptz not null,
  primary key (case_id, entry_id, format)
);

-- Words of papers are those in force on the day of the paper.
alter table notice_template add column decided_at timestamptz;
`;
