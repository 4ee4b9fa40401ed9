import { loadConfig, migrate } from '#platform';

/** `rectify migrate`: brings the database of DATABASE_URL to the newest schema. */
export async function migrateDatabase(): Promise<void> {
  await migrate(loadConfig().databaseUrl);
  process.stdout.write('数据库已是最新。 The database is at the newest schema.\n');
}
