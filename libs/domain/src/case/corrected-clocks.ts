import { correctedDates } from '../clock/replay.js';
import type { CaseClock, CaseFacts, ClockKind } from './case.types.js';
import type { ClockChange } from './decision.types.js';

/**
 * Every running clock counted anew by the calendar of the facts (section 5, rule 6). A clock that was overdue and no
 * longer is opens a new overdue spell; what was sent in the old one stays sent, and is not sent again while the spell
 * goes on (section 6).
 */
export function correctedClocks(facts: CaseFacts): readonly ClockChange[] {
  const kinds = Object.keys(facts.clocks) as ClockKind[]; // the record has no other keys
  return kinds.flatMap((kind) => {
    const clock = facts.clocks[kind];
    if (!clock || clock.endedOn !== null) return [];
    const dates = correctedDates(facts.journals[kind] ?? [], facts.calendar, facts.pack);
    return dates ? [{ isNew: false, clock: withDates(facts, clock, dates) }] : [];
  });
}

function withDates(facts: CaseFacts, clock: CaseClock, dates: Pick<CaseClock, 'dueDate' | 'limit' | 'provisional'>) {
  const endsSpell = clock.limit < facts.today && dates.limit >= facts.today;
  return {
    ...clock,
    ...dates,
    spell: clock.spell + (endsSpell ? 1 : 0),
    calendarVersion: facts.calendar.version,
  };
}
