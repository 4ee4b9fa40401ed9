import { expect } from '@jest/globals';
import type { World } from '../world.js';

/** 60 working days after Monday 2 March 2026, 10:00 in Beijing. */
export const SIXTY_DAYS_ON = '2026-05-29T02:00:00.000Z';

/** Waits for an effect, not for a time. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resume) => setTimeout(resume, 100));
}

const isEmpty = async (world: World, sql: string): Promise<boolean> => (await world.sql(sql)).length === 0;

export const nothingDue = (world: World): Promise<boolean> =>
  isEmpty(world, `select 1 from deadline_rung where status = 'armed' and due_at <= rectify_now() limit 1`);
export const nothingWaits = (world: World): Promise<boolean> =>
  isEmpty(world, 'select 1 from outbox where relayed_at is null limit 1');
/** Every entry was told in a message, dropped, or waits for its hour. */
export const allPlanned = (world: World): Promise<boolean> =>
  isEmpty(world, 'select 1 from inbox_entry where plan_after <= rectify_now() limit 1');

/** Queries that must come back empty whatever was killed, run twice or late. */
const mustBeEmpty = {
  'a rung twice in one spell':
    'select case_id from escalation group by case_id, ladder, step, cycle, spell having count(*) > 1',
  'more than one rung sent after one silence':
    'select case_id from escalation where superseded_by is null group by case_id having count(*) > 1',
  'a person told twice': 'select person_id from inbox_entry group by person_id, reason_key having count(*) > 1',
  'a rung superseded by another than the one that was sent': `
    select e.case_id from escalation e join escalation h on h.case_id = e.case_id and h.superseded_by is null
    where e.superseded_by is not null and e.superseded_by <> h.ladder || ':' || h.step`,
  'a case climbed twice': `
    select case_id from audit_event where action in ('climb', 'deem_claimed') group by case_id having count(*) > 1`,
  'a case of 399 that did not climb': `
    select k.id from kase k
    where not exists (select 1 from escalation e where e.case_id = k.id and e.superseded_by is null)`,
};

/** After 60 working days of silence each of the 399 cases climbed once, to its highest due rung. */
export async function expectEachOnce(world: World): Promise<void> {
  for (const [what, sql] of Object.entries(mustBeEmpty)) expect([what, await world.sql(sql)]).toEqual([what, []]);
  expect(await world.sql('select count(*) as cases from kase')).toEqual([{ cases: 399 }]);
  expect(await nothingDue(world)).toBe(true);
}
