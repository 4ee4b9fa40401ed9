import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';
import { CHANGES, proposed, wrongReceipts } from './office.js';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await createWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

/** Somebody has written cases, counts them by the calendar, and is not done. */
const isCounting = async (): Promise<boolean> =>
  (
    await world.sql(
      `select 1 from pg_locks c join pg_locks k using (pid)
       where c.database = (select oid from pg_database where datname = current_database()) and k.database = c.database
         and c.relation = 'calendar_version'::regclass and c.mode = 'AccessShareLock'
         and k.relation = 'kase'::regclass and k.mode = 'RowExclusiveLock'`,
    )
  ).length > 0;

test('cases issued while a calendar is entered are counted by it too: none slips through between old and new', async () => {
  const { id } = await proposed(api, 'closures', { dates: ['2026-03-04'], decreedOn: '2026-03-02' });
  await api.post('city-leader', `${CHANGES}/${id}/approve`, {});
  await api.cookieOf('admin');
  const issuing = world.issueBulletinOne();
  while (!(await isCounting()));
  const enter = () => api.post('admin', `${CHANGES}/${id}/enter`, {});
  let entry = await enter();
  // On a slow machine the issue outlasts the patience of an entry, which then asks to be tried again.
  while (entry.body.code === 'busy') entry = await enter();
  await issuing;
  expect([entry.status, entry.body.waiting]).toEqual([200, 399]);
  await world.settle();
  const stale = `select 1 from case_clock where ended_on is null and calendar_version <> '2'`;
  expect(await world.sql(stale)).toEqual([]);
  expect(await wrongReceipts(world)).toEqual([]);
}, 60_000);

test('people act on cases while they are counted: no act is lost, no case is counted twice or not at all', async () => {
  const { id } = await proposed(api, 'closures', { dates: ['2026-03-05'], decreedOn: '2026-03-02' });
  await api.post('city-leader', `${CHANGES}/${id}/approve`, {});
  await api.post('admin', `${CHANGES}/${id}/enter`, {});
  const rows = await world.sql<{ id: string }>('select id from kase order by number limit 40');
  const supervisor = await world.city('supervisor');
  const urging = rows.map((row) => world.act(supervisor, row.id, { type: 'urge', text: '请按时认领' }));
  const [acted] = await Promise.all([Promise.allSettled(urging), world.settle(), world.settle()]);
  // Who was beaten by the count is told that his version is stale.
  const lost = acted.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
  expect(lost.filter((message) => !message.includes('stale_version'))).toEqual([]);
  const counted = await world.sql(
    `select k.id from kase k where (select count(*) from audit_event e where e.case_id = k.id and e.action = 'recalculate'
       and e.payload ->> 'to' = '3') <> 1`,
  );
  expect(counted).toEqual([]);
  const urged = await world.sql(`select 1 from audit_event where action = 'urge' and outcome = 'accepted'`);
  expect(urged).toHaveLength(acted.filter(({ status }) => status === 'fulfilled').length);
  expect(await wrongReceipts(world)).toEqual([]);
}, 60_000);
