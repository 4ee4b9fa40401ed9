import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStage } from './scenario.js';
import type { Stage } from './scenario.js';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
}, 60_000);
afterAll(() => stage.world.close());

const reason = '核实如此';

test('section 8: a rejected dispute is appealed once and in time; granted, it is open again and not rejected twice', async () => {
  const kase = await stage.take();
  await kase.dispute();
  await kase.act(kase.arbiter, { type: 'reject_dispute', reason });
  const appeal = { type: 'appeal_ruling', reason: '裁定未到现场核实' } as const;
  const decision = (granted: boolean) => ({ type: 'decide_appeal', granted, reason: '事实不清,重新裁定' }) as const;
  expect(await kase.refusal(kase.leader, decision(true))).toEqual(['guard_failed', 'request_open']);
  const asked = await kase.act(kase.principal, appeal);
  expect(asked.clocks).toContainEqual(expect.objectContaining({ kind: 'appeal', endedOn: null }));
  expect(await kase.refusal(kase.principal, appeal)).toEqual(['guard_failed', 'appeal_in_time']);
  expect((await kase.refusal(kase.arbiter, decision(true)))[0]).toBe('not_permitted');
  const open = await kase.act(kase.leader, decision(true));
  expect(open).toMatchObject({ state: 'disputed', nextAction: { who: 'arbiter' }, dueDate: asked.dueDate });
  expect(await kase.refusal(kase.arbiter, { type: 'reject_dispute', reason })).toEqual(['guard_failed', 'not_quashed']);
});

test('section 8: a case that goes to another unit after an appeal begins anew: nobody has claimed or planned it', async () => {
  const [kase, other] = [await stage.take(), await stage.take()];
  const [unit] = await stage.world.sql<{ id: string }>('select responsible_unit_id as id from kase where id = $1', [
    other.id,
  ]);
  await kase.dispute();
  await kase.act(kase.arbiter, { type: 'reject_dispute', reason });
  const plan = (owner: string) =>
    ({
      type: 'file_plan',
      cause: '因',
      goal: '的',
      measures: [{ id: kase.id, text: '改', output: '果', ownerPostId: owner, dueDate: '2026-06-01' }],
      plannedEvidence: ['测评'],
    }) as const;
  await kase.act(kase.principal, plan(kase.principal.postId));
  await kase.act(kase.principal, { type: 'appeal_ruling', reason });
  await kase.act(kase.leader, { type: 'decide_appeal', granted: true, reason });
  const moved = await kase.act(kase.arbiter, { type: 'reassign', newUnitId: unit?.id ?? '', reason });
  expect(moved).toMatchObject({ state: 'issued', claimedBy: null, plan: null });
  await kase.act(other.principal, { type: 'claim', signedBy: other.principal.postId });
  const filed = await kase.act(other.principal, plan(other.principal.postId));
  expect(filed).toMatchObject({ claimedBy: 'person', plan: { version: 2, status: 'filed' } });
});

test('section 8: an appeal that is refused leaves the ruling as it was, and a late one is not heard', async () => {
  const [kase, late] = [await stage.take(), await stage.take()];
  for (const one of [kase, late]) {
    await one.dispute();
    await one.act(one.arbiter, { type: 'reject_dispute', reason });
  }
  await kase.act(kase.principal, { type: 'appeal_ruling', reason });
  const refused = await kase.act(kase.leader, { type: 'decide_appeal', granted: false, reason: '裁定正确' });
  expect(refused).toMatchObject({ state: 'claimed', nextAction: { who: 'principal', what: 'file_plan' } });
  const [{ later } = { later: '' }] = await stage.world.sql<{ later: string }>(
    `select to_char(local_today() + 8, 'YYYY-MM-DD') || 'T02:00:00.000Z' as later`,
  );
  await stage.world.moveTo(later);
  expect(await late.refusal(late.principal, { type: 'appeal_ruling', reason })).toEqual([
    'guard_failed',
    'appeal_in_time',
  ]);
});
