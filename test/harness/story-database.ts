import { tellUntil } from '../../apps/standalone/src/story/tell.js';
import type { LocalDate } from '#domain';
import { UnitOfWork, openDatabase } from '#platform';
import { cloneMade } from './database.js';
import type { TestDatabase } from './database.js';

/** The story of bulletin 1 as it stands on a day, every state, light and rung there is, as a database of the file's own. */
export const createStoryDatabase = (day: LocalDate): Promise<TestDatabase> =>
  cloneMade(`story_${day.replaceAll('-', '')}`, async ({ url }) => {
    const dataSource = await openDatabase(url, { poolSize: 8 });
    try {
      await tellUntil(new UnitOfWork(dataSource), () => undefined, day);
    } finally {
      await dataSource.destroy();
    }
  });
