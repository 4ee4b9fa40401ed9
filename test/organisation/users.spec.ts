import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SetupDesk, UserDesk, admitSetupCode } from '#administration';
import { UnitOfWork, openDatabase } from '#platform';
import { createTestDatabase } from '../harness/database.js';

let work: UnitOfWork;
let close: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(database.url, { poolSize: 2 });
  work = new UnitOfWork(dataSource);
  close = async () => {
    await dataSource.destroy();
    await database.drop();
  };
});
afterAll(() => close());

const people = {
  unit: { code: '4209', name: '孝感市' },
  admin: { name: '陈志强', username: 'admin', password: 'a-long-admin-password' },
  supervisor: { name: '王建国', username: 'zhang' },
  leader: { name: '李明', username: 'li' },
};

test('a code printed by one copy of the api is known to every other, and kept only as a digest', async () => {
  for (const code of ['printed-by-one', 'printed-by-two']) await work.run((tx) => admitSetupCode(tx, code));
  const desk = new SetupDesk(work);
  expect([await desk.isCode('printed-by-one'), await desk.isCode(' printed-by-two ')]).toEqual([true, true]);
  expect(await desk.isCode('printed-by-nobody')).toBe(false);
  const rows = await work.read((reader) => reader.query<{ digest: Buffer }>('select digest from setup_code'));
  expect(rows.map(({ digest }) => digest.length)).toEqual([32, 32]);
});

test('of two who set up the same installation at once one is refused', async () => {
  const desk = new SetupDesk(work);
  const outcomes = await Promise.allSettled([desk.begin(people), desk.begin(people)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'already_set_up' } });
});

test('no code opens an installation in which somebody can sign in', async () => {
  expect(await work.run((tx) => admitSetupCode(tx, 'printed-too-late'))).toBe(false);
  const desk = new SetupDesk(work);
  expect([await desk.isCode('printed-by-one'), await desk.isCode('printed-too-late')]).toEqual([false, false]);
});

test('people are found by name, account, post and state, page by page', async () => {
  const desk = new UserDesk(work);
  const first = await desk.list({ limit: 2 });
  expect([first.items.length, first.total]).toEqual([2, 3]);
  const rest = await desk.list({ limit: 2, cursor: first.next ?? '' });
  expect([rest.items.length, rest.total, rest.next]).toEqual([1, 3, null]);
  expect((await desk.list({ limit: 9, q: '整改办' })).items.map(({ username }) => username)).toEqual(['zhang']);
  expect((await desk.list({ limit: 9, state: 'one_time' })).total).toBe(2);
});
