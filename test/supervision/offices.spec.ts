import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
  // Only what is played here climbs.
  await stage.world.sql(`update deadline_rung set status = 'cancelled'`);
}, 60_000);
afterAll(() => stage.world.close());

/** Nine in the morning has passed on this day, and everything that fell due has gone out, twice over. */
async function on(day: string): Promise<void> {
  await stage.world.moveTo(`${day}T02:00:00.000Z`);
  await Promise.all([stage.world.settle(), stage.world.settle()]);
}
const sent = (kase: Scenario, ladder: string) =>
  stage.world.sql<{ step: string; document: string; due: string }>(
    `select step, document, due_on::text as due from escalation
     where case_id = $1 and ladder = $2 and superseded_by is null order by due_on`,
    [kase.id, ladder],
  );
const told = (kase: Scenario) =>
  stage.world.sql<{ role: string; unit: string }>(
    `select p.role, u.name as unit from inbox_entry e join post p on p.id = e.post_id join unit u on u.id = p.unit_id
     where e.case_id = $1 and e.reason = 'rung' order by e.created_at, p.role`,
    [kase.id],
  );
const plan = (kase: Scenario) =>
  ({
    type: 'file_plan',
    cause: '班子不齐',
    goal: '配齐班子',
    measures: [
      { id: kase.id, text: '选好书记', output: '任职文件', ownerPostId: kase.principal.postId, dueDate: '2026-06-01' },
    ],
    plannedEvidence: ['测评'],
  }) as const;
const approve = { type: 'approve_plan', jointSignatures: [] } as const;

test('a plan that nobody decides: the supervisor is reminded, his leader told, then the level above may decide it', async () => {
  const kase = await stage.take();
  await stage.world.sql(
    `update kase set supervising_unit_id = u.id, supervising_path = u.path from unit u where kase.id = $1 and u.name = '孝昌县'`,
    [kase.id],
  );
  const county = await stage.world.holder('孝昌县', 'supervisor');
  await kase.to('claimed');
  await kase.act(kase.principal, plan(kase));
  expect(await kase.refusal(kase.supervisor, approve)).toEqual(['guard_failed', 'passed_up']);
  await on('2026-03-09');
  expect(await sent(kase, 'plan_review')).toEqual([]);
  for (const day of ['2026-03-10', '2026-03-12', '2026-03-16']) await on(day);
  expect(await sent(kase, 'plan_review')).toEqual([
    { step: '1', document: '提醒', due: '2026-03-10' },
    { step: '2', document: '催办通知', due: '2026-03-12' },
    { step: '3', document: '督办函', due: '2026-03-16' },
  ]);
  expect(await told(kase)).toEqual([
    { role: 'supervisor', unit: '孝昌县' },
    { role: 'leader', unit: '孝昌县' },
    { role: 'leader', unit: '孝感市' },
  ]);
  expect(county.unitName).toBe('孝昌县');
  expect(await kase.act(kase.supervisor, approve)).toMatchObject({ state: 'rectifying', highestRung: null });
});

test('a verification that nobody decides goes to the level above: its verifiers decide, the unit gets no mark', async () => {
  const kase = await stage.take();
  await kase.to('submitted');
  const due = (await kase.read()).clocks.find(({ kind }) => kind === 'verify')?.dueDate;
  expect(due).toBe('2026-04-07');
  for (const day of ['2026-04-08', '2026-04-10', '2026-04-14']) await on(day);
  expect((await sent(kase, 'verify')).map(({ step, due: day }) => [step, day])).toEqual([
    ['1', '2026-04-08'],
    ['2', '2026-04-10'],
    ['3', '2026-04-14'],
  ]);
  const [place] = await stage.world.sql<{ name: string }>(
    'select u.name from kase k join unit u on u.id = k.verifying_unit_id where k.id = $1',
    [kase.id],
  );
  expect(place?.name).toBe('孝感市');
  const seen = await kase.read();
  expect([seen.highestRung, seen.state]).toEqual([null, 'submitted']);
  const fail = (team: readonly string[]) => ({ type: 'fail', team, reasons: ['群众不知情'] }) as const;
  expect((await kase.refusal(kase.verifiers[0], fail(kase.team)))[0]).not.toBe('accepted');
  const cityTeam = kase.cityVerifiers.map(({ postId }) => postId);
  expect(await kase.act(kase.cityVerifiers[0], fail(cityTeam))).toMatchObject({ state: 'rectifying' });
});

