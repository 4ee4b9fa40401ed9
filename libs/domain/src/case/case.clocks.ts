import { addWorkingDays, noticeWindow, shiftByStoppedDays } from '../clock/due-date.js';
import { addMonths, daysBetween } from '../clock/local-date.js';
import type { LocalDate } from '../clock/local-date.js';
import type { CaseCommand } from './case.commands.js';
import type { CaseClock, CaseFacts, ClockKind } from './case.types.js';
import { correctedClocks } from './corrected-clocks.js';
import type { ClockChange } from './decision.types.js';
import { importedClocks } from './imported-clocks.js';
import { newClock, start, workingDays } from './new-clock.js';

const MONTHS_TO_SECOND_LOOK_BACK = 12;
const change = (clock: CaseClock): ClockChange => ({ isNew: false, clock });
const isRunning = (clock: CaseClock | undefined): clock is CaseClock => clock !== undefined && clock.endedOn === null;

function end(facts: CaseFacts, ...kinds: readonly ClockKind[]): readonly ClockChange[] {
  return kinds.flatMap((kind) => {
    const clock = facts.clocks[kind];
    return isRunning(clock) ? [change({ ...clock, endedOn: facts.today })] : [];
  });
}

function pause(facts: CaseFacts, kind: ClockKind): readonly ClockChange[] {
  const clock = facts.clocks[kind];
  return isRunning(clock) && clock.pausedOn === null ? [change({ ...clock, pausedOn: facts.today })] : [];
}

/** A limit that moves to a day still ahead opens a new overdue spell (section 6: once per overdue spell). */
function withLimit(facts: CaseFacts, clock: CaseClock, limit: LocalDate): CaseClock {
  const reopensSpell = limit !== clock.limit && limit >= facts.today;
  return { ...clock, limit, spell: clock.spell + (reopensSpell ? 1 : 0) };
}

/** Ends a pause: the limit moves by the stopped days; the due date too where the law says so (T15, not T17). */
function resume(facts: CaseFacts, movesDueDate: boolean): CaseClock | undefined {
  const clock = facts.clocks.rectify;
  if (!clock) return undefined;
  const stoppedOn = clock.pausedOn ?? facts.today;
  const shifted = (date: LocalDate): LocalDate =>
    shiftByStoppedDays(facts.calendar, date, clock.rule, stoppedOn, facts.today).date;
  const resumed = withLimit(facts, { ...clock, pausedOn: null, endedOn: null }, shifted(clock.limit));
  return {
    ...resumed,
    dueDate: movesDueDate ? shifted(clock.dueDate) : clock.dueDate,
    pausedDays: clock.pausedDays + daysBetween(stoppedOn, facts.today),
  };
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}

/** T19, T26: back to work with at least the rework days of the pack; on-time is still judged by the due date. */
function rework(facts: CaseFacts): readonly ClockChange[] {
  const clock = resume(facts, false);
  if (!clock) return [];
  const least = addWorkingDays(facts.calendar, facts.today, facts.pack.failedReworkWorkingDays).date;
  return [change(withLimit(facts, clock, later(clock.dueDate, least)))];
}

/** The clocks after a claim: plan, unless the case is done at once (T11) or the pack asks for no plan. */
function afterClaim(facts: CaseFacts): readonly ClockChange[] {
  const ended = end(facts, 'claim', 'arbitrate');
  return skipsPlan(facts) || facts.pack.plan === null ? ended : [...ended, start(facts, 'plan', facts.pack.plan)];
}

/** Whether a claimed case goes on to work at once, without a plan to approve (T11). */
export function skipsPlan(facts: CaseFacts): boolean {
  return (
    facts.rectifyType === 'immediate' || facts.rectifyType === 'immediate_then_ongoing' || facts.pack.plan === null
  );
}

function startNotice(facts: CaseFacts): readonly ClockChange[] {
  const length = facts.pack.noticeWorkingDays ?? 0;
  const window = noticeWindow(facts.calendar, facts.today, length, facts.pack.countPublicationDay);
  return [
    ...end(facts, 'publish'),
    { isNew: true, clock: newClock(facts, 'notice', workingDays(Math.max(1, length)), window.to, window.provisional) },
  ];
}

