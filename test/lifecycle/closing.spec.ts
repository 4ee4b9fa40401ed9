import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStage } from './scenario.js';
import type { Scenario, Stage } from './scenario.js';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
}, 60_000);
afterAll(() => stage.world.close());

const reason = '核实如此';
const apply = { type: 'apply_to_close', pledge: true, summary: '完成', upkeepPlan: [] } as const;
const fail = (kase: Scenario) => ({ type: 'fail', team: kase.team, reasons: ['群众不知情'] }) as const;
const rungs = (kase: Scenario) =>
  stage.world.sql<{ rung: number; cycle: number }>(
    'select rung, cycle from escalation where case_id = $1 and superseded_by is null order by fired_at',
    [kase.id],
  );

test('T16 closing is applied for with all measures done, effect evidence and a signed pledge; paper alone never closes', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  await kase.evidence('paper');
  expect(await kase.refusal(kase.principal, { ...apply, pledge: false })).toEqual([
    'guard_failed',
    'measures_done',
    'effect_evidence_attached',
    'pledge_signed',
  ]);
  const submitted = await kase.apply();
  expect(submitted).toMatchObject({ state: 'submitted', light: 'grey', submittedOn: '2026-03-02' });
  expect(submitted.clocks.find(({ kind }) => kind === 'rectify')?.pausedOn).toBe('2026-03-02');
});

test('T16 an ongoing case names its upkeep duties', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  await stage.world.sql(`update kase set rectify_type = 'ongoing' where id = $1`, [kase.id]);
  expect(await kase.refusal(kase.principal, apply)).toContain('upkeep_planned');
});

test('T17 papers go back once, with every defect named; a new defect the second time is refused', async () => {
  const kase = await stage.take();
  await kase.to('submitted');
  const [verifier] = kase.verifiers;
  const back = (...defects: string[]) => ({ type: 'return_papers', defects }) as const;
  expect(await kase.refusal(verifier, back('缺照片', '缺照片'))).toEqual(['guard_failed', 'defects_named']);
  expect(await kase.act(verifier, back('缺照片'))).toMatchObject({
    state: 'rectifying',
    round: 1,
    dueDate: '2026-09-02',
  });
  await kase.act(kase.principal, apply);
  expect(await kase.refusal(verifier, back('缺会议记录'))).toEqual(['guard_failed', 'defects_all_at_once']);
  expect(await kase.refusal(verifier, back('缺照片'))).toEqual(['accepted']);
});

test('T18 a team passes a case after a site visit; who took part, held a post or stands alone may not', async () => {
  const kase = await stage.take();
  await kase.to('submitted');
  const [one] = kase.verifiers;
  const alone = { type: 'fail', team: [one.postId], reasons: ['差'] } as const;
  expect(await kase.refusal(one, alone)).toEqual(['guard_failed', 'team_of_two']);
  const withPrincipal = { ...alone, team: [one.postId, kase.principal.postId] };
  expect((await kase.refusal(one, withPrincipal)).slice(1)).toEqual([
    'team_are_verifiers',
    'no_unit_conflict',
    'no_earlier_part',
    'no_recent_post',
  ]);
  expect(await kase.pass()).toMatchObject({ state: 'verified', nextAction: { who: 'supervisor', what: 'publish' } });
});

test('T19 a failed case goes back with the later working limit; on-time is still judged by the due date', async () => {
  const kase = await stage.take();
  await kase.to('submitted');
  expect(await kase.act(kase.verifiers[0], fail(kase))).toMatchObject({
    state: 'rectifying',
    round: 2,
    dueDate: '2026-09-02',
    nextAction: { by: '2026-09-02' },
  });
  expect(await rungs(kase)).toEqual([]);
});

test('T19 a second fail fires rung 4 and takes the verification one level up', async () => {
  const kase = await stage.take();
  await kase.to('submitted');
  await kase.act(kase.verifiers[0], fail(kase));
  await kase.act(kase.principal, apply);
  await kase.act(kase.verifiers[0], fail(kase));
  expect(await rungs(kase)).toEqual([{ rung: 4, cycle: 1 }]);
  await kase.act(kase.principal, apply);
  expect(await kase.refusal(kase.verifiers[0], fail(kase))).toEqual(['out_of_scope']);
  const [city] = kase.cityVerifiers;
  const cityTeam = kase.cityVerifiers.map(({ postId }) => postId);
  expect(await kase.act(city, { ...fail(kase), team: cityTeam })).toMatchObject({ state: 'rectifying', round: 4 });
});

test('T20 a notice free of personal data runs five full working days', async () => {
  const kase = await stage.take();
  await kase.to('verified');
  const publish = (text: string) => ({ type: 'publish', text }) as const;
  expect(await kase.refusal(kase.supervisor, publish('联系人13800138000'))).toEqual([
    'guard_failed',
    'text_publishable',
  ]);
  expect(await kase.act(kase.supervisor, publish('整改成效公示'))).toMatchObject({
    state: 'in_notice',
    nextAction: { who: 'supervisor', what: 'close', by: '2026-03-09' },
  });
});

test('T22 a case closes after its notice, with the number it was filed under', async () => {
  const kase = await stage.take();
  await kase.to('in_notice');
  expect(await kase.refusal(kase.supervisor, { type: 'close', filingNumber: '备1号' })).toEqual([
    'guard_failed',
    'notice_ended',
  ]);
  await stage.world.moveTo('2026-03-10T02:00:00.000Z');
  expect(await kase.refusal(kase.supervisor, { type: 'close', filingNumber: ' ' })).toEqual([
    'guard_failed',
    'filed_upward',
  ]);
  expect(await kase.act(kase.supervisor, { type: 'close', filingNumber: '备1号' })).toMatchObject({
    state: 'closed',
    closedOn: '2026-03-10',
    closureKind: 'final',
    nextAction: null,
  });
});

