import { transition } from 'xstate';
import { permissions } from '../access/roles.js';
import type { CaseRole } from '../access/roles.js';
import type { Proceeding } from '../accountability/proceedings.js';
import { levelAbove } from './case-level.js';
import type { CaseLevel } from './case-level.js';
import { clocksAfter, skipsPlan } from './case.clocks.js';
import { clocksOfRungs } from './letter-clocks.js';
import type { CaseActionName, CaseCommand } from './case.commands.js';
import { caseMachine } from './case.machine.js';
import { clocksInForce, fireAtOnce, fireDue, passedBefore, rungsToArm } from './case.rungs.js';
import type { CaseState } from './case.states.js';
import type { CaseActor, CaseFacts } from './case.types.js';
import type {
  Accepted,
  CaseNotice,
  ClockChange,
  DecidedEvent,
  Decision,
  FiredStep,
  NoticeRecipient,
} from './decision.types.js';
import { PASSES_UP } from '../ladder/ladder.js';
import { recipientOf } from './rung-recipients.js';
import { nextAction } from './next-action.js';
import { refuse } from './refuse.js';

/** The role that lets an actor do something; null when nothing does (section 8: deny unless permitted). */
export function permittingRole(action: CaseActionName, actor: CaseActor): CaseRole | 'system' | null {
  const permitted = permissions[action];
  if (actor.kind === 'system') return permitted.includes('system') ? 'system' : null;
  return actor.roles.find((role) => permitted.includes(role)) ?? null;
}

/** Answers one command on one case. Pure: the same facts, command and actor give the same decision. */
export function decide(facts: CaseFacts, command: CaseCommand, actor: CaseActor): Decision {
  const role = permittingRole(command.type, actor);
  if (role === null) return refuse('not_permitted', facts, command, actor);
  const here = caseMachine.resolveState({ value: facts.state, context: { facts, actor } });
  if (!here.can(command)) return refuse('guard_failed', facts, command, actor);
  const [next] = transition(caseMachine, here, command);
  return accept(facts, command, actor, role, next.value as CaseState); // the machine is flat: its value is one name
}

function accept(
  facts: CaseFacts,
  command: CaseCommand,
  actor: CaseActor,
  role: CaseRole | 'system',
  to: CaseState,
): Accepted {
  const target = targetOf(command, to);
  const startsWork =
    target === 'claimed' &&
    facts.state !== 'claimed' &&
    skipsPlan(facts) &&
    !splits(command) &&
    command.type !== 'import';
  const state = startsWork ? 'rectifying' : target;
  const cycle = cycleAfter(facts, command);
  const asked = clocksAfter(facts, command);
  const fired = firedBy(facts, command, state, { cycle, clocks: clocksInForce(facts, asked) });
  const changes = [...asked, ...clocksOfRungs(facts, command, fired)];
  const clocks = clocksInForce(facts, changes);
  const level = levelAfter(facts, command);
  const keepsRungs =
    changes.length === 0 && facts.state === state && facts.level === level && command.type !== 'adopt_ladder';
  return {
    kind: 'accepted',
    events: eventsOf(facts, command, actor, role, target, startsWork),
    state,
    cycle,
    round: roundAfter(facts, command),
    clocks: changes,
    level,
    sponsor: sponsorAfter(facts, command),
    arm: keepsRungs ? null : rungsToArm({ ...facts, level }, state, cycle, clocks, fired),
    fired,
    notices: noticesOf(facts, command, fired, changes),
    next: nextAfter(facts, command, state, clocks),
    raisesVerifier: (command.type === 'fail' && facts.round >= 2) || passesVerification(fired),
  };
}

/** Where the table leads; a part comes to life claimed, a split case stands where its least advanced part stands. */
function targetOf(command: CaseCommand, to: CaseState): CaseState {
  if (command.type === 'split_off') return 'claimed';
  if (command.type === 'import') return command.state;
  if (command.type === 'decide_appeal') return command.granted ? 'disputed' : to;
  return command.type === 'follow' && command.of === 'parts' ? command.state : to;
}

/** A listing that the second decider agrees to, or that is taken back (section 6, rung 5). */
function listingSettled(facts: CaseFacts, command: CaseCommand): Proceeding | undefined {
  const key =
    command.type === 'confirm_proposal' && command.agreed
      ? command.proposal
      : command.type === 'revoke_rung'
        ? command.rung
        : undefined;
  return facts.proceedings.find((one) => one.key === key && one.kind === 'listing');
}

