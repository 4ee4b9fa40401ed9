import pg from 'pg';
import { demoAccounts } from '#demonstration';
import { codeOf } from './error-code.js';
import { StartRefusal } from './start-refusal.js';

/** True for a database that holds no units yet and never held the demonstration: it would come back after its removal. */
export async function mayBeFilled(url: string): Promise<boolean> {
  return (await rows(url, 'select from unit union all select from demonstration limit 1', [])).length === 0;
}

/** True where nobody can sign in yet: the installation is set up in the browser. */
export async function hasNoAccount(url: string): Promise<boolean> {
  return (await rows(url, 'select from account limit 1', [])).length === 0;
}

/** Asks a database given by address whether it answers, before anything else is started. */
export async function refuseUnreachable(url: string): Promise<void> {
  try {
    await rows(url, 'select 1', []);
  } catch (error) {
    const reason = codeOf(error) ?? (error instanceof Error ? error.message : String(error));
    throw new StartRefusal(
      `无法连接 DATABASE_URL 所指的数据库(${reason})。`,
      `The database at DATABASE_URL cannot be reached (${reason}).`,
    );
  }
}

/** The demonstration accounts of this database, each with its post and unit; none in a real installation. */
export async function accountsOf(url: string): Promise<string[]> {
  const found = await rows(
    url,
    `select a.username, p.title, u.name as unit
       from account a
       join post_holding h on h.person_id = a.person_id and h.to_on is null
       join post p on p.id = h.post_id
       join unit u on u.id = p.unit_id
      where a.username = any($1)
      order by array_position($1, a.username)`,
    [demoAccounts.map(({ username }) => username)],
  );
  return found.map(({ username, title, unit }) => `${String(username).padEnd(20)} ${unit} ${title}`);
}

async function rows(url: string, sql: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