const allKinds: readonly ClockKind[] = [
  'claim',
  'plan',
  'plan_review',
  'rectify',
  'arbitrate',
  'appeal',
  'extension',
  'review',
  'verify',
  'publish',
  'notice',
  'close',
  'look_back',
  'upkeep',
  'reply',
];
const endAll = (facts: CaseFacts): readonly ClockChange[] => end(facts, ...allKinds);
const changed = (clock: CaseClock | undefined): readonly ClockChange[] => (clock ? [change(clock)] : []);

function extended(facts: CaseFacts, newDue: LocalDate | undefined): readonly ClockChange[] {
  const clock = facts.clocks.rectify;
  return clock && newDue !== undefined ? [change(withLimit(facts, { ...clock, dueDate: newDue }, newDue))] : [];
}

const goesOn = ({ rectifyType }: CaseFacts): boolean =>
  rectifyType === 'ongoing' || rectifyType === 'immediate_then_ongoing';

/** Section 7: what goes on for good is looked back at again a year after closing. */
function lookBackAgain(facts: CaseFacts): readonly ClockChange[] {
  const first = facts.clocks.look_back;
  if (!first || !goesOn(facts) || first.rule.kind === 'fixed') return [];
  const date = addMonths(facts.closedOn ?? first.startsOn, MONTHS_TO_SECOND_LOOK_BACK);
  if (date <= facts.today) return [];
  return [{ isNew: true, clock: newClock(facts, 'look_back', { kind: 'fixed', date }, date, false) }];
}

/** What goes on for good shows again and again that it lasts. */
function upkeep(facts: CaseFacts): readonly ClockChange[] {
  return goesOn(facts) ? [start(facts, 'upkeep', facts.pack.upkeepEvery)] : [];
}

/** T07: the master keeps the earliest due date of the two. */
function earlier(facts: CaseFacts, dueDate: LocalDate): readonly ClockChange[] {
  const clock = facts.clocks.rectify;
  if (!clock || !isRunning(clock) || dueDate >= clock.dueDate) return [];
  return [change(withLimit(facts, { ...clock, dueDate }, dueDate))];
}

/** T05: a part runs on the clock of the whole, from the same start to the same day. */
function splitOff(
  facts: CaseFacts,
  { startsOn, originalDueDate, dueDate: due }: Extract<CaseCommand, { type: 'split_off' }>,
): readonly ClockChange[] {
  const clock = newClock(facts, 'rectify', { kind: 'fixed', date: due }, due, false);
  return [{ isNew: true, clock: { ...clock, startsOn, originalDueDate } }, ...afterClaim(facts)];
}

