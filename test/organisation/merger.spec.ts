import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportLines, verifyExport } from '#audit';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { expectNoOrphans } from '../harness/expect-no-orphans.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

// 王店镇 has two villages merged, in the middle of their cases: one claimed, one withdrawn, one closed, the rest issued.
const STAYS = '高岗村委会';
const ENDS = '盛畈村委会';

interface Totals {
  readonly unitId: string;
  readonly unitName: string;
  readonly issued: number;
  readonly open: number;
  readonly closed: number;
  readonly merged: number;
  readonly withdrawn: number;
}
type Sums = Omit<Totals, 'unitId' | 'unitName'>;

let world: World;
let api: Api;
let county: string;
let units: readonly string[];
let change: string;
let claimed: { id: string; version: number; clocks: unknown; dueDate: string };
let principal: string;
let before: Record<'recorded' | 'old' | 'new', readonly Totals[]>;
let after: Record<'recorded' | 'old' | 'new', readonly Totals[]>;

const unitId = async (name: string, under = '420921'): Promise<string> => {
  const [unit] = await world.sql<{ id: string }>('select id from unit where name = $1 and code like $2', [
    name,
    `${under}%`,
  ]);
  return unit?.id ?? '';
};
async function totals(unit: string): Promise<typeof before> {
  const by = async (map: string): Promise<readonly Totals[]> =>
    (await api.get('city-supervisor', `/api/v1/cases/totals?unit=${unit}${map}`)).body.items;
  return { recorded: await by(''), old: await by('&map=old'), new: await by('&map=new') };
}
const sum = (rows: readonly Totals[]): Sums =>
  rows.reduce(
    (all, row) => ({
      issued: all.issued + row.issued,
      open: all.open + row.open,
      closed: all.closed + row.closed,
      merged: all.merged + row.merged,
      withdrawn: all.withdrawn + row.withdrawn,
    }),
    { issued: 0, open: 0, closed: 0, merged: 0, withdrawn: 0 },
  );
const figuresOf = (rows: readonly Totals[], name: string) => {
  const row = rows.find(({ unitName }) => unitName === name);
  return row && { issued: row.issued, open: row.open, closed: row.closed, withdrawn: row.withdrawn };
};

beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
  county = await unitId('孝昌县');
  units = [await unitId(STAYS), await unitId(ENDS)];
  const kase = await world.caseOf(ENDS, '村党组织软弱涣散');
  const claim = await api.post('village-principal', `/api/v1/cases/${kase.id}/actions/claim`, {
    version: kase.version,
  });
  claimed = claim.body;
  principal = (await api.get('village-principal', '/api/v1/session')).body.person.id;
  const others = await world.sql<{ id: string }>(
    'select id from kase where responsible_unit_id = $1 and id <> $2 order by number',
    [units[1], claimed.id],
  );
  const cancelled = others[0]?.id ?? '';
  const proposal = { type: 'propose_withdrawal', kind: 'other', reason: '重复' } as const;
  await world.act(await world.city('supervisor'), cancelled, proposal);
  await world.act(await world.city('leader'), cancelled, { type: 'cancel', reason: '重复' });
  const closed = await world.sql<{ id: string }>(
    'select id from kase where responsible_unit_id = $1 order by number limit 1',
    [units[0]],
  );
  // The long way to a closed case is walked in case-path.spec; here only that it stays where it was.
  await world.sql(`update kase set state = 'closed', next_who = null, next_what = null where id = $1`, [closed[0]?.id]);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('a merger is for supervisors of the units named, and two of them make one', async () => {
  const merger = { unitIds: units, newName: '盛高村委会', reason: '合村' };
  for (const stranger of ['village-principal', 'township-principal', 'auditor', 'admin'])
    expect((await api.post(stranger, '/api/v1/unit-mergers', merger)).status).toBe(403);
  const far = await unitId('高岗村村民委员会', '420982');
  const refusals = [
    [{ ...merger, unitIds: [units[0], far] }, 404],
    [{ ...merger, unitIds: [units[0]] }, 422],
    [{ ...merger, unitIds: [units[0], units[0]] }, 404],
    [{ ...merger, unitIds: [units[0], await unitId('王店镇')] }, 422],
    [{ ...merger, newName: undefined }, 400],
    [{ ...merger, newName: undefined, successorId: far }, 422],
  ] as const;
  for (const [body, status] of refusals)
    expect((await api.post('county-supervisor', '/api/v1/unit-mergers', body)).status).toBe(status);
});

