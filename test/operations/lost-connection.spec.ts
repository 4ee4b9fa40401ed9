import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LentClient, UnitOfWork, openDatabase } from '#platform';
import { createTestDatabase } from '../harness/database.js';
import type { TestDatabase } from '../harness/database.js';

let database: TestDatabase;
let work: UnitOfWork;
let close: () => Promise<void>;
beforeAll(async () => {
  database = await createTestDatabase();
  const dataSource = await openDatabase(database.url, { poolSize: 2 });
  work = new UnitOfWork(dataSource);
  close = () => dataSource.destroy();
});
afterAll(async () => {
  await close();
  await database.drop();
});

const end = (pid: number) => work.read((reader) => reader.query('select pg_terminate_backend($1)', [pid]));

test('a connection that dies in the middle of a transaction fails the transaction, not the process', async () => {
  const lost = work.run(async (tx) => {
    const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
    await end(own?.pid ?? 0);
    return tx.query('select 1');
  });
  await expect(lost).rejects.toThrow();
  expect(await work.read((reader) => reader.query('select 1 as one'))).toEqual([{ one: 1 }]);
});

test('a connection that dies while it is lent out and idle ends nothing', async () => {
  const client = new LentClient({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const gone = new Promise((resolve) => client.once('end', resolve));
  await end(rows[0]?.pid ?? 0);
  await gone;
  await expect(client.query('select 1')).rejects.toThrow();
});
