import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory } from 'bullmq';
import type { ConnectionOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { ConfigError, LentClient } from '#platform';
import type { Config } from '#platform';

/** Before the names of our queues, where others may keep theirs. */
export const QUEUE_PREFIX = 'rectify';

/** Chooses where the queues live: Redis or Valkey when its address is given, else PostgreSQL. */
export async function queueConnection(config: Config): Promise<ConnectionOptions> {
  if (config.redisUrl === null) {
    setDefaultBackendFactory(createPostgresBackend);
    // BullMQ types connections for Redis; its PostgreSQL backend takes a pool configuration in the same place.
    const pool = { connectionString: config.databaseUrl, Client: LentClient, migrate: true, max: 3 };
    return pool as unknown as ConnectionOptions;
  }
  setDefaultBackendFactory(createRedisBackend);
  await refuseForgetfulRedis(config.redisUrl);
  return { url: config.redisUrl, maxRetriesPerRequest: null } as ConnectionOptions;
}

/** A Redis that evicts keys would lose jobs without a word. */
async function refuseForgetfulRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
  try {
    await redis.connect();
    const [, policy] = (await redis.config('GET', 'maxmemory-policy')) as [string, string];
    if (policy !== 'noeviction') {
      throw new ConfigError(
        `Redis 的 maxmemory-policy 须为 noeviction,现为 ${policy}。`,
        `Redis needs maxmemory-policy noeviction, not ${policy}.`,
      );
    }
  } finally {
    redis.disconnect();
  }
}
