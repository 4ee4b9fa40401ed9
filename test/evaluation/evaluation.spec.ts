import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

let stage: Stage;
let api: Api;
let kase: Scenario;
let codes: { name: string; group: string; code: string; qr: string }[];
const base = () => `/api/v1/cases/${kase.id}`;
const units = ['village-principal', 'village-liaison'] as const;

beforeAll(async () => {
  stage = await createStage();
  const staged = (await stage.casesOf('盛畈村委会')).at(-1);
  if (!staged) throw new Error('盛畈 has a case.');
  kase = staged;
  api = await startApi(stage.world.url);
  await kase.to('submitted');
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

const roster = (count: number) => ({
  people: [
    ...Array.from({ length: count }, (_, index) => ({ name: `村民${index}`, group: 'representative' })),
    { name: '老书记', group: 'former_secretary', contact: '138****8000' },
  ],
});
const voice = (path: string, body: object, from = '10.0.0.1') => api.publicPost(`/api/v1/public/${path}`, body, from);

test('the unit enters the roster and corrects it before the draw; a verifier does not', async () => {
  expect((await api.put('village-liaison', `${base()}/roster`, roster(5))).body).toEqual({ people: 6 });
  expect((await api.put('village-principal', `${base()}/roster`, roster(60))).body).toEqual({ people: 61 });
  expect((await api.get('county-verifier', `${base()}/roster`)).body).toHaveLength(61);
  expect((await api.put('county-verifier', `${base()}/roster`, roster(5))).status).toBe(404);
});

test('the verifier draws by a stored seed; 25 and whoever is always visited get a code, with its image', async () => {
  const drawn = await api.post('county-verifier', `${base()}/evaluation/draw`, {});
  expect(drawn.status).toBe(200);
  codes = drawn.body.codes;
  expect(codes).toHaveLength(26);
  expect(codes.filter(({ group }) => group === 'former_secretary')).toHaveLength(1);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(26);
  expect(codes[0]?.code).toMatch(/^[\w-]{32}$/u); // 192 bit
  expect(codes[0]?.qr).toContain('<svg');
  const kept = await stage.world.sql<{ text: string }>('select c::text as text from evaluation_code c');
  expect(kept.some(({ text }) => codes.some(({ code }) => text.includes(code)))).toBe(false);
});

test('after the draw the roster stands, and a second draw is refused', async () => {
  expect((await api.put('village-principal', `${base()}/roster`, roster(3))).body.code).toBe('roster_frozen');
  expect((await api.post('county-verifier', `${base()}/evaluation/draw`, {})).body.code).toBe('already_drawn');
});

test('the unit gets 404 on every route that could show codes or single answers', async () => {
  for (const username of [...units, 'township-principal']) {
    for (const path of ['evaluation', 'evaluation/remarks', 'objections'])
      expect([username, path, (await api.get(username, `${base()}/${path}`)).status]).toEqual([username, path, 404]);
    const answer = { code: codes[0]?.code, answer: 'satisfied' };
    expect((await api.post(username, `${base()}/evaluation/draw`, {})).status).toBe(404);
    expect((await api.post(username, `${base()}/evaluation/close`, {})).status).toBe(404);
    expect((await api.post(username, `${base()}/evaluation/assisted-answers`, answer)).status).toBe(404);
  }
  const trail = JSON.stringify((await api.get('village-principal', `${base()}/events`)).body);
  expect(codes.some(({ code }) => trail.includes(code))).toBe(false);
});

test('a code opens a sheet that names nobody; a wrong one opens nothing', async () => {
  const sheet = await voice('evaluation/open', { code: codes[0]?.code });
  expect(sheet.body).toMatchObject({ unit: '盛畈村委会', goal: '配齐班子' });
  expect(JSON.stringify(sheet.body)).not.toContain('村民');
  expect((await voice('evaluation/open', { code: 'x'.repeat(32) })).body.code).toBe('code_unknown');
});

test('of 1,000 answers at once with one code exactly one counts', async () => {
  const body = { code: codes[0]?.code, answer: 'satisfied' };
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => voice('evaluation/answer', body, `10.1.${index % 250}.${index >> 8}`)),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 204)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(999);
  expect(await stage.world.sql('select count(*) as answers from evaluation_answer')).toEqual([{ answers: 1 }]);
});

test('whoever asks too often is told to wait', async () => {
  const statuses: number[] = [];
  for (let tries = 1; tries <= 61; tries += 1)
    statuses.push((await voice('evaluation/open', { code: 'guess' }, '10.9.9.9')).status);
  expect([statuses.slice(0, 60).every((status) => status === 404), statuses[60]]).toEqual([true, 429]);
});

