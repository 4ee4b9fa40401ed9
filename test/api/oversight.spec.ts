import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
  await world.moveTo('2026-03-06T08:00:00.000Z');
  await world.settle();
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

interface Listed {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
  readonly total: number;
}
async function all(who: string, path: string): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await api.get(who, `${path}${query}`);
    const page = body as Listed;
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

test('rungs that went out are listed page by page in the scope of whoever asks, and only to those who supervise', async () => {
  const city = await all('city-supervisor', '/api/v1/supervision/escalations?rung=1&limit=100');
  const [row] = await world.sql<{ sent: number }>(`select count(*)::int as sent from escalation where rung = 1`);
  expect(city).toHaveLength(row?.sent ?? 0);
  const county = await all('county-supervisor', '/api/v1/supervision/escalations?rung=1&limit=100');
  expect([county.length > 0, county.length < city.length]).toEqual([true, true]);
  expect((await api.get('village-principal', '/api/v1/supervision/escalations')).status).toBe(403);
});

test('the trail of all cases is read newest first, filtered, and proved, by auditors alone', async () => {
  const kase = await world.caseOf('盛畈村委会', '');
  await api.post('village-liaison', `/api/v1/cases/${kase.id}/actions/withdraw`, {
    version: kase.version,
    reason: '试',
  });
  const { body } = await api.get('auditor', '/api/v1/audit/events?limit=5');
  const times = (body as Listed).items.map((one) => String(one['at']));
  expect(times).toEqual(times.toSorted().toReversed());
  const refused = (await api.get('auditor', '/api/v1/audit/events?outcome=refused')).body as Listed;
  expect(refused.items.map((one) => one['action'])).toContain('withdraw');
  expect((await api.get('city-leader', '/api/v1/audit/events')).status).toBe(403);
  const check = (await api.get('auditor', '/api/v1/audit/check')).body as { problems: unknown[]; cases: number };
  expect([check.problems, check.cases > 300]).toEqual([[], true]);
}, 40_000);

test('coverage counts every active unit once, and each gap opens the units that make it', async () => {
  const { body } = await api.get('city-supervisor', '/api/v1/coverage');
  const { cells, blindSpots } = body as { cells: { active: number; examined: number }[]; blindSpots: number };
  const sum = (what: 'active' | 'examined'): number => cells.reduce((total, cell) => total + cell[what], 0);
  const [units] = await world.sql<{ active: number }>(
    'select count(*)::int as active from unit where valid_to is null',
  );
  expect(sum('active')).toBe(units?.active);
  expect(blindSpots).toBe(sum('active') - sum('examined'));
  expect(((await api.get('city-supervisor', '/api/v1/coverage/units?gap=blind&limit=1')).body as Listed).total).toBe(
    blindSpots,
  );
});
