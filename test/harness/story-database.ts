import { tellUntil } from '../../apps/standalone/src/story/tell.js';
import type { LocalDate } from '#domain';
import { UnitOfWork, openDatabase } from '#platform';
import { asAdministrator, cloneDatabase, createTestDatabase } from './database.js';
import type { TestDatabase } from './database.js';

/**
 * The story of bulletin 1 as it stands on a day, every state, light and rung there is, as a database of the file's own.
 * It is told once a run: whoever asks first tells it, others wait and clone what was told.
 */
export async function createStoryDatabase(day: LocalDate): Promise<TestDatabase> {
  const template = `story_${day.replaceAll('-', '')}`;
  await asAdministrator(async (query) => {
    await query('select pg_advisory_lock(hashtext($1))', [template]);
    const told = await query('select 1 from pg_database where datname = $1', [template]);
    if (told.length === 0) await tell(day, async (made) => query(`alter database ${made} rename to ${template}`));
  });
  return cloneDatabase(template);
}

async function tell(day: LocalDate, keep: (name: string) => Promise<unknown>): Promise<void> {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(database.url, { poolSize: 8 });
  try {
    await tellUntil(new UnitOfWork(dataSource), () => undefined, day);
  } catch (error) {
    await dataSource.destroy();
    await database.drop();
    throw error;
  }
  await dataSource.destroy();
  await keep(new URL(database.url).pathname.slice(1));
}
