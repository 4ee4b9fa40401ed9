import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drawLookBacks } from '#domain';
import { LookBackDesk } from '#evaluation';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

let stage: Stage;
let api: Api;
let desk: LookBackDesk;
const closed: Scenario[] = [];
const LIST = '/api/v1/look-backs';

beforeAll(async () => {
  stage = await createStage();
  api = await startApi(stage.world.url);
  desk = new LookBackDesk(stage.world.unitOfWork);
  for (let count = 0; count < 6; count += 1) {
    const kase = await stage.take();
    await kase.to('closed');
    closed.push(kase);
  }
  await stage.world.sql(`update kase set level = 'A' where id = $1`, [closed[0]?.id]);
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

interface Drawn {
  readonly caseId: string;
  readonly reason: string;
  readonly batchId: string;
  readonly result: string | null;
}
const list = async (who: string, query = ''): Promise<readonly Drawn[]> =>
  (await api.get(who, `${LIST}?limit=100${query}`)).body.items;

test('nothing is drawn before its month has come; then once, by whichever comes first, and never again', async () => {
  expect(await desk.drawDue()).toBe(0);
  await stage.world.moveTo('2026-09-01T02:00:00.000Z');
  const both = await Promise.all([desk.drawDue(), api.post('city-supervisor', `${LIST}/draw`, {})]);
  expect(both[0]).toBe(1);
  const drawn = await list('city-supervisor');
  expect(drawn.find(({ caseId }) => caseId === closed[0]?.id)?.reason).toBe('level_a');
  expect(await desk.drawDue()).toBe(0);
  expect(await list('city-supervisor')).toEqual(drawn);
  // Those closed in April: each the only closed case of its village, and every unit has at least one drawn.
  await stage.world.moveTo('2026-10-09T02:00:00.000Z');
  expect([await desk.drawDue(), await desk.drawDue()]).toEqual([1, 0]);
  const all = await list('city-supervisor');
  expect(all.length).toBeGreaterThan(drawn.length);
  expect(all.map(({ caseId }) => caseId).sort()).toEqual(closed.map(({ id }) => id).sort());
});

test('the draw can be done again from its seed and urn, and comes out the same', async () => {
  const [one] = await list('city-supervisor');
  const { body } = await api.get('auditor', `${LIST}/batches/${one?.batchId}`);
  const again = drawLookBacks(body.candidates, body.seed, (text) => createHash('sha256').update(text).digest('hex'));
  const recorded = body.candidates.filter(({ reason }: { reason: string | null }) => reason !== null);
  expect([...again].sort()).toEqual(recorded.map((kase: Drawn) => [kase.caseId, kase.reason]).sort());
});

test('the unit learns by no route whether it was drawn: not from the list, the case, its trail or its inbox', async () => {
  const [kase] = closed;
  if (!kase) throw new Error('Nothing is closed.');
  const unit = await api.signInAs(stage.world, kase.principal);
  expect((await api.get(unit, LIST)).status).toBe(403);
  const [one] = await list('city-supervisor');
  expect((await api.get(unit, `${LIST}/batches/${one?.batchId}`)).status).toBe(403);
  const seen = [
    (await api.get(unit, `/api/v1/cases/${kase.id}`)).text,
    (await api.get(unit, `/api/v1/cases/${kase.id}/events?limit=100`)).text,
    (await api.get(unit, '/api/v1/inbox')).text,
    (await api.get(unit, '/api/v1/ledger')).text,
  ].join('\n');
  expect(seen).not.toMatch(/batch|sampled|level_a/u);
});

test('an office does not learn that a case of its own was drawn, and nobody changes a draw afterwards', async () => {
  const [, , , , kase] = closed;
  await stage.world.sql(
    `update kase set responsible_unit_id = u.id, responsible_path = u.path from unit u where kase.id = $1 and u.name = '孝昌县'`,
    [kase?.id],
  );
  const ids = async (who: string) => (await list(who)).map(({ caseId }) => caseId);
  expect(await ids('city-supervisor')).toContain(kase?.id);
  expect(await ids('county-supervisor')).not.toContain(kase?.id);
  for (const table of ['look_back', 'look_back_batch'])
    await expect(stage.world.sql(`delete from ${table}`)).rejects.toThrow('append-only');
});

test('a look-back shows its result: passed by another team, or a rebound that reopened the case', async () => {
  const [first, second] = closed;
  if (!first || !second) throw new Error('Nothing is closed.');
  const team = first.cityVerifiers.map(({ postId }) => postId);
  await first.act(first.cityVerifiers[0], { type: 'pass_look_back', team, finding: '巩固' });
  await second.act(second.leader, { type: 'reopen', ground: 'rebound', reason: '反弹', newDue: '2026-12-01' });
  const results = new Map((await list('city-supervisor')).map(({ caseId, result }) => [caseId, result]));
  expect([results.get(first.id), results.get(second.id)]).toEqual(['passed', 'reopened']);
  expect((await list('city-supervisor', '&open=true')).map(({ result }) => result)).not.toContain('passed');
});

test('what goes on for good is looked back at again a year after closing, other cases once', async () => {
  const [, , once, ongoing] = closed;
  if (!once || !ongoing) throw new Error('Nothing is closed.');
  await stage.world.sql(`update kase set rectify_type = 'ongoing' where id = $1`, [ongoing.id]);
  const team = once.cityVerifiers.map(({ postId }) => postId);
  const look = { type: 'pass_look_back', team, finding: '巩固' } as const;
  const clockOf = async (kase: Scenario) =>
    (await kase.act(kase.cityVerifiers[0], look)).clocks.find(({ kind }) => kind === 'look_back');
  expect((await clockOf(once))?.endedOn).toBe('2026-10-09');
  const { closedOn } = await ongoing.read();
  expect(await clockOf(ongoing)).toMatchObject({ endedOn: null, dueDate: closedOn?.replace('2026', '2027') });
});
