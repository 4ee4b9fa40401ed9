import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RehearsalQueries } from '#cases';
import { addDays } from '#domain';
import type { LocalDate } from '#domain';
import { LedgerDesk } from '#reports';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { csvOf } from '../reports/office-ledger.js';
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

/** A quarter of 5,000 cases takes minutes: `RECTIFY_REHEARSAL=5000` plays it. */
const CASES = Number(process.env['RECTIFY_REHEARSAL'] ?? 1200);
const states = ['待认领', '整改中', '整改中', '整改中', '已完成', '已认领'];

/** Cases in all the states in which something falls due, spread over the quarter. */
async function fill(): Promise<void> {
  const units = await world.sql<{ code: string }>(`select code from unit where level = 'village' order by code`);
  const rows = Array.from({ length: CASES - 399 }, (_, index) => [
    `第${index + 1}项`,
    units[index % units.length]?.code ?? '',
    addDays('2026-03-03', index % 110),
    states[index % states.length] ?? '',
    '2026-01-05',
    index % 40 === 0 ? 'A' : 'B',
  ]);
  const header = ['问题描述', '责任单位', '整改时限(原/现)', '完成情况', '交办日期', '级别'];
  const bytes = Buffer.from(csvOf([header, ...rows]));
  const desk = new LedgerDesk(world.unitOfWork);
  await desk.import(await world.city('supervisor'), { bytes, format: 'csv' }, { dryRun: false, goodRowsOnly: false });
}

const fired = (since: string) =>
  world.sql<{ rung: string }>(
    `select case_id || ':' || ladder || ':' || step || ':' || due_on || ':' || coalesce(superseded_by, '') as rung
     from escalation where fired_at > $1 order by 1`,
    [since],
  );

test('N3 the rehearsal of a quarter is what then fires, rung by rung, and writes nothing', async () => {
  await fill();
  const office = await world.city('supervisor');
  const before = await world.sql('select count(*) from audit_event');
  const rehearsal = await new RehearsalQueries(world.unitOfWork).rehearse(office, 63);
  expect(await world.sql('select count(*) from audit_event')).toEqual(before);
  // All but those whose first rung lies beyond the quarter.
  expect(rehearsal.isComplete).toBe(true);
  expect(rehearsal.cases).toBeGreaterThan(CASES * 0.96);
  const [{ now } = { now: '' }] = await world.sql<{ now: string }>('select rectify_now()::text as now');
  for (let day: LocalDate = '2026-03-03'; day <= rehearsal.until; day = addDays(day, 1)) {
    await world.moveTo(`${day}T01:00:00.000Z`);
    await world.settle();
  }
  const told = rehearsal.rungs.map(
    ({ caseId, ladder, step, dueOn, supersededBy }) => `${caseId}:${ladder}:${step}:${dueOn}:${supersededBy ?? ''}`,
  );
  const real = (await fired(now)).map(({ rung }) => rung);
  expect(real.length).toBeGreaterThan(2 * CASES);
  expect(new Set(told)).toEqual(new Set(real));
  expect(told).toHaveLength(real.length);
}, 600_000);

test('a rehearsal says who would get how much, in the scope of whoever asks, and only to those who supervise', async () => {
  const { body, status } = await api.get('city-supervisor', '/api/v1/supervision/rehearsal?days=14');
  expect(status).toBe(200);
  expect(body.people[0].rungs).toBeGreaterThanOrEqual(body.people.at(-1).rungs);
  expect(body.people[0]).toMatchObject({
    person: expect.any(String),
    post: expect.any(String),
    unit: expect.any(String),
  });
  const county = (await api.get('county-supervisor', '/api/v1/supervision/rehearsal?days=14')).body;
  expect(county.cases).toBeLessThan(body.cases);
  expect((await api.get('village-principal', '/api/v1/supervision/rehearsal')).status).toBe(403);
});
