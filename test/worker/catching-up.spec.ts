import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadConfig } from '#platform';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';
import { SIXTY_DAYS_ON, allPlanned, expectEachOnce, nothingDue, nothingWaits, until } from './firing.js';

const redisUrl = process.env['TEST_REDIS_URL'];

let world: World;
beforeEach(async () => {
  world = await createIssuedWorld();
}, 60_000);
afterEach(() => world.close());

test('after 60 working days at once only the highest due rung of each case is sent', async () => {
  await world.moveTo(SIXTY_DAYS_ON);
  expect(await world.settle()).toBe(399);
  expect(await world.settle()).toBe(0);
  await expectEachOnce(world);
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
    await until(() => nothingDue(world));
    await until(() => nothingWaits(world));
    if (!meanwhile) await until(() => allPlanned(world));
  } finally {
    for (const worker of started) await worker.stop();
  }
}

test('two workers side by side fire each rung once, and nobody is sent more than one message', async () => {
  await workUntilQuiet(2, undefined);
  await expectEachOnce(world);
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
    await expectEachOnce(world);
  },
  60_000,
);