test('a preview says what would move, and moves nothing', async () => {
  before = await totals(county);
  const answer = await api.post('county-supervisor', '/api/v1/unit-mergers/preview', {
    unitIds: units,
    newName: '盛高村委会',
  });
  const open = (figuresOf(before.recorded, STAYS)?.open ?? 0) + (figuresOf(before.recorded, ENDS)?.open ?? 0);
  expect(answer.body).toMatchObject({ successorName: '盛高村委会', openCases: open, endedCases: 2, holdings: 4 });
  expect(answer.body.cases).toHaveLength(open);
  expect(await totals(county)).toEqual(before);
});

test('one proposes, another approves, the administrator enters; nobody takes two of the steps', async () => {
  const body = { unitIds: units, newName: '盛高村委会', principalPersonId: principal, reason: '合村' };
  const proposed = await api.post('county-supervisor', '/api/v1/unit-mergers', body);
  expect(proposed.body).toMatchObject({ kind: 'merge_units', status: 'proposed' });
  change = `/api/v1/organisation-changes/${proposed.body.id}`;
  const step = async (who: string, what: string) => (await api.post(who, `${change}/${what}`, {})).status;
  expect(await step('county-supervisor', 'approve')).toBe(403);
  expect(await step('city-leader', 'approve')).toBe(403);
  expect(await step('admin', 'enter')).toBe(409);
  expect(await step('county-leader', 'approve')).toBe(200);
  expect(await step('county-leader', 'enter')).toBe(403);
  expect((await api.get('county-leader', change)).body.preview.openCases).toBeGreaterThan(0);
});

test('while two villages become one no case is without someone who answers for it, not for a moment', async () => {
  let [looks, isEntered] = [0, false];
  const watch = (async () => {
    for (; !isEntered; looks += 1) await expectNoOrphans(world.sql);
  })();
  const answer = await api.post('admin', `${change}/enter`, {});
  isEntered = true;
  await watch;
  expect(answer.body).toMatchObject({ status: 'entered' });
  expect(looks).toBeGreaterThan(0);
  expect((await api.get('county-supervisor', '/api/v1/supervision/orphans')).body).toMatchObject({
    items: [],
    total: 0,
  });
  expect((await api.post('admin', `${change}/enter`, {})).status).toBe(409);
});

test('totals before and after agree under the old and under the new map, and each row adds up', async () => {
  after = await totals(county);
  const ofUnits = ({ unitId: id, ...figures }: Totals) => ({ id, ...figures, endedOn: undefined });
  expect(after.old.map(ofUnits)).toEqual(before.recorded.map(ofUnits));
  for (const map of ['recorded', 'old', 'new'] as const) expect(sum(after[map])).toEqual(sum(before.recorded));
  for (const row of [...after.recorded, ...after.old, ...after.new])
    expect(row.open + row.closed + row.merged + row.withdrawn).toBe(row.issued);
});

test('under the new map the successor has everything, and as recorded ended cases stay with the old village', () => {
  const [stays, ends] = [figuresOf(before.recorded, STAYS), figuresOf(before.recorded, ENDS)];
  const open = (stays?.open ?? 0) + (ends?.open ?? 0);
  expect(figuresOf(after.new, '盛高村委会')).toEqual({ issued: open + 2, open, closed: 1, withdrawn: 1 });
  expect(figuresOf(after.new, STAYS)).toBeUndefined();
  expect(figuresOf(after.recorded, '盛高村委会')).toEqual({ issued: open, open, closed: 0, withdrawn: 0 });
  expect(figuresOf(after.recorded, STAYS)).toEqual({ issued: 1, open: 0, closed: 1, withdrawn: 0 });
});

test('an open case keeps its state, clocks and number, and its trail names the village it came from', async () => {
  const { body } = await api.get('county-supervisor', `/api/v1/cases/${claimed.id}`);
  expect(body).toMatchObject({ state: 'claimed', clocks: claimed.clocks, dueDate: claimed.dueDate });
  expect(body.unit.name).toBe('盛高村委会');
  const { body: trail } = await api.get('auditor', `/api/v1/cases/${claimed.id}/events`);
  expect(trail.items.at(-1)).toMatchObject({
    action: 'handed_over',
    role: 'admin',
    reason: '合村',
    payload: { unit: { id: units[1], name: ENDS }, successor: { name: '盛高村委会' } },
  });
});

