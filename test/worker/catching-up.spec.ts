import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadConfig } from '#platform';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';

/** 60 working days after Monday 2 March 2026, 10:00 in Beijing. */
const SIXTY_DAYS_ON = '2026-05-29T02:00:00.000Z';
const redisUrl = process.env['TEST_REDIS_URL'];

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.issueBulletinOne();
}, 60_000);
afterEach(() => world.close());

/** Waits for an effect, not for a time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resume) => setTimeout(resume, 100));
}
const nothingDue = async (): Promise<boolean> =>
  (await world.sql(`select 1 from deadline_rung where status = 'armed' and due_at <= rectify_now() limit 1`)).length ===
  0;
const nothingWaits = async (): Promise<boolean> =>
  (await world.sql('select 1 from outbox where relayed_at is null limit 1')).length === 0;
const allDelivered = async (): Promise<boolean> =>
  (
    await world.sql(`select 1 from outbox o where not exists (
    select 1 from delivery d where d.done_at is not null
      and d.key = 'messages-' || (o.payload ->> 'runId') || '-' || (o.payload ->> 'personId')) limit 1`)
  ).length === 0;

/** Queries that must come back empty whatever was killed, run twice or late. */
async function expectEachOnce(): Promise<void> {
  expect(
    await world.sql(`select case_id from escalation group by case_id, ladder, step, cycle, spell having count(*) > 1`),
  ).toEqual([]);
  expect(
    await world.sql(`select case_id from escalation where superseded_by is null group by case_id having count(*) > 1`),
  ).toEqual([]);
  expect(
    await world.sql(`select person_id from inbox_entry group by person_id, reason_key having count(*) > 1`),
  ).toEqual([]);
  expect(
    await world.sql(`select e.case_id from escalation e join escalation h on h.case_id = e.case_id and h.superseded_by is null
    where e.superseded_by is not null and e.superseded_by <> h.ladder || ':' || h.step`),
  ).toEqual([]);
  expect(
    await world.sql(
      `select case_id from audit_event where action in ('climb', 'deem_claimed') group by case_id having count(*) > 1`,
    ),
  ).toEqual([]);
  const [sums] = await world.sql<{ cases: number; climbed: number }>(
    `select count(*) as cases, count(*) filter (where exists (select 1 from escalation e where e.case_id = k.id and e.superseded_by is null)) as climbed from kase k`,
  );
  expect(sums).toEqual({ cases: 399, climbed: 399 });
  expect(await nothingDue()).toBe(true);
}

test('after 60 working days at once only the highest due rung of each case is sent', async () => {
  await world.moveTo(SIXTY_DAYS_ON);
  expect(await world.settle()).toBe(399);
  expect(await world.settle()).toBe(0);
  await expectEachOnce();
}, 60_000);

async function workUntilQuiet(
  workers: number,
  redis: string | undefined,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const env = {
    DATABASE_URL: world.url,
    LOG_LEVEL: 'silent',
    RECTIFY_SWEEP_MS: '50',
    ...(redis ? { REDIS_URL: redis } : {}),
  };
  const started = await Promise.all(Array.from({ length: workers }, () => startWorker(loadConfig(env))));
  try {
    await world.moveTo(SIXTY_DAYS_ON);
    await meanwhile?.();
    await until(nothingDue);
    await until(nothingWaits);
    if (!meanwhile) await until(allDelivered);
  } finally {
    for (const worker of started) await worker.stop();
  }
}

test('two workers side by side fire each rung once, and every message is delivered once', async () => {
  await workUntilQuiet(2, undefined);
  await expectEachOnce();
}, 60_000);

(redisUrl ? test : test.skip)(
  'on Redis, with FLUSHALL in between, no rung is lost and none doubled',
  async () => {
    const { Redis } = await import('ioredis');
    const redis = new Redis(redisUrl ?? '');
    await workUntilQuiet(2, redisUrl, async () => {
      await redis.flushall();
    });
    redis.disconnect();
    await expectEachOnce();
  },
  60_000,
);
