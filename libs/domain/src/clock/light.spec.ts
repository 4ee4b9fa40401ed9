import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { calendarFromCsv, compileCalendar } from './calendar.js';
import { light, yellowDues } from './light.js';
import { addDays } from './local-date.js';

const calendar = compileCalendar(
  calendarFromCsv(readFileSync(new URL('../../../../data/cn-holidays-2024-2026.csv', import.meta.url), 'utf8'), '1'),
);

test('what a list takes for yellow is what each case says of itself', () => {
  fc.assert(
    fc.property(fc.nat(700), fc.nat(60), fc.nat(400), (day, ahead, length) => {
      const today = addDays('2024-02-01', day);
      const dueDate = addDays(today, ahead);
      const startsOn = addDays(dueDate, -length);
      if (startsOn > today) return;
      const isListed = yellowDues(calendar, today).some(
        ({ due, latestStart }) => due === dueDate && startsOn <= latestStart,
      );
      expect(isListed).toBe(light({ owned: [{ startsOn, dueDate }], waiting: false }, calendar, today) === 'yellow');
    }),
    { numRuns: 400 },
  );
});
