import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('what an auditor asks to read is on record with his name, what others read is not', async () => {
  const kase = await world.caseOf('高岗村委会', '');
  await api.get('auditor', `/api/v1/cases/${kase.id}`);
  await api.get('auditor', '/api/v1/inbox?limit=5');
  await api.get('city-supervisor', `/api/v1/cases/${kase.id}`);
  const { body } = await api.get('auditor', '/api/v1/audit/reads?limit=2');
  expect(body.items.map(({ address }: { address: string }) => address)).toEqual([
    '/api/v1/audit/reads?limit=2',
    '/api/v1/inbox?limit=5',
  ]);
  const { body: older } = await api.get('auditor', `/api/v1/audit/reads?cursor=${body.next}`);
  expect(older.items).toMatchObject([{ address: `/api/v1/cases/${kase.id}`, person: expect.any(String) }]);
});

test('an auditor changes nothing, and nobody changes what he read', async () => {
  const kase = await world.caseOf('高岗村委会', '');
  const answer = await api.post('auditor', `/api/v1/cases/${kase.id}/actions/claim`, { version: kase.version });
  expect(answer.body.code).toBe('not_permitted');
  await expect(world.sql('delete from read_log')).rejects.toThrow('append-only');
  await expect(world.sql(`update read_log set address = ''`)).rejects.toThrow('append-only');
  for (const who of ['village-principal', 'county-leader', 'admin'])
    expect((await api.get(who, '/api/v1/audit/reads')).status).toBe(403);
  expect((await api.get('city-leader', '/api/v1/audit/reads')).status).toBe(200);
});
