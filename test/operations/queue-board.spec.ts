import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadConfig } from '#platform';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { until } from '../worker/firing.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await createWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('the administrator looks into the queues; for everybody else there is nothing at the address', async () => {
  const page = await api.get('admin', '/admin/queues/');
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Rectify')]);
  const { body } = await api.get('admin', '/admin/queues/api/queues');
  expect(body.queues.map(({ name }: { name: string }) => name)).toEqual(['deadlines', 'mail', 'webhooks']);
  expect(body.queues.every(({ readOnlyMode }: { readOnlyMode: boolean }) => readOnlyMode)).toBe(true);
  expect((await api.get('city-leader', '/admin/queues/api/queues')).status).toBe(404);
  expect((await api.publicGet('/admin/queues/')).status).toBe(404);
});

test('a watcher outside hears a beat while deadlines are kept', async () => {
  let beats = 0;
  const watcher = createServer((_request, response) => {
    beats += 1;
    response.end('ok');
  });
  watcher.listen(0, '127.0.0.1');
  await once(watcher, 'listening');
  const { port } = watcher.address() as AddressInfo;
  await world.sql(`insert into heartbeat (name, at) values ('sweep', clock_timestamp())`);
  const env = { DATABASE_URL: world.url, LOG_LEVEL: 'silent', RECTIFY_SWEEP_MS: '50' };
  const worker = await startWorker(loadConfig({ ...env, RECTIFY_HEARTBEAT_URL: `http://127.0.0.1:${port}/beat` }));
  await until(() => Promise.resolve(beats > 0));
  await worker.stop();
  watcher.close();
  expect(beats).toBe(1);
});
