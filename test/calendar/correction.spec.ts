import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportLines, verifyExport } from '#audit';
import { CalendarCorrection } from '#cases';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';
import { CHANGES, counted, entered, proposed, terms, wrongReceipts } from './office.js';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

const CASES = 399;
const claims = (where = 'true') =>
  world.sql<{ due: string; cases: number }>(
    `select c.due_date as due, count(*)::int as cases from case_clock c join kase k on k.id = c.case_id
     where c.kind = 'claim' and ${where} group by 1 order by 1`,
  );
const corrections = () =>
  counted(world, `(select count(*) from audit_event e where e.case_id = k.id and e.action = 'recalculate')`);
const flood = { dates: ['2026-03-04', '2026-03-05'], decreedOn: '2026-03-02' };
let moves: readonly { number: string; clock: string; from: string; to: string; keptFrom: string | null }[] = [];
let change = '';

test('the preview names every date that would move, with its reason, by unit and page by page, and writes nothing', async () => {
  const before = await world.sql('select case_id, kind, due_date, calendar_version from case_clock order by 1, 2');
  change = (await proposed(api, 'closures', flood)).id;
  const items: (typeof moves)[number][] = [];
  let page;
  for (let cursor: string | null = ''; cursor !== null; cursor = page.next) {
    page = (await api.get('city-leader', `${CHANGES}/${change}/preview?limit=100${cursor && `&cursor=${cursor}`}`))
      .body;
    expect([page.total, page.moved, page.kept]).toEqual([page.moved, page.moved, 0]);
    items.push(...page.items);
  }
  expect(items).toHaveLength(page.total);
  expect(new Set(items.map(({ number, clock }) => `${number} ${clock}`)).size).toBe(items.length);
  const first = items.find(({ clock }) => clock === 'claim');
  expect(first).toMatchObject({ from: '2026-03-05', to: '2026-03-09', because: ['2026-03-04', '2026-03-05'] });
  expect(items.filter(({ clock }) => clock === 'claim')).toHaveLength(CASES);
  expect(page.byUnit.length).toBeLessThanOrEqual(100);
  expect(page.byUnit[0].moved).toBeGreaterThanOrEqual(page.byUnit.at(-1).moved);
  expect(await world.sql('select case_id, kind, due_date, calendar_version from case_clock order by 1, 2')).toEqual(
    before,
  );
  moves = items;
});

test('a rehearsal says what would go out, and when, if the change were in force', async () => {
  const ask = async (query: string) =>
    (await api.get('city-leader', `/api/v1/supervision/rehearsal?days=5${query}`)).body as {
      rungs: { ladder: string; rung: number; dueOn: string }[];
    };
  const first = ({ rungs }: Awaited<ReturnType<typeof ask>>) =>
    rungs.find(({ ladder, rung }) => ladder === 'unclaimed' && rung === 1)?.dueOn;
  expect([first(await ask('')), first(await ask(`&calendarChange=${change}`))]).toEqual(['2026-03-06', undefined]);
});

test('an office previews within its scope, and who only enters sees no cases', async () => {
  const county = (await api.get('county-supervisor', `${CHANGES}/${change}/preview`)).body;
  expect(county.total).toBeGreaterThan(0);
  expect(county.total).toBeLessThan(moves.length);
  expect((await api.get('admin', `${CHANGES}/${change}/preview`)).status).toBe(403);
});

test('a batch that is killed in its middle leaves nothing behind, and the next goes on where it was broken off', async () => {
  await api.post('city-leader', `${CHANGES}/${change}/approve`, {});
  expect((await api.post('admin', `${CHANGES}/${change}/enter`, {})).body).toMatchObject({
    version: 2,
    waiting: CASES,
  });
  const correction = new CalendarCorrection(world.unitOfWork, 150);
  expect(await correction.correctOnce()).toBe(150);
  // The batch has written everything and waits to take its cases off the list: there it dies.
  const blocked = world.unitOfWork.run(async (tx) => {
    await tx.query('lock table calendar_work in share mode');
    const dying = correction.correctOnce().catch((error: Error) => error);
    const found = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from calendar_work%'`;
    let waiting: { pid: number }[] = [];
    while (waiting.length === 0) waiting = await world.sql<{ pid: number }>(found);
    await world.sql('select pg_terminate_backend($1)', [waiting[0]?.pid]);
    return dying;
  });
  expect(await blocked).toBeInstanceOf(Error);
  expect(await corrections()).toEqual([
    { what: 0, cases: CASES - 150 },
    { what: 1, cases: 150 },
  ]);
  const [one, other] = await Promise.all([correction.correctOnce(), correction.correctOnce()]);
  expect([one, other].toSorted((a, b) => a - b)).toEqual([99, 150]);
  await world.settle();
  expect(await corrections()).toEqual([{ what: 1, cases: CASES }]);
  expect(await world.sql('select 1 from calendar_work')).toEqual([]);
});

test('what moved is what the preview named, on the chain with both versions, and the receipts give what is stored', async () => {
  expect(await claims()).toEqual([{ due: '2026-03-09', cases: CASES }]);
  const told = await world.sql<{ line: string }>(
    `select k.number || ' ' || (m ->> 'clock') || ' ' || (m -> 'dueDate' ->> 0) || ' ' || (m -> 'dueDate' ->> 1) as line
     from audit_event e join kase k on k.id = e.case_id
     cross join lateral jsonb_array_elements(e.payload -> 'moved') m
     where e.action = 'recalculate' and e.system = 'calendar' and e.payload ->> 'from' = '1' and e.payload ->> 'to' = '2'
       and e.reason = $1`,
    [`${terms.documentNumber}:${terms.reason}`],
  );
  const named = moves.map(({ number, clock, from, to }) => `${number} ${clock} ${from} ${to}`);
  expect(told.map(({ line }) => line).toSorted()).toEqual(named.toSorted());
  expect(await wrongReceipts(world)).toEqual([]);
}, 60_000);

