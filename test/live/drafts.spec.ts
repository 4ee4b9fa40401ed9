import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { DraftDesk } from '#drafts';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';

type Stage = Awaited<ReturnType<typeof createStage>>;
let stage: Stage;
let api: Api;
beforeAll(async () => {
  stage = await createStage();
  api = await startApi(stage.world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

const forget = async (username: string, path: string) =>
  request(api.server)
    .delete(path)
    .set('cookie', await api.cookieOf(username));

test('what was typed on one device is there on another, for its writer alone', async () => {
  const path = '/api/v1/drafts/case.claim';
  const body = { text: '写到一半', measures: [{ text: '排查' }] };
  const saved = await api.put('city-supervisor', path, { body });
  expect([saved.status, saved.body.version]).toEqual([200, 1]);
  api.forget('city-supervisor');
  expect((await api.get('city-supervisor', path)).body).toEqual({ draft: { body, ...saved.body } });
  expect((await api.get('city-leader', path)).body).toEqual({ draft: null });
  expect((await forget('city-supervisor', path)).status).toBe(204);
  expect((await api.get('city-supervisor', path)).body).toEqual({ draft: null });
});

test('a save that continues an older version is answered with the newer one, and loses nothing', async () => {
  const path = '/api/v1/drafts/two-devices';
  await api.put('city-leader', path, { body: { text: '电脑' } });
  await api.put('city-leader', path, { body: { text: '手机' }, basedOn: 1 });
  const late = await api.put('city-leader', path, { body: { text: '电脑二' }, basedOn: 1 });
  expect([late.status, late.body.code, late.body.current.body]).toEqual([409, 'draft_changed', { text: '手机' }]);
  expect((await api.put('city-leader', path, { body: { text: '电脑二' }, basedOn: 2 })).body.version).toBe(3);
});

test('a draft is an object of at most 64 KB, of texts that can be stored', async () => {
  const put = async (body: unknown) => (await api.put('city-leader', '/api/v1/drafts/odd', { body })).status;
  expect(await put({ text: 'x'.repeat(64 * 1024) })).toBe(400);
  expect(await put(['x'])).toBe(400);
  expect(await put({ text: 'a\u0000b' })).toBe(400);
  expect(await put({ list: [{ text: '\ud800' }] })).toBe(400);
  expect(await put({ text: 'x'.repeat(60 * 1024) })).toBe(200);
  expect((await api.get('city-leader', '/api/v1/drafts/%2e%2e')).status).toBe(404);
});

test('a person has at most 200 drafts, and none that nobody touched for 90 days', async () => {
  await stage.world.sql(
    `insert into draft (person_id, post_id, key, body, updated_at)
     select s.person_id, s.post_id, 'old-' || n, '{}', now() - interval '91 days'
     from (select h.person_id, h.post_id from post_holding h join account a on a.person_id = h.person_id
       where a.username = 'county-leader' and h.to_on is null limit 1) s, generate_series(1, 200) n`,
  );
  const put = () => api.put('county-leader', '/api/v1/drafts/one-more', { body: { text: '新' } });
  expect((await put()).body.code).toBe('too_many_drafts');
  expect(await new DraftDesk(stage.world.unitOfWork).forgetOld()).toBe(200);
  expect((await put()).status).toBe(200);
});

test('who else is on a case is told to those who may read it, without auditors, until they leave', async () => {
  const kase = await stage.take();
  const [one, other] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002'];
  const at = (view: string): string => `/api/v1/cases/${kase.id}/presence/${view}`;
  const principal = await api.signInAs(stage.world, kase.principal);
  expect((await api.put(principal, at(one), { action: 'claim' })).body.items).toEqual([]);
  expect((await api.put('auditor', at(other), {})).body.items).toMatchObject([{ action: 'claim' }]);
  const seen = await api.put('city-supervisor', at(other), {});
  expect(seen.body.items).toEqual([
    expect.objectContaining({ person: kase.principal.personName, post: kase.principal.postTitle, action: 'claim' }),
  ]);
  expect((await api.put(principal, at(one), { action: 'claim' })).body.total).toBe(1);
  const stranger = await api.signInAs(stage.world, (await stage.take()).principal);
  expect((await api.put(stranger, at(other), {})).status).toBe(404);
  await forget(principal, at(one));
  expect((await api.put('city-supervisor', at(other), {})).body.items).toEqual([]);
});
