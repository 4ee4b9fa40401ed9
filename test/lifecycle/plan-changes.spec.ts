import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from './scenario.js';
import type { Scenario, Stage } from './scenario.js';

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

const reason = '换届提前,书记须先到位';
const measure = { text: '选好书记', output: '任职文件', dueDate: '2026-06-01' };
const plan = {
  cause: '班子不齐',
  goal: '配齐班子',
  measures: [measure, { text: '建立例会制度', output: '制度文本', dueDate: '2026-06-01', kind: 'institutional' }],
  plannedEvidence: ['测评'],
  milestones: [{ name: '班子配齐', dueDate: '2026-05-01' }],
  indicators: [{ name: '群众满意率', unit: '%', baseline: 60, target: 90, source: '民主测评' }],
};

interface Shown {
  readonly plan: {
    readonly measures: readonly { readonly id: string; readonly text: string; readonly doneOn: string | null }[];
    readonly milestones: readonly { readonly id: string }[];
    readonly indicators: readonly { readonly id: string }[];
  };
}

/** A case at work on an approved plan, and how its people act over HTTP. */
async function atWork() {
  const kase = await stage.take();
  await kase.to('claimed');
  const unit = await api.signInAs(stage.world, kase.principal);
  const office = await api.signInAs(stage.world, kase.supervisor);
  const read = async (): Promise<Shown & { version: number }> => (await api.get(unit, `/api/v1/cases/${kase.id}`)).body;
  const act = async (who: string, action: string, body: object) => {
    const { version } = await read();
    return api.post(who, `/api/v1/cases/${kase.id}/actions/${action}`, { version, ...body });
  };
  await act(unit, 'file-plan', plan);
  await act(office, 'approve-plan', {});
  const versions = async () => (await api.get(unit, `/api/v1/cases/${kase.id}/plans`)).body.items;
  return { kase, unit, office, read, act, versions };
}

const guardsOf = ({ body }: { body: { unmet?: { guard: string }[] } }) => (body.unmet ?? []).map(({ guard }) => guard);

test('PL-7 an indicator shows its latest reading with day and source, PL-4 a milestone the day it was reached', async () => {
  const { unit, act, read } = await atWork();
  const { milestones, indicators, measures } = (await read()).plan;
  const reading = (value: number, on: string) => ({ indicatorId: indicators[0]?.id, value, on, source: '入户测评' });
  const told = await act(unit, 'report-progress', {
    changed: '书记到任',
    measuresDone: [{ measureId: measures[0]?.id, doneOn: '2026-03-02' }],
    milestonesReached: [{ milestoneId: milestones[0]?.id, reachedOn: '2026-03-02' }],
    readings: [reading(72, '2026-03-02')],
  });
  expect(told.body.plan).toMatchObject({
    percent: 50,
    milestones: [{ name: '班子配齐', reachedOn: '2026-03-02' }],
    indicators: [{ baseline: 60, target: 90, current: { value: 72, on: '2026-03-02', source: '入户测评' } }],
  });
  const future = await act(unit, 'report-progress', { changed: '有变化', readings: [reading(95, '2026-04-02')] });
  expect([future.status, guardsOf(future)]).toEqual([422, ['readings_known']]);
});

test('PL-8 a change of plan has a reason and waits for the supervisor: until then the old version is in force', async () => {
  const { unit, office, act, read, versions } = await atWork();
  const kept = (await read()).plan.measures[0];
  const changed = {
    ...plan,
    goal: '配齐并稳定班子',
    measures: [
      { ...measure, id: kept?.id, output: '任职文件和培训记录' },
      { ...measure, text: '选后备干部' },
    ],
    reason,
  };
  expect((await act(unit, 'change-plan', { ...changed, reason: ' ' })).status).toBe(400);
  const asked = await act(unit, 'change-plan', changed);
  expect(asked.body.plan.measures.map(({ text }: { text: string }) => text)).toEqual(['选好书记', '建立例会制度']);
  expect(asked.body.clocks).toContainEqual(expect.objectContaining({ kind: 'plan_review', dueDate: '2026-03-09' }));
  expect(guardsOf(await act(unit, 'change-plan', changed))).toEqual(['none_asked']);
  expect((await act(unit, 'decide-plan-change', { granted: true, reason })).body.code).toBe('not_permitted');
  const granted = await act(office, 'decide-plan-change', { granted: true, reason: '同意' });
  expect(granted.body.plan).toMatchObject({ version: 2, measures: [{ id: kept?.id }, { text: '选后备干部' }] });
  const [second, first] = await versions();
  expect(first).toMatchObject({ version: 1, status: 'superseded', reason: null, difference: null });
  expect(second).toMatchObject({
    version: 2,
    status: 'approved',
    reason,
    difference: {
      texts: [{ field: 'goal', before: '配齐班子', after: '配齐并稳定班子' }],
      measures: {
        added: [{ text: '选后备干部' }],
        removed: [{ text: '建立例会制度' }],
        changed: [{ before: { output: '任职文件' }, after: { output: '任职文件和培训记录' } }],
      },
    },
  });
});

