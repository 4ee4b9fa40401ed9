import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '#platform';
import { createStage } from './scenario.js';
import type { Scenario, Stage } from './scenario.js';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
}, 60_000);
afterAll(() => stage.world.close());

const reason = '核实如此';
const measure = (kase: Scenario, dueDate: '2026-06-01' | '2026-09-03') => ({
  id: newId(),
  text: '选好书记',
  output: '任职文件',
  ownerPostId: kase.principal.postId,
  dueDate,
});
const plan = (kase: Scenario, dueDate: '2026-06-01' | '2026-09-03' = '2026-06-01') =>
  ({
    type: 'file_plan',
    cause: '因',
    goal: '的',
    measures: [measure(kase, dueDate)],
    plannedEvidence: ['测评'],
  }) as const;

test('T09 a plan has cause, goal, measures with post and date up to the due date, and planned effect evidence', async () => {
  const kase = await stage.take();
  await kase.to('claimed');
  const refused = async (change: object) => (await kase.refusal(kase.principal, { ...plan(kase), ...change })).slice(1);
  expect(await refused({ cause: ' ' })).toEqual(['plan_complete']);
  expect(await refused({ measures: [] })).toEqual(['plan_complete']);
  expect(await refused({ plannedEvidence: [] })).toEqual(['effect_evidence_planned']);
  expect((await kase.refusal(kase.principal, plan(kase, '2026-09-03'))).slice(1)).toEqual(['measures_within_due']);
  expect(await kase.act(kase.principal, plan(kase))).toMatchObject({
    state: 'claimed',
    nextAction: { who: 'supervisor', what: 'approve_plan', by: '2026-03-09' },
  });
});

test('T10 a plan is returned defect by defect, refiled in three working days; the second return calls an interview', async () => {
  const kase = await stage.take();
  await kase.to('claimed');
  const back = { type: 'return_plan', defects: ['目标不可衡量'] } as const;
  await kase.act(kase.principal, plan(kase));
  expect((await kase.act(kase.supervisor, back)).nextAction).toMatchObject({
    who: 'principal',
    what: 'file_plan',
    by: '2026-03-05',
  });
  await kase.act(kase.principal, plan(kase));
  await kase.act(kase.supervisor, back);
  const told = await stage.world.sql(
    `select distinct p.role from inbox_entry i join post p on p.id = i.post_id
     where i.case_id = $1 and i.reason = 'interview' order by 1`,
    [kase.id],
  );
  expect(told).toEqual([{ role: 'leader' }, { role: 'principal' }]);
});

test('T11 an approved plan starts the work; a level A plan takes the leader and joint signatures', async () => {
  const kase = await stage.take();
  await kase.to('claimed');
  await stage.world.sql(`update kase set level = 'A' where id = $1`, [kase.id]);
  await kase.act(kase.principal, plan(kase));
  const approve = { type: 'approve_plan', jointSignatures: ['组织部', '纪委'] } as const;
  expect(await kase.refusal(kase.supervisor, approve)).toEqual(['guard_failed', 'joint_plan_review']);
  expect(await kase.refusal(kase.leader, { ...approve, jointSignatures: [] })).toEqual([
    'guard_failed',
    'joint_plan_review',
  ]);
  expect(await kase.act(kase.leader, approve)).toMatchObject({ state: 'rectifying' });
});

test('T11 what is to be done at once needs no plan: the trail says that nobody approved one', async () => {
  const kase = await stage.take();
  await stage.world.sql(`update kase set rectify_type = 'immediate' where id = $1`, [kase.id]);
  expect(await kase.act(kase.principal, { type: 'claim', signedBy: kase.principal.postId })).toMatchObject({
    state: 'rectifying',
  });
  expect((await kase.trail()).slice(-2)).toMatchObject([
    { action: 'claim', to_state: 'claimed', who: 'principal' },
    { action: 'approve_plan', to_state: 'rectifying', who: 'immediate' },
  ]);
});

test('T12 a report says what changed, and only measures of the plan are done', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  const report = (changed: string, measureId?: string) =>
    kase.refusal(kase.principal, {
      type: 'report_progress',
      changed,
      measuresDone: measureId ? [{ measureId, doneOn: '2026-03-02' }] : [],
    });
  expect(await report(' ')).toEqual(['guard_failed', 'says_what_changed']);
  expect(await report('进展', newId())).toEqual(['guard_failed', 'measures_known']);
  expect(await report('书记到任')).toEqual(['accepted']);
});

const ask = {
  type: 'ask_extension',
  cause: 'election_timetable',
  progress: '已考察',
  newDue: '2026-10-30',
  reason,
} as const;

test('T13 an extension is asked for by the unit and granted by the leader; due date moves, the original stays', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  const grant = { type: 'extend', newDue: '2026-10-30', reason } as const;
  expect(await kase.refusal(kase.leader, grant)).toEqual(['guard_failed', 'request_open']);
  expect(await kase.refusal(kase.principal, { ...ask, newDue: '2026-11-02' })).toEqual([
    'guard_failed',
    'extension_within_limit',
  ]);
  await kase.act(kase.principal, ask);
  expect(await kase.refusal(kase.principal, ask)).toEqual(['guard_failed', 'none_asked']);
  expect(await kase.refusal(kase.principal, grant)).toEqual(['not_permitted']);
  // What is undecided is not approved.
  expect((await kase.read()).dueDate).toBe('2026-09-02');
  expect(await kase.act(kase.leader, grant)).toMatchObject({ dueDate: '2026-10-30', originalDueDate: '2026-09-02' });
});

