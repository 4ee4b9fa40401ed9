import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '#platform';
import { createStage } from './scenario.js';
import type { Stage } from './scenario.js';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
}, 60_000);
afterAll(() => stage.world.close());

const reason = '核实如此';

test('T01 an issued case runs on two clocks from the day of issue, and its unit is told', async () => {
  const kase = await stage.take();
  const { clocks, state, dueDate } = await kase.read();
  expect([state, dueDate]).toEqual(['issued', '2026-09-02']);
  expect(clocks.map(({ kind, startsOn, endedOn }) => [kind, startsOn, endedOn]).sort()).toEqual([
    ['claim', '2026-03-02', null],
    ['rectify', '2026-03-02', null],
  ]);
});

test('T02 a claim ends the claim clock and starts the plan clock; the due date stays', async () => {
  const kase = await stage.take();
  const claimed = await kase.to('claimed');
  expect(claimed).toMatchObject({ state: 'claimed', claimedBy: 'person', dueDate: '2026-09-02' });
  expect(claimed.nextAction).toMatchObject({ who: 'principal', what: 'file_plan', by: '2026-03-16' });
});

test('T04 a dispute needs evidence, pauses the claim and is possible once', async () => {
  const kase = await stage.take();
  const empty = { type: 'dispute', kind: 'not_ours', reason, evidenceIds: [] } as const;
  expect(await kase.refusal(kase.principal, empty)).toEqual(['guard_failed', 'evidence_attached']);
  await kase.dispute();
  const disputed = await kase.read();
  expect(disputed).toMatchObject({ state: 'disputed', nextAction: { who: 'arbiter', by: '2026-03-05' } });
  expect(disputed.clocks.find(({ kind }) => kind === 'claim')?.pausedOn).toBe('2026-03-02');
});

test('T05 a rejected dispute is a claim; the rectify clock never stopped', async () => {
  const kase = await stage.take();
  await kase.dispute();
  expect(await kase.act(kase.arbiter, { type: 'reject_dispute', reason })).toMatchObject({
    state: 'claimed',
    dueDate: '2026-09-02',
  });
});

test('T05 whoever issued may not arbitrate', async () => {
  const kase = await stage.take();
  await kase.dispute();
  await stage.world.sql('update kase set issued_by = $2 where id = $1', [kase.id, kase.arbiter.personId]);
  expect(await kase.refusal(kase.arbiter, { type: 'reject_dispute', reason })).toEqual([
    'guard_failed',
    'arbiter_did_not_issue',
  ]);
});

