import type { Bilingual } from '../bilingual.js';
import { compileCalendar } from './calendar.js';
import type { CalendarData, CalendarYear, ClosedPlace, LocalClosure } from './calendar.js';
import { weekday } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** What a new version of the calendar changes of the one before it. */
export type CalendarChange =
  | { readonly kind: 'years'; readonly years: readonly CalendarYear[] }
  | { readonly kind: 'close'; readonly closures: readonly LocalClosure[] }
  /** A decree is lifted, for everyone or for the place it was made for. */
  | { readonly kind: 'lift'; readonly dates: readonly LocalDate[]; readonly place: ClosedPlace | null };

/** Eleven days were statutory before 2025, thirteen are since: with fewer a notice was not entered whole. */
const FEWEST_HOLIDAYS = 11;

const fault = (zh: string, en: string): Bilingual => ({ zh, en });

/** The calendar with the change made, or why it cannot be: nothing that is in use is ever taken away. */
export function changedCalendar(before: CalendarData, change: CalendarChange): CalendarData | Bilingual {
  switch (change.kind) {
    case 'years':
      return withYears(before, change.years);
    case 'close':
      return withClosures(before, change.closures);
    case 'lift':
      return withoutClosures(before, change.dates, change.place);
  }
}

function withYears(before: CalendarData, years: readonly CalendarYear[]): CalendarData | Bilingual {
  for (const year of years) {
    const wrong = faultOf(year, before.years);
    if (wrong) return wrong;
  }
  if (years.length === 0) return fault('没有年份。', 'There is no year in it.');
  const isReplaced = (year: number): boolean => years.some((one) => one.year === year);
  const isSame = years.every((year) => {
    const known = before.years.find((one) => one.year === year.year);
    return known !== undefined && digest(known) === digest(year);
  });
  if (isSame) return fault('与现行日历相同。', 'Nothing differs from the calendar in force.');
  const kept = before.years.filter(({ year }) => !isReplaced(year));
  return { ...before, years: [...kept, ...years].toSorted((a, b) => a.year - b.year) };
}

const digest = ({ year, status, holidays, makeUpDays }: CalendarYear): string =>
  JSON.stringify([year, status, holidays.toSorted(), makeUpDays.toSorted()]);

function faultOf({ year, status, holidays, makeUpDays }: CalendarYear, known: readonly CalendarYear[]) {
  const stands = known.find((one) => one.year === year);
  if (stands?.status === 'official' && status === 'provisional')
    return fault(`${year}年已按正式通知启用,不得改回暂定。`, `${year} is in use as official and stays so.`);
  if (status === 'official' && holidays.length < FEWEST_HOLIDAYS)
    return fault(
      `${year}年只有${holidays.length}天假日,不足法定天数。`,
      `${year} names ${holidays.length} holidays, fewer than the law gives.`,
    );
  const twice = makeUpDays.find((date) => holidays.includes(date));
  if (twice) return fault(`${twice} 既放假又上班。`, `${twice} is both a holiday and a make-up day.`);
  const idle = makeUpDays.find((date) => weekday(date) < 6);
  return idle && fault(`${idle} 本来就是工作日,不是调休。`, `${idle} is a weekday; it needs no making up.`);
}

const isAt = (place: ClosedPlace | null | undefined, closure: LocalClosure): boolean =>
  (place?.key ?? null) === (closure.place?.key ?? null);

function withClosures(before: CalendarData, closures: readonly LocalClosure[]): CalendarData | Bilingual {
  const known = closures.find(({ date, place }) =>
    before.localClosures.some((one) => one.date === date && isAt(place, one)),
  );
  if (known) return fault(`${known.date} 已停止办公。`, `${known.date} is closed already.`);
  const after = { ...before, localClosures: [...before.localClosures, ...closures] };
  return changedDays(before, after).length > 0
    ? after
    : fault('这些日子本来就不上班。', 'Nobody works on these days anyway.');
}

function withoutClosures(
  before: CalendarData,
  dates: readonly LocalDate[],
  place: ClosedPlace | null,
): CalendarData | Bilingual {
  const isLifted = (closure: LocalClosure): boolean => dates.includes(closure.date) && isAt(place, closure);
  const missing = dates.find(
    (date) => !before.localClosures.some((closure) => closure.date === date && isLifted(closure)),
  );
  if (missing) return fault(`${missing} 没有停止办公。`, `${missing} is not closed.`);
  return { ...before, localClosures: before.localClosures.filter((closure) => !isLifted(closure)) };
}

/** The place a change is for; null when it is for everyone. */
export function placeOf(change: CalendarChange): ClosedPlace | null {
  if (change.kind === 'lift') return change.place;
  return change.kind === 'close' ? (change.closures[0]?.place ?? null) : null;
}

/** The days on which, somewhere, people work by the one calendar and rest by the other. */
export function changedDays(before: CalendarData, after: CalendarData): readonly LocalDate[] {
  const nameOf = ({ date, place }: LocalClosure): string => `${date}@${place?.key ?? ''}`;
  const [was, is] = [before, after].map(({ localClosures }) => new Set(localClosures.map(nameOf)));
  // Of thousands of places with days of their own only those a change touches are compared.
  const closures = [...before.localClosures, ...after.localClosures].filter(
    (closure) => was?.has(nameOf(closure)) !== is?.has(nameOf(closure)),
  );
  const years = [...before.years, ...after.years];
  const special = [...years.flatMap((year) => [...year.holidays, ...year.makeUpDays]), ...closures.map((c) => c.date)];
  const places = [...new Set(closures.flatMap(({ place }) => (place ? [place.key] : [])))];
  const pairs = [[], ...places.map((place) => [place])].map(
    (at) => [compileCalendar(before, at), compileCalendar(after, at)] as const,
  );
  return [...new Set(special)]
    .filter((date) => pairs.some(([one, other]) => one.isWorkingDay(date) !== other.isWorkingDay(date)))
    .toSorted();
}