test('T13 a second extension is granted one level up only; a third by nobody', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  const county = await stage.world.sql<{ id: string; path: string }>(
    `select id, path from unit where level = 'county' and starts_with((select responsible_path from kase where id = $1), path)`,
    [kase.id],
  );
  // As if the county had issued it: the city is the level above.
  await stage.world.sql('update kase set supervising_unit_id = $2, supervising_path = $3 where id = $1', [
    kase.id,
    county[0]?.id,
    county[0]?.path,
  ]);
  const leaderOf = async (unitId: string | undefined) => {
    const [unit] = await stage.world.sql<{ name: string }>('select name from unit where id = $1', [unitId]);
    return stage.world.holder(unit?.name ?? '', 'leader');
  };
  const countyLeader = await leaderOf(county[0]?.id);
  const grant = (newDue: '2026-09-20' | '2026-10-30') => ({ type: 'extend', newDue, reason }) as const;
  await kase.act(kase.principal, { ...ask, newDue: '2026-09-20' });
  expect(await kase.refusal(kase.leader, grant('2026-09-20'))).toEqual(['guard_failed', 'extension_once']);
  await kase.act(countyLeader, grant('2026-09-20'));
  await kase.act(kase.principal, ask);
  expect(await kase.refusal(countyLeader, grant('2026-10-30'))).toEqual(['guard_failed', 'extension_once']);
  expect(await kase.act(kase.leader, grant('2026-10-30'))).toMatchObject({ dueDate: '2026-10-30' });
  expect(await kase.refusal(kase.principal, { ...ask, newDue: '2026-11-01' })).toContain('extension_once');
});

test('T13 a refused request leaves the date, and another may be asked', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  await kase.act(kase.principal, ask);
  expect(await kase.act(kase.leader, { type: 'refuse_request', request: 'extension', reason })).toMatchObject({
    dueDate: '2026-09-02',
  });
  expect(await kase.refusal(kase.principal, ask)).toEqual(['accepted']);
});

test('T14 T15 a suspension stops the clock for an outside cause; the stopped days are added, and it ends by itself', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  const request = { type: 'ask_suspension', cause: 'court_case', reviewOn: '2026-03-10', reason } as const;
  expect(await kase.refusal(kase.principal, { ...request, reviewOn: '2026-06-01' })).toEqual([
    'guard_failed',
    'review_within_limit',
  ]);
  await kase.act(kase.principal, request);
  const suspended = await kase.act(kase.leader, { type: 'suspend', reviewOn: '2026-03-10', reason });
  expect(suspended).toMatchObject({
    state: 'suspended',
    light: 'grey',
    nextAction: { what: 'resume', by: '2026-03-10' },
  });
  expect(
    await stage.world.sql(`select 1 from deadline_rung where case_id = $1 and status = 'armed'`, [kase.id]),
  ).toEqual([]);
  await stage.world.moveTo('2026-03-09T02:00:00.000Z');
  await stage.world.settle();
  expect((await kase.read()).state).toBe('suspended');
  await stage.world.moveTo('2026-03-10T02:00:00.000Z');
  await stage.world.settle();
  expect(await kase.read()).toMatchObject({
    state: 'rectifying',
    dueDate: '2026-09-10',
    originalDueDate: '2026-09-02',
  });
  expect((await kase.trail()).at(-1)).toMatchObject({ action: 'resume', who: 'sweep' });
  // Nobody has an extension and a suspension for the same cause.
  expect(await kase.refusal(kase.principal, { ...ask, cause: 'court_case' })).toEqual([
    'guard_failed',
    'one_relief_a_cause',
  ]);
});

test('T15 the supervisor may end a suspension before the day of review', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  await kase.act(kase.principal, { type: 'ask_suspension', cause: 'court_case', reviewOn: '2026-04-10', reason });
  await kase.act(kase.leader, { type: 'suspend', reviewOn: '2026-04-10', reason });
  expect(await kase.act(kase.supervisor, { type: 'resume', reason })).toMatchObject({
    state: 'rectifying',
    dueDate: '2026-09-02',
  });
});

test('T13 an extension asked for later than five working days before due is refused by the form', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  await stage.world.moveTo('2026-08-27T02:00:00.000Z');
  expect(await kase.refusal(kase.principal, ask)).toEqual(['guard_failed', 'extension_filed_early']);
  await stage.world.moveTo('2026-09-03T02:00:00.000Z');
  expect(await kase.read()).toMatchObject({ light: 'red' });
  expect(await kase.refusal(kase.principal, ask)).toEqual(['guard_failed', 'extension_filed_early']);
});

test('ES-6 a supervisor urges by hand: the unit is told once, it stands on the trail, and not again for three working days', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  const urge = { type: 'urge', text: '请本周内报送进展' } as const;
  expect((await kase.refusal(kase.principal, urge))[0]).toBe('not_permitted');
  const { highestRung, dueDate } = await kase.read();
  expect(await kase.act(kase.supervisor, urge)).toMatchObject({ state: 'rectifying', highestRung, dueDate });
  expect(await kase.refusal(kase.supervisor, urge)).toEqual(['guard_failed', 'not_urged_lately']);
  const told = await stage.world.sql(
    `select p.role from inbox_entry e join post p on p.id = e.post_id where e.case_id = $1 and e.reason = 'urged' order by 1`,
    [kase.id],
  );
  expect(told).toEqual([{ role: 'liaison' }, { role: 'principal' }]);
});
