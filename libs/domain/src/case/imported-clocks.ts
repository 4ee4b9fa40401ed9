import type { DeadlineRule } from '../clock/deadline-rule.js';
import { dueDate } from '../clock/due-date.js';
import type { ImportedCase } from './imported-case.js';
import type { CaseState } from './case.states.js';
import type { CaseClock, CaseFacts, ClockKind } from './case.types.js';
import type { ClockChange } from './decision.types.js';
import { newClock, start, workingDays } from './new-clock.js';

/** The clock that runs beside the unit's own in each state, and its length when the ledger names no day. */
function stageClock(facts: CaseFacts, state: CaseState): readonly [ClockKind, DeadlineRule] | null {
  const { pack } = facts;
  switch (state) {
    case 'issued':
      return ['claim', pack.claim];
    case 'disputed':
      return ['arbitrate', workingDays(pack.arbitrateWorkingDays)];
    case 'claimed':
      return ['plan', pack.plan ?? workingDays(pack.planRefileWorkingDays)];
    case 'suspended':
      return ['review', workingDays(pack.verifyWorkingDays)];
    case 'submitted':
      return ['verify', workingDays(pack.verifyWorkingDays)];
    case 'verified':
      return ['publish', workingDays(pack.publishWithinWorkingDays)];
    case 'in_notice':
      return ['notice', workingDays(Math.max(1, pack.noticeWorkingDays ?? 0))];
    case 'draft':
    case 'rectifying':
    case 'closed':
    case 'merged':
    case 'withdrawn':
      return null;
  }
}

const pausing: readonly CaseState[] = ['suspended', 'submitted'];
const working: readonly CaseState[] = ['issued', 'disputed', 'claimed', 'rectifying', ...pausing];

/** Section 12: an imported case runs to the days its ledger names; what it waits for is counted from today. */
export function importedClocks(facts: CaseFacts, command: ImportedCase): readonly ClockChange[] {
  const { state, issuedOn, dueDate: due, originalDueDate, nextBy, closedOn } = command;
  const rectify: CaseClock = {
    ...newClock(facts, 'rectify', facts.dueRule, due, false),
    startsOn: issuedOn,
    originalDueDate,
    limit: state === 'rectifying' && nextBy !== null && nextBy > due ? nextBy : due,
    pausedOn: pausing.includes(state) ? facts.today : null,
    endedOn: working.includes(state) && !command.isSplit ? null : (closedOn ?? facts.today),
  };
  const stage = command.isSplit ? null : stageClock(facts, state);
  const clocks = [{ isNew: true, clock: rectify }];
  if (stage) {
    const [kind, rule] = stage;
    clocks.push(start(facts, kind, nextBy === null ? rule : { kind: 'fixed', date: nextBy }));
  }
  if (state === 'closed') {
    const lookBack = dueDate(facts.calendar, closedOn ?? facts.today, facts.pack.lookBack.after);
    clocks.push({
      isNew: true,
      clock: newClock(facts, 'look_back', facts.pack.lookBack.after, lookBack.date, lookBack.provisional),
    });
  }
  return clocks;
}
