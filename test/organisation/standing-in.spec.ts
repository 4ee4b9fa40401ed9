import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';
import { entered } from './entered.js';

const VILLAGE = '盛畈村委会';
const TOWNSHIP = '王店镇';

let world: World;
let api: Api;
let cases: readonly { readonly id: string }[];
let people: Record<string, { readonly person: { id: string; name: string }; readonly post: { id: string } }>;

const postOf = async (unit: string, role: string): Promise<string> => {
  const [post] = await world.sql<{ id: string }>(
    `select p.id from post p join unit u on u.id = p.unit_id where u.name = $1 and p.role = $2 order by p.rank limit 1`,
    [unit, role],
  );
  return post?.id ?? '';
};
const caseAt = async (who: string, index: number) => (await api.get(who, `/api/v1/cases/${cases[index]?.id}`)).body;
/** Acts on a case as it stands. */
async function act(who: string, index: number, action: string, body: object) {
  const [row] = await world.sql<{ version: number }>('select version from kase where id = $1', [cases[index]?.id]);
  const path = `/api/v1/cases/${cases[index]?.id}/actions/${action}`;
  return api.post(who, path, { version: row?.version, ...body });
}
const switchTo = async (who: string, postId: string) => {
  const { default: request } = await import('supertest');
  const cookie = await api.cookieOf(who);
  return request(api.server).put('/api/v1/session/post').set('cookie', cookie).send({ postId });
};
const lastEvent = async (index: number) =>
  (await api.get('auditor', `/api/v1/cases/${cases[index]?.id}/events?limit=100`)).body.items.at(-1);

beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
  cases = await world.sql<{ id: string }>(
    `select k.id from kase k join unit u on u.id = k.responsible_unit_id where u.name = $1 order by k.number`,
    [VILLAGE],
  );
  const named = ['village-principal', 'village-liaison', 'township-principal', 'county-supervisor', 'county-leader'];
  people = Object.fromEntries(
    await Promise.all(named.map(async (who) => [who, (await api.get(who, '/api/v1/session')).body] as const)),
  );
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('posts are proposed by a supervisor above them, and by nobody else', async () => {
  const post = await postOf(VILLAGE, 'principal');
  const body = { newPerson: { name: '新书记' }, reason: '换届' };
  for (const stranger of ['village-principal', 'county-leader', 'admin', 'auditor'])
    expect((await api.post(stranger, `/api/v1/posts/${post}/holdings`, body)).status).toBe(403);
  const far = await postOf('市城投集团党委', 'principal');
  expect((await api.post('county-supervisor', `/api/v1/posts/${far}/holdings`, body)).status).toBe(404);
  expect((await api.post('county-supervisor', `/api/v1/posts/${post}/holdings`, { reason: '换届' })).status).toBe(400);
  const same = { personId: people['village-principal']?.person.id, reason: '换届' };
  expect((await api.post('county-supervisor', `/api/v1/posts/${post}/holdings`, same)).status).toBe(422);
});

test('a substitute signs in his own name on behalf of the holder, and both names stand on the trail', async () => {
  const post = await postOf(VILLAGE, 'principal');
  const [holder, liaison] = [people['village-principal']?.person, people['village-liaison']?.person];
  expect((await switchTo('village-liaison', post)).status).toBe(422);
  const period = { personId: liaison?.id, from: '2026-03-02', to: '2026-03-13' };
  expect((await entered(api, `/api/v1/posts/${post}/substitutes`, period)).body.status).toBe('entered');
  const session = await switchTo('village-liaison', post);
  expect(session.body).toMatchObject({ person: liaison, onBehalfOf: holder, post: { role: 'principal' } });
  const claim = await act('village-liaison', 0, 'claim', {});
  expect(claim.body.principal).toMatchObject({ name: holder?.name, substitute: liaison?.name });
  expect(await lastEvent(0)).toMatchObject({ actor: { person: liaison?.name, onBehalfOf: holder?.name } });
});

