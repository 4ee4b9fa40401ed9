import type { LocalDate } from '../clock/local-date.js';
import type { ArmedRung, RecipientRule } from '../ladder/ladder.js';
import type { CaseRole } from '../access/roles.js';
import type { CaseLevel } from './case-level.js';
import type { CaseActionName } from './case.commands.js';
import type { CaseGuard } from './case.guards.js';
import type { CaseState } from './case.states.js';
import type { CaseClock } from './case.types.js';

export const refusalCodes = [
  'not_permitted',
  'out_of_scope',
  'stale_version',
  'wrong_state',
  'guard_failed',
  'key_reused',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface UnmetGuard {
  readonly guard: CaseGuard;
  /** What is lacking, where it can be named: kinds of evidence, measures, members of a team. */
  readonly missing: readonly string[];
}

export interface Refusal {
  readonly code: RefusalCode;
  readonly action: CaseActionName;
  readonly state: CaseState;
  readonly unmet: readonly UnmetGuard[];
  /** Roles that may do it, for `not_permitted`. */
  readonly permitted: readonly (CaseRole | 'system')[];
}

/** One entry for the trail: who did what, from where to where. `role` is the one that allowed it. */
export interface DecidedEvent {
  readonly action: CaseActionName;
  readonly role: CaseRole | 'system';
  readonly from: CaseState;
  readonly to: CaseState;
  readonly bySystem: string | null;
}

/** Whom a notice goes to; resolved to posts and persons when it is recorded (section 6). */
export type NoticeRecipient =
  | 'principal'
  | 'liaison'
  | 'supervisor'
  | 'supervising_leader'
  | 'verifiers'
  | 'arbiter'
  | 'parent_office'
  | 'parent_leader'
  | 'parent_principal'
  | 'verifying_leader'
  | 'level_above'
  | 'verifying_level_above';

export interface CaseNotice {
  readonly reason:
    | 'issued'
    | 'claimed'
    | 'deemed_claimed'
    | 'disputed'
    | 'plan_filed'
    | 'plan_returned'
    | 'plan_approved'
    | 'submitted'
    | 'papers_returned'
    | 'passed'
    | 'failed'
    | 'published'
    | 'closed'
    | 'reopened'
    | 'annulled'
    | 'changed'
    | 'asked'
    | 'refused'
    | 'interview'
    | 'upkeep_missed'
    | 'urged'
    | 'letter_answered'
    | 'proposal_answered'
    | 'proposal_decided'
    | 'rung_revoked'
    | 'date_moved'
    | 'rung';
  readonly rung: number | null;
  /** The step that is told of: with case, cycle and spell what makes it once. */
  readonly sent?: FiredStep;
  readonly to: readonly NoticeRecipient[];
}

export interface FiredStep {
  readonly rung: ArmedRung;
  /** `ladder:step` of the higher rung that went out instead; null when this one was sent. */
  readonly supersededBy: string | null;
  readonly document: string;
  readonly to: readonly RecipientRule[];
  /** The overdue spell it belongs to: with case, ladder, step and cycle what makes it unique. */
  readonly cycle: number;
  readonly spell: number;
}

export interface ClockChange {
  readonly clock: CaseClock;
  readonly isNew: boolean;
}

export interface NextAction {
  readonly who: CaseRole | 'public';
  readonly what: CaseActionName;
  readonly by: LocalDate | null;
}

/** What an accepted command changes; carried out by `record`, never here. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly events: readonly DecidedEvent[];
  readonly state: CaseState;
  readonly cycle: number;
  readonly round: number;
  readonly clocks: readonly ClockChange[];
  readonly level: CaseLevel;
  /** Rung 5 gives the case to the Party secretary of the parent unit. */
  readonly sponsor: 'parent_principal' | 'nobody' | 'as_it_was';
  /** Null: the armed rungs stay as they are. */
  readonly arm: readonly ArmedRung[] | null;
  readonly fired: readonly FiredStep[];
  readonly notices: readonly CaseNotice[];
  readonly next: NextAction | null;
  /** T19: after a second fail the level above verifies. */
  readonly raisesVerifier: boolean;
}

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}
export type Decision = Accepted | Refused;
