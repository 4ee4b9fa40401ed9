import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { PermissionCheck, Public } from '../../apps/api/src/http/permission.js';
import { routesOf } from '../harness/api-routes.js';
import type { Route } from '../harness/api-routes.js';
import { serveApi } from '../harness/served-api.js';
import type { ServedApi } from '../harness/served-api.js';

let served: ServedApi;
let routes: readonly Route[];
beforeAll(async () => {
  served = await serveApi();
  routes = await routesOf(served);
}, 60_000);
afterAll(() => served.stop());

const open = [
  'POST /api/v1/session',
  'GET /api/v1/installation',
  'GET /health/live',
  'GET /health/ready',
  // From this machine, as a test is; from elsewhere there is nothing (test/operations/metrics).
  'GET /metrics',
  'POST /api/v1/public/evaluation/open',
  'POST /api/v1/public/evaluation/answer',
  'GET /api/v1/public/notices',
  'GET /api/v1/public/notices/{id}',
  'GET /api/v1/public/pictures/{id}',
  'POST /api/v1/setup',
  'POST /api/v1/public/notices/{id}/objections',
  'POST /api/v1/public/objections/status',
];
const id = '019a0000-0000-7000-8000-000000000000';

test('whoever is not signed in gets 401 everywhere but at the doors meant for him', async () => {
  const answered: string[] = [];
  for (const { method, path } of routes) {
    const url = path.replaceAll(/\{\w+\}/gu, id);
    if ((await served.send({ method, url })).status !== 401) answered.push(`${method} ${path}`);
  }
  expect(answered.sort()).toEqual([...open].sort());
});

test('the OpenAPI document names every shape it refers to', async () => {
  const { text } = await served.send({ method: 'GET', url: '/api/openapi.json' });
  const known = Object.keys(JSON.parse(text).components.schemas).map((name) => `#/components/schemas/${name}`);
  const named = [...text.matchAll(/"\$ref":"([^"]*)"/gu)].map(([, name]) => name);
  expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

test('a route that states no permission stops the start', async () => {
  @Controller()
  class Silent {
    @Get('stated')
    @Public()
    stated(): string {
      return '';
    }

    @Get('forgotten')
    forgotten(): string {
      return '';
    }
  }
  @Module({ imports: [DiscoveryModule], controllers: [Silent], providers: [PermissionCheck] })
  class SilentModule {}
  const context = NestFactory.createApplicationContext(SilentModule, { logger: false, abortOnError: false });
  await expect(context).rejects.toThrow('Routes without a permission: Silent.forgotten');
});

test('every route says in both languages what it does', () => {
  const silent = routes.filter(({ summary }) => !/\p{Script=Han}/u.test(summary) || !/[a-z]/u.test(summary));
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('every body but an uploaded file is described', () => {
  const bare = routes.filter(({ body, takesFile }) => body !== undefined && !takesFile && !('properties' in body));
  expect(bare.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('a request that another site sends is refused before it is read', async () => {
  const cookie = await served.cookieOf('city-supervisor');
  const headers = { 'sec-fetch-site': 'cross-site' };
  const answer = await served.send({ method: 'DELETE', url: '/api/v1/session', cookie, headers });
  expect(answer).toMatchObject({ status: 403, body: { code: 'cross_site' } });
  expect((await served.send({ method: 'GET', url: '/api/v1/session', cookie })).status).toBe(200);
});

test('a session ends when its holder signs out', async () => {
  const cookie = await served.signIn('county-leader');
  expect((await served.send({ method: 'DELETE', url: '/api/v1/session', cookie })).status).toBe(204);
  expect((await served.send({ method: 'GET', url: '/api/v1/session', cookie })).status).toBe(401);
});

test('after too many wrong passwords the answer is 429 with the seconds to wait', async () => {
  const wrong = { username: 'county-verifier-2', password: 'not-this-one' };
  const statuses: number[] = [];
  for (let n = 0; n < 6; n += 1)
    statuses.push((await served.send({ method: 'POST', url: '/api/v1/session', body: wrong })).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test('the page of the API needs nothing from outside', async () => {
  const { status, text } = await served.send({ method: 'GET', url: '/api/docs' });
  expect(status).toBe(200);
  const assets = [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address ?? '');
  expect(assets.filter((address) => /^(https?:)?\/\//u.test(address))).toEqual([]);
  const base = new URL('http://localhost/api/docs');
  for (const address of assets) {
    const { pathname } = new URL(address, base);
    expect([pathname, (await served.send({ method: 'GET', url: pathname })).status]).toEqual([pathname, 200]);
  }
});

test('an auditor takes the trail along, nobody else does', async () => {
  const url = '/api/v1/audit/export';
  expect((await served.send({ method: 'GET', url, cookie: await served.cookieOf('city-leader') })).status).toBe(403);
  const { status, text } = await served.send({ method: 'GET', url, cookie: await served.cookieOf('auditor') });
  expect(status).toBe(200);
  expect(text.trimEnd().split('\n').at(-1)).toContain('"end"');
});
