import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

export interface ChaosRedis {
  readonly url: string;
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis of its own on loopback; undefined where no redis-server is installed, and the queues stay on PostgreSQL. */
export async function startChaosRedis(directory: string): Promise<ChaosRedis | undefined> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  const options = ['--bind', '127.0.0.1', '--port', String(port), '--dir', directory, '--save', ''];
  const server = spawn('redis-server', [...options, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const isThere = await Promise.race([once(server, 'spawn').then(() => true), once(server, 'error').then(() => false)]);
  if (!isThere) return undefined;
  await pause(500);
  const redis = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: 3 });
  return {
    url: `redis://127.0.0.1:${port}`,
    async flush() {
      await redis.flushall();
    },
    async stop() {
      redis.disconnect();
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}
