import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CaseRefused } from '#cases';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { invariants } from '../lifecycle/invariants.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

const RACES = Number(process.env['RECTIFY_RACES'] ?? 200);
let stage: Stage;
let api: Api;
beforeAll(async () => {
  stage = await createStage();
  await stage.world.sql(`update deadline_rung set status = 'cancelled'`);
  api = await startApi(stage.world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

test('fifty times the same command at once: one effect, fifty equal answers', async () => {
  const kase = await stage.take();
  const unit = await api.signInAs(stage.world, kase.principal);
  const { version } = (await api.get(unit, `/api/v1/cases/${kase.id}`)).body;
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      api.post(unit, `/api/v1/cases/${kase.id}/actions/claim`, { version }, { 'idempotency-key': 'fifty-at-once' }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  const claims = await stage.world.sql(`select 1 from audit_event where case_id = $1 and action = 'claim'`, [kase.id]);
  expect(claims).toHaveLength(1);
});

/** A rung of the clock as it now stands falls due this moment, in an overdue spell of its own. */
async function fallDue(kase: Scenario): Promise<number> {
  const [row] = await stage.world.sql<{ spell: number }>(
    `with clock as (update case_clock set spell = spell + 1 where case_id = $1 and kind = 'rectify' returning spell),
     armed as (insert into deadline_rung (case_id, deadline_version, ladder, step, rung, due_on, due_at)
       select id, deadline_version, 'rectify', '1', 1, local_today(), rectify_now() from kase where id = $1
       on conflict (case_id, deadline_version, ladder, step) do update set status = 'armed', due_at = excluded.due_at)
     select spell from clock`,
    [kase.id],
  );
  return row?.spell ?? 0;
}

async function submitted(): Promise<Scenario> {
  const kase = await stage.take();
  await kase.to('rectifying');
  await kase.apply();
  return kase;
}

/** Whoever was told that somebody was quicker reads again and asks again. */
async function insist(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    if (error instanceof CaseRefused && error.refusal.code === 'stale_version') return work();
    throw error;
  });
}

test(`a closing application and the sweep meet ${RACES} times: a rung goes out before it or never`, async () => {
  const racesACase = Math.max(100, Math.ceil(RACES / (stage.left() - 1)));
  let kase = await submitted();
  const apply = { type: 'apply_to_close', pledge: true, summary: '完成', upkeepPlan: [] } as const;
  let fired = 0;
  for (let race = 0; race < RACES; race += 1) {
    // A case with thousands of papers is no case any more.
    if (race > 0 && race % racesACase === 0) kase = await submitted();
    await kase.act(kase.verifiers[0], { type: 'return_papers', defects: ['缺照片'] });
    const spell = await fallDue(kase);
    await Promise.all([stage.world.sweep.sweepOnce(), insist(() => kase.act(kase.principal, apply))]);
    const [outcome] = await stage.world.sql<{ sent: number; late: number; state: string }>(
      `select (select count(*)::int from escalation where case_id = $1 and spell = $2) as sent,
         (select count(*)::int from audit_event c where c.case_id = $1 and c.action = 'climb' and c.seq >
           (select max(seq) from audit_event a where a.case_id = $1 and a.action = 'apply_to_close' and outcome = 'accepted'))
           as late, (select state from kase where id = $1) as state`,
      [kase.id, spell],
    );
    expect(outcome).toMatchObject({ late: 0, state: 'submitted' });
    expect(outcome?.sent).toBeLessThanOrEqual(1);
    fired += outcome?.sent ?? 0;
    // Nothing is left armed that could still go out.
    expect(await stage.world.sweep.sweepOnce()).toBe(0);
    if (race % racesACase !== racesACase - 1) continue;
    for (const [name, sql] of Object.entries(invariants))
      expect([name, await stage.world.sql(sql, [kase.id])]).toEqual([name, []]);
  }
  // Both were first at some time: the race was one.
  expect(fired).toBeGreaterThan(0);
  expect(fired).toBeLessThan(RACES);
}, 1_800_000);
