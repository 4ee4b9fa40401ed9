import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { loadConfig } from '#platform';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import type { Worker } from '../../apps/worker/src/start-worker.js';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Stage } from '../lifecycle/scenario.js';
import { until } from '../worker/firing.js';

interface Call {
  readonly headers: Record<string, string>;
  readonly body: string;
}
const env = { RECTIFY_SECRET: 'a-key-for-tests-of-thirty-two-characters-or-more' };

let stage: Stage;
let api: Api;
let worker: Worker;
let receiver: Server;
let url: string;
const calls: Call[] = [];
let answers: number[] = [];
beforeAll(async () => {
  stage = await createStage();
  await stage.world.sql(`update deadline_rung set status = 'cancelled'`);
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      calls.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  worker = await startWorker(
    loadConfig({
      ...{ DATABASE_URL: stage.world.url, LOG_LEVEL: 'silent', RECTIFY_SWEEP_MS: '50' },
      ...env,
      RECTIFY_WEBHOOK_LOOPBACK: 'allow',
    }),
  );
  api = await startApi(stage.world.url, env);
}, 60_000);
afterAll(async () => {
  await api.close();
  await worker.stop();
  receiver.close();
  await stage.world.close();
});

const hooks = '/api/v1/admin/webhooks';
async function rootUnit(): Promise<string> {
  const [root] = await stage.world.sql<{ id: string }>(
    `select id from unit where parent_id is null and line_path is null limit 1`,
  );
  return root?.id ?? '';
}

let endpoint: string;
test('an endpoint hears nothing before the leader approved what the administrator entered', async () => {
  const entered = await api.post('admin', hooks, { url, unitId: await rootUnit(), actions: ['claim', 'file_plan'] });
  expect(entered.body).toMatchObject({ url, status: 'proposed', failed: 0 });
  endpoint = entered.body.id;
  await (await stage.take()).to('claimed');
  expect((await api.post('admin', `${hooks}/${endpoint}/decision`, { approved: true })).status).toBe(403);
  expect((await api.post('city-leader', `${hooks}/${endpoint}/decision`, { approved: true })).body.status).toBe(
    'active',
  );
  expect(calls).toEqual([]);
});

test('an event arrives signed as Standard Webhooks asks, without anybody’s name, and only what was asked for', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  await until(async () => calls.length >= 2);
  const { secret } = (await api.post('admin', `${hooks}/${endpoint}/secret`, {})).body;
  const types = calls.map(({ headers, body }) => (new Webhook(secret).verify(body, headers) as { type: string }).type);
  expect(types.toSorted()).toEqual(['case.claim', 'case.file_plan']);
  const claim = JSON.parse(calls.find(({ body }) => body.includes('case.claim'))?.body ?? '{}');
  expect(claim.data).toMatchObject({
    caseId: kase.id,
    action: 'claim',
    from: 'issued',
    to: 'claimed',
    unit: { id: expect.any(String) },
  });
  expect(JSON.stringify(claim)).not.toContain(kase.principal.personName);
});

test('a receiver that stumbles is called again under the same id; what was given up can be replayed', async () => {
  calls.length = 0;
  answers = [500, 503];
  await (await stage.take()).to('claimed');
  await until(async () => calls.length === 3);
  expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  const log = async () => (await api.get('admin', `${hooks}/${endpoint}/calls`)).body.items;
  await until(async () => (await log())[0].status === 'sent');
  expect((await log())[0]).toMatchObject({ attempts: 3, response: 204, error: null });
  answers = [410];
  await (await stage.take()).to('claimed');
  await until(async () => (await log())[0].status === 'failed');
  expect((await log())[0]).toMatchObject({ attempts: 1, response: 410 });
  expect((await api.post('admin', `${hooks}/${endpoint}/replay`, {})).body).toEqual({ replayed: 1 });
  await until(async () => (await log())[0].status === 'sent');
  expect((await log())[0]).toMatchObject({ attempts: 2 });
}, 30_000);

test('an ended endpoint hears nothing more', async () => {
  expect((await api.post('city-leader', `${hooks}/${endpoint}/end`, {})).body.status).toBe('ended');
  calls.length = 0;
  await (await stage.take()).to('claimed');
  expect(await stage.world.sql(`select 1 from outbox where relayed_at is null and queue = 'webhooks'`)).toEqual([]);
  expect(calls).toEqual([]);
});

test('without leave no webhook reaches back into this machine or to its neighbours, by number or by name', async () => {
  const { WebhookSender, ForbiddenAddress } = await import('#delivery');
  const sender = new WebhookSender(false);
  const call = { secret: 'whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ=', id: 'msg_1', at: new Date(), body: '{}' };
  for (const host of ['127.0.0.1', '[::1]', '169.254.169.254', 'localhost'])
    await expect(sender.send({ ...call, url: `http://${host}:9/` })).rejects.toThrow(ForbiddenAddress);
});

test('credentials in an address, an unknown action and an unknown unit are refused', async () => {
  const unitId = await rootUnit();
  for (const body of [
    { url: 'https://a:b@example.org/', unitId },
    { url: 'ftp://example.org/', unitId },
    { url, unitId, actions: ['explode'] },
    { url, unitId: '019a0000-0000-7000-8000-000000000000' },
  ])
    expect((await api.post('admin', hooks, body)).body.code).toBe('not_possible');
});
