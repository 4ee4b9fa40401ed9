import { undecided } from '../accountability/accountability.guards.js';
import { addWorkingDays } from '../clock/due-date.js';
import type { LocalDate } from '../clock/local-date.js';
import type { CaseCommand } from './case.commands.js';
import type { CaseFacts } from './case.types.js';
import type { ClockChange, FiredStep } from './decision.types.js';
import { newClock, start, workingDays } from './new-clock.js';

const FIRST_PROPOSING_RUNG = 4;

/** The clocks that rungs start (section 6): the unit answers a letter, the office decides what a rung proposes. */
export function clocksOfRungs(
  facts: CaseFacts,
  command: CaseCommand,
  fired: readonly FiredStep[],
): readonly ClockChange[] {
  const sent = fired.filter(({ supersededBy, rung }) => supersededBy === null && rung.ladder === 'rectify');
  return [...letters(facts, sent), ...proposals(facts, command, sent)];
}

function ended(facts: CaseFacts, kind: 'reply' | 'proposal'): readonly ClockChange[] {
  const clock = facts.clocks[kind];
  return clock && clock.endedOn === null ? [{ isNew: false, clock: { ...clock, endedOn: facts.today } }] : [];
}

/** A higher letter takes the place of the one before: one answer is owed, to the last. */
function letters(facts: CaseFacts, sent: readonly FiredStep[]): readonly ClockChange[] {
  const { urgeReplyWorkingDays, supervisionReplyWorkingDays } = facts.pack;
  const highest = Math.max(0, ...sent.map(({ rung }) => rung.rung));
  if (highest > 2) return ended(facts, 'reply');
  if (highest < 1) return [];
  const days = highest === 1 ? urgeReplyWorkingDays : supervisionReplyWorkingDays;
  return [...ended(facts, 'reply'), start(facts, 'reply', workingDays(days))];
}

/** The office's clock follows the most pressing proposal that nobody has decided. */
function proposals(facts: CaseFacts, command: CaseCommand, sent: readonly FiredStep[]): readonly ClockChange[] {
  const settled =
    command.type === 'confirm_proposal' && command.agreed
      ? command.proposal
      : command.type === 'revoke_rung'
        ? command.rung
        : null;
  const waiting = undecided(facts.proceedings).filter(({ key }) => key !== settled);
  const isNew = sent.some(({ rung }) => rung.rung >= FIRST_PROPOSING_RUNG);
  const by = waiting[0]?.decideBy ?? (isNew ? decideBy(facts) : null);
  const running = facts.clocks.proposal?.endedOn === null ? facts.clocks.proposal.dueDate : null;
  if (by === running) return [];
  if (by === null) return ended(facts, 'proposal');
  return [
    ...ended(facts, 'proposal'),
    { isNew: true, clock: newClock(facts, 'proposal', { kind: 'fixed', date: by }, by, false) },
  ];
}

function decideBy({ calendar, today, pack }: CaseFacts): LocalDate {
  const heard = addWorkingDays(calendar, today, pack.accountabilityReplyWorkingDays).date;
  return addWorkingDays(calendar, heard, pack.accountabilityDecideWorkingDays).date;
}