test('behind a trusted proxy the limit counts people, not the proxy; nobody else is believed', async () => {
  const sixtyOne = async (server: Api): Promise<number[]> => {
    const statuses: number[] = [];
    for (let sender = 1; sender <= 61; sender += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${sender}` };
      const body = { code: 'guess' };
      statuses.push((await server.publicPost('/api/v1/public/evaluation/open', body, '10.8.8.8', headers)).status);
    }
    return statuses;
  };
  const behindProxy = await startApi(stage.world.url, { RECTIFY_TRUST_PROXY: 'uniquelocal' });
  expect(new Set(await sixtyOne(behindProxy))).toEqual(new Set([404]));
  await behindProxy.close();
  expect((await sixtyOne(api))[60]).toBe(429);
});

test('with too few answers there is no percentage', async () => {
  expect((await api.get('county-verifier', `${base()}/evaluation`)).body).toMatchObject({
    open: true,
    percent: null,
    enoughAnswers: false,
    groups: [],
    counts: { invited: 26, valid: 1 },
  });
});

test('while people still answer nothing is passed, and figures that say otherwise never are', async () => {
  await expect(kase.pass()).rejects.toMatchObject({ refusal: { unmet: [{ guard: 'evaluation_meets_threshold' }] } });
  for (const [index, { code }] of codes.slice(1, 21).entries()) {
    const answer = index < 16 ? 'satisfied' : index < 18 ? 'basically' : 'unknown';
    const remark = index === 0 ? '书记到任后,办事方便了' : undefined;
    expect((await voice('evaluation/answer', { code, answer, remark }, `10.2.0.${index}`)).status).toBe(204);
  }
  const assisted = { code: codes[21]?.code, answer: 'satisfied', remark: '口述' };
  expect((await api.post('county-verifier', `${base()}/evaluation/assisted-answers`, assisted)).status).toBe(204);
  expect((await api.post('county-verifier', `${base()}/evaluation/close`, {})).body).toMatchObject({
    counts: { invited: 26, valid: 22, satisfied: 18, basicallySatisfied: 2, notSatisfied: 0, unknown: 2 },
    percent: 90.9,
    enoughAnswers: true,
  });
  await expect(kase.pass()).rejects.toMatchObject({ refusal: { unmet: [{ guard: 'evaluation_meets_threshold' }] } });
});

test('the counts are told to the unit once it is over; what people wrote never', async () => {
  expect((await api.get('village-principal', `${base()}/evaluation`)).body).toMatchObject({
    open: false,
    percent: 90.9,
  });
  expect((await api.get('village-principal', `${base()}/evaluation/remarks`)).status).toBe(404);
  expect((await api.get('county-verifier', `${base()}/evaluation/remarks`)).body).toHaveLength(2);
});

test('the case passes on the counts of the system alone', async () => {
  const passed = await kase.pass({ evaluation: undefined });
  expect(passed.state).toBe('verified');
});

test('a notice is read by its link; an objection with personal data is refused, naming what was found', async () => {
  await kase.to('in_notice');
  const { body: list } = await api.publicGet('/api/v1/public/notices');
  expect(list.items).toMatchObject([{ id: kase.id, unit: '盛畈村委会', open: true }]);
  expect((await api.publicGet(`/api/v1/public/notices/${kase.id}`)).body.text).toContain('公示');
  const bad = await voice(`notices/${kase.id}/objections`, { claim: '举报人张三,13800138000' });
  expect(bad.body).toMatchObject({ code: 'personal_data', missing: ['mobile_number', 'named_person'] });
});

test('an open objection keeps the case open; dismissed with a finding it no longer does; upheld it goes back', async () => {
  const object = async (claim: string) =>
    (await voice(`notices/${kase.id}/objections`, { claim, contact: '13900001111' }, '10.3.0.1')).body.receipt;
  const first = await object('会议照片是旧的');
  const [filed] = (await api.get('city-supervisor', `${base()}/objections`)).body;
  expect(filed).toMatchObject({ status: 'open', contact: '13900001111' });
  await stage.world.moveTo('2026-03-09T02:00:00.000Z');
  expect(await kase.refusal(kase.supervisor, { type: 'close', filingNumber: '备1' })).toContain('no_open_objection');
  const dismiss = `${base()}/objections/${filed.id}/dismiss`;
  expect((await api.post('village-principal', dismiss, { finding: '照片属实' })).status).toBe(403);
  expect((await api.post('city-supervisor', dismiss, { finding: '照片属实' })).status).toBe(204);
  expect((await voice('objections/status', { receipt: first })).body).toMatchObject({
    status: 'dismissed',
    finding: '照片属实',
  });
  const second = await object('第一书记从未到岗');
  const uphold = (checkedBy: string) => ({ type: 'uphold_objection', checkedBy, finding: '走访属实' }) as const;
  expect(await kase.refusal(kase.leader, uphold(kase.verifiers[0].postId))).toEqual([
    'guard_failed',
    'checker_not_of_team',
  ]);
  expect(await kase.act(kase.leader, uphold(kase.supervisor.postId))).toMatchObject({ state: 'submitted' });
  expect((await voice('objections/status', { receipt: second })).body.status).toBe('upheld');
});
