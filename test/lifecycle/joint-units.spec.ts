import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from './scenario.js';
import type { Stage } from './scenario.js';

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

const guardsOf = ({ body }: { body: { unmet?: { guard: string }[] } }) => (body.unmet ?? []).map(({ guard }) => guard);

/** A village that says others are needed, the office that rules, and another village as the other. */
async function disputed(kind: 'joint_needed' | 'not_ours' = 'joint_needed') {
  const kase = await stage.take();
  const other = await stage.take();
  const [row] = await stage.world.sql<{ id: string }>('select responsible_unit_id as id from kase where id = $1', [
    other.id,
  ]);
  const unit = await api.signInAs(stage.world, kase.principal);
  const joint = await api.signInAs(stage.world, other.principal);
  const arbiter = await api.signInAs(stage.world, kase.arbiter);
  const evidenceIds = [await kase.evidence('paper')];
  await kase.act(kase.principal, { type: 'dispute', kind, reason: '须邻村共同办理', evidenceIds });
  const act = async (who: string, action: string, body: object) => {
    const { version } = (await api.get(unit, `/api/v1/cases/${kase.id}`)).body;
    return api.post(who, `/api/v1/cases/${kase.id}/actions/${action}`, { version, ...body });
  };
  return { kase, unit, joint, arbiter, act, jointUnitIds: [row?.id ?? ''] };
}

const plan = {
  cause: '边界不清',
  goal: '共同管护',
  measures: [{ text: '划清边界', output: '协议', dueDate: '2026-06-01' }],
  plannedEvidence: ['走访'],
};

test('AS-1 a ruling that others are needed gives them a part: they see the case, are told, and sign before it closes', async () => {
  const { kase, unit, joint, arbiter, act, jointUnitIds } = await disputed();
  expect((await api.get(joint, `/api/v1/cases/${kase.id}`)).status).toBe(404);
  const ruled = await act(arbiter, 'reject-dispute', { reason: '由两村共同办理', jointUnitIds });
  expect(ruled.body).toMatchObject({ state: 'claimed' });
  expect((await api.get(joint, `/api/v1/cases/${kase.id}`)).status).toBe(200);
  const inbox = (await api.get(joint, '/api/v1/inbox')).body.items;
  expect(
    inbox.some((entry: { caseId: string; reason: string }) => entry.caseId === kase.id && entry.reason === 'joint'),
  ).toBe(true);
  await act(unit, 'file-plan', plan);
  await kase.act(kase.supervisor, { type: 'approve_plan', jointSignatures: [] });
  const { plan: filed } = await kase.read();
  const measuresDone = (filed?.measures ?? []).map(({ id: measureId }) => ({ measureId, doneOn: '2026-03-02' }));
  await act(unit, 'report-progress', { changed: '已签协议', measuresDone });
  await kase.evidence();
  const apply = { pledge: true, summary: '完成' };
  const early = await act(unit, 'apply-to-close', apply);
  expect(early.body.unmet).toMatchObject([{ guard: 'parts_signed', missing: jointUnitIds }]);
  expect((await act(unit, 'sign-part', { summary: '代签' })).body.code).toBe('not_permitted');
  expect((await act(joint, 'sign-part', { summary: '已出工清淤三公里' })).status).toBe(200);
  expect(guardsOf(await act(joint, 'sign-part', { summary: '再签' }))).toEqual(['part_unsigned']);
  expect((await act(unit, 'apply-to-close', apply)).body.state).toBe('submitted');
});

test('only a dispute that others are needed makes joint units, only valid ones, and never the unit itself', async () => {
  const { arbiter, act, jointUnitIds, kase } = await disputed();
  const [own] = await stage.world.sql<{ id: string }>('select responsible_unit_id as id from kase where id = $1', [
    kase.id,
  ]);
  for (const wrong of [[own?.id], [], [...jointUnitIds, own?.id]])
    expect(guardsOf(await act(arbiter, 'reject-dispute', { reason: '共同办理', jointUnitIds: wrong }))).toEqual([
      'joint_units_valid',
    ]);
  const other = await disputed('not_ours');
  const refused = await other.act(other.arbiter, 'reject-dispute', { reason: '共同办理', jointUnitIds });
  expect(guardsOf(refused)).toEqual(['joint_units_valid']);
});

test('a township that shares a village case by the tree alone signs nothing and holds nothing up', async () => {
  const kase = await stage.take();
  await kase.to('submitted');
  expect((await kase.read()).state).toBe('submitted');
});