test('the holder acts beside his substitute, and both are told', async () => {
  expect((await act('village-principal', 1, 'claim', {})).status).toBe(200);
  const { body: trail } = await api.get('auditor', `/api/v1/cases/${cases[1]?.id}/events`);
  const claim = trail.items.find(({ action }: { action: string }) => action === 'claim');
  expect(claim.actor).toMatchObject({ person: people['village-principal']?.person.name, onBehalfOf: null });
  const defects = ['目标不可衡量'];
  const measures = [{ text: '选好书记', output: '任职文件', dueDate: '2026-06-01' }];
  const plan = { cause: '班子不齐', goal: '配齐', measures, plannedEvidence: ['测评'] };
  expect((await act('village-principal', 0, 'file-plan', plan)).status).toBe(200);
  expect((await act('city-supervisor', 0, 'return-plan', { defects })).status).toBe(200);
  for (const who of ['village-principal', 'village-liaison']) {
    const { body } = await api.get(who, '/api/v1/inbox?limit=20');
    expect(body.items.map(({ reason }: { reason: string }) => reason)).toContain('plan_returned');
  }
});

test('no post has two substitutes at once, and some posts have none', async () => {
  const post = await postOf(VILLAGE, 'principal');
  const period = {
    personId: people['township-principal']?.person.id,
    from: '2026-03-10',
    to: '2026-03-20',
    reason: '出差',
  };
  const propose = (of: string, body: object) => api.post('county-supervisor', `/api/v1/posts/${of}/substitutes`, body);
  expect((await propose(post, period)).body.code).toBe('not_possible');
  expect((await propose(post, { ...period, from: '2026-02-01', to: '2026-02-10' })).status).toBe(422);
  expect((await propose(await postOf('孝昌县', 'verifier'), { ...period, from: '2026-03-16' })).status).toBe(422);
});

test('after his last day a substitute is nobody in that post', async () => {
  await world.moveTo('2026-03-16T01:30:00.000Z');
  await world.settle();
  expect((await api.get('village-liaison', '/api/v1/session')).status).toBe(401);
  api.forget('village-liaison');
  expect((await api.get('village-liaison', '/api/v1/session')).body.post.role).toBe('liaison');
  expect((await caseAt('village-principal', 0)).principal.substitute).toBeNull();
});

test('a post that falls vacant is listed, and its cases fall to the organisation department above, which may act', async () => {
  const post = await postOf(VILLAGE, 'principal');
  expect((await entered(api, `/api/v1/posts/${post}/vacancy`, {})).status).toBe(200);
  expect((await api.get('village-principal', '/api/v1/session')).status).toBe(401);
  const { body } = await api.get('county-supervisor', '/api/v1/posts?vacant=true&limit=100');
  expect(body.items).toEqual([expect.objectContaining({ id: post, unitName: VILLAGE, holder: null })]);
  expect(body.items[0].earlier).toEqual([
    { name: people['village-principal']?.person.name, from: '2021-12-01', to: '2026-03-16' },
  ]);
  const department = await world.holder('孝昌县', 'organisation_department');
  const kase = await world.caseOf(VILLAGE, '村党组织软弱涣散');
  expect(kase.principal).toMatchObject({ post: '组织部部长', name: department.personName });
  const plan = {
    type: 'file_plan',
    cause: '班子不齐',
    goal: '配齐',
    measures: [
      { id: kase.id, text: '选', output: '文件', ownerPostId: await postOf(VILLAGE, 'liaison'), dueDate: '2026-06-01' },
    ],
    plannedEvidence: ['测评'],
  } as const;
  expect((await world.act(department, kase.id, plan)).nextAction).toMatchObject({ who: 'supervisor' });
});

test('an account is opened for someone who takes a post, not for one who leaves', async () => {
  const account = { username: 'who-leaves', password: 'rectify-demo-2026' };
  const path = `/api/v1/posts/${await postOf(TOWNSHIP, 'principal')}/vacancy`;
  expect((await entered(api, path, {}, { account })).body.code).toBe('not_possible');
});