test('the trail of every case handed over is still proved whole', async () => {
  const lines: string[] = [];
  await world.unitOfWork.read(async (reader) => {
    for await (const line of exportLines(reader)) lines.push(line.trimEnd());
  });
  expect(await verifyExport(lines)).toMatchObject({ cases: 399, problems: [] });
  expect(lines.filter((line) => line.includes('"action":"handed_over"'))).toHaveLength(
    figuresOf(after.new, '盛高村委会')?.open ?? 0,
  );
});

test('the old village stays readable with its successor, and is no longer in the list', async () => {
  const { body } = await api.get('county-supervisor', `/api/v1/units/${units[1]}`);
  expect(body).toMatchObject({ name: ENDS, validTo: '2026-03-02', successorId: expect.any(String) });
  const { body: list } = await api.get('county-supervisor', `/api/v1/units?q=${encodeURIComponent('盛高')}`);
  expect(list.items.map(({ name }: { name: string }) => name)).toEqual(['盛高村委会']);
  expect(list.items[0].id).toBe(body.successorId);
});

test('whoever acts on what he saw before the merger learns of it', async () => {
  api.forget('village-principal');
  const path = `/api/v1/cases/${claimed.id}/actions/file-plan`;
  const measures = [{ text: '配齐班子', output: '任职文件', dueDate: '2026-06-01' }];
  const plan = { cause: '班子不齐', goal: '配齐', measures, plannedEvidence: ['测评'] };
  const stale = await api.post('village-principal', path, { version: claimed.version, ...plan });
  expect([stale.status, stale.body.code, stale.body.current.action]).toEqual([409, 'stale_version', 'handed_over']);
  const now = (await api.get('village-principal', `/api/v1/cases/${claimed.id}`)).body.version;
  expect((await api.post('village-principal', path, { version: now, ...plan })).status).toBe(200);
});

test('the secretary of the other village has left his post; the new one and the supervisor were told', async () => {
  const rows = await world.sql<{ open: number }>(
    `select count(*) as open from post_holding h join post p on p.id = h.post_id
     where p.unit_id = any($1::uuid[]) and h.to_on is null`,
    [units],
  );
  expect(rows).toEqual([{ open: 0 }]);
  for (const reader of ['village-principal', 'city-supervisor']) {
    const { body } = await api.get(reader, '/api/v1/inbox?limit=50');
    const news = body.items.filter(({ reason }: { reason: string }) => reason === 'handed_over');
    expect(news.length).toBe(figuresOf(after.new, '盛高村委会')?.open);
  }
});

test('a township may end too: its villages move, and their cases are found under both maps', async () => {
  const [from, into] = [await unitId('王店镇'), await unitId('花园镇')];
  const [whole, old] = [(await totals(county)).recorded, (await totals(from)).old];
  const proposed = await api.post('county-supervisor', '/api/v1/unit-mergers', {
    unitIds: [into, from],
    successorId: into,
    reason: '撤镇并镇',
  });
  const path = `/api/v1/organisation-changes/${proposed.body.id}`;
  await api.post('county-leader', `${path}/approve`, {});
  const done = await api.post('admin', `${path}/enter`, {});
  expect([done.status, done.body.detail]).toEqual([200, undefined]);
  const now = await totals(county);
  for (const map of ['recorded', 'old', 'new'] as const) expect(sum(now[map])).toEqual(sum(whole));
  expect(sum((await totals(from)).old)).toEqual(sum(old));
  expect(sum((await totals(from)).new).open).toBe(0);
  expect((await api.get('village-principal', `/api/v1/cases/${claimed.id}`)).body.state).toBe('claimed');
  const [kase] = await world.sql<{ holds: boolean }>(
    `select k.responsible_path = u.path and k.co_responsible_unit_ids = array[$2::uuid] as holds
     from kase k join unit u on u.id = k.responsible_unit_id where k.id = $1`,
    [claimed.id, into],
  );
  expect(kase).toEqual({ holds: true });
});
