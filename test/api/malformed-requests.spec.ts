import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import { createWorld } from '../world.js';
import type { World } from '../world.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let world: World;
let api: Api;
interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
}
let routes: Route[];

beforeAll(async () => {
  world = await createWorld();
  await world.issueBulletinOne();
  api = await startApi(world.url);
  const { body } = await request(api.server).get('/api/openapi.json').expect(200);
  routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method as Route['method'], path })),
  );
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

const nasty = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '\u0000',
    '\uD800',
    "'; drop table kase; --",
    '../../etc/passwd',
    '%',
    'null',
    '1e999',
    'a'.repeat(50_000),
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 3 }),
);
const fields = [
  'version',
  'team',
  'measures',
  'siteVisit',
  'evaluation',
  'signedBy',
  'text',
  'reasons',
  'defects',
  'statedItems',
  'scope',
  'unitIds',
  'username',
  'password',
  'now',
  'postId',
  'surprise',
];
const body = fc.dictionary(fc.constantFrom(...fields), nasty, { maxKeys: 6 });
const segment = fc.oneof(
  fc.uuid(),
  fc.constantFrom('0', '%00', '%E0%A4%A', '1-1', '..%2f', 'a'.repeat(150), encodeURIComponent('中文')),
);
const users = ['city-supervisor', 'village-principal', 'county-verifier', 'auditor'] as const;

async function send(route: Route, ids: readonly string[], raw: string, type: string, query: string, user: string) {
  let next = 0;
  const path = route.path.replaceAll(/\{\w+\}/gu, () => ids[next++ % ids.length] ?? '0');
  const call = request(api.server)
    [route.method](`${path}${query}`)
    .set('cookie', await api.cookieOf(user));
  return route.method === 'get' ? call : call.set('content-type', type).send(raw);
}

test('a thousand malformed requests over every route: never a 5xx, never a stack', async () => {
  const bodies = fc.oneof(
    body.map((value) => JSON.stringify(value)),
    fc.constantFrom('{', '[1,2', '"text"', 'null', '[]', '{"version":1}', '{"__proto__":{"x":1},"version":1}', ''),
    fc.constant(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`),
  );
  const types = fc.constantFrom(
    'application/json',
    'application/json',
    'application/json',
    'text/csv',
    'text/plain',
    'application/xml',
    'multipart/form-data',
  );
  const queries = fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      '?limit=0',
      '?limit=x',
      '?limit=101',
      '?cursor=%00',
      '?cursor=abc',
      '?unit=x',
      '?state=nope',
      '?overdue=maybe',
      '?q=%00',
      '?surprise=1',
      '?limit=1&limit=2',
      '?dryRun=2',
    ),
  );
  const asked = new Set<string>();
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      bodies,
      types,
      queries,
      fc.constantFrom(...users),
      async (ids, raw, type, query, user) => {
        const route = routes[turn++ % routes.length];
        if (!route || (route.path === '/api/v1/session' && route.method === 'delete')) return;
        asked.add(`${route.method} ${route.path}`);
        const answer = await send(route, ids, raw, type, query, user);
        expect(answer.status).toBeLessThan(500);
        expect(answer.text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d+/u);
        if (answer.status >= 400) expect(answer.headers['content-type']).toContain('application/problem+json');
      },
    ),
    { numRuns: 1000 },
  );
  expect(asked.size).toBeGreaterThanOrEqual(routes.length - 1);
}, 60_000);

test('an address nobody serves is answered as a problem too', async () => {
  const answer = await request(api.server).get('/api/v1/nowhere');
  expect(answer.status).toBe(404);
  expect(answer.body).toMatchObject({ code: 'not_found', zh: expect.any(String), en: expect.any(String) });
});
