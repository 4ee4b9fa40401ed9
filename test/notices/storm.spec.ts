import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MessagePlanner } from '#notices';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { expectEachOnce, SIXTY_DAYS_ON } from '../worker/firing.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});
const count = async (sql: string): Promise<number> => (await world.sql(sql)).length;

let held: string;
test('a run that would notify more people than the office allows fires nothing and waits for a person', async () => {
  expect((await api.get('city-leader', '/api/v1/admin/settings')).body.stormLimit).toBe(1000);
  expect((await api.put('city-supervisor', '/api/v1/admin/settings', { stormLimit: 20 })).status).toBe(403);
  await api.put('city-leader', '/api/v1/admin/settings', { stormLimit: 20 });
  // Three days of outage and more: everything is due at once.
  await world.moveTo(SIXTY_DAYS_ON);
  expect(await Promise.all([world.sweep.sweepAll(), world.sweep.sweepAll()])).toEqual([0, 0]);
  expect(await count('select 1 from escalation')).toBe(0);
  const { items } = (await api.get('city-supervisor', '/api/v1/supervision/held-runs')).body;
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ releasedAt: null, people: expect.any(Number) });
  expect(items[0].people).toBeGreaterThan(20);
  held = items[0].id;
  expect(await count(`select 1 from inbox_entry where reason = 'storm_held'`)).toBeGreaterThan(0);
  // What people do themselves goes on.
  expect(await count(`select 1 from deadline_rung where status = 'armed' and due_at <= rectify_now()`)).toBeGreaterThan(
    0,
  );
});

test('only the city lets it go, with a reason; then everything fires, each rung once, nothing is lost', async () => {
  const release = `/api/v1/supervision/held-runs/${held}/release`;
  expect((await api.post('county-supervisor', release, { reason: '确认' })).status).toBe(403);
  expect((await api.post('city-supervisor', release, {})).body.code).toBe('invalid_fields');
  expect((await api.post('city-supervisor', release, { reason: '停机三天后补发,已核对' })).status).toBe(204);
  expect((await api.post('city-supervisor', release, { reason: '再次' })).status).toBe(404);
  expect(await world.sweep.sweepAll()).toBe(399);
  await expectEachOnce(world);
});

test('after the outage each person is sent one message, however many rungs fired', async () => {
  await world.moveTo('2026-05-29T02:05:00.000Z');
  const planner = new MessagePlanner(world.unitOfWork, false);
  const planAll = async (): Promise<void> => {
    while ((await planner.planOnce()) > 0);
  };
  await Promise.all([planAll(), planAll()]);
  const [most] = await world.sql<{ messages: number; people: number; entries: number }>(
    `select max(n)::int as messages, count(*)::int as people, sum(e)::int as entries
     from (select count(*) as n, sum(entries) as e from message group by person_id) per`,
  );
  expect(most?.messages).toBe(1);
  expect(most?.entries).toBeGreaterThan(399);
  expect(await count('select 1 from inbox_entry where plan_after <= rectify_now()')).toBe(0);
});

test('below the limit nothing is held, and without one nothing ever is', async () => {
  await api.put('city-leader', '/api/v1/admin/settings', { stormLimit: 5000 });
  await world.moveTo('2026-06-30T02:00:00.000Z');
  expect(await world.sweep.sweepAll()).toBeGreaterThan(0);
  expect((await api.put('city-leader', '/api/v1/admin/settings', { stormLimit: null })).body.stormLimit).toBeNull();
  await world.moveTo('2026-09-30T02:00:00.000Z');
  expect(await world.sweep.sweepAll()).toBeGreaterThan(0);
  expect((await api.get('city-supervisor', '/api/v1/supervision/held-runs')).body.items).toHaveLength(1);
});
