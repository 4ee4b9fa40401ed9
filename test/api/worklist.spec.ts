import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let world: World;
let api: Api;
const read = async (username: string, query = '') => (await api.get(username, `/api/v1/worklist${query}`)).body;
const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, one) => total + one, 0);

beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('what waits for a post is what it can do something about', async () => {
  const mine = await read('village-principal');
  expect(mine.total).toBeGreaterThan(0);
  expect(mine.views).toMatchObject({ todo: mine.total, claim: mine.total, mine: mine.total, all: mine.total });
  expect(mine.items[0]).toMatchObject({
    state: 'issued',
    dueDate: '2026-03-05',
    days: 3,
    nextAction: { who: 'principal', what: 'claim' },
  });
  expect(mine.items[0].unit.pathText).toContain(' › ');
  expect((await read('city-supervisor')).total).toBe(0);
  expect((await read('city-arbiter')).total).toBe(0);
});

test('tabs, groups and pages count the same cases, whatever the filter', async () => {
  const city = await read('city-supervisor', '?view=all&limit=100');
  const { body: totals } = await api.get('city-supervisor', '/api/v1/cases?limit=1');
  expect(city.views.all).toBe(totals.total);
  expect(sum(city.lights)).toBe(city.total);
  const filtered = await read('city-supervisor', `?view=claim&category=${1}&source=${city.items[0].source}`);
  expect(filtered.views.claim).toBe(filtered.total);
  expect(filtered.total).toBeLessThan(city.total);
  const seen = new Set<string>();
  for (let cursor = ''; ;) {
    const page = await read('county-supervisor', `?view=all&limit=100${cursor}`);
    for (const { id } of page.items) seen.add(id);
    if (page.next === null) {
      expect(seen.size).toBe(page.total);
      break;
    }
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
});

test('the light, the date and the days of a line are those of its case', async () => {
  for (const instant of ['2026-03-04T01:00:00.000Z', '2026-03-09T01:00:00.000Z']) {
    await world.moveTo(instant);
    const { items, lights } = await read('county-supervisor', '?view=all&limit=5');
    expect(lights.red + lights.yellow).toBeGreaterThan(0);
    for (const { id, light, dueDate, days, unit } of items) {
      const { body } = await api.get('county-supervisor', `/api/v1/cases/${id}`);
      expect(body).toMatchObject({ light, lightDue: dueDate, days, unit: { pathText: unit.pathText } });
    }
  }
  const overdue = await read('county-supervisor', '?view=overdue');
  expect(overdue.items.every(({ light, days }: { light: string; days: number }) => light === 'red' && days < 0)).toBe(
    true,
  );
  expect(overdue.lights).toEqual({ red: overdue.total, yellow: 0, green: 0, grey: 0, none: 0 });
});

test('before a bulk action it is known which of the cases it suits, and why not the others', async () => {
  const { items } = await read('village-principal', '?view=all');
  const caseIds = items.map(({ id }: { id: string }) => id);
  const { body } = await api.post('village-principal', '/api/v1/cases/bulk/possible', { caseIds });
  expect(body.actions.map(({ action }: { action: string }) => action)).toContain('claim');
  expect(body.items).toHaveLength(caseIds.length);
  expect(body.items[0].allowedActions).toContain('claim');
  const stranger = await api.post('soe-principal', '/api/v1/cases/bulk/possible', { caseIds });
  expect(stranger.body.items).toEqual([]);
});

test('a case names the posts that have a part in it', async () => {
  const { id } = (await read('village-principal')).items[0];
  const { body } = await api.get('village-principal', `/api/v1/cases/${id}/posts`);
  const parts = new Set(body.items.map(({ part }: { part: string }) => part));
  expect([...parts]).toEqual(expect.arrayContaining(['responsible', 'supervising', 'verifying']));
  expect((await api.get('soe-principal', `/api/v1/cases/${id}/posts`)).status).toBe(404);
});

test('the trail is also told from its end', async () => {
  const { id } = (await read('village-principal')).items[0];
  const forth = (await api.get('village-principal', `/api/v1/cases/${id}/events`)).body.items;
  const back = (await api.get('village-principal', `/api/v1/cases/${id}/events?newestFirst=true&limit=1`)).body;
  expect(back.items).toEqual(forth.slice(-1));
});

test('the demonstration tells its accounts, production never does', async () => {
  const { body } = await api.publicGet('/api/v1/installation');
  expect(body.demo.accounts).toContainEqual(
    expect.objectContaining({ username: 'village-principal', unit: '盛畈村委会' }),
  );
  const real = await startApi(world.url, { NODE_ENV: 'production', RECTIFY_CLOCK: '' });
  try {
    expect((await real.publicGet('/api/v1/installation')).body).toEqual({
      demo: null,
      isEmpty: false,
      sandboxClock: false,
    });
  } finally {
    await real.close();
  }
});
