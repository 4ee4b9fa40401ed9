import { compileCalendar, placesOn } from '#domain';
import type { CalendarData, WorkCalendar } from '#domain';
import type { Reader } from '#platform';

/** Calendars by version. A version never changes once written, so it may be kept for good (invariant 6). */
const known = new Map<number, CalendarData>();

/** Compiled ones by name: a version, or a version at places with days of their own. The oldest go first. */
const compiled = new Map<string, WorkCalendar>();
const MOST_COMPILED = 100;

/** The days of a version; one query the first time a process meets it. */
export async function calendarDataOf(reader: Reader, version: number): Promise<CalendarData> {
  const kept = known.get(version);
  if (kept) return kept;
  const [row] = await reader.query<{ data: CalendarData }>('select data from calendar_version where version = $1', [
    version,
  ]);
  if (!row) throw new Error(`Calendar version ${version} is missing.`);
  const data = { ...row.data, version: String(version) };
  known.set(version, data);
  return data;
}

/** The calendar of a version as it is for a unit, by its path; without a path as it is for all. */
export async function calendarOf(reader: Reader, version: number, path = ''): Promise<WorkCalendar> {
  const data = await calendarDataOf(reader, version);
  return compiledAt(data, placesOn(data, path));
}

/** The calendar that a clock names: `3`, or `3@1f` where a unit has days of its own. */
export async function calendarNamed(reader: Reader, name: string): Promise<WorkCalendar> {
  const [version, places] = name.split('@');
  return compiledAt(await calendarDataOf(reader, Number(version)), places?.split('+') ?? []);
}

function compiledAt(data: CalendarData, places: readonly string[]): WorkCalendar {
  const name = `${data.version}@${places.join('+')}`;
  const kept = compiled.get(name);
  if (kept) return kept;
  const calendar = compileCalendar(data, places);
  const [oldest] = compiled.keys();
  if (compiled.size >= MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
  compiled.set(name, calendar);
  return calendar;
}