test('what is decided in time, or stops waiting, climbs nothing; each new wait is a new spell', async () => {
  const kase = await stage.take();
  await kase.to('claimed');
  await kase.act(kase.principal, plan(kase));
  await kase.act(kase.supervisor, { type: 'return_plan', defects: ['目标不可衡量'] });
  await kase.act(kase.principal, plan(kase));
  const armed = await stage.world.sql<{ ladder: string; due: string }>(
    `select distinct ladder, min(due_on)::text as due from deadline_rung
     where case_id = $1 and status = 'armed' and ladder = 'plan_review' group by ladder`,
    [kase.id],
  );
  expect(armed).toEqual([{ ladder: 'plan_review', due: '2026-04-22' }]);
  await kase.act(kase.supervisor, approve);
  await on('2026-05-12');
  expect(await sent(kase, 'plan_review')).toEqual([]);
});

test('an office that is late and a unit that is late are each told of their own, the same morning', async () => {
  const kase = await stage.take();
  await kase.to('claimed');
  await kase.act(kase.principal, plan(kase));
  await stage.world.sql(
    `update deadline_rung set due_on = '2026-05-20', due_at = '2026-05-20T01:00:00Z'
     where case_id = $1 and status = 'armed' and step = '1'`,
    [kase.id],
  );
  await on('2026-05-20');
  expect([await sent(kase, 'rectify'), await sent(kase, 'plan_review')]).toMatchObject([
    [{ step: '1' }],
    [{ step: '1' }],
  ]);
  expect((await told(kase)).map(({ role }) => role)).toEqual(expect.arrayContaining(['principal', 'supervisor']));
});

test('who held the ball adds up over units and offices, and the offices stand on the same ledger as the units', async () => {
  const api = await startApi(stage.world.url);
  try {
    const { body } = await api.get('city-supervisor', '/api/v1/supervision/ball');
    expect(body).toMatchObject({ isComplete: true });
    const sum = (lines: readonly { total: number }[]): number => lines.reduce((all, { total }) => all + total, 0);
    expect(body.total).toBeGreaterThan(0);
    expect([sum(body.units) > 0, sum(body.offices)]).toEqual([true, body.total]);
    const [first] = await stage.world.sql<{ id: string; unit: string }>(
      `select k.id, k.responsible_unit_id as unit from kase k join case_paper p on p.case_id = k.id and p.kind = 'pass' limit 1`,
    );
    if (first) {
      const one = (await api.get('city-supervisor', `/api/v1/supervision/ball?unitId=${first.unit}`)).body;
      const cases = (await api.get('city-supervisor', `/api/v1/cases?unitId=${first.unit}`)).body.items;
      let total = 0;
      for (const { id } of cases) total += (await api.get('city-supervisor', `/api/v1/cases/${id}/ball`)).body.total;
      expect(Math.abs(one.total - total)).toBeLessThan(60_000);
    }
    const offices = (await api.get('city-supervisor', '/api/v1/supervision/offices')).body.items;
    const county = offices.find(({ unit }: { unit: string }) => unit === '孝昌县');
    expect(county.reminded).toBeGreaterThan(0);
    expect(county.passedUp).toBeGreaterThan(0);
    expect((await api.get('village-principal', '/api/v1/supervision/offices')).status).toBe(403);
  } finally {
    await api.close();
  }
});
