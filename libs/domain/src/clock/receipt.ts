import type { CaseActionName } from '../case/case.commands.js';
import type { CaseClock } from '../case/case.types.js';
import type { ParameterPack } from '../parameters/packs.js';
import type { DayKind, WorkCalendar } from './calendar.js';
import type { DeadlineRule } from './deadline-rule.js';
import { addWorkingDays, dayByDay, dueDate, noticeWindow, shiftByStoppedDays } from './due-date.js';
import { daysBetween } from './local-date.js';
import { holidayName } from './holiday-name.js';
import type { LocalDate } from './local-date.js';

/** One entry of the journal of a clock: how it stood after something happened, and what that was. */
export interface ClockEntry {
  readonly action: CaseActionName | 'taken_over';
  readonly changedOn: LocalDate;
  readonly clock: CaseClock;
}

/** One reason why a date is what it is. */
export interface ReceiptStep {
  readonly what: 'started' | 'paused' | 'resumed' | 'moved' | 'rework' | 'ended' | 'unchanged';
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
  const { rule, startsOn, calendarVersion } = first.clock;
  const calendar = calendarOf(calendarVersion);
  const days = dayByDay(calendar, startsOn, rule);
  return {
    rule,
    startsOn,
    firstDue: first.clock.dueDate,
    days: days.slice(0, MOST_DAYS).map((day) => ({ ...day, ...nameOfDay(day.date, day.kind) })),
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
  return entries.map((entry, index) => stepOf(entry, entries[index - 1], calendarOf, pack));
}

function stepOf(
  entry: ClockEntry,
  before: ClockEntry | undefined,
  calendarOf: (version: string) => WorkCalendar,
  pack: ParameterPack,
): ReceiptStep {
  const { clock, action, changedOn } = entry;
  const calendar = calendarOf(clock.calendarVersion);
  const worked = before ? after(before.clock, entry, calendar, pack) : started(entry, calendar, pack);
  return {
    what: before ? whatHappened(before.clock, clock, action) : 'started',
    action,
    on: changedOn,
    stoppedDays: before?.clock.pausedOn && clock.pausedOn === null ? daysBetween(before.clock.pausedOn, changedOn) : 0,
    dueDate: clock.dueDate,
    limit: clock.limit,
    agrees: worked.dueDate === clock.dueDate && worked.limit === clock.limit,
  };
}

interface Dates {
  readonly dueDate: LocalDate;
  readonly limit: LocalDate;
}

/** A date somebody named is the decision itself; all others follow from start and rule. */
const named: readonly ClockEntry['action'][] = ['import', 'taken_over'];
const decided: readonly ClockEntry['action'][] = ['extend', 'reassign', 'absorb'];

function started({ clock, action }: ClockEntry, calendar: WorkCalendar, pack: ParameterPack): Dates {
  const { startsOn, rule, dueDate: due, limit } = clock;
  if (named.includes(action)) return { dueDate: due, limit };
  if (clock.kind === 'notice') {
    const { to } = noticeWindow(calendar, startsOn, pack.noticeWorkingDays ?? 0, pack.countPublicationDay);
    return { dueDate: to, limit: to };
  }
  const { date } = dueDate(calendar, startsOn, rule);
  return { dueDate: date, limit: date };
}

/** What the clock must show after an action, worked out from how it stood before (sections 4 and 5). */
function after(
  before: CaseClock,
  { clock, action, changedOn }: ClockEntry,
  calendar: WorkCalendar,
  pack: ParameterPack,
): Dates {
  // Only the unit's own clock ever moves; the others start, stand still and end.
  if (clock.kind !== 'rectify') return { dueDate: before.dueDate, limit: before.limit };
  const stoppedOn = before.pausedOn ?? changedOn;
  const shifted = (date: LocalDate): LocalDate =>
    shiftByStoppedDays(calendar, date, before.rule, stoppedOn, changedOn).date;
  if (action === 'resume') return { dueDate: shifted(before.dueDate), limit: shifted(before.limit) };
  if (action === 'return_papers') return { dueDate: before.dueDate, limit: shifted(before.limit) };
  if (action === 'fail' || action === 'annul') {
    const least = addWorkingDays(calendar, changedOn, pack.failedReworkWorkingDays).date;
    return { dueDate: before.dueDate, limit: before.dueDate > least ? before.dueDate : least };
  }
  // The day itself is what was decided; ladder and due date take the same one.
  return decided.includes(action)
    ? { dueDate: clock.dueDate, limit: clock.dueDate }
    : { dueDate: before.dueDate, limit: before.limit };
}

function whatHappened(before: CaseClock, clock: CaseClock, action: ClockEntry['action']): ReceiptStep['what'] {
  if (clock.endedOn !== null && before.endedOn === null) return 'ended';
  if (clock.pausedOn !== null && before.pausedOn === null) return 'paused';
  if (action === 'fail' || action === 'annul') return 'rework';
  if (before.pausedOn !== null && clock.pausedOn === null) return 'resumed';
  return before.dueDate === clock.dueDate && before.limit === clock.limit ? 'unchanged' : 'moved';
}

const kindNames = {
  working: { zh: '工作日', en: 'working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '节假日', en: 'holiday' },
  make_up: { zh: '调休上班', en: 'make-up working day' },
  local_closure: { zh: '本地停止办公', en: 'local closure' },
} as const satisfies Record<DayKind, { zh: string; en: string }>;

function nameOfDay(date: LocalDate, kind: DayKind): { readonly zh: string; readonly en: string } {
  return kind === 'holiday' ? holidayName(date) : kindNames[kind];
}
