import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { expectNoOrphans } from '../harness/expect-no-orphans.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

const PAGE = '/api/v1/supervision/orphans';

let world: World;
let api: Api;
let kase: { readonly id: string; readonly number: string };

beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
  kase = await world.caseOf('盛畈村委会', '村党组织软弱涣散');
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

/** Breaks the world by hand, looks, and mends it: no route leads into any of these. */
async function broken(change: string, mend: string, look: () => Promise<void>): Promise<void> {
  await world.sql(change);
  try {
    await look();
  } finally {
    await world.sql(mend);
  }
}
const set = (assignment: string): string => `update kase set ${assignment} where id = '${kase.id}'`;

test('the page is for supervisors, leaders and auditors, and empty when the bulletin is out', async () => {
  for (const reader of ['city-supervisor', 'county-leader', 'auditor'])
    expect((await api.get(reader, PAGE)).body).toEqual({ items: [], next: null, total: 0 });
  for (const stranger of ['village-principal', 'village-liaison', 'county-verifier', 'admin'])
    expect((await api.get(stranger, PAGE)).status).toBe(403);
});

test.each([
  ['no next action', `next_what = null`, `next_what = 'claim'`, 'next_action'],
  ['no date', `next_by = null`, `next_by = '2026-03-05'`, 'date'],
])('an open case with %s is on it by number, for those who see the case', async (_name, change, mend, lacks) => {
  await broken(set(change), set(mend), async () => {
    for (const reader of ['city-supervisor', 'county-supervisor', 'auditor'])
      expect((await api.get(reader, PAGE)).body).toMatchObject({ items: [{ id: kase.id, lacks: [lacks] }], total: 1 });
    await expect(expectNoOrphans(world.sql)).rejects.toThrow(`${kase.number} lacks ${lacks}`);
  });
});

test('a case is on it while its unit is ended and nobody took it over', async () => {
  const unit = (await world.caseOf('盛畈村委会', '村党组织软弱涣散')).unit.id;
  const end = (day: string): string => `update unit set valid_to = ${day} where id = '${unit}'`;
  await broken(end('local_today()'), end('null'), async () => {
    const { body } = await api.get('city-supervisor', PAGE);
    expect(body.items.length).toBeGreaterThan(0);
    for (const { unitName, lacks } of body.items) expect([unitName, lacks]).toEqual(['盛畈村委会', ['unit']]);
  });
});

test('every case is on it when nobody at all holds a post, and none again when one organisation department is back', async () => {
  const left = `update post_holding set to_on = local_today() where to_on is null and post_id in (
    select id from post where role in ('principal', 'deputy', 'organisation_department'))`;
  const returned = `update post_holding set to_on = null where to_on = local_today() and post_id in (
    select p.id from post p join unit u on u.id = p.unit_id where u.parent_id is null
      and p.role in ('principal', 'deputy', 'organisation_department'))`;
  await broken(left, returned, async () => {
    const { body } = await api.get('city-supervisor', PAGE);
    expect(body.total).toBe(399);
    expect(body.items[0].lacks).toEqual(['principal']);
  });
  expect((await api.get('city-supervisor', PAGE)).body.total).toBe(0);
});

test('a case that has ended is nobody’s any more and not on it', async () => {
  await world.sql(set(`state = 'withdrawn', next_who = null, next_what = null, next_by = null`));
  expect((await api.get('city-supervisor', PAGE)).body.total).toBe(0);
});
