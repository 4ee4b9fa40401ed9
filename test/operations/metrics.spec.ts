import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let api: Api;
let guarded: Api;
beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
  guarded = await startApi(world.url, { RECTIFY_METRICS_TOKEN: 'a-token-of-the-operator' });
}, 60_000);
afterAll(async () => {
  await api.close();
  await guarded.close();
  await world.close();
});

test('Prometheus reads answers by route and how late deadlines are, and nothing that tells of a case', async () => {
  const kase = await world.caseOf('盛畈村委会', '');
  await api.get('village-principal', `/api/v1/cases/${kase.id}`);
  await world.moveTo('2026-03-06T01:10:00.000Z');
  const { text, status, headers } = await request(api.server).get('/metrics');
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(text).toMatch(
    /rectify_http_request_seconds_count\{method="GET",route="\/api\/v1\/cases\/:id",status="200"\} 1/u,
  );
  expect(text).not.toContain(kase.id);
  const late = /^rectify_rungs_late (\d+)$/mu.exec(text)?.[1];
  expect(Number(late)).toBeGreaterThan(0);
  expect(Number(/^rectify_rung_oldest_due_seconds (\S+)$/mu.exec(text)?.[1])).toBeGreaterThanOrEqual(600);
  await world.settle();
  const after = (await request(api.server).get('/metrics')).text;
  expect(after).toMatch(/^rectify_rungs_late 0$/mu);
});

test('from elsewhere metrics need the token of the operator; without it there is nothing at the address', async () => {
  expect((await api.publicGet('/metrics')).status).toBe(404);
  expect((await request(api.server).get('/metrics').set('x-forwarded-for', '203.0.113.9')).status).toBe(404);
  const ask = (token: string) => request(guarded.server).get('/metrics').set('authorization', `Bearer ${token}`);
  expect((await ask('a-token-of-the-operator')).status).toBe(200);
  expect((await ask('a-token-of-somebody')).status).toBe(404);
  expect((await request(guarded.server).get('/metrics')).status).toBe(404);
});

test('the health page names the years that open cases run into without an official calendar', async () => {
  await world.sql(`update kase set due_date = '2031-03-03' where id in (select id from kase order by number limit 2)`);
  const { body, status } = await api.get('admin', '/api/v1/health');
  expect(status).toBe(200);
  expect(body.calendarGaps).toContainEqual({ year: 2031, status: 'missing', openCases: 2 });
  expect(body.calendarGaps.some(({ year }: { year: number }) => year === 2026)).toBe(false);
  expect(body.deadlines.outboxWaiting).toEqual(expect.any(Number));
  expect((await api.get('village-principal', '/api/v1/health')).status).toBe(403);
});