test('T22 an ongoing case closes as staged', async () => {
  const kase = await stage.take();
  await stage.world.sql(`update kase set rectify_type = 'ongoing' where id = $1`, [kase.id]);
  expect(await kase.to('closed')).toMatchObject({ state: 'closed', closureKind: 'staged' });
});

test('T23 the leader alone closes without notice, on one of five grounds', async () => {
  const kase = await stage.take();
  await kase.to('verified');
  const close = { type: 'close_without_notice', exemption: 'state_secret', reason } as const;
  expect(await kase.refusal(kase.supervisor, close)).toEqual(['not_permitted']);
  expect(await kase.refusal(kase.leader, { ...close, reason: '' })).toEqual(['guard_failed', 'reason_given']);
  expect(await kase.act(kase.leader, close)).toMatchObject({ state: 'closed' });
});

test('T24 another team looks back; the team that passed may not', async () => {
  const kase = await stage.take();
  await kase.to('closed');
  const look = (team: readonly string[]) => ({ type: 'pass_look_back', team, finding: '巩固' }) as const;
  expect(await kase.refusal(kase.verifiers[0], look(kase.team))).toEqual(['guard_failed', 'other_team']);
  const cityTeam = kase.cityVerifiers.map(({ postId }) => postId);
  const passed = await kase.act(kase.cityVerifiers[0], look(cityTeam));
  expect(passed).toMatchObject({ state: 'closed' });
  expect(passed.clocks.find(({ kind }) => kind === 'look_back')?.endedOn).not.toBeNull();
});

test('T25 what came back is reopened as a new cycle: half the length at most, rung 3 at once, the first cycle untouched', async () => {
  const kase = await stage.take();
  await kase.to('closed');
  const first = await stage.world.sql(`select * from case_clock where case_id = $1 and kind = 'rectify'`, [kase.id]);
  const reopen = (newDue: '2026-04-10' | '2027-01-10') =>
    ({ type: 'reopen', ground: 'rebound', reason, newDue }) as const;
  expect(await kase.refusal(kase.supervisor, reopen('2026-04-10'))).toEqual(['not_permitted']);
  expect(await kase.refusal(kase.leader, reopen('2027-01-10'))).toEqual(['guard_failed', 'new_limit_within_half']);
  expect(await kase.act(kase.leader, reopen('2026-04-10'))).toMatchObject({
    state: 'rectifying',
    cycle: 2,
    round: 1,
    dueDate: '2026-04-10',
    originalDueDate: '2026-09-02',
    evidence: [],
  });
  expect(await rungs(kase)).toEqual([{ rung: 3, cycle: 2 }]);
  const both = await stage.world.sql(`select * from case_clock where case_id = $1 and kind = 'rectify' order by no`, [
    kase.id,
  ]);
  expect(both.slice(0, 1)).toEqual(first);
  expect(both).toHaveLength(2);
});

test('T26 false rectification is annulled: the mark stays for ever and rung 6 is drafted', async () => {
  const kase = await stage.take();
  await kase.to('closed');
  expect(await kase.refusal(kase.leader, { type: 'annul', proof: '' })).toEqual(['guard_failed', 'proof_given']);
  expect(await kase.act(kase.leader, { type: 'annul', proof: '照片系摆拍' })).toMatchObject({
    state: 'rectifying',
    falseRectification: true,
    round: 2,
  });
  expect(await rungs(kase)).toEqual([{ rung: 6, cycle: 1 }]);
  await kase.to('closed');
  expect(await kase.read()).toMatchObject({ state: 'closed', falseRectification: true });
});

test('T07 T22 T25 merged cases close with their master and reopen with it', async () => {
  const [june, september] = await stage.casesOf('大悟县');
  if (!june || !september) throw new Error('大悟县 has two cases.');
  await june.act(june.arbiter, { type: 'merge', masterCaseId: september.id, reason });
  const followed = async () => (await june.trail()).filter(({ action }) => action === 'follow').length;
  await september.to('closed');
  expect((await june.read()).related).toMatchObject([{ relation: 'master', state: 'closed' }]);
  expect(await followed()).toBe(1);
  await september.act(september.leader, { type: 'reopen', ground: 'rebound', reason, newDue: '2026-05-10' });
  expect((await june.read()).related).toMatchObject([{ relation: 'master', state: 'rectifying' }]);
  expect(await followed()).toBe(2);
});

test('T22 a staged closing shows every quarter that it lasts; a missed upkeep check opens a look-back', async () => {
  const kase = await stage.take();
  await stage.world.sql(`update kase set rectify_type = 'ongoing' where id = $1`, [kase.id]);
  await kase.to('closed');
  const clock = async (kind: string) => (await kase.read()).clocks.find((one) => one.kind === kind);
  const first = await clock('upkeep');
  await stage.world.moveTo('2026-06-01T02:00:00.000Z');
  await kase.act(kase.principal, { type: 'report_upkeep', text: '每季回访,未反弹' });
  const second = await clock('upkeep');
  expect([second?.startsOn, second?.dueDate]).toEqual(['2026-06-01', '2026-09-01']);
  expect(first?.dueDate).not.toBe(second?.dueDate);
  await stage.world.sql(`update deadline_rung set status = 'cancelled'`);
  await stage.world.moveTo('2026-09-02T02:00:00.000Z');
  await stage.world.settle();
  expect((await kase.trail()).at(-1)).toMatchObject({ action: 'miss_upkeep', who: 'sweep' });
  expect(await clock('look_back')).toMatchObject({ startsOn: '2026-09-02', dueDate: '2026-09-22' });
});
