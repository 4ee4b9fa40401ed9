import { describe } from '@jest/globals';

/** The Redis of the run, where one is installed. */
export const testRedisUrl = process.env['TEST_REDIS_URL'];

/** A `describe` that is skipped, and counted as skipped, where no redis-server is on PATH (scripts/test.mjs says how to get it). */
export const describeWithRedis = testRedisUrl ? describe : describe.skip;
