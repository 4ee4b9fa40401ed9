import { dueDate } from '../clock/due-date.js';
import type { DeadlineRule } from '../clock/deadline-rule.js';
import type { LocalDate } from '../clock/local-date.js';
import type { CaseClock, CaseFacts, ClockKind } from './case.types.js';
import type { ClockChange } from './decision.types.js';

export const workingDays = (count: number): DeadlineRule => ({ kind: 'working_days', count });

/** Starts a clock today; a clock that ran before starts a new spell, so that its rungs may fire again. */
export function start(facts: CaseFacts, kind: ClockKind, rule: DeadlineRule): ClockChange {
  const due = dueDate(facts.calendar, facts.today, rule);
  return { isNew: true, clock: newClock(facts, kind, rule, due.date, due.provisional) };
}

/** A clock from today to a day given. */
export function newClock(
  facts: CaseFacts,
  kind: ClockKind,
  rule: DeadlineRule,
  due: LocalDate,
  provisional: boolean,
): CaseClock {
  return {
    kind,
    startsOn: facts.today,
    rule,
    dueDate: due,
    originalDueDate: due,
    limit: due,
    provisional,
    pausedOn: null,
    pausedDays: 0,
    endedOn: null,
    spell: (facts.clocks[kind]?.spell ?? 0) + 1,
    calendarVersion: facts.calendar.version,
  };
}