test('PL-8 a change that is refused leaves the plan as it was, and the refused version stays to be read', async () => {
  const { unit, office, act, versions } = await atWork();
  await act(unit, 'change-plan', { ...plan, goal: '降低目标', reason });
  const refused = await act(office, 'decide-plan-change', { granted: false, reason: '目标不得降低' });
  expect(refused.body).toMatchObject({ state: 'rectifying', plan: { version: 1 } });
  expect((await versions()).map(({ status }: { status: string }) => status)).toEqual(['refused', 'approved']);
  expect(guardsOf(await act(office, 'decide-plan-change', { granted: true, reason }))).toEqual(['request_open']);
});

test('PL-8 a measure that is done cannot drop out of the plan, nor can one end after the due date', async () => {
  const { unit, office, act, read } = await atWork();
  const done = (await read()).plan.measures[0];
  const measuresDone = [{ measureId: done?.id, doneOn: '2026-03-02' }];
  await act(unit, 'report-progress', { changed: '书记到任', measuresDone });
  expect(guardsOf(await act(unit, 'change-plan', { ...plan, reason }))).toEqual(['done_measures_kept']);
  const late = [{ ...measure, id: done?.id, dueDate: '2026-12-31' }];
  expect(guardsOf(await act(unit, 'change-plan', { ...plan, measures: late, reason }))).toEqual([
    'measures_within_due',
  ]);
  const kept = await act(unit, 'change-plan', { ...plan, measures: [{ ...measure, id: done?.id }], reason });
  expect(kept.status).toBe(200);
  // What gets done while the change waits cannot be approved away either.
  const second = (await read()).plan.measures[1];
  const later = [{ measureId: second?.id, doneOn: '2026-03-02' }];
  await act(unit, 'report-progress', { changed: '制度已建', measuresDone: later });
  const granted = await act(office, 'decide-plan-change', { granted: true, reason: '同意' });
  expect(guardsOf(granted)).toEqual(['done_measures_kept']);
  expect((await act(office, 'decide-plan-change', { granted: false, reason: '措施已完成' })).status).toBe(200);
});

test('an ongoing case applies to close only when a stage is finished', async () => {
  const { kase, unit, act, read } = await atWork();
  await stage.world.sql(`update kase set rectify_type = 'ongoing' where id = $1`, [kase.id]);
  const { measures, milestones } = (await read()).plan;
  const measuresDone = measures.map(({ id: measureId }) => ({ measureId, doneOn: '2026-03-02' }));
  await act(unit, 'report-progress', { changed: '全部完成', measuresDone });
  await kase.evidence();
  const apply = { pledge: true, summary: '阶段完成', upkeepPlan: ['每季回访'] };
  expect(guardsOf(await act(unit, 'apply-to-close', apply))).toEqual(['milestone_reached']);
  const milestonesReached = milestones.map(({ id: milestoneId }) => ({ milestoneId, reachedOn: '2026-03-02' }));
  await act(unit, 'report-progress', { changed: '阶段完成', milestonesReached });
  expect((await act(unit, 'apply-to-close', apply)).body.state).toBe('submitted');
});

test('the versions of a plan are read by those who may read the case, and by nobody else', async () => {
  const { kase } = await atWork();
  const stranger: Scenario = await stage.take();
  const elsewhere = await api.signInAs(stage.world, stranger.principal);
  expect((await api.get(elsewhere, `/api/v1/cases/${kase.id}/plans`)).status).toBe(404);
});