/** What a command does to the clocks (domain.md sections 4 and 5): started, paused, moved and ended ones. */
// eslint-disable-next-line max-lines-per-function -- one case a command: read as a table, split it says less
export function clocksAfter(facts: CaseFacts, command: CaseCommand): readonly ClockChange[] {
  const { pack } = facts;
  switch (command.type) {
    case 'issue':
      return [start(facts, 'rectify', facts.dueRule), start(facts, 'claim', pack.claim)];
    case 'reject_dispute':
      return command.parts ? endAll(facts) : afterClaim(facts);
    case 'claim':
    case 'deem_claimed':
      return afterClaim(facts);
    case 'split_off':
      return splitOff(facts, command);
    case 'absorb':
      return earlier(facts, command.dueDate);
    case 'dispute':
      return [...pause(facts, 'claim'), start(facts, 'arbitrate', workingDays(pack.arbitrateWorkingDays))];
    case 'reassign':
      return [
        ...end(facts, 'arbitrate', 'claim'),
        start(facts, 'claim', pack.claim),
        ...extended(facts, command.newDue),
      ];
    case 'file_plan':
      return [...end(facts, 'plan'), start(facts, 'plan_review', workingDays(pack.planReviewWorkingDays))];
    case 'return_plan':
      return [...end(facts, 'plan_review'), start(facts, 'plan', workingDays(pack.planRefileWorkingDays))];
    case 'approve_plan':
      return end(facts, 'plan', 'plan_review');
    case 'change_plan':
      return [start(facts, 'plan_review', workingDays(pack.planReviewWorkingDays))];
    case 'decide_plan_change':
      return end(facts, 'plan_review');
    case 'appeal_ruling':
      return [start(facts, 'appeal', workingDays(pack.arbitrateWorkingDays))];
    case 'decide_appeal':
      return command.granted
        ? [
            ...end(facts, 'appeal', 'plan', 'plan_review'),
            start(facts, 'arbitrate', workingDays(pack.arbitrateWorkingDays)),
          ]
        : end(facts, 'appeal');
    case 'ask_extension':
      return [start(facts, 'extension', workingDays(pack.extension.decideWorkingDays))];
    case 'refuse_request':
      return command.request === 'extension' ? end(facts, 'extension') : [];
    case 'extend':
      return [...end(facts, 'extension'), ...extended(facts, command.newDue)];
    case 'suspend':
      return [
        ...end(facts, 'reply'),
        ...pause(facts, 'rectify'),
        start(facts, 'review', { kind: 'fixed', date: command.reviewOn }),
      ];
    case 'resume':
      return [...end(facts, 'review'), ...changed(resume(facts, true))];
    case 'apply_to_close':
      return [
        ...end(facts, 'extension', 'plan_review', 'appeal', 'reply'),
        ...pause(facts, 'rectify'),
        start(facts, 'verify', workingDays(pack.verifyWorkingDays)),
      ];
    case 'return_papers':
      return [...end(facts, 'verify'), ...changed(resume(facts, false))];
    case 'pass':
      return [...end(facts, 'verify', 'rectify'), start(facts, 'publish', workingDays(pack.publishWithinWorkingDays))];
    case 'fail':
      return [...end(facts, 'verify'), ...rework(facts)];
    case 'publish':
      return startNotice(facts);
    case 'uphold_objection':
      return [
        ...end(facts, 'notice'),
        start(facts, 'verify', workingDays(pack.verifyWorkingDays)),
        ...reopenPaused(facts),
      ];
    case 'close':
    case 'close_without_notice':
      return [...endAll(facts), start(facts, 'look_back', pack.lookBack.after), ...upkeep(facts)];
    case 'report_upkeep':
      return upkeep(facts);
    case 'miss_upkeep':
      return [start(facts, 'look_back', workingDays(pack.verifyWorkingDays)), ...upkeep(facts)];
    case 'reopen':
      return [...endAll(facts), start(facts, 'rectify', { kind: 'fixed', date: command.newDue })];
    case 'annul':
      return [...end(facts, 'verify', 'publish', 'notice', 'look_back', 'upkeep'), ...rework(facts)];
    case 'merge':
    case 'withdraw':
    case 'cancel':
      return endAll(facts);
    case 'pass_look_back':
      return [...end(facts, 'look_back'), ...lookBackAgain(facts)];
    case 'import':
      return importedClocks(facts, command);
    case 'answer_letter':
      return end(facts, 'reply');
    case 'recalculate':
      return correctedClocks(facts);
    case 'report_progress':
    case 'sign_part':
    case 'urge':
    case 'ask_suspension':
    case 'propose_withdrawal':
    case 'follow':
    case 'add_evidence':
    case 'replace_evidence':
    case 'remove_evidence':
    case 'climb':
    case 'raise_rung':
    case 'answer_proposal':
    case 'decide_proposal':
    case 'confirm_proposal':
    case 'record_outcome':
    case 'revoke_rung':
    case 'adopt_ladder':
      return [];
  }
}

/** T21: the case is with the verifier again, so the unit's clock stands still, as in every `submitted`. */
function reopenPaused(facts: CaseFacts): readonly ClockChange[] {
  const clock = facts.clocks.rectify;
  return clock ? [change({ ...clock, endedOn: null, pausedOn: clock.endedOn ?? facts.today })] : [];
}
