import type { WorkCalendar } from './calendar.js';
import { subtractWorkingDays, workingDaysBetween } from './due-date.js';
import { addDays } from './local-date.js';
import type { LocalDate } from './local-date.js';

export type Light = 'red' | 'yellow' | 'green' | 'grey';

const LEAST_WARNING = 3;
const LONGEST_WARNING = 10;

/** Working days before due from which a clock is yellow: 3, or a fifth of its length if longer, up to 10 (section 5). */
function warningDays(calendar: WorkCalendar, startsOn: LocalDate, due: LocalDate): number {
  const fifth = Math.ceil(workingDaysBetween(calendar, startsOn, due) / 5);
  return Math.min(LONGEST_WARNING, Math.max(LEAST_WARNING, fifth));
}

/** The first day on which a clock is yellow; never before it starts. */
export function turnsYellowOn(calendar: WorkCalendar, startsOn: LocalDate, due: LocalDate): LocalDate {
  // A due day on which nobody works is not itself one of the days that remain.
  const ahead = warningDays(calendar, startsOn, due) + (calendar.isWorkingDay(due) ? 0 : 1);
  const day = subtractWorkingDays(calendar, due, ahead).date;
  return day < startsOn ? startsOn : day;
}

/** A due day ahead, and the latest start of a clock that is yellow today with it. */
export interface YellowDue {
  readonly due: LocalDate;
  readonly latestStart: LocalDate;
}

/** Longer than ten working days last over any holiday; a start further back than fifty working days changes nothing. */
const DUE_AHEAD = 45;
const STARTS_BACK = 150;

/** Every due day on which some clock is yellow today: what a list asks of many clocks at once. The earlier of two starts is never less urgent. */
export function yellowDues(calendar: WorkCalendar, today: LocalDate): readonly YellowDue[] {
  const dues: YellowDue[] = [];
  for (let ahead = 0; ahead <= DUE_AHEAD; ahead += 1) {
    const due = addDays(today, ahead);
    const isYellow = (back: number): boolean => turnsYellowOn(calendar, addDays(today, -back), due) <= today;
    if (!isYellow(STARTS_BACK)) continue;
    let [least, most] = [0, STARTS_BACK];
    while (least < most) {
      const middle = Math.floor((least + most) / 2);
      if (isYellow(middle)) most = middle;
      else least = middle + 1;
    }
    dues.push({ due, latestStart: addDays(today, -least) });
  }
  return dues;
}

/** The light of a unit in a case, from the clocks it owns; grey while it waits for others (section 5). */
export function light(
  clocks: {
    readonly owned: readonly { readonly startsOn: LocalDate; readonly dueDate: LocalDate }[];
    readonly waiting: boolean;
  },
  calendar: WorkCalendar,
  today: LocalDate,
): Light {
  if (clocks.waiting) return 'grey';
  if (clocks.owned.some(({ dueDate }) => today > dueDate)) return 'red';
  const isClose = clocks.owned.some(({ startsOn, dueDate }) => today >= turnsYellowOn(calendar, startsOn, dueDate));
  return isClose ? 'yellow' : 'green';
}
