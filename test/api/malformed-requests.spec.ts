import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { routesOf } from '../harness/api-routes.js';
import type { Route } from '../harness/api-routes.js';
import { malformed, seededDice } from '../harness/malformed-requests.js';
import type { KnownIds } from '../harness/malformed-requests.js';
import { serveApi } from '../harness/served-api.js';
import type { Answer, Sent, ServedApi } from '../harness/served-api.js';

const REQUESTS = 2000;
const ACCOUNTS = ['city-supervisor', 'city-leader', 'village-principal', 'county-verifier', 'auditor'] as const;

let served: ServedApi;
let routes: readonly Route[];
let ids: KnownIds;
let port: number;
beforeAll(async () => {
  served = await serveApi();
  const all = await routesOf(served);
  // What ends the session or moves its clock comes last.
  const isLast = ({ method, path }: Route): boolean =>
    (path === '/api/v1/session' && method === 'DELETE') || path.startsWith('/api/v1/sandbox');
  routes = [...all.filter((route) => !isLast(route)), ...all.filter(isLast)];
  ids = await knownIds();
  await served.api.listen(0, '127.0.0.1');
  port = Number(new URL(await served.api.getUrl()).port);
}, 60_000);
afterAll(() => served.stop());

async function knownIds(): Promise<KnownIds> {
  const idsAt = async (url: string, account: string): Promise<string[]> => {
    const answer = await served.send({ method: 'GET', url, cookie: await served.cookieOf(account) });
    const { items }: { items: { id: string }[] } = answer.body;
    return items.map(({ id }) => id);
  };
  return {
    cases: await idsAt('/api/v1/cases?limit=20', 'village-principal'),
    units: await idsAt('/api/v1/units?limit=20', 'city-supervisor'),
    bulletins: await idsAt('/api/v1/bulletins', 'city-supervisor'),
  };
}

/** What is wrong with an answer; empty for a good one. */
function complaints({ status, headers, text }: Answer): readonly string[] {
  const found: string[] = [];
  if (status >= 500) found.push(`status ${status}`);
  if (/node_modules|\.[jt]s:\d+|\n\s+at |QueryFailed|syntax error|ECONN/u.test(text)) found.push('shows its inside');
  if (status < 400) return found;
  if (!String(headers['content-type']).startsWith('application/problem+json')) found.push('is no problem+json');
  const problem = parsed(text);
  for (const name of ['type', 'title', 'code', 'detail', 'zh', 'en'])
    if (typeof problem[name] !== 'string' || problem[name] === '') found.push(`has no ${name}`);
  if (problem['status'] !== status) found.push('states another status');
  return found;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const show = ({ method, url, body, headers }: Sent, { status, text }: Answer): string =>
  `${method} ${url.slice(0, 150)} ${JSON.stringify(headers ?? {}).slice(0, 100)} ${JSON.stringify(body)?.slice(0, 300)} → ${status} ${text.slice(0, 300)}`;

test(`${REQUESTS} requests with one thing wrong, on every route: no fault, no inside shown, always a problem`, async () => {
  const dice = seededDice(20_260_302);
  const each = Math.ceil(REQUESTS / routes.length);
  const wrong: string[] = [];
  const answered = new Map<number, number>();
  for (const route of routes)
    for (let n = 0; n < each; n += 1) {
      const account = ACCOUNTS[dice(ACCOUNTS.length)] ?? 'auditor';
      const isSpent = route.path === '/api/v1/session' && route.method === 'DELETE';
      const cookie = await (isSpent ? served.signIn(account) : served.cookieOf(account));
      const request = malformed(dice, route, ids, cookie);
      const answer = await served.send(request);
      answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
      const found = complaints(answer);
      if (found.length > 0) wrong.push(`${found.join(', ')}: ${show(request, answer)}`);
    }
  expect(wrong).toEqual([]);
  // Most must reach the checks of fields, else this tests sessions and addresses only.
  expect(answered.get(400) ?? 0).toBeGreaterThan(REQUESTS / 3);
  expect(answered.get(401) ?? 0).toBeLessThan(REQUESTS / 5);
}, 120_000);

const session = { method: 'POST', url: '/api/v1/session' } as const;
const odd: readonly (readonly [name: string, request: Sent, status: number])[] = [
  ['an unknown address', { method: 'GET', url: '/api/v1/nothing' }, 404],
  ['a method the address does not take', { method: 'PATCH', url: '/api/v1/cases' }, 404],
  ['a broken escape in the path', { method: 'GET', url: '/api/v1/cases/%zz' }, 400],
  ['a path that climbs', { method: 'GET', url: '/api/docs/..%2f..%2fpackage.json' }, 404],
  ['JSON that is none', { ...session, body: '{' }, 400],
  ['a content type we do not know', { ...session, body: 'a=b', headers: { 'content-type': 'text/plain' } }, 415],
  ['a form', { ...session, body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
  ['a file where JSON belongs', { ...session, body: 'a,b', headers: { 'content-type': 'text/csv' } }, 400],
  ['a body over 1 MB', { ...session, body: `"${'x'.repeat(1_100_000)}"` }, 413],
  ['a body nested 100,000 deep', { ...session, body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, 400],
];

test.each(odd)('%s is a problem like any other', async (_name, request, status) => {
  const answer = await served.send(request);
  expect({ status: answer.status, complaints: complaints(answer) }).toEqual({ status, complaints: [] });
});

/** Sends bytes that are no HTTP request; answers what comes back before the connection ends. */
async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.on('error', () => undefined); // a reset is an answer too
  socket.end(bytes);
  await once(socket, 'close');
  return answer;
}

test.each([
  ['a line that is no request', 'NONSENSE\r\n\r\n', 400],
  ['headers of 100 KB', `GET /health/live HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
  ['a length that is no number', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n', 400],
  ['two lengths', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}', 400],
])('%s on the wire is answered as a problem', async (_name, bytes, status) => {
  const [head = '', text = ''] = (await sendRaw(bytes)).split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status}`);
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(parsed(text)).toMatchObject({ status });
});

test('a wrong field is named, also deep inside, and an unknown one too', async () => {
  const cookie = await served.cookieOf('city-supervisor');
  const url = `/api/v1/cases/${ids.cases[0]}/actions/file-plan`;
  const measures = [{ text: 'a', output: 'b', dueDate: '2026-02-30' }];
  const body = { version: 1, cause: 'c', goal: 'g', measures, plannedEvidence: [], role: 'admin' };
  const answer = await served.send({ method: 'POST', url, cookie, body });
  const { fields }: { fields: { field: string }[] } = answer.body;
  expect(fields.map(({ field }) => field).sort()).toEqual(['measures.0.dueDate', 'role']);
});
