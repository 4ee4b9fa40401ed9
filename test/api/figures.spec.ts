import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tellUntil } from '../../apps/standalone/src/story/tell.js';
import type { DashboardResults } from '#cases';
import { UnitOfWork, openDatabase } from '#platform';
import { createTestDatabase } from '../harness/database.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let api: Api;
let stop: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(database.url, { poolSize: 8 });
  await tellUntil(new UnitOfWork(dataSource), () => undefined, '2026-06-16');
  api = await startApi(database.url);
  stop = async () => {
    await api.close();
    await dataSource.destroy();
    await database.drop();
  };
}, 120_000);
afterAll(() => stop());

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
const results = async (who: string, query = ''): Promise<DashboardResults> =>
  (await api.get(who, `/api/v1/dashboard/results${query}`)).body;
const listed = async (who: string, query: string): Promise<number> =>
  (await api.get(who, `/api/v1/worklist?view=all&limit=1&${query}`)).body.total as number;

test.each([
  ['city-supervisor', 'days30'],
  ['city-supervisor', 'quarter'],
  ['county-supervisor', 'year'],
  ['township-principal', 'quarter'],
])(
  'every figure %s sees of the period %s opens a list with as many cases',
  async (who, period) => {
    const { now, before, ages, happenings } = await results(who, `?period=${period}`);
    const figures = [
      ...[now, before].flatMap(({ from, to, ...of }): [number, string][] => [
        [of.closed, `closedFrom=${from}&closedTo=${to}`],
        [of.onTime, `outcome=on_time&closedFrom=${from}&closedTo=${to}`],
        [of.firstPass, `outcome=first_pass&closedFrom=${from}&closedTo=${to}`],
        [of.judged, `outcome=evaluated&closedFrom=${from}&closedTo=${to}`],
        [of.issued, `issuedFrom=${from}&issuedTo=${to}`],
      ]),
      ...ages.map(({ from, to, open }): [number, string] => [
        open,
        `open=true&issuedTo=${to}${from === null ? '' : `&issuedFrom=${from}`}`,
      ]),
      ...happenings.map(({ what, cases }): [number, string] => [
        cases,
        `happened=${what}&happenedFrom=${now.from}&happenedTo=${now.to}`,
      ]),
    ];
    for (const [count, query] of figures) expect([query, await listed(who, query)]).toEqual([query, count]);
  },
  30_000,
);

test('flows add up: ages to the open cases, days of states to the days from issue to closing', async () => {
  const { now, before, ages, stages } = await results('city-supervisor', '?period=year');
  expect(sum(ages.map(({ open }) => open))).toBe(await listed('city-supervisor', 'open=true'));
  expect(now.closed).toBeGreaterThan(50);
  expect(before.closed).toBe(0);
  const days = sum(stages.map((stage) => stage.days));
  expect(days / now.closed).toBeCloseTo(now.meanDays ?? 0, 0);
  expect(stages.every(({ cases }) => cases <= now.closed)).toBe(true);
});

interface Counts {
  readonly never: number;
  readonly reported: number;
  readonly verified: number;
  readonly stale: number;
  readonly notApplicable: number;
}
const all = (states: Counts): number => sum(Object.values(states));

test('all cells of the coverage map are units times items, and each row has every unit behind it', async () => {
  const { body: map } = await api.get('city-supervisor', '/api/v1/coverage/map');
  const { units, items, cells, totals, unitCount } = map;
  expect(items).toHaveLength(13);
  expect(all(totals)).toBe(unitCount * 13);
  expect(sum(units.map((unit: { units: number }) => unit.units))).toBe(unitCount);
  expect(sum(cells.map(({ states }: { states: Counts }) => all(states)))).toBe(unitCount * 13);
  for (const state of ['never', 'reported', 'verified', 'notApplicable'] as const)
    expect(totals[state]).toBeGreaterThan(0);
  const [cell] = cells.filter(({ states }: { states: Counts }) => states.verified > 0);
  const path = `/api/v1/coverage/cell?unit=${cell.unitId}&category=${cell.categoryNo}&aspect=${cell.aspectNo}`;
  const { body: proof } = await api.get('city-supervisor', `${path}&state=verified`);
  expect(proof.units[0].cases.some(({ seenOn }: { seenOn: string | null }) => seenOn !== null)).toBe(true);
  expect(proof.item.bulletin).toBeTruthy();
});

test('below a county the cells are those of its row, and what was seen before the period is stale', async () => {
  const { body: city } = await api.get('city-supervisor', '/api/v1/coverage/map');
  const county = city.units.find(({ isPlace, units }: { isPlace: boolean; units: number }) => !isPlace && units > 5);
  const row = city.cells.filter(({ unitId }: { unitId: string }) => unitId === county.id);
  const { body: below } = await api.get('city-supervisor', `/api/v1/coverage/map?unit=${county.id}`);
  const { never, reported, verified } = below.totals as Counts;
  const inRow = (state: keyof Counts): number => sum(row.map(({ states }: { states: Counts }) => states[state]));
  expect([never, reported, verified]).toEqual([inRow('never'), inRow('reported'), inRow('verified')]);
  expect(below.trail.map(({ id }: { id: string }) => id)).toContain(county.id);
  const { body: short } = await api.get('city-supervisor', '/api/v1/coverage/map?days=1');
  expect(short.totals.stale).toBeGreaterThan(0);
  expect(all(short.totals)).toBe(all(city.totals));
});

test('a unit may not read the coverage map', async () => {
  expect((await api.get('village-principal', '/api/v1/coverage/map')).status).toBe(403);
});

test('a bulletin says what it asks of its units, estimated by its rules and as it came', async () => {
  const { body: list } = await api.get('city-supervisor', '/api/v1/bulletins');
  const { body: burden } = await api.get('city-supervisor', `/api/v1/bulletins/${list.items[0].id}/burden`);
  const cases = await listed('city-supervisor', `bulletin=${list.items[0].id}`);
  expect(burden.estimated.questions).toBe(cases);
  expect(burden.actual.questions).toBeGreaterThanOrEqual(cases);
  expect(burden.estimated.forms).toBeGreaterThan(2 * cases);
  expect(burden.actual.forms).toBeGreaterThan(0);
  expect(burden.most[0].estimated.forms).toBeGreaterThanOrEqual(burden.most.at(-1).estimated.forms);
});
