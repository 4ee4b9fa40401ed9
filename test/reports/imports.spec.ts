import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { newId } from '#platform';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';
import { csvOf, officeLedger } from './office-ledger.js';

const CSV = 'text/csv';
let world: World;
let api: Api;
let other: Api;

beforeAll(async () => {
  world = await createWorld();
  api = await startApi(world.url);
  other = await startApi(world.url);
}, 60_000);

afterAll(async () => {
  await api.close();
  await other.close();
  await world.close();
});

const header = ['问题描述', '责任单位', '整改时限(原/现)'];
const good = ['公示栏未更新', '盛畈村委会', '2026年6月底前'];
const bad = ['台账不全', '没有此单位', '2026年6月底前'];
const ledger = (...rows: readonly (readonly string[])[]): Buffer => Buffer.from(csvOf([header, ...rows]));

const importing = async (who: string, bytes: Buffer, query: Readonly<Record<string, string>> = {}, id = newId()) => {
  const answer = await request(api.server)
    .post(`/api/v1/ledger/import?${new URLSearchParams(query).toString()}`)
    .set('cookie', await api.cookieOf(who))
    .set('content-type', CSV)
    .set('idempotency-key', id)
    .send(bytes);
  return { id, status: answer.status, body: answer.body as Record<string, unknown> };
};
const lineOf = async (who: string, id: string) => (await api.get(who, `/api/v1/imports/${id}`)).body;
const cases = async (): Promise<number> =>
  (await world.sql<{ n: number }>('select count(*) as n from kase'))[0]?.n ?? 0;

test('a trial, a refused run and a real run each leave a line, with what they were and how they ended', async () => {
  const trial = await importing('city-supervisor', ledger(good, bad), { dryRun: 'true', fileName: '台账.csv' });
  const refused = await importing('city-supervisor', ledger(good, bad), { fileName: '台账.csv' });
  expect([trial.status, refused.status, refused.body['code'], await cases()]).toEqual([200, 422, 'invalid_rows', 0]);
  const done = await importing('city-supervisor', ledger(good), { fileName: '../台账二.csv' });
  expect([done.status, await cases()]).toEqual([200, 1]);
  const { body } = await api.get('admin', '/api/v1/imports');
  expect(body.total).toBe(3);
  expect(body.items).toMatchObject([
    { id: done.id, isTrial: false, state: 'done', rowsRead: 1, rowsTaken: 1, rowsRefused: 0, fileName: '台账二.csv' },
    { id: refused.id, isTrial: false, state: 'refused', rowsRead: 2, rowsTaken: 0, rowsRefused: 1 },
    { id: trial.id, isTrial: true, state: 'done', rowsRead: 2, rowsTaken: 1, rowsRefused: 1, kind: 'ledger' },
  ]);
  expect(body.items[1].reason.zh).toBe(refused.body['zh']);
  expect(body.items[0]).toMatchObject({ unit: '孝感市', post: '整改办主任', size: ledger(good).length });
});

test('the list is paged and filtered, newest first', async () => {
  const { body: first } = await api.get('auditor', '/api/v1/imports?limit=1&trial=false');
  expect(first).toMatchObject({ total: 2, items: [{ state: 'done' }] });
  const { body: second } = await api.get('auditor', `/api/v1/imports?limit=1&trial=false&cursor=${first.next}`);
  expect(second).toMatchObject({ total: 2, next: null, items: [{ state: 'refused' }] });
  expect((await api.get('auditor', '/api/v1/imports?kind=units')).body).toEqual({ items: [], next: null, total: 0 });
});

test('the original comes back byte for byte, to its sender and the auditor; the administrator reads no cases', async () => {
  const { body } = await api.get('city-supervisor', '/api/v1/imports?state=done&trial=false');
  const [{ id, sha256 }] = body.items;
  for (const who of ['city-supervisor', 'auditor']) {
    const answer = await request(api.server)
      .get(`/api/v1/imports/${id}/file`)
      .set('cookie', await api.cookieOf(who))
      .buffer(true);
    expect([answer.status, answer.text]).toEqual([200, ledger(good).toString()]);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('台账二.csv'));
    expect(createHash('sha256').update(answer.text).digest('hex')).toBe(sha256);
  }
  const refused = await api.get('admin', `/api/v1/imports/${id}/file`);
  expect([refused.status, refused.body.code]).toEqual([403, 'not_permitted']);
});

test('another supervisor sees none of it, a village has no such page', async () => {
  const { body } = await api.get('city-supervisor', '/api/v1/imports');
  const path = `/api/v1/imports/${body.items[0].id}`;
  expect((await api.get('county-supervisor', '/api/v1/imports')).body.total).toBe(0);
  for (const part of ['', '/file']) expect((await api.get('county-supervisor', path + part)).status).toBe(404);
  expect((await api.post('county-supervisor', `${path}/cancellation`, {})).status).toBe(404);
  expect((await api.post('auditor', `${path}/cancellation`, {})).status).toBe(403);
  expect((await api.get('village-principal', '/api/v1/imports')).status).toBe(403);
});

test('the same request again is refused and imports nothing twice', async () => {
  const before = await cases();
  const first = await importing('city-supervisor', ledger(good));
  const again = await importing('city-supervisor', ledger(good), {}, first.id);
  expect([again.status, again.body['code'], await cases()]).toEqual([409, 'import_known', before + 1]);
  expect((await importing('city-supervisor', ledger(good), {}, 'x')).status).toBe(400);
});

test('a file that is no table leaves a line with the reason', async () => {
  const { id, status } = await importing('city-supervisor', Buffer.from('a,b\n1,2'));
  expect(status).toBe(422);
  expect(await lineOf('city-supervisor', id)).toMatchObject({ state: 'refused', rowsRead: null, rowsTaken: 0 });
});

test('a running import tells how far it is, and stops when asked at another process, with nothing half done', async () => {
  const before = await cases();
  const units = await world.sql<{ code: string }>(`select code from unit where level = 'village' order by code`);
  const written = officeLedger(
    4000,
    units.map(({ code }) => code),
  );
  const id = newId();
  const running = importing('city-supervisor', Buffer.from(written), {}, id);
  let seen: Record<string, unknown> = {};
  while (seen['step'] !== 'writing') seen = (await other.get('city-supervisor', `/api/v1/imports/${id}`)).body;
  expect(seen).toMatchObject({ state: 'running', rowsRead: 4000, mayCancel: true });
  expect((await other.post('city-supervisor', `/api/v1/imports/${id}/cancellation`, {})).status).toBe(204);
  const { status, body } = await running;
  expect([status, body['code'], await cases()]).toEqual([409, 'import_cancelled', before]);
  expect(await lineOf('admin', id)).toMatchObject({ state: 'cancelled', rowsTaken: 0, mayCancel: false });
  const late = await api.post('city-supervisor', `/api/v1/imports/${id}/cancellation`, {});
  expect([late.status, late.body.code]).toEqual([409, 'import_over']);
}, 60_000);

test('an import whose process was killed is told as failed once nothing was heard of it', async () => {
  const { id } = await importing('city-supervisor', ledger(good), { dryRun: 'true' });
  await world.sql(
    `update import_run set outcome = null, ended_at = null, heard_at = now() - interval '11 minutes' where id = $1`,
    [id],
  );
  expect(await lineOf('admin', id)).toMatchObject({ state: 'failed', mayCancel: false });
});
