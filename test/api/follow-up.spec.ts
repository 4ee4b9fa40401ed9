import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let stage: Stage;
let api: Api;
let noticed: Scenario;
let id: string;
beforeAll(async () => {
  stage = await createStage();
  api = await startApi(stage.world.url);
  id = (await api.get('city-supervisor', '/api/v1/bulletins')).body.items[0].id;
  const staged = (await stage.casesOf('盛畈村委会')).at(-1);
  if (!staged) throw new Error('盛畈 has a case.');
  noticed = staged;
  await noticed.to('in_notice');
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

test('each figure of a bulletin is what the list behind it counts, in the scope of whoever looks', async () => {
  for (const username of ['city-supervisor', 'county-supervisor', 'village-principal']) {
    const { progress, items } = (await api.get(username, `/api/v1/bulletins/${id}`)).body;
    expect(items[0]).toMatchObject({ deadlineText: { zh: '交办后6个月', en: '6 months from issue' } });
    expect(progress.items.length).toBeGreaterThan(0);
    for (const { itemId, cases, unclaimed, lights } of progress.items.slice(0, 4)) {
      const list = async (more: string) =>
        (await api.get(username, `/api/v1/worklist?view=all&limit=1&item=${itemId}${more}`)).body;
      const all = await list('');
      expect([username, all.total, all.lights]).toEqual([username, cases, lights]);
      expect((await list('&state=issued')).total).toBe(unclaimed);
    }
    const [row] = (await api.get(username, '/api/v1/bulletins')).body.items;
    expect(row.cases).toBe(progress.items.reduce((sum: number, item: { cases: number }) => sum + item.cases, 0));
  }
});

test('units that have not claimed are named with the day by which they must', async () => {
  const { progress } = (await api.get('city-supervisor', `/api/v1/bulletins/${id}`)).body;
  expect(progress.unclaimed).toHaveLength(50);
  expect(progress.unclaimed[0]).toMatchObject({ claimDue: '2026-03-05', overdue: false });
  expect(progress.unclaimed.map((one: { id: string }) => one.id)).not.toContain(noticed.id);
});

test('a draft is changed by its supervisor alone, and not over what another has changed', async () => {
  const text = { title: '通报', source: 'audit', body: '正文', statedCategories: 1, statedAspects: 1 };
  const draft = (await api.post('city-supervisor', '/api/v1/bulletins', text)).body;
  expect(draft.may).toEqual(['edit', 'submit']);
  const change = (username: string, version: number) =>
    api.put(username, `/api/v1/bulletins/${draft.id}`, { ...text, title: '改过的通报', version });
  expect((await change('city-leader', draft.version)).status).toBe(403);
  expect((await change('city-supervisor', draft.version)).body).toMatchObject({ title: '改过的通报' });
  expect((await change('city-supervisor', draft.version)).body.code).toBe('stale_version');
});

test('objections are shown to those who check them; the unit sees its notice and not one of them', async () => {
  const objection = { claim: '书记没有到岗', name: '老李', contact: '13900001111' };
  expect((await api.publicPost(`/api/v1/public/notices/${noticed.id}/objections`, objection, '10.0.0.9')).status).toBe(
    201,
  );
  const of = async (username: string, view: string) => (await api.get(username, `/api/v1/notices?view=${view}`)).body;
  expect((await of('city-supervisor', 'objections')).items).toMatchObject([
    { caseId: noticed.id, isOpen: true, objections: [{ claim: '书记没有到岗', contact: '老李 · 13900001111' }] },
  ]);
  // The county is above the unit but did not issue the case.
  for (const username of ['village-principal', 'county-supervisor']) {
    expect([username, (await of(username, 'running')).items]).toMatchObject([
      username,
      [{ caseId: noticed.id, objections: null }],
    ]);
    expect((await of(username, 'objections')).total).toBe(0);
  }
});

test('who asked sees how many answered, the unit what it signed', async () => {
  const asked = await api.post('city-supervisor', `/api/v1/bulletins/${id}/items/1-3/replicated-check`, {});
  const mine = async () => (await api.get('village-principal', '/api/v1/replicated-questions')).body.items[0];
  const question = await mine();
  expect(question).toMatchObject({ kind: null, mayAnswer: true, statement: null });
  const body = { kind: 'not_found', statement: '查了账目,没有。' };
  expect((await api.post('village-principal', `/api/v1/replicated-questions/${question.id}/answer`, body)).status).toBe(
    200,
  );
  expect(await mine()).toMatchObject({ kind: 'not_found', statement: '查了账目,没有。', answeredOn: '2026-03-02' });
  expect((await api.get('city-supervisor', '/api/v1/replicated-checks')).body.items).toMatchObject([
    { id: asked.body.id, asked: asked.body.asked, answered: 1, found: 0, overdue: 0 },
  ]);
  const found = `/api/v1/replicated-questions?checkId=${asked.body.id}&kind=found`;
  expect((await api.get('city-supervisor', found)).body.items).toEqual([]);
  expect((await api.get('village-principal', '/api/v1/replicated-checks')).body.items).toEqual([]);
});

test('all messages are marked as read at once, nobody else’s', async () => {
  const unread = async (username: string) => (await api.get(username, '/api/v1/inbox')).body.unread;
  const before = await unread('township-principal');
  expect(await unread('village-principal')).toBeGreaterThan(0);
  expect((await api.post('village-principal', '/api/v1/inbox/read', {})).body.marked).toBeGreaterThan(0);
  expect(await unread('village-principal')).toBe(0);
  expect(await unread('township-principal')).toBe(before);
});
