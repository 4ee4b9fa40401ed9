import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Dashboard } from '#cases';
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

const read = async (who: string, query = ''): Promise<Dashboard> =>
  (await api.get(who, `/api/v1/dashboard${query}`)).body;
const listed = async (who: string, query: string): Promise<number> =>
  (await api.get(who, `/api/v1/worklist?view=all&limit=1&${query}`)).body.total as number;

test.each(['city-supervisor', 'county-supervisor', 'township-principal'])(
  'every figure %s sees opens a list with as many cases',
  async (who) => {
    const { open, closings, satisfaction, units, cells, weeks } = await read(who);
    const figures: (readonly [number, string])[] = [
      ...Object.entries(open).map(([light, count]) => [count, `open=true&light=${light}`] as const),
      [closings.closed, 'state=closed'],
      [closings.onTime, 'outcome=on_time'],
      [closings.closed - closings.onTime, 'outcome=late'],
      [closings.firstPass, 'outcome=first_pass'],
      [satisfaction.cases, 'outcome=evaluated'],
      ...weeks
        .slice(-3)
        .flatMap(({ from, to, issued, closed }) => [
          [issued, `issuedFrom=${from}&issuedTo=${to}`] as const,
          [closed, `closedFrom=${from}&closedTo=${to}`] as const,
        ]),
      ...units.slice(0, 4).flatMap(({ id, total, red, yellow }) =>
        // A unit's own cases stand beside those of the units below it.
        units.length > 1
          ? [
              [total, `open=true&unit=${id}`] as const,
              [red, `open=true&unit=${id}&light=red`] as const,
              [yellow, `open=true&unit=${id}&light=yellow`] as const,
            ]
          : [],
      ),
      ...cells
        .slice(0, 6)
        .map(
          ({ unitId, categoryNo, open: count }) => [count, `open=true&unit=${unitId}&category=${categoryNo}`] as const,
        ),
    ];
    const own = (await api.get(who, '/api/v1/session')).body.unit.id as string;
    for (const [count, query] of figures.filter(([, one]) => !one.includes(own)))
      expect([query, await listed(who, query)]).toEqual([query, count]);
  },
  30_000,
);

test('figures add up: units and cells to the open cases, and a filter holds for all of them', async () => {
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const { open, units, cells, closings } = await read('city-supervisor');
  expect(open.red).toBeGreaterThan(5);
  expect(closings.closed).toBeGreaterThan(50);
  expect(sum(units.map(({ total }) => total))).toBe(sum(Object.values(open)));
  expect(sum(cells.map((cell) => cell.open))).toBe(sum(Object.values(open)));
  const narrow = await read('city-supervisor', `?category=1`);
  expect(sum(Object.values(narrow.open))).toBe(await listed('city-supervisor', 'open=true&category=1'));
  expect(sum(narrow.cells.map((cell) => cell.open))).toBe(sum(Object.values(narrow.open)));
});
