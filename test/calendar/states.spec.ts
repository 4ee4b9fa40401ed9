import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { invariants } from '../lifecycle/invariants.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';
import { entered, wrongReceipts } from './office.js';

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

const reason = '诉讼未决';
/** A case in each state in which a clock runs or stands still, by the way people take there. */
const ways: Readonly<Record<string, (kase: Scenario) => Promise<unknown>>> = {
  issued: () => Promise.resolve(),
  disputed: (kase) => kase.dispute(),
  split: async (kase) => {
    await kase.dispute();
    const parts = ['门牌陈旧', '记录不全'].map((problem, index) => ({ id: partIds[index] ?? '', problem }));
    await kase.act(kase.arbiter, { type: 'reject_dispute', reason: '部分属实', parts });
  },
  claimed: (kase) => kase.to('claimed'),
  rectifying: (kase) => kase.to('rectifying'),
  extended: async (kase) => {
    await kase.to('rectifying');
    const ask = { cause: 'election_timetable', progress: '过半', newDue: '2026-10-12', reason } as const;
    await kase.act(kase.principal, { type: 'ask_extension', ...ask });
    await kase.act(kase.leader, { type: 'extend', newDue: '2026-10-12', reason });
  },
  suspended: async (kase) => {
    await kase.to('rectifying');
    const ask = { cause: 'court_case', reviewOn: '2026-04-01', reason } as const;
    await kase.act(kase.principal, { type: 'ask_suspension', ...ask });
    await kase.act(kase.leader, { type: 'suspend', reviewOn: '2026-04-01', reason });
  },
  submitted: (kase) => kase.to('submitted'),
  reworked: async (kase) => {
    await kase.to('submitted');
    await kase.act(kase.verifiers[0], { type: 'fail', team: kase.team, reasons: ['群众不知情'] });
  },
  verified: (kase) => kase.to('verified'),
  in_notice: (kase) => kase.to('in_notice'),
};
const partIds = ['019a0000-0000-7000-8000-00000000000a', '019a0000-0000-7000-8000-00000000000b'];
const cases = new Map<string, Scenario>();

interface Clock {
  readonly kind: string;
  readonly due: string;
  readonly limit: string;
  readonly original: string;
}
const clocksOf = (id: string) =>
  stage.world.sql<Clock>(
    `select kind, due_date as due, limit_on as "limit", original_due_date as original from case_clock
     where case_id = $1 and ended_on is null order by kind`,
    [id],
  );
const clockOf = async (name: string, kind: string): Promise<string> =>
  (await clocksOf(cases.get(name)?.id ?? '')).find((clock) => clock.kind === kind)?.due ?? 'none';

test('in every state the running clocks move with the calendar, and their receipts give what is stored', async () => {
  for (const [name, way] of Object.entries(ways)) {
    const kase = await stage.take();
    cases.set(name, kase);
    await way(kase);
  }
  const before = await Promise.all([...cases.values()].map(({ id }) => clocksOf(id)));
  // Five working days of March, and the two days on which half a year of six months ends.
  const dates = ['2026-03-03', '2026-03-04', '2026-03-09', '2026-03-10', '2026-03-11', '2026-09-02', '2026-09-03'];
  await entered(api, 'closures', { dates, decreedOn: '2026-03-02' });
  await stage.world.settle();
  expect(await wrongReceipts(stage.world)).toEqual([]);
  const moved = {
    issued: await clockOf('issued', 'claim'),
    disputed: await clockOf('disputed', 'arbitrate'),
    claimed: await clockOf('claimed', 'plan'),
    rectifying: await clockOf('rectifying', 'rectify'),
    extended: await clockOf('extended', 'rectify'),
    suspended: await clockOf('suspended', 'review'),
    submitted: await clockOf('submitted', 'verify'),
    in_notice: await clockOf('in_notice', 'notice'),
  };
  expect(moved).toEqual({
    issued: '2026-03-12',
    disputed: '2026-03-12',
    claimed: '2026-03-23',
    rectifying: '2026-09-04',
    // What somebody decided is no count: it stays.
    extended: '2026-10-12',
    suspended: '2026-04-01',
    submitted: '2026-03-30',
    in_notice: '2026-03-16',
  });
  const after = await Promise.all([...cases.values()].map(({ id }) => clocksOf(id)));
  expect(after.flat().map(({ original }) => original)).toEqual(before.flat().map(({ original }) => original));
});

test('the rules of every case hold afterwards, and what is next has the day of its clock', async () => {
  for (const [name, { id }] of cases)
    for (const [rule, sql] of Object.entries(invariants))
      expect([name, rule, await stage.world.sql(sql, [id])]).toEqual([name, rule, []]);
  const days = await stage.world.sql(
    `select k.number, k.next_by, c.limit_on from kase k join case_clock c on c.case_id = k.id and c.ended_on is null
     where c.kind = case k.next_what when 'claim' then 'claim' when 'apply_to_close' then 'rectify'
         when 'pass' then 'verify' when 'file_plan' then 'plan' when 'close' then 'notice' end
       and not exists (select 1 from case_clock n where n.case_id = c.case_id and n.kind = c.kind and n.no > c.no)
       and k.next_by <> c.limit_on`,
  );
  expect(days).toEqual([]);
});

test('a split case waits for its parts by their new day', async () => {
  const whole = cases.get('split');
  const [row] = await stage.world.sql<{ next: string; least: string }>(
    `select k.next_by as next, (select min(p.next_by) from kase p where p.parent_case_id = k.id) as least
     from kase k where k.id = $1`,
    [whole?.id],
  );
  expect(row?.next).toBe(row?.least);
  expect(row?.next).toBe('2026-03-23');
});

test('a clock that stood still goes on from its new day', async () => {
  const kase = cases.get('suspended');
  await stage.world.moveTo('2026-03-05T02:00:00.000Z');
  await kase?.act(kase.supervisor, { type: 'resume', reason });
  // Three days of standing still, counted from the corrected 4 September: Monday the seventh.
  expect(await clockOf('suspended', 'rectify')).toBe('2026-09-07');
  expect(await wrongReceipts(stage.world)).toEqual([]);
});

test('a notice that a correction made longer is with the public until its new end', async () => {
  await stage.world.moveTo('2026-03-12T02:00:00.000Z');
  const supervisor = await api.signInAs(stage.world, await stage.world.city('supervisor'));
  const { body } = await api.get(supervisor, `/api/v1/cases/${cases.get('in_notice')?.id}/ball`);
  expect(body.spans.at(-1)).toMatchObject({ party: 'public', state: 'in_notice' });
});
