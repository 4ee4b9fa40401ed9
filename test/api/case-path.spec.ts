import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let world: World;
let api: Api;
let caseId: string;
const path = (action: string): string => `/api/v1/cases/${caseId}/actions/${action}`;

async function versionNow(): Promise<number> {
  const answer = await api.get('city-supervisor', `/api/v1/cases/${caseId}`);
  return answer.body.version;
}
/** Acts on the case as it stands now. */
async function act(username: string, action: string, body: object, headers: Record<string, string> = {}) {
  const answer = await api.post(username, path(action), { version: await versionNow(), ...body }, headers);
  // What an action answers is what reading the case gives: nothing is computed twice in two ways.
  if (answer.status === 200) expect(await read(username)).toEqual({ ...answer.body, asOf: expect.any(String) });
  return answer;
}
const read = async (username: string) => (await api.get(username, `/api/v1/cases/${caseId}`)).body;
async function team(...usernames: string[]): Promise<string[]> {
  return Promise.all(usernames.map(async (username) => (await api.get(username, '/api/v1/session')).body.post.id));
}

beforeAll(async () => {
  world = await createIssuedWorld();
  caseId = (await world.caseOf('盛畈村委会', '村党组织软弱涣散')).id;
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('a case says whose move it is, what the caller may do and, for the rest, why not', async () => {
  const { body } = await api.get('village-principal', `/api/v1/cases/${caseId}`);
  expect(body).toMatchObject({
    state: 'issued',
    milestone: 'unclaimed',
    dueDate: '2026-09-02',
    nextAction: { who: 'principal', what: 'claim', by: '2026-03-05' },
  });
  expect(body.allowedActions).toContain('claim');
  const cancel = body.blockedActions.find(({ action }: { action: string }) => action === 'cancel');
  expect(cancel).toMatchObject({ code: 'not_permitted', reasons: [{ zh: '由督办人员、分管领导办理' }] });
});

test('nobody gets in without a session, and a unit outside finds nothing', async () => {
  const { default: request } = await import('supertest');
  expect((await request(api.server).get(`/api/v1/cases/${caseId}`)).status).toBe(401);
  for (const stranger of ['soe-principal', 'admin']) {
    expect((await api.get(stranger, `/api/v1/cases/${caseId}`)).status).toBe(404);
    expect((await api.get(stranger, `/api/v1/cases/${caseId}/events`)).status).toBe(404);
  }
  expect((await act('soe-principal', 'claim', {})).status).toBe(404);
});

test('a wrong account is refused with the post that may', async () => {
  const answer = await act('village-liaison', 'claim', {});
  expect(answer.status).toBe(403);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.body).toMatchObject({
    code: 'not_permitted',
    mayBeDoneBy: [{ role: 'principal', postTitle: '党组织书记', unitName: '盛畈村委会' }],
  });
});

test('whoever is named in a claim or a plan must hold a post of the unit', async () => {
  const [far = ''] = await team('soe-principal');
  for (const post of [far, '01990000-0000-7000-8000-000000000000']) {
    const answer = await act('village-principal', 'claim', { handler: post });
    expect(answer.status).toBe(422);
    expect(answer.body.unmet).toEqual([expect.objectContaining({ guard: 'posts_of_unit', missing: [post] })]);
  }
});

test('of four claims at once one wins, and the others learn who did', async () => {
  const version = await versionNow();
  const answers = await Promise.all([1, 2, 3, 4].map(() => api.post('village-principal', path('claim'), { version })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  const who = (await api.get('village-principal', '/api/v1/session')).body.person.name;
  for (const { status, body } of answers) {
    if (status === 409)
      expect(body).toMatchObject({ code: 'stale_version', current: { changedBy: who, action: 'claim' } });
  }
});

test('the same key gives the same answer, and another request under it is refused', async () => {
  const version = await versionNow();
  const plan = {
    version,
    cause: '班子不齐',
    goal: '配齐班子',
    measures: [{ text: '选好书记', output: '任职文件', dueDate: '2026-06-01' }],
    plannedEvidence: ['村民代表测评'],
  };
  const key = { 'idempotency-key': 'plan-1' };
  const first = await api.post('village-principal', path('file-plan'), plan, key);
  const second = await api.post('village-principal', path('file-plan'), plan, key);
  expect(first.status).toBe(200);
  expect(second.text).toBe(first.text);
  expect((await api.post('village-principal', path('file-plan'), { ...plan, goal: '另一目标' }, key)).body.code).toBe(
    'key_reused',
  );
});

test('a returned plan is filed again and approved', async () => {
  expect((await act('city-supervisor', 'return-plan', { defects: ['目标不可衡量'] })).body.nextAction.what).toBe(
    'file-plan',
  );
  const measures = [{ text: '选好书记', output: '任职文件', dueDate: '2026-06-01' }];
  await act('village-principal', 'file-plan', {
    cause: '班子不齐',
    goal: '满意率九成',
    measures,
    plannedEvidence: ['测评'],
  });
  expect((await act('city-supervisor', 'approve-plan', {})).body).toMatchObject({ state: 'rectifying' });
});

test('closing without effect evidence is refused and names it, and the measures that are not done', async () => {
  const answer = await act('village-principal', 'apply-to-close', { pledge: true, summary: '完成' });
  expect(answer.status).toBe(422);
  const { unmet } = answer.body;
  expect(unmet).toContainEqual(
    expect.objectContaining({ guard: 'effect_evidence_attached', missing: ['evidence.effect'] }),
  );
  expect(unmet).toContainEqual(expect.objectContaining({ guard: 'measures_done', missing: ['选好书记'] }));
});

test('with effect evidence and every measure done the case is submitted', async () => {
  await act('village-liaison', 'add-evidence', {
    kind: 'interview',
    tests: 'effect',
    title: '入户走访',
    takenOn: '2026-03-02',
  });
  const { body } = await api.get('village-principal', `/api/v1/cases/${caseId}`);
  const measuresDone = [{ measureId: body.plan.measures[0].id, doneOn: '2026-03-02' }];
  await act('village-principal', 'report-progress', { changed: '新书记到任', measuresDone });
  expect((await act('village-principal', 'apply-to-close', { pledge: true, summary: '完成' })).body).toMatchObject({
    state: 'submitted',
    light: 'grey',
  });
});

const verdict = async (members: string[]) => ({
  team: await team(...members),
  siteVisit: { visitedOn: '2026-03-02', place: '盛畈村' },
  measuresSeen: (await api.get('village-principal', `/api/v1/cases/${caseId}`)).body.plan.measures.map(
    ({ id }: { id: string }) => id,
  ),
  evaluation: { invited: 20, valid: 16, satisfied: 12, basicallySatisfied: 2, notSatisfied: 1, unknown: 1 },
  answers: {
    measures_on_site: true,
    cause_removed: true,
    effect_felt: true,
    same_problem_elsewhere: true,
    upkeep_arranged: true,
  },
  opinion: '通过',
});

test('one person is no team, and whoever worked on the case may not verify it', async () => {
  const alone = await act('county-verifier', 'pass', await verdict(['county-verifier']));
  expect(alone.body.unmet.map(({ guard }: { guard: string }) => guard)).toContain('team_of_two');
  const partial = await act('county-verifier', 'pass', await verdict(['county-verifier', 'village-liaison']));
  const guards = partial.body.unmet.map(({ guard }: { guard: string }) => guard);
  expect(guards).toEqual(
    expect.arrayContaining(['team_are_verifiers', 'no_unit_conflict', 'no_earlier_part', 'no_recent_post']),
  );
});

test('papers go back, come again, fail once and pass in the second round', async () => {
  expect((await act('county-verifier', 'return-papers', { defects: ['缺会议记录'] })).body.state).toBe('rectifying');
  await act('village-principal', 'apply-to-close', { pledge: true, summary: '补正' });
  const members = await team('county-verifier', 'county-verifier-2');
  const failed = await act('county-verifier', 'fail', { team: members, reasons: ['群众不知情'] });
  expect(failed.body).toMatchObject({ state: 'rectifying', round: 2, dueDate: '2026-09-02' });
  await act('village-principal', 'apply-to-close', { pledge: true, summary: '再次完成' });
  const passed = await act('county-verifier-2', 'pass', await verdict(['county-verifier', 'county-verifier-2']));
  expect(passed.body).toMatchObject({ state: 'verified', round: 2 });
});

test('a notice with a telephone number is refused; a clean one runs five full working days before the case closes', async () => {
  const refused = await act('city-supervisor', 'publish', { text: '联系人电话13800138000' });
  expect(refused.body.unmet).toEqual([
    expect.objectContaining({ guard: 'text_publishable', missing: ['mobile_number'] }),
  ]);
  expect((await act('city-supervisor', 'publish', { text: '整改结果公示' })).body.nextAction).toMatchObject({
    what: 'close',
    by: '2026-03-09',
  });
  expect((await act('city-supervisor', 'close', { filingNumber: '备1号' })).body.unmet[0].guard).toBe('notice_ended');
  await world.moveTo('2026-03-10T01:30:00.000Z');
  expect((await act('city-supervisor', 'close', { filingNumber: '备1号' })).body).toMatchObject({
    state: 'closed',
    closedOn: '2026-03-10',
  });
});

test('the trail tells every change and every refused attempt, each with who', async () => {
  const { body } = await api.get('auditor', `/api/v1/cases/${caseId}/events?limit=100`);
  const actions = body.items
    .filter(({ outcome }: { outcome: string }) => outcome === 'accepted')
    .map(({ action }: { action: string }) => action);
  expect(actions).toEqual([
    'issue',
    'claim',
    'file_plan',
    'return_plan',
    'file_plan',
    'approve_plan',
    'add_evidence',
    'report_progress',
    'apply_to_close',
    'return_papers',
    'apply_to_close',
    'fail',
    'apply_to_close',
    'pass',
    'publish',
    'close',
  ]);
  expect(body.items.filter(({ outcome }: { outcome: string }) => outcome === 'refused').length).toBeGreaterThan(5);
  for (const { actor } of body.items) expect(actor.person ?? actor.system).toBeTruthy();
});

test('people of the unit find their news in the inbox, and only their own', async () => {
  const { body } = await api.get('village-principal', '/api/v1/inbox?limit=100');
  expect(body.items.map(({ reason }: { reason: string }) => reason)).toEqual(
    expect.arrayContaining(['issued', 'plan_returned', 'failed', 'closed']),
  );
  const [first] = body.items;
  expect((await api.post('village-liaison', `/api/v1/inbox/${first.id}/read`, {})).status).toBe(404);
  expect((await api.post('village-principal', `/api/v1/inbox/${first.id}/read`, {})).status).toBe(204);
});

test('lists, counts and sums show each caller his scope and nothing else', async () => {
  const totals = (await api.get('city-supervisor', '/api/v1/cases/totals')).body.items;
  for (const { issued, open, closed, merged, withdrawn } of totals)
    expect(issued).toBe(open + closed + merged + withdrawn);
  const mine = (await api.get('village-principal', '/api/v1/cases?limit=100')).body;
  expect(new Set(mine.items.map(({ unit }: { unit: { name: string } }) => unit.name))).toEqual(new Set(['盛畈村委会']));
  expect(mine.total).toBe(mine.items.length);
  expect((await api.get('admin', '/api/v1/cases')).body.total).toBe(0);
});
