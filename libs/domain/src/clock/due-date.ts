import type { DayKind, WorkCalendar } from './calendar.js';
import type { DeadlineRule } from './deadline-rule.js';
import { addDays, addMonths, daysBetween, localDate, yearOf } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** A computed day. Provisional: some year on the way has no official calendar yet, so it may still move later. */
export interface DueDate {
  readonly date: LocalDate;
  readonly provisional: boolean;
  /** The rest day that it was moved from (rule 4). */
  readonly rolledFrom?: LocalDate;
}

function isProvisional(calendar: WorkCalendar, from: LocalDate, to: LocalDate): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.isOfficial(year)) return true;
  return false;
}

/** The working day `count` working days after `from`, which is not counted (rule 1); `from` itself for 0. */
export function addWorkingDays(calendar: WorkCalendar, from: LocalDate, count: number): DueDate {
  const date = count > 0 ? calendar.workingDay(calendar.workingDaysUpTo(from) + count) : from;
  return { date, provisional: isProvisional(calendar, from, date) };
}

/** The working day `count` working days before `from`, which is not counted. */
export function subtractWorkingDays(calendar: WorkCalendar, from: LocalDate, count: number): DueDate {
  const date = count > 0 ? calendar.workingDay(calendar.workingDaysUpTo(addDays(from, -1)) - count + 1) : from;
  return { date, provisional: isProvisional(calendar, date, from) };
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  return calendar.workingDaysUpTo(to) - calendar.workingDaysUpTo(from);
}

/** The day itself when people work on it, else the next one on which they do. */
export function nextWorkingDayOnOrAfter(calendar: WorkCalendar, date: LocalDate): LocalDate {
  return calendar.isWorkingDay(date) ? date : calendar.workingDay(calendar.workingDaysUpTo(date) + 1);
}

function rolled(calendar: WorkCalendar, from: LocalDate, end: LocalDate): DueDate {
  const date = nextWorkingDayOnOrAfter(calendar, end);
  const provisional = isProvisional(calendar, from, date);
  return date === end ? { date, provisional } : { date, provisional, rolledFrom: end };
}

/** The day a limit ends (domain.md section 5, rules 1 to 4 and 6); the start day is not counted. */
export function dueDate(calendar: WorkCalendar, startsOn: LocalDate, rule: DeadlineRule): DueDate {
  switch (rule.kind) {
    case 'working_days':
      return addWorkingDays(calendar, startsOn, rule.count);
    case 'calendar_days':
      return rolled(calendar, startsOn, addDays(startsOn, rule.count));
    case 'calendar_months':
      return rolled(calendar, startsOn, addMonths(startsOn, rule.count));
    case 'year_end':
      // `YE` and `on:` are “前” dates: no rest day moves them, so no calendar still to come can either.
      return { date: localDate(yearOf(startsOn) + rule.yearsAhead, 12, 31), provisional: false };
    case 'fixed':
      return { date: rule.date, provisional: false };
  }
}

/** A public notice: `workingDays` full working days after the day of publication, or with it (rule 9). */
export function noticeWindow(
  calendar: WorkCalendar,
  publishedOn: LocalDate,
  workingDays: number,
  countPublicationDay: boolean,
): { readonly from: LocalDate; readonly to: LocalDate; readonly provisional: boolean } {
  const countsToday = countPublicationDay && calendar.isWorkingDay(publishedOn);
  const end = addWorkingDays(calendar, publishedOn, Math.max(0, workingDays - (countsToday ? 1 : 0)));
  return { from: publishedOn, to: end.date, provisional: end.provisional };
}

/** Moves a day by a stop, counted in the unit of its own rule: working days for `w`, calendar days for the others. */
export function shiftByStoppedDays(
  calendar: WorkCalendar,
  due: LocalDate,
  rule: DeadlineRule,
  stoppedFrom: LocalDate,
  stoppedTo: LocalDate,
): DueDate {
  if (rule.kind === 'working_days') {
    return addWorkingDays(calendar, due, Math.max(0, workingDaysBetween(calendar, stoppedFrom, stoppedTo)));
  }
  const moved = addDays(due, Math.max(0, daysBetween(stoppedFrom, stoppedTo)));
  if (moved === due || rule.kind === 'year_end' || rule.kind === 'fixed') return { date: moved, provisional: false };
  return rolled(calendar, due, moved);
}

/** The latest day an extension may name: half the original length, and 60 days at most (section 5). */
export function extensionLimit(
  startsOn: LocalDate,
  originalDue: LocalDate,
  limits: { readonly maxDays: number; readonly maxShareOfOriginal: number } = { maxDays: 60, maxShareOfOriginal: 0.5 },
): LocalDate {
  const share = Math.floor(daysBetween(startsOn, originalDue) * limits.maxShareOfOriginal);
  return addDays(originalDue, Math.min(share, limits.maxDays));
}

export interface CountedDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly counted: boolean;
}

/** Every day from the start to the end of a limit, with its kind and whether it counts: the receipt of a date. */
export function dayByDay(calendar: WorkCalendar, startsOn: LocalDate, rule: DeadlineRule): readonly CountedDay[] {
  const { date: end } = dueDate(calendar, startsOn, rule);
  const days: CountedDay[] = [];
  for (let date = addDays(startsOn, 1); date <= end; date = addDays(date, 1)) {
    const kind = calendar.dayKind(date);
    days.push({ date, kind, counted: rule.kind !== 'working_days' || calendar.isWorkingDay(date) });
  }
  return days;
}
