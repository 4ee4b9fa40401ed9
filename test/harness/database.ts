import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of the test file's own, cloned from the template of the run. */
export const createTestDatabase = (): Promise<TestDatabase> => cloneDatabase('rectify_template');

/** A database of the test file's own with all that the template holds. */
export async function cloneDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdministrator((query) => query(`create database ${name} template ${template}`));
  const url = new URL(administratorUrl());
  url.pathname = `/${name}`;
  const drop = () => asAdministrator((query) => query(`drop database if exists ${name} with (force)`));
  return { url: url.href, drop: async () => void (await drop()) };
}

/**
 * A database of the test file's own, cloned from one that is made once a run: whoever asks first makes it, others wait.
 * Its clock goes on from the moment it was finished, however long the template has lain there since.
 */
export async function cloneMade(
  template: string,
  make: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  await asAdministrator(async (query) => {
    await query('select pg_advisory_lock(hashtext($1))', [template]);
    if ((await query('select 1 from pg_database where datname = $1', [template])).length > 0) return;
    const database = await createTestDatabase();
    try {
      await make(database);
      await connected(database.url, (within) => within('create table finished as select rectify_now() as at'));
    } catch (error) {
      await database.drop();
      throw error;
    }
    await query(`alter database ${new URL(database.url).pathname.slice(1)} rename to ${template}`);
  });
  const clone = await cloneDatabase(template);
  await connected(clone.url, async (within) => {
    await within('update installation set clock_offset = (select at from finished) - now()');
    await within('drop table finished');
  });
  return clone;
}

function administratorUrl(): string {
  const url = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!url) throw new Error('no test database: run the project `system`, whose global setup starts one');
  return url;
}

type Query = (sql: string, parameters?: readonly unknown[]) => Promise<readonly unknown[]>;

/** Runs work on one connection of its own that may make and drop databases; locks it takes end with it. */
export const asAdministrator = <T>(work: (query: Query) => Promise<T>): Promise<T> =>
  connected(administratorUrl(), work);

async function connected<T>(connectionString: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(async (sql, parameters = []) => (await client.query(sql, [...parameters])).rows);
  } finally {
    await client.end();
  }
}