test('a township without principal falls to its deputy', async () => {
  expect((await entered(api, `/api/v1/posts/${await postOf(TOWNSHIP, 'principal')}/vacancy`, {})).status).toBe(200);
  const deputy = await world.holder(TOWNSHIP, 'deputy');
  const [kase] = await world.sql<{ id: string }>(
    'select k.id from kase k join unit u on u.id = k.responsible_unit_id where u.name = $1 limit 1',
    [TOWNSHIP],
  );
  const seen = await world.queries.find(deputy, kase?.id ?? '');
  expect(seen?.principal).toMatchObject({ post: '党组织副书记', name: deputy.personName });
  expect(seen?.allowedActions).toContain('file_plan');
});

test('the last person who answers for a case cannot leave', async () => {
  for (const role of ['principal', 'deputy'])
    expect((await entered(api, `/api/v1/posts/${await postOf('孝昌县', role)}/vacancy`, {})).status).toBe(200);
  const path = `/api/v1/posts/${await postOf('孝感市', 'organisation_department')}/vacancy`;
  const proposed = await api.post('city-supervisor', path, { reason: '调离' });
  const change = `/api/v1/organisation-changes/${proposed.body.id}`;
  expect((await api.post('city-leader', `${change}/approve`, {})).status).toBe(200);
  const refused = await api.post('admin', `${change}/enter`, {});
  expect([refused.status, refused.body.code]).toEqual([422, 'would_orphan']);
  const kase = await world.caseOf('孝昌县', '');
  expect(kase.principal).toMatchObject({ post: '组织部部长' });
});

test('when the supervisor leaves, the deputy supervises in his place', async () => {
  const city = await world.city('supervisor');
  const kase = await world.caseOf(VILLAGE, '村党组织软弱涣散');
  await world.sql('update post_holding set to_on = local_today() where post_id = $1 and to_on is null', [city.postId]);
  const deputy = await world.city('deputy');
  const seen = await world.queries.find(deputy, kase.id);
  expect(seen?.allowedActions).toContain('approve_plan');
  const told = await world.sql(`select person_id as "personId" from case_recipients('supervisor', $1, $2, $2)`, [
    kase.unit.id,
    city.unitId,
  ]);
  expect(told).toEqual([{ personId: deputy.personId }]);
});

test('a newcomer takes the vacant post with an account of his own, is told, and answers for the cases', async () => {
  const post = await postOf(VILLAGE, 'principal');
  const account = { username: 'new-principal', password: 'rectify-demo-2026' };
  const body = { newPerson: { name: '方新任' } };
  expect((await entered(api, `/api/v1/posts/${post}/holdings`, body, { account })).body.status).toBe('entered');
  expect((await caseAt('new-principal', 0)).principal.name).toBe('方新任');
  const { body: inbox } = await api.get('new-principal', '/api/v1/inbox');
  expect(inbox.items).toEqual([expect.objectContaining({ reason: 'appointed', zh: '您已任新岗位' })]);
});

test('every step of a change is on the log, with what was before and after', async () => {
  expect((await api.get('county-leader', '/api/v1/configuration/events')).status).toBe(403);
  const { body } = await api.get('auditor', '/api/v1/configuration/events?limit=3');
  expect(body.items.map(({ action }: { action: string }) => action)).toEqual(['appoint', 'approve', 'propose']);
  expect(body.items[0]).toMatchObject({
    subject: `post:${await postOf(VILLAGE, 'principal')}`,
    before: { personId: null },
    after: { personId: expect.any(String) },
    reason: '换届',
  });
});

test('a unit gets another name, and is found by both', async () => {
  const unit = await world.sql<{ id: string }>('select id from unit where name = $1', [VILLAGE]);
  const path = `/api/v1/units/${unit[0]?.id}`;
  expect((await entered(api, `${path}/rename`, { name: '盛畈新村委会' })).body.status).toBe('entered');
  const { body } = await api.get('county-supervisor', path);
  expect(body).toMatchObject({ name: '盛畈新村委会', formerNames: [{ name: VILLAGE, to: '2026-03-16' }] });
  const { body: found } = await api.get('county-supervisor', `/api/v1/units?q=${encodeURIComponent(VILLAGE)}`);
  expect(found.items.map(({ id }: { id: string }) => id)).toEqual([unit[0]?.id]);
});
