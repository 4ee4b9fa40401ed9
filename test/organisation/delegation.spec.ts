import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportLines, verifyExport } from '#audit';
import { permissions } from '#domain';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

const VILLAGE = '盛畈村委会';
const period = { from: '2026-03-02', to: '2026-03-31', reason: '就近督办' };

let world: World;
let api: Api;
let county: string;
let cases: readonly { readonly id: string }[];
let orders: readonly { readonly id: string; readonly number: string }[] = [];

const versionOf = async (id: string | undefined): Promise<number> =>
  (await world.sql<{ version: number }>('select version from kase where id = $1', [id]))[0]?.version ?? 0;
async function act(who: string, index: number, action: string, body: object) {
  const id = cases[index]?.id;
  return api.post(who, `/api/v1/cases/${id}/actions/${action}`, { version: await versionOf(id), ...body });
}

beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
  county = (await api.get('county-supervisor', '/api/v1/session')).body.unit.id;
  cases = await world.sql<{ id: string }>(
    `select k.id from kase k join unit u on u.id = k.responsible_unit_id
     where u.name = $1 order by k.rectify_type like 'immediate%', k.number`,
    [VILLAGE],
  );
  const measures = [{ text: '选好书记', output: '任职文件', dueDate: '2026-06-01' }];
  const plan = { cause: '班子不齐', goal: '配齐', measures, plannedEvidence: ['测评'] };
  await act('village-principal', 0, 'claim', {});
  await act('village-principal', 0, 'file-plan', plan);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('a county supervisor sees a case of the city below him and may not act in it', async () => {
  const answer = await act('county-supervisor', 0, 'return-plan', { defects: ['目标不可衡量'] });
  expect([answer.status, answer.body.code]).toEqual([403, 'not_permitted']);
});

test('only the leader of the issuer delegates, only his own cases, only downwards and only for days to come', async () => {
  const order = { toUnitId: county, ...period };
  for (const stranger of ['county-supervisor', 'city-supervisor', 'admin', 'auditor', 'village-principal'])
    expect((await api.post(stranger, '/api/v1/delegations', order)).status).toBe(403);
  const city = (await api.get('city-leader', '/api/v1/session')).body.unit.id;
  const village = (await api.get('village-principal', '/api/v1/session')).body.unit.id;
  const refusals = [
    [{ ...order, toUnitId: city }, 404],
    [{ ...order, caseId: '01990000-0000-7000-8000-000000000000' }, 404],
    [{ ...order, toUnitId: village }, 422],
    [{ ...order, from: '2026-02-27' }, 422],
    [{ ...order, to: '2026-03-01' }, 422],
  ] as const;
  for (const [body, status] of refusals)
    expect((await api.post('city-leader', '/api/v1/delegations', body)).status).toBe(status);
  const own = { toUnitId: county, caseId: cases[0]?.id, ...period };
  expect((await api.post('county-leader', '/api/v1/delegations', own)).status).toBe(404);
});

test('with one case delegated in writing he acts in that case and in no other, and his county was told', async () => {
  const given = await api.post('city-leader', '/api/v1/delegations', {
    toUnitId: county,
    caseId: cases[0]?.id,
    ...period,
  });
  expect(given.body).toMatchObject({ number: '孝感市整改办委托〔2026〕1号', toUnit: '孝昌县', caseId: cases[0]?.id });
  orders = [given.body];
  expect((await act('county-supervisor', 0, 'return-plan', { defects: ['目标不可衡量'] })).status).toBe(200);
  const seen = await api.get('county-supervisor', `/api/v1/cases/${cases[1]?.id}`);
  expect(seen.body.allowedActions).toEqual([]);
  const { body } = await api.get('county-supervisor', '/api/v1/inbox?limit=5');
  expect(body.items[0]).toMatchObject({ reason: 'delegated', caseId: cases[0]?.id });
});

test('the delegation stands on the trail of the case, which is still proved whole', async () => {
  const { body } = await api.get('auditor', `/api/v1/cases/${cases[0]?.id}/events`);
  const noted = body.items.find(({ action }: { action: string }) => action === 'delegate');
  expect(noted).toMatchObject({
    role: 'leader',
    from: 'claimed',
    to: 'claimed',
    payload: { number: orders[0]?.number },
  });
  const lines: string[] = [];
  await world.unitOfWork.read(async (reader) => {
    for await (const line of exportLines(reader)) lines.push(line.trimEnd());
  });
  expect((await verifyExport(lines)).problems).toEqual([]);
});

