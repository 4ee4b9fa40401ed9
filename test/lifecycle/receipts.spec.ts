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

test('DL-8 a receipt says why a date is what it is: each day, the pause, the extension; it follows from the journal', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  const reason = '诉讼未决';
  const { principal, leader } = kase;
  await kase.act(principal, { type: 'ask_suspension', cause: 'court_case', reviewOn: '2026-04-01', reason });
  await kase.act(leader, { type: 'suspend', reviewOn: '2026-04-01', reason });
  await stage.world.moveTo('2026-03-12T02:00:00.000Z');
  await kase.act(kase.supervisor, { type: 'resume', reason });
  const ask = {
    type: 'ask_extension',
    cause: 'election_timetable',
    progress: '过半',
    newDue: '2026-10-12',
    reason,
  } as const;
  await kase.act(principal, ask);
  await kase.act(leader, { type: 'extend', newDue: '2026-10-12', reason });
  const unit = await api.signInAs(stage.world, principal);
  const { body, status } = await api.get(unit, `/api/v1/cases/${kase.id}/clocks/rectify/receipt`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    startsOn: '2026-03-02',
    originalDueDate: '2026-09-02',
    dueDate: '2026-10-12',
    agrees: true,
  });
  expect(body.steps).toMatchObject([
    { what: 'started', action: 'issue', on: '2026-03-02', dueDate: '2026-09-02' },
    { what: 'paused', action: 'suspend', on: '2026-03-02' },
    { what: 'resumed', action: 'resume', on: '2026-03-12', stoppedDays: 10, dueDate: '2026-09-14' },
    { what: 'moved', action: 'extend', dueDate: '2026-10-12' },
  ]);
  const { dueDate } = (await api.get(unit, `/api/v1/cases/${kase.id}`)).body;
  const { items } = (await api.get(unit, `/api/v1/cases/${kase.id}/clocks`)).body;
  const rectify = items.find(({ kind }: { kind: string }) => kind === 'rectify');
  expect([dueDate, rectify.dueDate, rectify.owner]).toEqual([body.dueDate, body.dueDate, 'principal']);
  const claim = await api.get(unit, `/api/v1/cases/${kase.id}/clocks/claim/receipt`);
  expect(claim.body).toMatchObject({ firstDue: '2026-03-05', agrees: true });
  expect(claim.body.days.map(({ date }: { date: string }) => date)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
});

test('N1 the ball account of a case adds up from issue to its end, and nobody holds it after', async () => {
  const kase = await stage.take();
  await kase.to('closed');
  const unit = await api.signInAs(stage.world, kase.principal);
  const { body } = await api.get(unit, `/api/v1/cases/${kase.id}/ball`);
  const [life] = await stage.world.sql<{ ms: number }>(
    `select (extract(epoch from date_trunc('milliseconds', max(at)) - date_trunc('milliseconds', min(at))) * 1000)::float8 as ms
     from audit_event where case_id = $1 and outcome = 'accepted' and (action = 'issue' or to_state = 'closed')`,
    [kase.id],
  );
  expect(body.total).toBe(Math.round(life?.ms ?? -1));
  const parties = Object.values<number>(body.milliseconds).reduce((sum, one) => sum + one, 0);
  expect(parties).toBe(body.total);
  expect(body.milliseconds.public).toBeGreaterThan(5 * 86_400_000);
  expect(body.spans.at(-1)).toMatchObject({ party: 'supervisor', state: 'in_notice' });
});

test('clocks, receipt and ball are read by those who may read the case, and by nobody else', async () => {
  const [kase, stranger] = [await stage.take(), await stage.take()];
  const elsewhere = await api.signInAs(stage.world, stranger.principal);
  for (const path of ['clocks', 'clocks/claim/receipt', 'ball'])
    expect((await api.get(elsewhere, `/api/v1/cases/${kase.id}/${path}`)).status).toBe(404);
  const unit = await api.signInAs(stage.world, kase.principal);
  expect((await api.get(unit, `/api/v1/cases/${kase.id}/clocks/upkeep/receipt`)).status).toBe(404);
});
