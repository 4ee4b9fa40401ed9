import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

const VILLAGE = '盛畈村委会';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await createIssuedWorld();
  const [first] = await world.sql<{ id: string }>(
    `select k.id from kase k join unit u on u.id = k.responsible_unit_id
     where u.name = $1 order by k.number limit 1`,
    [VILLAGE],
  );
  caseId = first?.id ?? '';
  // One case is looked at; the 398 others are climbed in catching-up.spec.
  await world.sql(`update deadline_rung set status = 'cancelled' where case_id <> $1`, [caseId]);
}, 60_000);
afterAll(() => world.close());

/** 09:30 in Beijing on a day, after the sweep of that morning. */
async function morningOf(day: string): Promise<void> {
  await world.moveTo(`${day}T01:30:00.000Z`);
  await world.settle();
}

/** The rungs that were sent, in order: day, rung, document, and who was told (unit and role). */
async function sent(): Promise<string[]> {
  const rows = await world.sql<{ line: string }>(
    `select e.due_on || ' ' || e.ladder || ' ' || e.step || ' ' || e.document || ': ' || (
       select string_agg(distinct u.name || ' ' || p.role, ', ' order by u.name || ' ' || p.role)
       from inbox_entry i join post p on p.id = i.post_id join unit u on u.id = p.unit_id
       where i.reason_key = concat_ws(':', e.case_id, 'rung', e.ladder, e.step, e.cycle, e.spell)) as line
     from escalation e where e.case_id = $1 and e.superseded_by is null order by e.fired_at`,
    [caseId],
  );
  return rows.map(({ line }) => line);
}

test('a silent unit is urged, then supervised, then deemed to have claimed, each with its recipients', async () => {
  for (const day of ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11']) await morningOf(day);
  expect(await sent()).toEqual([
    '2026-03-06 unclaimed 1 催办通知: 王店镇 liaison, 盛畈村委会 principal',
    '2026-03-09 unclaimed 2 督办函: 王店镇 principal, 盛畈村委会 principal',
    '2026-03-10 unclaimed 3 视同认领通知: 孝感市 leader, 盛畈村委会 principal',
  ]);
  expect(await world.sql('select state, claimed_by from kase where id = $1', [caseId])).toEqual([
    { state: 'claimed', claimed_by: 'system' },
  ]);
});

test('what stays undone climbs from the reminder to the referral, never on a rest day, and ends there', async () => {
  for (const day of ['2026-08-19', '2026-09-01', '2026-09-02', '2026-09-03', '2026-09-08', '2026-09-15'])
    await morningOf(day);
  for (const day of ['2026-09-22', '2026-10-10', '2026-10-13', '2026-11-03']) await morningOf(day);
  expect((await sent()).slice(3)).toEqual([
    '2026-08-19 rectify 0a 提醒: 盛畈村委会 liaison, 盛畈村委会 principal',
    '2026-09-01 rectify 0b 提醒: 盛畈村委会 liaison, 盛畈村委会 principal',
    '2026-09-03 rectify 1 催办通知: 王店镇 liaison, 盛畈村委会 principal',
    '2026-09-08 rectify 2 督办函: 王店镇 principal, 盛畈村委会 principal',
    '2026-09-15 rectify 3 通报: 盛畈村委会 principal',
    '2026-09-22 rectify 4 约谈通知: 孝感市 leader, 盛畈村委会 principal',
    '2026-10-13 rectify 5 挂牌督办通知: 王店镇 principal, 盛畈村委会 principal',
    '2026-11-03 rectify 6 问责建议移送单: 孝感市 leader',
    // Nobody decided the interview that rung 4 proposed: the office is supervised too.
    '2026-10-27 proposal 3 督办函: 孝感市 leader',
  ]);
  expect(await world.sql(`select 1 from deadline_rung where case_id = $1 and status = 'armed'`, [caseId])).toEqual([]);
});
