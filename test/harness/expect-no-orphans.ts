import { orphansSql } from '#cases';

/** Fails when an open case of this database has nobody, nothing or no day next (invariant 1), and says which. */
export async function expectNoOrphans(sql: <Row>(text: string) => Promise<Row[]>): Promise<void> {
  const orphans = await sql<{ number: string; lacks: readonly string[] }>(orphansSql('true'));
  if (orphans.length === 0) return;
  const named = orphans.slice(0, 5).map(({ number, lacks }) => `${number} lacks ${lacks.join(', ')}`);
  throw new Error(`${orphans.length} cases nobody answers for: ${named.join('; ')}`);
}
