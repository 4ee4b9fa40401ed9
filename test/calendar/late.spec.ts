import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cityOffice, draftBulletinOne, issueDraft } from '#demonstration';
import { DeadlineHealth } from '#deadlines';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { noticeOf2027 } from '../fixtures/holiday-notices.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Stage } from '../lifecycle/scenario.js';
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

const climbed = (id: string) =>
  stage.world.sql<{ step: string; spell: number; by: string | null }>(
    `select ladder || ':' || step as step, spell, superseded_by as by from escalation where case_id = $1
     and ladder = 'unclaimed' order by fired_at, step`,
    [id],
  );
const claimOf = async (id: string) => {
  const [clock] = await stage.world.sql<{ due: string; spell: number }>(
    `select due_date as due, spell from case_clock where case_id = $1 and kind = 'claim'`,
    [id],
  );
  return clock;
};
let silent = '';

test('a case that has ended keeps its days', async () => {
  const other = await stage.take();
  await other.act(other.supervisor, { type: 'propose_withdrawal', kind: 'other', reason: '误发' });
  await other.act(other.leader, { type: 'cancel', reason: '误发' });
  const stored = () => stage.world.sql('select * from case_clock where case_id = $1 order by kind', [other.id]);
  const before = await stored();
  const { waiting } = await entered(api, 'closures', { dates: ['2026-06-10'], decreedOn: '2026-03-02' });
  expect(waiting).toBe(398);
  await stage.world.settle();
  expect(await stored()).toEqual(before);
});

test('what was sent stays sent; a clock that is no longer overdue opens a new spell, in which it may be sent again', async () => {
  silent = (await stage.take()).id;
  await stage.world.moveTo('2026-03-06T02:00:00.000Z');
  await stage.world.settle();
  expect((await climbed(silent)).at(-1)).toEqual({ step: 'unclaimed:1', spell: 1, by: null });
  // Decreed afterwards: nobody worked on the fifth, so the sixth is the last day.
  await entered(api, 'closures', { dates: ['2026-03-05'], decreedOn: '2026-03-06' });
  await stage.world.settle();
  expect(await claimOf(silent)).toEqual({ due: '2026-03-06', spell: 2 });
  expect(await climbed(silent)).toHaveLength(1);
  await stage.world.moveTo('2026-03-09T02:00:00.000Z');
  await stage.world.settle();
  expect(await climbed(silent)).toEqual([
    { step: 'unclaimed:1', spell: 1, by: null },
    { step: 'unclaimed:1', spell: 2, by: null },
  ]);
  expect(await wrongReceipts(stage.world)).toEqual([]);
}, 120_000);

test('after a correction that comes late only the highest rung is sent, by the new days, and none by the old', async () => {
  // The correction is entered, nothing was counted yet, and by the old days the second rung is due.
  await stage.world.moveTo('2026-03-10T02:00:00.000Z');
  await entered(api, 'closures', { dates: ['2026-03-04'], decreedOn: '2026-03-06' });
  expect(await stage.world.sweep.sweepOnce()).toBe(0);
  await stage.world.moveTo('2026-03-12T02:00:00.000Z');
  await stage.world.settle();
  expect(await claimOf(silent)).toEqual({ due: '2026-03-09', spell: 2 });
  // 12 March is the third working day past the ninth.
  expect((await climbed(silent)).slice(2)).toEqual([
    { step: 'unclaimed:2', spell: 2, by: 'unclaimed:3' },
    { step: 'unclaimed:3', spell: 2, by: null },
  ]);
  const [kase] = await stage.world.sql('select claimed_by from kase where id = $1', [silent]);
  expect(kase).toEqual({ claimed_by: 'system' });
}, 120_000);

const inboxOf = async (who: string) => {
  const { body } = await api.get(who, '/api/v1/inbox?limit=100');
  return body.items
    .filter(({ reason }: { reason: string }) => reason.startsWith('calendar_'))
    .map(({ reason, zh }: { reason: string; zh: string }) => `${reason} ${zh}`);
};
const gaps = async () => (await api.get('city-supervisor', '/api/v1/health')).body.calendarGaps;

test('a missing year alarms the office of the calendar once, a provisional one once more, an official one no longer', async () => {
  const health = new DeadlineHealth(stage.world.unitOfWork);
  await stage.world.moveTo('2026-12-01T02:00:00.000Z');
  expect(await gaps()).toContainEqual(expect.objectContaining({ year: 2027, status: 'missing' }));
  await Promise.all([health.alarmOfCalendar(), health.alarmOfCalendar()]);
  await health.alarmOfCalendar();
  const missing = 'calendar_missing 2027年日历未录入,期限只按平常周末推算';
  expect((await inboxOf('city-supervisor')).filter((line: string) => line.includes('2027'))).toEqual([missing]);
  expect(await inboxOf('county-supervisor')).toEqual([]);
  const csv = 'date,day_type\n2027-01-01,holiday\n';
  await entered(api, 'file', { csv, status: 'provisional', appliesTo: 'new_cases' });
  await health.alarmOfCalendar();
  await health.alarmOfCalendar();
  expect((await inboxOf('city-supervisor')).filter((line: string) => line.includes('2027'))).toEqual([
    'calendar_provisional 2027年日历仍为暂定,请按国务院办公厅放假通知录入',
    missing,
  ]);
  expect(await gaps()).toContainEqual(expect.objectContaining({ year: 2027, status: 'provisional' }));
});

test('dates that were provisional are counted anew when the notice comes, and are final then', async () => {
  const { world } = stage;
  await world.moveTo('2026-12-29T01:30:00.000Z');
  const office = await cityOffice(world.unitOfWork);
  const id = await draftBulletinOne(world.desk, world.unitOfWork, office);
  await world.sql(
    `update bulletin_assignment a set duplicate_answer = '另一事项' from bulletin_item i
     where i.id = a.item_id and i.bulletin_id = $1`,
    [id],
  );
  await issueDraft(world.desk, world.unitOfWork, office, id);
  const claims = () =>
    world.sql(
      `select distinct c.due_date as due, c.original_due_date as first, c.provisional from case_clock c
       join kase k on k.id = c.case_id where c.kind = 'claim' and k.bulletin_id = $1`,
      [id],
    );
  // 30 and 31 December and, New Year's Day being known so far, Monday the fourth.
  expect(await claims()).toEqual([{ due: '2027-01-04', first: '2027-01-04', provisional: true }]);
  const text = noticeOf2027.replace('1月1日(周五)至3日(周日)放假,共3天', '1月1日(周五)至4日(周一)放假,共4天');
  await entered(api, 'notice', { text, documentNumber: '国办发明电〔2026〕9号', reason: '2027年安排' });
  await world.settle();
  expect(await claims()).toEqual([{ due: '2027-01-05', first: '2027-01-04', provisional: false }]);
  expect(await gaps()).not.toContainEqual(expect.objectContaining({ year: 2027 }));
  const before = await world.sql('select count(*) as n from inbox_entry');
  await new DeadlineHealth(world.unitOfWork).alarmOfCalendar();
  const told = await world.sql(`select 1 from inbox_entry where reason_key = 'calendar:2027:official'`);
  expect([told, await world.sql('select count(*) as n from inbox_entry')]).toEqual([[], before]);
}, 180_000);