test('the issuer keeps his powers, and the supervisor who was delegated to hears of what the unit does', async () => {
  const measures = [{ text: '选好书记', output: '任职文件', dueDate: '2026-06-01' }];
  const plan = { cause: '班子不齐', goal: '满意率九成', measures, plannedEvidence: ['测评'] };
  expect((await act('village-principal', 0, 'file-plan', plan)).status).toBe(200);
  for (const who of ['city-supervisor', 'county-supervisor']) {
    const { body } = await api.get(who, '/api/v1/inbox?limit=3');
    expect(body.items[0]).toMatchObject({ reason: 'plan_filed', caseId: cases[0]?.id });
  }
  expect((await act('city-supervisor', 0, 'approve-plan', {})).status).toBe(200);
});

test('all cases below the county delegated: he acts in each, numbers follow without a gap, until it is revoked', async () => {
  const given = await api.post('city-leader', '/api/v1/delegations', { toUnitId: county, ...period });
  expect(given.body.number).toBe('孝感市整改办委托〔2026〕2号');
  const url = `/api/v1/cases/${cases[1]?.id}`;
  expect((await api.get('county-supervisor', url)).body.allowedActions).toContain('propose-withdrawal');
  const revoke = `/api/v1/delegations/${given.body.id}/revoke`;
  expect((await api.post('county-leader', revoke, {})).status).toBe(404);
  expect((await api.post('city-leader', revoke, {})).status).toBe(200);
  expect((await api.post('city-leader', revoke, {})).status).toBe(409);
  expect((await api.get('county-supervisor', url)).body.allowedActions).toEqual([]);
  const { body } = await api.get('county-supervisor', '/api/v1/delegations');
  expect(body.items.map(({ revokedAt }: { revokedAt: string | null }) => revokedAt === null)).toEqual([false, true]);
});

test('after its last day a delegation gives nothing any more', async () => {
  const given = await api.post('city-leader', '/api/v1/delegations', { toUnitId: county, ...period });
  expect(given.body.number).toBe('孝感市整改办委托〔2026〕3号');
  await world.moveTo('2026-03-31T15:59:00.000Z');
  const url = `/api/v1/cases/${cases[1]?.id}`;
  expect((await api.get('county-supervisor', url)).body.allowedActions.length).toBeGreaterThan(0);
  await world.moveTo('2026-03-31T16:01:00.000Z');
  expect((await api.get('county-supervisor', url)).body.allowedActions).toEqual([]);
});

test('the administrator has no case powers: 403 on every action, tried and on the trail, and no case to read', async () => {
  const { body } = await api.get('admin', '/api/openapi.json');
  const actions = Object.keys(body.paths).filter((path) => /\/cases\/\{id\}\/actions\//u.test(path));
  expect(actions.length).toBeGreaterThan(10);
  const admin = await world.city('admin');
  const system = ['deem_claimed', 'climb'];
  const tried = Object.keys(permissions).filter((name) => !system.includes(name));
  for (const type of tried) {
    const id = cases[1]?.id ?? '';
    const command = { type, team: [], measures: [], evidenceIds: [] } as never; // refused before anything of it is read
    await expect(world.act(admin, id, command)).rejects.toMatchObject({ refusal: { code: 'not_permitted' } });
  }
  expect((await act('admin', 1, 'claim', {})).status).toBe(403);
  const nowhere = '/api/v1/cases/01990000-0000-7000-8000-000000000000/actions/claim';
  expect((await api.post('admin', nowhere, { version: 1 })).status).toBe(403);
  expect((await api.get('admin', `/api/v1/cases/${cases[1]?.id}`)).status).toBe(404);
  expect((await api.get('admin', '/api/v1/cases')).body.total).toBe(0);
  const refused = await world.sql<{ times: number }>(
    `select count(*) as times from audit_event where case_id = $1 and outcome = 'refused' and actor_person = $2`,
    [cases[1]?.id, admin.personId],
  );
  expect(refused).toEqual([{ times: tried.length + 1 }]);
});
