import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain';
import type { LocalDate } from '#domain';
import { MessagePlanner } from '#notices';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

const VILLAGE = '高岗村委会';
const YEAR = 365;
/** Beijing 08:30, 09:02, 12:00 and 17:00: the digest, the rungs of nine o'clock, and twice later. */
const hours = ['00:30', '01:02', '04:00', '09:00'];

let world: World;
beforeAll(async () => {
  world = await createIssuedWorld();
}, 60_000);
afterAll(() => world.close());

test('a year of bulletin 1 in which nobody does anything sends a village principal no more than five messages on any day', async () => {
  const planner = new MessagePlanner(world.unitOfWork, false);
  for (let day: LocalDate = '2026-03-03', passed = 0; passed < YEAR; passed += 1, day = addDays(day, 1))
    for (const hour of hours) {
      await world.moveTo(`${day}T${hour}:00.000Z`);
      await world.settle();
      while ((await planner.planOnce()) > 0);
    }
  const [principal] = await world.sql<{ person: string; cases: number }>(
    `select r.person_id as person, count(*)::int as cases from kase k join unit u on u.id = k.responsible_unit_id
     cross join lateral resolved_principal(u.id) r where u.code = '420921104211' group by 1`,
  );
  const weeks = await world.sql<{ week: string; messages: number; digests: number; most: number; entries: number }>(
    `select to_char(day, 'IYYY-"W"IW') as week, sum(pushes)::int as messages, sum(digests)::int as digests,
       max(pushes)::int as most, sum(entries)::int as entries
     from (select (created_at at time zone 'Asia/Shanghai')::date as day, count(*) filter (where kind = 'push') as pushes,
         count(*) filter (where kind = 'digest') as digests, sum(entries) as entries
       from message where person_id = $1 group by 1) d
     group by 1 order by 1`,
    [principal?.person],
  );
  const lines = weeks.map(({ week, messages, digests, entries }) => `${week}  ${messages} + ${digests}  (${entries})`);
  process.stdout.write(
    `${VILLAGE}, ${principal?.cases} cases: messages + digests a week (what they tell)\n${lines.join('\n')}\n`,
  );
  expect(principal?.cases).toBeGreaterThan(0);
  expect(weeks.length).toBeGreaterThan(10);
  const [worst] = await world.sql<{ pushes: number; digests: number }>(
    `select max(pushes)::int as pushes, max(digests)::int as digests from (
       select count(*) filter (where kind = 'push') as pushes, count(*) filter (where kind = 'digest') as digests
       from message group by person_id, (created_at at time zone 'Asia/Shanghai')::date) d`,
  );
  expect(worst?.pushes).toBeLessThanOrEqual(5);
  expect(worst?.digests).toBe(1);
}, 180_000);
