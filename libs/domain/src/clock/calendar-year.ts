import type { Bilingual } from '../bilingual.js';
import { compileCalendar } from './calendar.js';
import type { CalendarData, CalendarYear, DayKind } from './calendar.js';
import { nameOfDay } from './day-name.js';
import { addDays, localDate, weekday } from './local-date.js';
import type { LocalDate } from './local-date.js';

export interface CalendarDay extends Bilingual {
  readonly date: LocalDate;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly kind: DayKind;
  readonly working: boolean;
}

/** A year with every day of it. */
export interface YearOfDays {
  readonly year: number;
  readonly status: CalendarYear['status'] | 'missing';
  readonly workingDays: number;
  readonly days: readonly CalendarDay[];
}

/** Every day of a year as it is at these places; a year that was never entered says so and shows plain weekdays. */
export function calendarYear(data: CalendarData, year: number, places: readonly string[] = []): YearOfDays {
  const calendar = compileCalendar(data, places);
  const days: CalendarDay[] = [];
  for (let date = localDate(year, 1, 1); date <= localDate(year, 12, 31); date = addDays(date, 1)) {
    days.push({
      date,
      weekday: weekday(date),
      kind: calendar.dayKind(date),
      working: calendar.isWorkingDay(date),
      ...nameOfDay(calendar, date),
    });
  }
  return {
    year,
    status: data.years.find((one) => one.year === year)?.status ?? 'missing',
    workingDays: days.filter(({ working }) => working).length,
    days,
  };
}
