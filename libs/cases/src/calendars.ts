import { compileCalendar } from '#domain';
import type { CalendarData, WorkCalendar } from '#domain';
import type { Reader } from '#platform';

/** Calendars by version. A version never changes once written, so a compiled one may be kept for good (invariant 6). */
const compiled = new Map<number, WorkCalendar>();

/** The calendar of a version; one query the first time a process meets it. */
export async function calendarOf(reader: Reader, version: number): Promise<WorkCalendar> {
  const known = compiled.get(version);
  if (known) return known;
  const [row] = await reader.query<{ data: CalendarData }>('select data from calendar_version where version = $1', [
    version,
  ]);
  if (!row) throw new Error(`Calendar version ${version} is missing.`);
  const calendar = compileCalendar({ ...row.data, version: String(version) });
  compiled.set(version, calendar);
  return calendar;
}
