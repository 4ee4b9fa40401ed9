import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { createWorld } from '../world.js';
import type { World } from '../world.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let world: World;
let api: Api;
const VIEWS = '/api/v1/views';
const red = { place: 'cases', name: '超期的', search: 'view=overdue&category=3' };
beforeAll(async () => {
  world = await createWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

const names = async (who: string, place = 'cases'): Promise<string[]> =>
  ((await api.get(who, `${VIEWS}?place=${place}`)).body.items as { name: string }[]).map(({ name }) => name);
const remove = async (who: string, id: string) =>
  request(api.server)
    .delete(`${VIEWS}/${id}`)
    .set('cookie', await api.cookieOf(who));

test('a view kept under a name is there again, for its owner and that list only', async () => {
  expect((await api.post('city-supervisor', VIEWS, { ...red, isShared: false })).status).toBe(201);
  expect((await api.get('city-supervisor', `${VIEWS}?place=cases`)).body.items).toMatchObject([
    { name: '超期的', search: 'view=overdue&category=3', isMine: true, isShared: false },
  ]);
  expect(await names('city-supervisor', 'ledger')).toEqual([]);
  expect(await names('city-leader')).toEqual([]);
});

test('a name is given once, and the refusal says so in both languages', async () => {
  const answer = await api.post('city-supervisor', VIEWS, { ...red, isShared: false });
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ code: 'name_taken', zh: expect.any(String), en: expect.any(String) });
});

test('a shared view is seen by every post of the unit and changed by its owner alone', async () => {
  const { body } = await api.post('county-supervisor', VIEWS, { ...red, isShared: true });
  expect(await names('county-leader')).toEqual(['超期的']);
  expect(await names('village-principal')).toEqual([]);
  const change = { name: '本县超期', search: '', isShared: true };
  expect((await api.put('county-leader', `${VIEWS}/${body.id}`, change)).status).toBe(404);
  expect((await remove('county-leader', body.id)).status).toBe(404);
  expect((await api.put('county-supervisor', `${VIEWS}/${body.id}`, change)).status).toBe(204);
  expect(await names('county-leader')).toEqual(['本县超期']);
  expect((await remove('county-supervisor', body.id)).status).toBe(204);
  expect(await names('county-leader')).toEqual([]);
});

test('a list takes fifty views of one person and says so at the next', async () => {
  const save = (no: number) =>
    api.post('auditor', VIEWS, { place: 'ledger', name: `视图${no}`, search: '', isShared: false });
  for (let no = 1; no <= 50; no++) expect((await save(no)).status).toBe(201);
  expect(await save(51)).toMatchObject({ status: 422, body: { code: 'too_many' } });
});
