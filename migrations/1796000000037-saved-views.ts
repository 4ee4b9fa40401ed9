import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of a list kept under a name (UX-9): a person's own, or shown to every post of a unit. A new table only. */
export class SavedViews1796000000037 implements MigrationInterface {
  readonly name = 'SavedViews1796000000037';

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
create table saved_view (
  id uuid primary key,
  person_id uuid not null references person (id),
  -- The unit whose posts see it too; null: only the person.
  unit_id uuid references unit (id),
  place text not null check (place in ('inbox', 'cases', 'ledger')),
  name text not null,
  -- What the address of the list says after its question mark.
  search text not null,
  created_at timestamptz not null,
  unique (person_id, place, name)
);
create index saved_view_unit on saved_view (unit_id, place) where unit_id is not null;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
