import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarFromCsv, compileCalendar } from './calendar.js';
import type { CalendarData, WorkCalendar } from './calendar.js';
import { formatDeadlineRule, parseDeadlineRule } from './deadline-rule.js';
import type { DeadlineRule } from './deadline-rule.js';
import { addWorkingDays, dayByDay, dueDate, noticeWindow, shiftByStoppedDays } from './due-date.js';
import { light, turnsYellowOn } from './light.js';
import {
  addDays,
  addMonths,
  endOfLocalDay,
  localDateOf,
  parseLocalDate,
  startOfLocalDay,
  weekday,
} from './local-date.js';
import type { LocalDate } from './local-date.js';

const data = calendarFromCsv(readFileSync('data/cn-holidays-2024-2026.csv', 'utf8'), '1');
const china = compileCalendar(data);

function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

const examples = readFileSync('data/workday-examples.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([id = '', start = '', , count = '', due = '']) => ({
    id,
    start: day(start),
    count: Number(count),
    due: day(due),
  }));

test('all fifteen worked examples are there', () => {
  expect(examples).toHaveLength(15);
});

test.each(examples)('$id: $count working days from $start end on $due', ({ start, count, due }) => {
  expect(dueDate(china, start, { kind: 'working_days', count })).toEqual({ date: due, provisional: false });
});

test.each([
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('the year %i has %i working days', (year, expected) => {
  let count = 0;
  for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1))
    if (china.isWorkingDay(date)) count += 1;
  expect(count).toBe(expected);
});

// Day by day on JavaScript's own UTC calendar: slow, obvious, and none of the code under test.
function slowDueDate(calendar: WorkCalendar, start: LocalDate, rule: DeadlineRule): string {
  const date = new Date(`${start}T00:00:00Z`);
  const text = (): LocalDate => date.toISOString().slice(0, 10) as LocalDate;
  const step = (): void => void date.setUTCDate(date.getUTCDate() + 1);
  if (rule.kind === 'fixed') return rule.date;
  if (rule.kind === 'year_end') return `${date.getUTCFullYear() + rule.yearsAhead}-12-31`;
  if (rule.kind === 'working_days') {
    for (let left = rule.count; left > 0;) {
      step();
      if (calendar.isWorkingDay(text())) left -= 1;
    }
    return text();
  }
  if (rule.kind === 'calendar_days') for (let left = rule.count; left > 0; left -= 1) step();
  else {
    const dayOfMonth = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + rule.count);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(dayOfMonth, last));
  }
  while (!calendar.isWorkingDay(text())) step();
  return text();
}

const anyDay = fc.integer({ min: 0, max: 1095 }).map((offset) => addDays('2024-01-01', offset));
const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((count) => ({ kind: 'working_days' as const, count })),
  fc.integer({ min: 11, max: 400 }).map((count) => ({ kind: 'calendar_days' as const, count })),
  fc.integer({ min: 1, max: 24 }).map((count) => ({ kind: 'calendar_months' as const, count })),
  fc.integer({ min: 0, max: 2 }).map((yearsAhead) => ({ kind: 'year_end' as const, yearsAhead })),
  anyDay.map((date) => ({ kind: 'fixed' as const, date })),
);
const closures = fc.array(anyDay, { maxLength: 5 });

function withClosures(dates: readonly LocalDate[]): WorkCalendar {
  const localClosures = dates.map((date) => ({ date, decree: '防汛1号', decreedOn: date }));
  return compileCalendar({ ...data, localClosures });
}

test('10,000 random limits end on the day that counting day by day gives', () => {
  fc.assert(
    fc.property(anyDay, anyRule, closures, (start, rule, closed) => {
      const calendar = withClosures(closed);
      expect(dueDate(calendar, start, rule).date).toBe(slowDueDate(calendar, start, rule));
    }),
    { numRuns: 10_000 },
  );
});

test('the receipt counts exactly the days of the limit', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), closures, (start, count, closed) => {
      const days = dayByDay(withClosures(closed), start, { kind: 'working_days', count });
      expect(days.filter(({ counted }) => counted)).toHaveLength(count);
      expect(days.at(-1)?.counted).toBe(true);
    }),
  );
});

test('a stop moves a limit by as many of its own days as it lasted', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (start, count, stopped) => {
      const due = addWorkingDays(china, start, count).date;
      const until = addWorkingDays(china, start, stopped).date;
      const moved = shiftByStoppedDays(china, due, { kind: 'working_days', count }, start, until).date;
      expect(moved).toBe(addWorkingDays(china, start, count + stopped).date);
    }),
  );
});

