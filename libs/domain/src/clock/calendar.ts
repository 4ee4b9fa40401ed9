import type { Bilingual } from '../bilingual.js';
import { dayNumber, fromDayNumber, parseLocalDate, weekday, yearOf } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** One year as the State Council's notice gives it; provisional before the notice is entered (section 5, rule 6). */
export interface CalendarYear {
  readonly year: number;
  readonly status: 'official' | 'provisional';
  readonly holidays: readonly LocalDate[];
  readonly makeUpDays: readonly LocalDate[];
  /** What a notice calls its days; a file without names leaves it to the season. */
  readonly names?: Readonly<Record<LocalDate, Bilingual>>;
}

/** A unit with days of its own; `key` is its place in the paths of all units below it. */
export interface ClosedPlace {
  readonly unitId: string;
  readonly key: string;
  readonly name: string;
}

/** A day closed by decree of the city: flood, epidemic (section 5, rule 8); everywhere, or at one unit and below. */
export interface LocalClosure {
  readonly date: LocalDate;
  readonly decree: string;
  readonly decreedOn: LocalDate;
  readonly place?: ClosedPlace;
}

export interface CalendarData {
  readonly version: string;
  readonly years: readonly CalendarYear[];
  readonly localClosures: readonly LocalClosure[];
}

export type DayKind = 'working' | 'weekend' | 'holiday' | 'make_up' | 'local_closure';

/** A calendar ready to be asked. A year it lacks counts plain weekdays and is never official. */
export interface WorkCalendar {
  readonly version: string;
  isWorkingDay(date: LocalDate): boolean;
  dayKind(date: LocalDate): DayKind;
  /** What a notice or a decree calls a day; undefined for any other. */
  nameOf(date: LocalDate): Bilingual | undefined;
  isOfficial(year: number): boolean;
  /** How many working days there are from 1900 up to and with this day: two of them subtract to what lies between. */
  workingDaysUpTo(date: LocalDate): number;
  /** The day that is the `count`-th of them. */
  workingDay(count: number): LocalDate;
}

const FIRST_DAY = dayNumber('1900-01-01');
const DAYS = dayNumber('2199-12-31') - FIRST_DAY + 1;

/** The places with days of their own that a unit lies in, by its path. */
export function placesOn(data: CalendarData, path: string): readonly string[] {
  const keys = data.localClosures.flatMap(({ place }) => (place && path.includes(`/${place.key}/`) ? [place.key] : []));
  return [...new Set(keys)].toSorted();
}

/**
 * Makes a calendar that answers in constant time: limits of thousands of cases are counted in one sweep. With `places`
 * it is that of the units there, and its version says so: `3@1f`.
 */
export function compileCalendar(data: CalendarData, places: readonly string[] = []): WorkCalendar {
  const holidays = new Set(data.years.flatMap((year) => year.holidays));
  const makeUpDays = new Set(data.years.flatMap((year) => year.makeUpDays));
  const closures = new Map(
    data.localClosures
      .filter(({ place }) => place === undefined || places.includes(place.key))
      .map((closure) => [closure.date, closure]),
  );
  const names = new Map(data.years.flatMap((year) => Object.entries(year.names ?? {})));
  const official = new Set(data.years.filter(({ status }) => status === 'official').map(({ year }) => year));
  const dayKind = (date: LocalDate): DayKind => {
    if (closures.has(date)) return 'local_closure';
    if (makeUpDays.has(date)) return 'make_up';
    if (holidays.has(date)) return 'holiday';
    return weekday(date) >= 6 ? 'weekend' : 'working';
  };
  const isWorkingDay = (date: LocalDate): boolean => ['working', 'make_up'].includes(dayKind(date));
  const days = numberWorkingDays([...holidays, ...makeUpDays, ...closures.keys()], isWorkingDay);
  return {
    version: places.length === 0 ? data.version : `${data.version}@${places.join('+')}`,
    dayKind,
    nameOf: (date) => closureName(closures.get(date)) ?? names.get(date),
    isWorkingDay: (date) => days.isWorking[dayNumber(date) - FIRST_DAY] === 1,
    isOfficial: (year) => official.has(year),
    workingDaysUpTo: (date) => known(days.upTo[dayNumber(date) - FIRST_DAY]),
    workingDay: (count) => fromDayNumber(known(days.nth[count - 1]) + FIRST_DAY),
  };
}

function closureName(closure: LocalClosure | undefined): Bilingual | undefined {
  return closure && { zh: `本地停止办公(${closure.decree})`, en: `local closure (${closure.decree})` };
}

function known(number: number | undefined): number {
  if (number === undefined) throw new RangeError('The calendar knows the years 1900 to 2199.');
  return number;
}

/** Every day of three centuries: whether people work, how many working days up to it, and the other way round. */
function numberWorkingDays(exceptions: readonly LocalDate[], isWorkingDay: (date: LocalDate) => boolean) {
  const isWorking = new Uint8Array(DAYS);
  const firstWeekday = weekday('1900-01-01') - 1;
  for (let day = 0; day < DAYS; day += 1) isWorking[day] = (firstWeekday + day) % 7 < 5 ? 1 : 0;
  for (const date of exceptions) isWorking[dayNumber(date) - FIRST_DAY] = isWorkingDay(date) ? 1 : 0;
  const upTo = new Int32Array(DAYS);
  const nth = new Int32Array(DAYS);
  let count = 0;
  for (let day = 0; day < DAYS; day += 1) {
    if (isWorking[day] === 1) {
      nth[count] = day;
      count += 1;
    }
    upTo[day] = count;
  }
  return { isWorking, upTo, nth };
}

/** A calendar file that cannot be read, with the line. */
export class CalendarUnreadable extends Error implements Bilingual {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'CalendarUnreadable';
  }
}

const lineFault = (line: number, zh: string, en: string): CalendarUnreadable =>
  new CalendarUnreadable(`第${line}行:${zh}。`, `Line ${line}: ${en}.`);

/** Reads `date,day_type,source_notice` with day types `holiday` and `workday_adjusted`; throws naming the line. */
export function calendarFromCsv(
  text: string,
  version: string,
  status: CalendarYear['status'] = 'official',
): CalendarData {
  const years = new Map<number, { holidays: LocalDate[]; makeUpDays: LocalDate[] }>();
  const seen = new Set<LocalDate>();
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (!lines[0]?.startsWith('date,day_type'))
    throw lineFault(1, '须为列名 date,day_type,source_notice', 'expected the columns date,day_type,source_notice');
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const [day = '', kind] = line.split(',');
    const date = parseLocalDate(day);
    if (!date) throw lineFault(index + 1, `“${day}”不是 YYYY-MM-DD 的日期`, `"${day}" is not a date as YYYY-MM-DD`);
    if (seen.has(date)) throw lineFault(index + 1, `${date} 重复`, `${date} is named twice`);
    seen.add(date);
    const year = years.get(yearOf(date)) ?? { holidays: [], makeUpDays: [] };
    years.set(yearOf(date), year);
    if (kind === 'holiday') year.holidays.push(date);
    else if (kind === 'workday_adjusted') year.makeUpDays.push(date);
    else
      throw lineFault(
        index + 1,
        `“${kind ?? ''}”不是 holiday 或 workday_adjusted`,
        `"${kind ?? ''}" is not holiday or workday_adjusted`,
      );
  }
  return { version, years: [...years].map(([year, days]) => ({ year, status, ...days })), localClosures: [] };
}