/** Listing raises the level by one; taken back it gives back the level there was. */
function levelAfter(facts: CaseFacts, command: CaseCommand): CaseLevel {
  const listing = listingSettled(facts, command);
  if (!listing) return facts.level;
  if (command.type === 'revoke_rung')
    return listing.state === 'in_force' ? (listing.confirmation?.levelBefore ?? facts.level) : facts.level;
  return listing.decision?.upheld === true ? levelAbove(facts.level) : facts.level;
}

function sponsorAfter(facts: CaseFacts, command: CaseCommand): Accepted['sponsor'] {
  const listing = listingSettled(facts, command);
  if (!listing) return 'as_it_was';
  if (command.type === 'revoke_rung') return listing.state === 'in_force' ? 'nobody' : 'as_it_was';
  return listing.decision?.upheld === true ? 'parent_principal' : 'as_it_was';
}

/** Whose move it is; a split case waits for its least advanced part. */
function nextAfter(facts: CaseFacts, command: CaseCommand, state: CaseState, clocks: CaseFacts['clocks']) {
  const next = nextAction(state, clocks, planIsFiled(facts, command));
  if (next && command.type === 'import') return { ...next, by: command.nextBy ?? next.by };
  return next && command.type === 'follow' ? { ...next, by: command.by } : next;
}

/** A verification that nobody decides is taken over by the level above (section 6). */
const passesVerification = (fired: readonly FiredStep[]): boolean =>
  fired.some(({ rung }) => rung.ladder === 'verify' && rung.step === PASSES_UP);

const splits = (command: CaseCommand): boolean => command.type === 'reject_dispute' && command.parts !== undefined;

function eventsOf(
  facts: CaseFacts,
  command: CaseCommand,
  actor: CaseActor,
  role: CaseRole | 'system',
  to: CaseState,
  startsWork: boolean,
): readonly DecidedEvent[] {
  const bySystem = actor.kind === 'system' ? actor.job : null;
  const event: DecidedEvent = { action: command.type, role, from: facts.state, to, bySystem };
  // T11: what is to be done at once needs no approval, and the trail says that nobody gave one.
  const approval: DecidedEvent = {
    action: 'approve_plan',
    role: 'system',
    from: to,
    to: 'rectifying',
    bySystem: 'immediate',
  };
  return startsWork ? [event, approval] : [event];
}

function cycleAfter(facts: CaseFacts, command: CaseCommand): number {
  if (command.type === 'import') return command.cycle;
  return facts.cycle + (command.type === 'reopen' ? 1 : 0);
}

function roundAfter(facts: CaseFacts, command: CaseCommand): number {
  if (command.type === 'import') return command.round;
  if (command.type === 'reopen') return 1;
  return command.type === 'fail' || command.type === 'annul' ? facts.round + 1 : facts.round;
}

function planIsFiled(facts: CaseFacts, command: CaseCommand): boolean {
  return command.type === 'file_plan' || (command.type !== 'return_plan' && facts.plan?.status === 'filed');
}

function firedBy(
  facts: CaseFacts,
  command: CaseCommand,
  state: CaseState,
  spells: { readonly cycle: number; readonly clocks: CaseFacts['clocks'] },
): readonly FiredStep[] {
  if (command.type === 'climb' || command.type === 'deem_claimed') return fireDue(facts, spells);
  if (command.type === 'raise_rung') return fireAtOnce(facts, command.rung, spells);
  if (command.type === 'import') return passedBefore(facts, state, spells);
  if (command.type === 'fail') return facts.round >= 2 ? fireAtOnce(facts, 4, spells) : [];
  if (command.type === 'reopen') return fireAtOnce(facts, 3, spells);
  return command.type === 'annul' ? fireAtOnce(facts, 6, spells) : [];
}

const unit: readonly NoticeRecipient[] = ['principal', 'liaison'];