test('a year without a calendar gives a provisional date, never a silent count', () => {
  expect(dueDate(china, '2026-12-28', { kind: 'working_days', count: 5 }).provisional).toBe(true);
  expect(dueDate(china, '2026-03-02', { kind: 'calendar_months', count: 12 })).toMatchObject({
    date: '2027-03-02',
    provisional: true,
  });
  expect(dueDate(china, '2026-03-02', { kind: 'working_days', count: 5 }).provisional).toBe(false);
});

test('a year entered as provisional makes dates provisional too', () => {
  const provisional: CalendarData = {
    ...data,
    years: data.years.map((year) => ({ ...year, status: 'provisional' as const })),
  };
  expect(dueDate(compileCalendar(provisional), '2026-03-02', { kind: 'working_days', count: 1 }).provisional).toBe(
    true,
  );
});

test('year-end and fixed dates do not move off a rest day; counted ones do', () => {
  expect(dueDate(china, '2026-03-02', { kind: 'fixed', date: '2026-10-01' })).toEqual({
    date: '2026-10-01',
    provisional: false,
  });
  expect(dueDate(china, '2026-09-01', { kind: 'calendar_months', count: 1 })).toEqual({
    date: '2026-10-08',
    provisional: false,
    rolledFrom: '2026-10-01',
  });
  expect(dueDate(china, '2026-03-02', { kind: 'year_end', yearsAhead: 1 }).date).toBe('2027-12-31');
});

test('a month ends on its last day when it has no such day', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
});

test('a day closed by decree is not a working day, even a make-up day', () => {
  expect(china.dayKind('2026-02-28')).toBe('make_up');
  expect(withClosures(['2026-02-28']).dayKind('2026-02-28')).toBe('local_closure');
});

test('a deadline day ends at 24:00 in Beijing, whatever the zone of the server', () => {
  expect(endOfLocalDay('2026-03-05')).toBe('2026-03-05T16:00:00.000Z');
  expect(startOfLocalDay('2026-03-05')).toBe('2026-03-04T16:00:00.000Z');
  expect(localDateOf('2026-03-05T15:59:59.999Z')).toBe('2026-03-05');
  expect(localDateOf('2026-03-05T16:00:00.000Z')).toBe('2026-03-06');
});

test('days agree with the calendar of the world', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (offset) => {
      const date = addDays('1970-01-01', offset);
      const js = new Date(offset * 86_400_000);
      expect(date).toBe(js.toISOString().slice(0, 10));
      expect(weekday(date) % 7).toBe(js.getUTCDay());
    }),
  );
});

test('a notice runs its full working days after the day of publication', () => {
  expect(noticeWindow(china, '2026-03-02', 5, false)).toEqual({
    from: '2026-03-02',
    to: '2026-03-09',
    provisional: false,
  });
  expect(noticeWindow(china, '2026-03-02', 5, true).to).toBe('2026-03-06');
});

test('the first yellow day is the one on which the light turns', () => {
  fc.assert(
    fc.property(anyDay, anyRule, (start, rule) => {
      const due = dueDate(china, start, rule).date;
      if (due <= start) return;
      const yellow = turnsYellowOn(china, start, due);
      const at = (today: LocalDate) =>
        light({ owned: [{ startsOn: start, dueDate: due }], waiting: false }, china, today);
      expect(at(yellow)).toBe('yellow');
      if (yellow > start) expect(at(addDays(yellow, -1))).toBe('green');
      expect(at(addDays(due, 1))).toBe('red');
    }),
    { numRuns: 300 },
  );
});

test('who waits for others shows grey', () => {
  expect(
    light({ owned: [{ startsOn: '2026-03-02', dueDate: '2026-03-03' }], waiting: true }, china, '2026-06-01'),
  ).toBe('grey');
});

test('a rule reads back as it was written, and short limits in calendar days are refused', () => {
  fc.assert(fc.property(anyRule, (rule) => expect(parseDeadlineRule(formatDeadlineRule(rule))).toEqual(rule)));
  for (const text of ['D0+10c', 'D0+0w', 'D0+3', 'YE+0', 'on:2026-02-30', '', '3w'])
    expect(parseDeadlineRule(text)).toBeUndefined();
});
