import type { CaseClock, ClockEntry } from '../case/case.types.js';
import type { ParameterPack } from '../parameters/packs.js';
import type { WorkCalendar } from './calendar.js';
import { addWorkingDays, dueDate, noticeWindow, shiftByStoppedDays } from './due-date.js';
import type { DueDate } from './due-date.js';
import type { LocalDate } from './local-date.js';

/** Where a clock ends: the due date in force, the day its ladder counts from, whether a calendar may still move it. */
export interface ReplayedDates {
  readonly dueDate: LocalDate;
  readonly limit: LocalDate;
  readonly provisional: boolean;
}

/** A date somebody named is the decision itself; all others follow from start and rule. */
const decided: readonly ClockEntry['action'][] = ['extend', 'reassign', 'absorb'];
const named: readonly ClockEntry['action'][] = ['import', 'taken_over'];

const both = ({ date, provisional }: DueDate): ReplayedDates => ({ dueDate: date, limit: date, provisional });
export const datesOf = ({ dueDate: due, limit, provisional }: CaseClock): ReplayedDates => ({
  dueDate: due,
  limit,
  provisional,
});

/** Where a clock ends that starts with this entry. */
export function datesAtStart(
  { clock, action }: ClockEntry,
  calendar: WorkCalendar,
  pack: ParameterPack,
): ReplayedDates {
  const { kind, startsOn, rule } = clock;
  // The unit's own day stands in the ledger it came from; what a case waits for is counted.
  if (kind === 'rectify' && named.includes(action)) return datesOf(clock);
  if (kind === 'notice' && action !== 'import') {
    const { to, provisional } = noticeWindow(calendar, startsOn, pack.noticeWorkingDays ?? 0, pack.countPublicationDay);
    return both({ date: to, provisional });
  }
  return both(dueDate(calendar, startsOn, rule));
}

/** What a clock must show after an action, worked out from how it stood before (sections 4 and 5). */
export function datesAfter(
  dates: ReplayedDates,
  before: CaseClock,
  { clock, action, changedOn }: ClockEntry,
  calendar: WorkCalendar,
  pack: ParameterPack,
): ReplayedDates {
  // Only the unit's own clock ever moves; the others start, stand still and end.
  if (clock.kind !== 'rectify') return dates;
  const shifted = (date: LocalDate): DueDate =>
    shiftByStoppedDays(calendar, date, before.rule, before.pausedOn ?? changedOn, changedOn);
  if (action === 'resume') {
    const due = shifted(dates.dueDate);
    return {
      dueDate: due.date,
      limit: shifted(dates.limit).date,
      provisional: dates.provisional || due.provisional,
    };
  }
  if (action === 'return_papers') return { ...dates, limit: shifted(dates.limit).date };
  if (action === 'fail' || action === 'annul') {
    const least = addWorkingDays(calendar, changedOn, pack.failedReworkWorkingDays).date;
    return { ...dates, limit: dates.dueDate > least ? dates.dueDate : least };
  }
  // The day itself is what was decided; ladder and due date take the same one.
  return decided.includes(action) ? both({ date: clock.dueDate, provisional: false }) : dates;
}

/** The dates of a clock had this calendar held from its start: what was decided stays, what is counted is counted anew. */
export function replayDates(
  entries: readonly ClockEntry[],
  calendar: WorkCalendar,
  pack: ParameterPack,
): ReplayedDates | undefined {
  const [first] = entries;
  if (!first) return undefined;
  let dates = datesAtStart(first, calendar, pack);
  let before = first.clock;
  for (const entry of entries.slice(1)) {
    dates = datesAfter(dates, before, entry, calendar, pack);
    before = entry.clock;
  }
  return dates;
}

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** The dates after a calendar correction: counted anew, but never earlier than those already served (rule 6). */
export function correctedDates(
  entries: readonly ClockEntry[],
  calendar: WorkCalendar,
  pack: ParameterPack,
): ReplayedDates | undefined {
  const last = entries.at(-1)?.clock;
  const counted = replayDates(entries, calendar, pack);
  if (!last || !counted) return undefined;
  return {
    dueDate: later(counted.dueDate, last.dueDate),
    limit: later(counted.limit, last.limit),
    provisional: counted.provisional,
  };
}