test('the case shows its new date, why, and tells its unit once', async () => {
  const kase = await world.caseOf('盛畈村委会', '');
  const { body } = await api.get('village-principal', `/api/v1/cases/${kase.id}`);
  expect(body.nextAction).toMatchObject({ what: 'claim', by: '2026-03-09' });
  const receipt = (await api.get('village-principal', `/api/v1/cases/${kase.id}/clocks/claim/receipt`)).body;
  expect(receipt).toMatchObject({
    dueDate: '2026-03-09',
    originalDueDate: '2026-03-05',
    calendarVersion: '2',
    agrees: true,
  });
  expect(receipt.steps.map(({ what }: { what: string }) => what)).toEqual(['started', 'corrected']);
  expect(receipt.days.find(({ date }: { date: string }) => date === '2026-03-04')).toMatchObject({
    counted: false,
    zh: '本地停止办公(孝汛〔2026〕3号)',
  });
  const told = await world.sql(`select 1 from inbox_entry where case_id = $1 and reason = 'date_moved'`, [kase.id]);
  expect(told).toHaveLength(2);
  const { items } = (await api.get('village-principal', '/api/v1/inbox?limit=100')).body;
  expect(items.some(({ zh }: { zh: string }) => zh === '日历更正,期限后移')).toBe(true);
});

test('rungs are armed by the new dates and under a new deadline version', async () => {
  const armed = await world.sql(
    `select distinct r.due_on as due, r.deadline_version = k.deadline_version as current from deadline_rung r
     join kase k on k.id = r.case_id where r.ladder = 'unclaimed' and r.step = '1' and r.status = 'armed'`,
  );
  expect(armed).toEqual([{ due: '2026-03-10', current: true }]);
});

test('a date once served is never taken back: lifting the decree keeps every day, and the preview says so', async () => {
  const { id } = await proposed(api, 'lifted-closures', { dates: flood.dates, documentNumber: '孝汛〔2026〕4号' });
  const preview = (await api.get('city-supervisor', `${CHANGES}/${id}/preview?limit=1`)).body;
  expect([preview.moved, preview.kept]).toEqual([0, moves.length]);
  expect(preview.items[0].keptFrom < preview.items[0].from).toBe(true);
  await api.post('city-leader', `${CHANGES}/${id}/approve`, {});
  await api.post('admin', `${CHANGES}/${id}/enter`, {});
  await world.settle();
  expect(await claims()).toEqual([{ due: '2026-03-09', cases: CASES }]);
  expect(await corrections()).toEqual([{ what: 2, cases: CASES }]);
  expect(await wrongReceipts(world)).toEqual([]);
}, 60_000);

test('for new cases only: what runs stays as it is', async () => {
  const before = await world.sql('select id, version from kase order by id');
  expect(await entered(api, 'closures', { ...flood, appliesTo: 'new_cases' })).toMatchObject({
    version: 4,
    waiting: 0,
  });
  await world.settle();
  expect(await world.sql('select id, version from kase order by id')).toEqual(before);
});

test('a decree for one county moves the cases there and below, and touches no other', async () => {
  const [county] = await world.sql<{ id: string; path: string }>(`select id, path from unit where name = '孝昌县'`);
  const inside = `starts_with(k.responsible_path, '${county?.path}')`;
  const [{ cases } = { cases: 0 }] = await counted(world, `'all'`, inside);
  expect(cases).toBeGreaterThan(0);
  const local = { dates: ['2026-03-06', '2026-03-09'], decreedOn: '2026-03-02', unitId: county?.id };
  const { waiting } = await entered(api, 'closures', local);
  expect(waiting).toBe(cases);
  await world.settle();
  // By the calendar of then the flood of before is closed again: 3, 10 and 11 March are worked.
  expect(await claims(inside)).toEqual([{ due: '2026-03-11', cases }]);
  expect(await claims(`not ${inside}`)).toEqual([{ due: '2026-03-09', cases: CASES - cases }]);
  expect(
    await counted(
      world,
      `(select count(*) from audit_event e where e.case_id = k.id and e.action = 'recalculate')`,
      `not ${inside}`,
    ),
  ).toEqual([{ what: 2, cases: CASES - cases }]);
  expect(await wrongReceipts(world)).toEqual([]);
}, 60_000);

test('the chain of every case holds after all corrections', async () => {
  const lines: string[] = [];
  await world.unitOfWork.read(async (reader) => {
    for await (const line of exportLines(reader)) lines.push(line.trimEnd());
  });
  expect(await verifyExport(lines)).toMatchObject({ cases: CASES, problems: [] });
});

test('an entry that would have to wait long says so and enters nothing', async () => {
  const { id } = await proposed(api, 'closures', { dates: ['2026-08-03'], decreedOn: '2026-03-02' });
  await api.post('city-leader', `${CHANGES}/${id}/approve`, {});
  const busy = await world.unitOfWork.run(async (tx) => {
    await tx.query('select max(version) from calendar_version');
    return api.post('admin', `${CHANGES}/${id}/enter`, {});
  });
  expect([busy.status, busy.body.code]).toEqual([409, 'busy']);
  expect((await api.get('admin', `${CHANGES}/${id}`)).body.status).toBe('approved');
  expect((await api.post('admin', `${CHANGES}/${id}/enter`, {})).status).toBe(200);
});