test('T05 a case that is true in parts is split: parts share the weight, the whole stands where the last one stands', async () => {
  const kase = await stage.take();
  const whole = await kase.read();
  await kase.dispute();
  const parts = [
    { id: newId(), problem: '书记长期不在岗' },
    { id: newId(), problem: '党员大会未按期召开' },
  ];
  const split = await kase.act(kase.arbiter, { type: 'reject_dispute', reason, parts });
  expect(split).toMatchObject({ state: 'claimed', allowedActions: [], nextAction: { by: '2026-03-16' } });
  const rows = await stage.world.sql<{ number: string; weight: number; state: string; due: string }>(
    'select number, weight, state, due_date::text as due from kase where parent_case_id = $1 order by number',
    [kase.id],
  );
  expect(rows.map(({ number, state, due }) => [number, state, due])).toEqual([
    [`${whole.number}-01`, 'claimed', '2026-09-02'],
    [`${whole.number}-02`, 'claimed', '2026-09-02'],
  ]);
  expect(rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(whole.weight);
  const plan = { type: 'file_plan', cause: '无', goal: '好', measures: [], plannedEvidence: [] } as const;
  expect((await kase.refusal(kase.principal, plan))[1]).toBe('not_split');
  const [one, two] = parts;
  const work = async (id: string) => {
    const measures = [
      { id: newId(), text: '改', output: '果', ownerPostId: kase.principal.postId, dueDate: '2026-06-01' as const },
    ];
    await stage.world.act(kase.principal, id, {
      type: 'file_plan',
      cause: '因',
      goal: '的',
      measures,
      plannedEvidence: ['测评'],
    });
    await stage.world.act(kase.supervisor, id, { type: 'approve_plan', jointSignatures: [] });
  };
  await work(one?.id ?? '');
  expect((await kase.read()).state).toBe('claimed');
  await work(two?.id ?? '');
  expect(await kase.read()).toMatchObject({ state: 'rectifying', nextAction: { by: '2026-09-02' } });
  const [first] = await stage.world.queries.totals(kase.supervisor, { unitId: kase.principal.unitId });
  expect(first).toMatchObject({ issued: Number(first?.open) });
});

test('T06 a reassigned case has a new claim clock and the old due date, and never returns to an earlier unit', async () => {
  const kase = await stage.take();
  const other = await stage.take();
  await kase.dispute();
  const newUnitId = other.principal.unitId;
  const moved = await kase.act(kase.arbiter, { type: 'reassign', newUnitId, reason });
  expect(moved).toMatchObject({
    state: 'issued',
    dueDate: '2026-09-02',
    unit: { id: newUnitId },
    nextAction: { what: 'claim', by: '2026-03-05' },
  });
  expect(await kase.refusal(kase.principal, { type: 'claim', signedBy: kase.principal.postId })).toEqual([
    'out_of_scope',
  ]);
  await kase.act(other.principal, {
    type: 'add_evidence',
    evidenceId: newId(),
    kind: 'document',
    tests: 'paper',
    title: '划界图',
    takenOn: '2026-03-02',
  });
  const [evidence] = await stage.world.sql<{ id: string }>(
    'select id from evidence where case_id = $1 order by id desc',
    [kase.id],
  );
  const evidenceIds = [evidence?.id ?? ''];
  await kase.act(other.principal, { type: 'dispute', kind: 'not_ours', reason, evidenceIds });
  const back = { type: 'reassign', newUnitId: kase.principal.unitId, reason } as const;
  expect(await kase.refusal(kase.arbiter, back)).toEqual(['guard_failed', 'unit_not_tried_before']);
  expect(await kase.act(kase.arbiter, { ...back, leaderSignature: '李书记' })).toMatchObject({ state: 'issued' });
});

test('T06 a unit that is not below the issuer is refused', async () => {
  const kase = await stage.take();
  await kase.dispute();
  expect(await kase.refusal(kase.arbiter, { type: 'reassign', newUnitId: newId(), reason })).toEqual([
    'guard_failed',
    'new_unit_valid',
  ]);
});

test('T07 a merged case goes with its master, which keeps the earliest due date; chains are flat', async () => {
  const [june, september, march] = await stage.casesOf('大悟县');
  if (!june || !september || !march) throw new Error('大悟县 has three cases.');
  await june.act(june.arbiter, { type: 'merge', masterCaseId: september.id, reason });
  expect(await june.read()).toMatchObject({
    state: 'merged',
    nextAction: null,
    related: [{ id: september.id, relation: 'master', state: 'issued' }],
  });
  expect(await september.read()).toMatchObject({
    dueDate: '2026-06-02',
    originalDueDate: '2026-09-02',
    related: [{ id: june.id, relation: 'merged' }],
  });
  await september.act(june.arbiter, { type: 'merge', masterCaseId: march.id, reason });
  expect(await march.read()).toMatchObject({
    dueDate: '2026-06-02',
    related: [{ relation: 'merged' }, { relation: 'merged' }],
  });
  expect((await june.read()).related).toMatchObject([{ id: march.id, relation: 'master' }]);
  expect((await june.trail()).at(-1)).toMatchObject({ action: 'follow', who: 'family' });
  expect(await june.refusal(june.principal, { type: 'claim', signedBy: june.principal.postId })).toEqual([
    'wrong_state',
  ]);
});

test('T07 a case of another unit, a merged one or the case itself is no master', async () => {
  const kase = await stage.take();
  const other = await stage.take();
  const merge = (masterCaseId: string) => kase.refusal(kase.arbiter, { type: 'merge', masterCaseId, reason });
  expect(await merge(other.id)).toEqual(['guard_failed', 'master_of_same_unit']);
  expect(await merge(kase.id)).toEqual(['guard_failed', 'master_open']);
  expect(await merge(newId())).toEqual(['guard_failed', 'master_open', 'master_of_same_unit']);
  const [june, september] = await stage.casesOf('大悟县');
  expect(await september?.refusal(kase.arbiter, { type: 'merge', masterCaseId: june?.id ?? '', reason })).toEqual([
    'wrong_state',
  ]);
});

test('T08 one proposes and another withdraws; unfounded needs a site finding; the reason is kept', async () => {
  const kase = await stage.take();
  await kase.dispute();
  expect(await kase.refusal(kase.arbiter, { type: 'withdraw', reason })).toEqual(['guard_failed', 'request_open']);
  const proposal = { type: 'propose_withdrawal', kind: 'unfounded', reason } as const;
  expect(await kase.refusal(kase.arbiter, proposal)).toEqual(['guard_failed', 'site_finding_for_unfounded']);
  await kase.act(kase.arbiter, { ...proposal, siteFinding: '现场未见' });
  expect(await kase.refusal(kase.arbiter, { type: 'withdraw', reason })).toEqual(['guard_failed', 'two_persons']);
  expect(await kase.act(kase.leader, { type: 'withdraw', reason })).toMatchObject({
    state: 'withdrawn',
    closureKind: 'unfounded',
    nextAction: null,
  });
});

test('T08 “no action needed” is a withdrawal with a reason of its own and never a rectified case', async () => {
  const kase = await stage.take();
  await kase.dispute();
  await kase.act(kase.arbiter, { type: 'propose_withdrawal', kind: 'no_action_needed', reason });
  expect(await kase.act(kase.leader, { type: 'withdraw', reason })).toMatchObject({
    state: 'withdrawn',
    closureKind: 'no_action_needed',
    closedOn: null,
  });
});

test('T27 a case nobody has claimed is cancelled by two persons; a refused proposal leaves it as it was', async () => {
  const kase = await stage.take();
  await kase.act(kase.supervisor, { type: 'propose_withdrawal', kind: 'other', reason });
  await kase.act(kase.leader, { type: 'refuse_request', request: 'withdrawal', reason });
  expect(await kase.refusal(kase.leader, { type: 'cancel', reason })).toEqual(['guard_failed', 'request_open']);
  await kase.act(kase.supervisor, { type: 'propose_withdrawal', kind: 'other', reason });
  expect(await kase.refusal(kase.supervisor, { type: 'cancel', reason })).toEqual(['guard_failed', 'two_persons']);
  expect(await kase.act(kase.leader, { type: 'cancel', reason })).toMatchObject({ state: 'withdrawn' });
});

test('T03 a unit that stays silent is deemed to have claimed; one whose dispute is open is not', async () => {
  const silent = await stage.take();
  const disputing = await stage.take();
  await disputing.dispute();
  await stage.world.moveTo('2026-03-10T01:30:00.000Z');
  await stage.world.settle();
  expect(await silent.read()).toMatchObject({ state: 'claimed', claimedBy: 'system' });
  expect(await disputing.read()).toMatchObject({ state: 'disputed' });
  expect(
    await silent.refusal(silent.principal, { type: 'dispute', kind: 'not_ours', reason, evidenceIds: [] }),
  ).toEqual(['wrong_state']);
});
