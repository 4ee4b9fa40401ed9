import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worklist } from '#cases';
import { createStoryDatabase } from '../harness/story-database.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let api: Api;
let stop: () => Promise<void>;
beforeAll(async () => {
  const database = await createStoryDatabase('2026-06-16');
  api = await startApi(database.url);
  stop = async () => {
    await api.close();
    await database.drop();
  };
}, 120_000);
afterAll(() => stop());

const read = async (who: string, query: string): Promise<Worklist> =>
  (await api.get(who, `/api/v1/worklist?${query}`)).body;

test('an office sees its own work by the day it must act, though the unit is done', async () => {
  const { items, lights, total } = await read('city-supervisor', 'view=todo&limit=100');
  expect(items.length).toBeGreaterThan(0);
  for (const { dueDate, days, light, nextAction } of items) {
    expect(dueDate).toBe(nextAction?.by);
    expect(light).toBe((days ?? 9) < 0 ? 'red' : (days ?? 9) <= 3 ? 'yellow' : 'green');
  }
  expect(lights.none).toBe(0);
  expect(Object.values(lights).reduce((sum, one) => sum + one, 0)).toBe(total);
  const { body: kase } = await api.get('city-supervisor', `/api/v1/cases/${items[0]?.id}`);
  expect(kase.nextAction).toMatchObject({ light: items[0]?.light, days: items[0]?.days });
  expect(kase.light).toBe('none');
});

test('the same cases keep the light of their unit in every other list', async () => {
  const { items } = await read('city-supervisor', 'view=mine&state=verified&limit=5');
  expect(items.length).toBeGreaterThan(0);
  expect(items.every(({ light }) => light === 'none')).toBe(true);
});

test('pages of the own work follow one another without a case twice or missing', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Worklist = await read(
      'city-supervisor',
      `view=todo&limit=20${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next;
    if (cursor === null) expect(seen.length).toBe(page.total);
  }
  expect(new Set(seen).size).toBe(seen.length);
});
