import { UnitOfWork, loadConfig, openDatabase } from '#platform';

/** Runs a command against the database of DATABASE_URL and lets go of it afterwards. */
export async function withDatabase<T>(command: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> {
  const dataSource = await openDatabase(loadConfig().databaseUrl, { poolSize: 2 });
  try {
    return await command(new UnitOfWork(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
