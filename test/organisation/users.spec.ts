import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SetupDesk, UserDesk } from '#administration';
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

test('of two who set up the same installation at once one is refused', async () => {
  const desk = new SetupDesk(work);
  const outcomes = await Promise.allSettled([desk.begin(people), desk.begin(people)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'already_set_up' } });
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
