import type { CaseClock, ClockEntry } from '../case/case.types.js';
import type { ParameterPack } from '../parameters/packs.js';
import type { DayKind, WorkCalendar } from './calendar.js';
import type { DeadlineRule } from './deadline-rule.js';
import { nameOfDay } from './day-name.js';
import { dayByDay } from './due-date.js';
import { daysBetween } from './local-date.js';
import type { LocalDate } from './local-date.js';
import { correctedDates, datesAfter, datesAtStart, datesOf } from './replay.js';
import type { ReplayedDates } from './replay.js';

/** One reason why a date is what it is. */
export interface ReceiptStep {
  readonly what: 'started' | 'paused' | 'resumed' | 'moved' | 'corrected' | 'rework' | 'ended' | 'unchanged';
  readonly action: ClockEntry['action'];
  readonly on: LocalDate;
  /** Days for which the clock stood still, where it was resumed. */
  readonly stoppedDays: number;
  readonly dueDate: LocalDate;
  readonly limit: LocalDate;
  /** Worked out again from the entry before, it gives what was stored. */
  readonly agrees: boolean;
}

export interface ReceiptDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly counted: boolean;
  readonly zh: string;
  readonly en: string;
}

/** Why a date is what it is (DL-8): the rule, every day from the start, and everything that moved it since. */
export interface Receipt {
  readonly rule: DeadlineRule;
  readonly startsOn: LocalDate;
  readonly firstDue: LocalDate;
  readonly days: readonly ReceiptDay[];
  /** How many days the list leaves out: more than two years are not shown one by one. */
  readonly daysLeftOut: number;
  readonly steps: readonly ReceiptStep[];
  readonly dueDate: LocalDate;
  readonly originalDueDate: LocalDate;
  readonly limit: LocalDate;
  readonly calendarVersion: string;
  readonly provisional: boolean;
  /** Every step agrees: the stored date follows from the journal. */
  readonly agrees: boolean;
}

const MOST_DAYS = 750;

/** Works a clock out again from its journal, oldest entry first, and says step by step how its date came about. */
export function receiptOf(
  entries: readonly ClockEntry[],
  calendarOf: (version: string) => WorkCalendar,
  pack: ParameterPack,
): Receipt | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return undefined;
  const steps = receiptSteps(entries, calendarOf, pack);
  const { rule, startsOn } = first.clock;
  // After a correction the days are those of the corrected calendar.
  const counting = entries.findLast(({ action }) => action === 'recalculate') ?? first;
  const calendar = calendarOf(counting.clock.calendarVersion);
  const days = dayByDay(calendar, startsOn, rule);
  return {
    rule,
    startsOn,
    firstDue: first.clock.dueDate,
    days: days.slice(0, MOST_DAYS).map((day) => ({ ...day, ...nameOfDay(calendar, day.date) })),
    daysLeftOut: Math.max(0, days.length - MOST_DAYS),
    steps,
    dueDate: last.clock.dueDate,
    originalDueDate: last.clock.originalDueDate,
    limit: last.clock.limit,
    calendarVersion: last.clock.calendarVersion,
    provisional: last.clock.provisional,
    agrees: steps.every(({ agrees }) => agrees),
  };
}

/** Every change of a clock worked out again from the one before it. */
export function receiptSteps(
  entries: readonly ClockEntry[],
  calendarOf: (version: string) => WorkCalendar,
  pack: ParameterPack,
): readonly ReceiptStep[] {
  return entries.map((entry, index) => stepOf(entry, entries.slice(0, index), calendarOf, pack));
}

function stepOf(
  entry: ClockEntry,
  earlier: readonly ClockEntry[],
  calendarOf: (version: string) => WorkCalendar,
  pack: ParameterPack,
): ReceiptStep {
  const { clock, action, changedOn } = entry;
  const before = earlier.at(-1)?.clock;
  const worked = workedOut(entry, earlier, calendarOf(clock.calendarVersion), pack);
  return {
    what: before ? whatHappened(before, clock, action) : 'started',
    action,
    on: changedOn,
    stoppedDays: before?.pausedOn && clock.pausedOn === null ? daysBetween(before.pausedOn, changedOn) : 0,
    dueDate: clock.dueDate,
    limit: clock.limit,
    agrees: worked.dueDate === clock.dueDate && worked.limit === clock.limit,
  };
}

/** An imported case and one from before the journal begin with the day they had. */
const given: readonly ClockEntry['action'][] = ['import', 'taken_over'];

/** What a clock must show with this entry, by those before it. */
function workedOut(
  entry: ClockEntry,
  earlier: readonly ClockEntry[],
  calendar: WorkCalendar,
  pack: ParameterPack,
): ReplayedDates {
  const before = earlier.at(-1)?.clock;
  if (!before) return given.includes(entry.action) ? datesOf(entry.clock) : datesAtStart(entry, calendar, pack);
  if (entry.action === 'recalculate') return correctedDates(earlier, calendar, pack) ?? datesOf(before);
  return datesAfter(datesOf(before), before, entry, calendar, pack);
}

function whatHappened(before: CaseClock, clock: CaseClock, action: ClockEntry['action']): ReceiptStep['what'] {
  if (clock.endedOn !== null && before.endedOn === null) return 'ended';
  if (clock.pausedOn !== null && before.pausedOn === null) return 'paused';
  if (action === 'fail' || action === 'annul') return 'rework';
  if (before.pausedOn !== null && clock.pausedOn === null) return 'resumed';
  if (before.dueDate === clock.dueDate && before.limit === clock.limit) return 'unchanged';
  return action === 'recalculate' ? 'corrected' : 'moved';
}