/** Who is told of what, by command; a rung's own recipients stand in the ladder. */
const told: Readonly<Partial<Record<CaseActionName, Omit<CaseNotice, 'rung'>>>> = {
  issue: { reason: 'issued', to: unit },
  claim: { reason: 'claimed', to: ['supervisor'] },
  deem_claimed: { reason: 'deemed_claimed', to: [...unit, 'supervisor'] },
  dispute: { reason: 'disputed', to: ['arbiter'] },
  file_plan: { reason: 'plan_filed', to: ['supervisor'] },
  return_plan: { reason: 'plan_returned', to: unit },
  approve_plan: { reason: 'plan_approved', to: unit },
  apply_to_close: { reason: 'submitted', to: ['verifiers'] },
  return_papers: { reason: 'papers_returned', to: unit },
  pass: { reason: 'passed', to: ['principal', 'supervisor'] },
  fail: { reason: 'failed', to: [...unit, 'supervisor'] },
  publish: { reason: 'published', to: unit },
  close: { reason: 'closed', to: unit },
  close_without_notice: { reason: 'closed', to: unit },
  reopen: { reason: 'reopened', to: unit },
  annul: { reason: 'annulled', to: [...unit, 'supervisor'] },
  reassign: { reason: 'issued', to: unit },
  reject_dispute: { reason: 'changed', to: unit },
  merge: { reason: 'changed', to: unit },
  withdraw: { reason: 'changed', to: unit },
  cancel: { reason: 'changed', to: unit },
  extend: { reason: 'changed', to: unit },
  suspend: { reason: 'changed', to: unit },
  resume: { reason: 'changed', to: unit },
  uphold_objection: { reason: 'changed', to: [...unit, 'verifiers'] },
  ask_extension: { reason: 'asked', to: ['supervising_leader'] },
  ask_suspension: { reason: 'asked', to: ['supervising_leader'] },
  propose_withdrawal: { reason: 'asked', to: ['supervising_leader'] },
  refuse_request: { reason: 'refused', to: unit },
  sign_part: { reason: 'changed', to: unit },
  urge: { reason: 'urged', to: unit },
  answer_letter: { reason: 'letter_answered', to: ['supervisor'] },
  answer_proposal: { reason: 'proposal_answered', to: ['supervisor', 'supervising_leader'] },
  decide_proposal: { reason: 'asked', to: ['supervising_leader'] },
  confirm_proposal: { reason: 'proposal_decided', to: [...unit, 'supervisor'] },
  record_outcome: { reason: 'changed', to: unit },
  revoke_rung: { reason: 'rung_revoked', to: [...unit, 'supervisor'] },
  appeal_ruling: { reason: 'asked', to: ['level_above'] },
  decide_appeal: { reason: 'changed', to: [...unit, 'arbiter'] },
  change_plan: { reason: 'plan_filed', to: ['supervisor'] },
  decide_plan_change: { reason: 'changed', to: unit },
  miss_upkeep: { reason: 'upkeep_missed', to: [...unit, 'supervisor'] },
  absorb: { reason: 'changed', to: unit },
  split_off: { reason: 'issued', to: unit },
  follow: { reason: 'changed', to: unit },
  recalculate: { reason: 'date_moved', to: unit },
};

/** After a calendar correction only those are told whose own days moved. */
function isTold(facts: CaseFacts, command: CaseCommand, changes: readonly ClockChange[]): boolean {
  if (command.type !== 'recalculate') return true;
  return changes.some(({ clock: { kind, limit } }) => {
    const before = facts.clocks[kind];
    return (kind === 'claim' || kind === 'plan' || kind === 'rectify') && before?.limit !== limit;
  });
}

/** T10: the second return of a plan calls an interview. */
const isSecondReturn = (facts: CaseFacts, command: CaseCommand): boolean =>
  command.type === 'return_plan' && (facts.plan?.returns ?? 0) >= 1;

function noticesOf(
  facts: CaseFacts,
  command: CaseCommand,
  fired: readonly FiredStep[],
  changes: readonly ClockChange[],
): readonly CaseNotice[] {
  const notice = isTold(facts, command, changes) ? told[command.type] : undefined;
  const own: readonly CaseNotice[] = notice ? [{ ...notice, rung: null }] : [];
  const interview: readonly CaseNotice[] = isSecondReturn(facts, command)
    ? [{ reason: 'interview', rung: null, to: ['principal', 'supervising_leader'] }]
    : [];
  const rungs = fired
    .filter(({ supersededBy }) => supersededBy === null)
    .map((sent): CaseNotice => {
      const { rung, to } = sent;
      return { reason: 'rung', rung: rung.rung, sent, to: to.map((rule) => recipientOf(rule, rung.ladder)) };
    });
  return [...own, ...interview, ...rungs];
}
