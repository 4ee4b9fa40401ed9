import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

let stage: Stage;
let api: Api;
let office: string;
const BULK = '/api/v1/cases/bulk';
beforeAll(async () => {
  stage = await createStage();
  api = await startApi(stage.world.url);
  office = await api.signInAs(stage.world, await stage.world.city('supervisor'));
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

/** A case whose plan waits for approval. */
async function planned(): Promise<{ kase: Scenario; row: { caseId: string; version: number } }> {
  const kase = await stage.take();
  await kase.to('claimed');
  const { version } = await kase.act(kase.principal, {
    type: 'file_plan',
    cause: '班子不齐',
    goal: '配齐班子',
    measures: [
      { id: kase.id, text: '选好书记', output: '任职文件', ownerPostId: kase.principal.postId, dueDate: '2026-06-01' },
    ],
    plannedEvidence: ['测评'],
  });
  return { kase, row: { caseId: kase.id, version } };
}

test('many plans are approved at once; a row that cannot be is told by its reason and spoils no other', async () => {
  const [one, two, three] = [await planned(), await planned(), await stage.take()];
  const items = [
    one.row,
    { ...two.row, version: 0 },
    { caseId: three.id, version: 2 },
    { caseId: 'nonsense', version: 1 },
    { ...one.row, caseId: '019a0000-0000-7000-8000-000000000000' },
    { ...two.row, filingNumber: '多余' },
  ];
  const { body } = await api.post(office, BULK, { action: 'approve-plan', items });
  expect([body.done, body.failed]).toEqual([1, 5]);
  const told = body.rows.map(({ ok, state, problem }: { ok: boolean; state: string; problem: { code: string } }) =>
    ok ? state : problem.code,
  );
  expect(told).toEqual([
    'rectifying',
    'stale_version',
    'wrong_state',
    'invalid_fields',
    'out_of_scope',
    'invalid_fields',
  ]);
  expect((await two.kase.read()).state).toBe('claimed');
});

test('a dry run says what would happen and writes nothing, and whoever may not is told so by row', async () => {
  const { kase, row } = await planned();
  const closed = await stage.take();
  const items = [row, { caseId: closed.id, version: 2 }];
  const dry = await api.post(office, BULK, { action: 'approve-plan', items, dryRun: true });
  expect(dry.body).toMatchObject({
    dryRun: true,
    done: 1,
    failed: 1,
    rows: [{ ok: true }, { problem: { code: 'wrong_state' } }],
  });
  expect((await kase.read()).state).toBe('claimed');
  const unit = await api.signInAs(stage.world, kase.principal);
  for (const dryRun of [true, false]) {
    const { body } = await api.post(unit, BULK, { action: 'approve-plan', items: [row], dryRun });
    expect(body.rows[0].problem.code).toBe('not_permitted');
  }
});

test('the same bulk with the same key has one effect and one answer', async () => {
  const rows = [(await planned()).row, (await planned()).row];
  const send = () =>
    api.post(office, BULK, { action: 'approve-plan', items: rows }, { 'idempotency-key': 'bulk-key-1' });
  const [first, second] = [await send(), await send()];
  expect(second.body).toEqual(first.body);
  expect(first.body.done).toBe(2);
});

test('an unknown action, no row or too many are refused whole', async () => {
  const { row } = await planned();
  for (const body of [
    { action: 'pass', items: [row] },
    { action: 'close', items: [] },
    { action: 'close', items: Array.from({ length: 201 }, () => row) },
  ])
    expect((await api.post(office, BULK, body)).status).toBe(400);
});
