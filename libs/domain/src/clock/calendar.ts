import { dayNumber, fromDayNumber, parseLocalDate, weekday, yearOf } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** One year as the State Council's notice gives it; provisional before the notice is entered (section 5, rule 6). */
export interface CalendarYear {
  readonly year: number;
  readonly status: 'official' | 'provisional';
  readonly holidays: readonly LocalDate[];
  readonly makeUpDays: readonly LocalDate[];
}

/** A day closed by decree of the city: flood, epidemic (section 5, rule 8). */
export interface LocalClosure {
  readonly date: LocalDate;
  readonly decree: string;
  readonly decreedOn: LocalDate;
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
  isOfficial(year: number): boolean;
  /** How many working days there are from 1900 up to and with this day: two of them subtract to what lies between. */
  workingDaysUpTo(date: LocalDate): number;
  /** The day that is the `count`-th of them. */
  workingDay(count: number): LocalDate;
}

const FIRST_DAY = dayNumber('1900-01-01');
const DAYS = dayNumber('2199-12-31') - FIRST_DAY + 1;

/** Makes a calendar that answers in constant time: limits of thousands of cases are counted in one sweep. */
export function compileCalendar(data: CalendarData): WorkCalendar {
  const holidays = new Set(data.years.flatMap((year) => year.holidays));
  const makeUpDays = new Set(data.years.flatMap((year) => year.makeUpDays));
  const closures = new Set(data.localClosures.map(({ date }) => date));
  const official = new Set(data.years.filter(({ status }) => status === 'official').map(({ year }) => year));
  const dayKind = (date: LocalDate): DayKind => {
    if (closures.has(date)) return 'local_closure';
    if (makeUpDays.has(date)) return 'make_up';
    if (holidays.has(date)) return 'holiday';
    return weekday(date) >= 6 ? 'weekend' : 'working';
  };
  const isWorkingDay = (date: LocalDate): boolean => ['working', 'make_up'].includes(dayKind(date));
  const days = numberWorkingDays([...holidays, ...makeUpDays, ...closures], isWorkingDay);
  return {
    version: data.version,
    dayKind,
    isWorkingDay: (date) => days.isWorking[dayNumber(date) - FIRST_DAY] === 1,
    isOfficial: (year) => official.has(year),
    workingDaysUpTo: (date) => known(days.upTo[dayNumber(date) - FIRST_DAY]),
    workingDay: (count) => fromDayNumber(known(days.nth[count - 1]) + FIRST_DAY),
  };
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

/** Reads `date,day_type,source_notice` with day types `holiday` and `workday_adjusted`; throws naming the line. */
export function calendarFromCsv(text: string, version: string): CalendarData {
  const years = new Map<number, { holidays: LocalDate[]; makeUpDays: LocalDate[] }>();
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (!lines[0]?.startsWith('date,day_type'))
    throw new Error('Line 1: expected the columns date,day_type,source_notice.');
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const [day = '', kind] = line.split(',');
    const date = parseLocalDate(day);
    if (!date) throw new Error(`Line ${index + 1}: "${day}" is not a date as YYYY-MM-DD.`);
    const year = years.get(yearOf(date)) ?? { holidays: [], makeUpDays: [] };
    years.set(yearOf(date), year);
    if (kind === 'holiday') year.holidays.push(date);
    else if (kind === 'workday_adjusted') year.makeUpDays.push(date);
    else throw new Error(`Line ${index + 1}: "${kind ?? ''}" is not holiday or workday_adjusted.`);
  }
  return {
    version,
    years: [...years].map(([year, days]) => ({ year, status: 'official' as const, ...days })),
    localClosures: [],
  };
}
