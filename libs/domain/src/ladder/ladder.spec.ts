import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarFromCsv, compileCalendar } from '../clock/calendar.js';
import { addWorkingDays } from '../clock/due-date.js';
import { addDays } from '../clock/local-date.js';
import type { LocalDate } from '../clock/local-date.js';
import { armRungs, highestDue, partyBuildingLadder } from './ladder.js';
import type { ArmingClock } from './ladder.js';

const calendar = compileCalendar(
  calendarFromCsv(readFileSync(new URL('../../../../data/cn-holidays-2024-2026.csv', import.meta.url), 'utf8'), '1'),
);
const arm = (clock: Partial<ArmingClock>) =>
  armRungs(
    {
      kind: 'rectify',
      startsOn: '2026-03-02',
      limit: '2026-06-30',
      fired: [],
      levelA: false,
      startsAtRung: 1,
      ...clock,
    },
    calendar,
    partyBuildingLadder,
  );

/** Domain.md section 6, copied by hand: working days past the due date. */
const days: readonly (readonly [string, number])[] = [
  ['1', 1],
  ['2', 4],
  ['3', 9],
  ['4', 15],
  ['5', 25],
  ['6', 40],
];

test('each rung of the ladder comes as many working days after the limit as section 6 says', () => {
  const armed = new Map(arm({}).map(({ step, dueOn }) => [step, dueOn]));
  for (const [step, count] of days) expect(armed.get(step)).toBe(addWorkingDays(calendar, '2026-06-30', count).date);
  // Ten working days before, because a fifth of four months is longer; and one before.
  expect([armed.get('0a'), armed.get('0b')]).toEqual(['2026-06-15', '2026-06-29']);
});

test('an unclaimed case is urged after one working day, supervised after two, deemed claimed after three', () => {
  const armed = arm({ kind: 'unclaimed', limit: '2026-03-05' });
  expect(armed.map(({ step, dueOn }) => [step, dueOn])).toEqual([
    ['1', '2026-03-06'],
    ['2', '2026-03-09'],
    ['3', '2026-03-10'],
  ]);
});

test('a serious case may start at rung 2: its letter goes out on the first working day after due, no urging before', () => {
  const armed = arm({ startsAtRung: 2 }).filter(({ rung }) => rung > 0);
  expect(armed.slice(0, 2).map(({ step, dueOn }) => [step, dueOn])).toEqual([
    ['2', addWorkingDays(calendar, '2026-06-30', 1).date],
    ['3', addWorkingDays(calendar, '2026-06-30', 9).date],
  ]);
});

test('rungs fire at nine in the morning in Beijing', () => {
  expect(arm({})[0]?.dueAt).toBe('2026-06-15T01:00:00.000Z');
});

const aDay = fc.integer({ min: 0, max: 500 }).map((offset): LocalDate => addDays('2024-06-01', offset));
const aClock = fc.record({
  startsOn: aDay,
  length: fc.integer({ min: 1, max: 300 }),
  levelA: fc.boolean(),
  fired: fc.subarray(['0a', '0b', '1', '2', '3', '4', '5', '6']),
});

describe('of any clock', () => {
  test('rungs climb in order, never on a rest day below level A, and never one that already fired', () => {
    fc.assert(
      fc.property(aClock, ({ startsOn, length, levelA, fired }) => {
        const armed = arm({ startsOn, limit: addDays(startsOn, length), levelA, fired });
        const dates = armed.map(({ dueOn }) => dueOn);
        expect(dates).toEqual([...dates].sort());
        expect(armed.map(({ rung }) => rung)).toEqual(armed.map(({ rung }) => rung).sort());
        expect(armed.filter(({ step }) => fired.includes(step))).toEqual([]);
        if (!levelA) expect(dates.filter((date) => !calendar.isWorkingDay(date))).toEqual([]);
        for (const [step] of days) expect(armed.some((rung) => rung.step === step)).toBe(!fired.includes(step));
      }),
      { numRuns: 2000 },
    );
  });

  test('no two reminders come on one day', () => {
    fc.assert(
      fc.property(aClock, ({ startsOn, length, levelA }) => {
        const reminders = arm({ startsOn, limit: addDays(startsOn, length), levelA }).filter(({ rung }) => rung === 0);
        expect(new Set(reminders.map(({ dueOn }) => dueOn)).size).toBe(reminders.length);
      }),
    );
  });

  test('of what is due the highest is sent and all the rest recorded as superseded', () => {
    fc.assert(
      fc.property(aClock, fc.integer({ min: 1, max: 8 }), ({ startsOn, length }, count) => {
        const due = arm({ startsOn, limit: addDays(startsOn, length) }).slice(0, count);
        const sent = highestDue(due);
        expect(sent?.fire.rung).toBe(Math.max(...due.map(({ rung }) => rung)));
        expect(new Set([sent?.fire, ...(sent?.superseded ?? [])])).toEqual(new Set(due));
      }),
    );
    expect(highestDue([])).toBeUndefined();
  });
});
