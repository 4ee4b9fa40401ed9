import type { Instant, LocalDate } from '../clock/local-date.js';
import type { WorkCalendar } from '../clock/calendar.js';
import type { DeadlineRule } from '../clock/deadline-rule.js';
import type { ArmedRung, LadderKind, LadderVersion } from '../ladder/ladder.js';
import type { ParameterPack } from '../parameters/packs.js';
import type { PlanContent, PlannedIndicator, PlannedMeasure, PlannedMilestone } from '../plan/plan-content.js';
import type { CaseRole } from '../access/roles.js';
import type { Proceeding } from '../accountability/proceedings.js';
import type { CaseActionName, EvaluationCounts, RequestKind } from './case.commands.js';
import type { CaseLevel } from './case-level.js';
import type { CaseState } from './case.states.js';

export const rectifyTypes = ['immediate', 'staged', 'ongoing', 'immediate_then_ongoing'] as const;
export type RectifyType = (typeof rectifyTypes)[number];

export const clockKinds = [
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
  'proposal',
] as const;
export type ClockKind = (typeof clockKinds)[number];

/** One running or ended clock of a case; days are Beijing days. `limit` is what the ladder counts from (T19). */
export interface CaseClock {
  readonly kind: ClockKind;
  readonly startsOn: LocalDate;
  readonly rule: DeadlineRule;
  readonly dueDate: LocalDate;
  readonly originalDueDate: LocalDate;
  readonly limit: LocalDate;
  readonly provisional: boolean;
  readonly pausedOn: LocalDate | null;
  readonly pausedDays: number;
  readonly endedOn: LocalDate | null;
  /** Number of the overdue spell: a rung fires once in each (section 6). */
  readonly spell: number;
  readonly calendarVersion: string;
}

/** One entry of the journal of a clock: how it stood after something happened, and what that was. */
export interface ClockEntry {
  readonly action: CaseActionName | 'taken_over';
  readonly changedOn: LocalDate;
  readonly clock: CaseClock;
}

/** A person who may act: the post decides the role, the person signs (section 8). */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly postId: string;
  readonly unitId: string;
  readonly roles: readonly CaseRole[];
  /** The holder of the post, while a substitute acts in it. */
  readonly onBehalfOf?: string | null;
}
/** The system, named by the job that acts (AU-1: an actor is never empty). */
export interface SystemActor {
  readonly kind: 'system';
  readonly job: string;
}
export type CaseActor = PersonActor | SystemActor;

export interface PostHolder {
  readonly postId: string;
  readonly personId: string;
}

export interface Measure extends PlannedMeasure {
  readonly doneOn: LocalDate | null;
}

/** The plan in force, with what the reports say of it. */
export interface PlanFacts {
  readonly version: number;
  readonly cause: string;
  readonly goal: string;
  readonly status: 'filed' | 'returned' | 'approved';
  readonly returns: number;
  readonly measures: readonly Measure[];
  readonly milestones: readonly (PlannedMilestone & { readonly reachedOn: LocalDate | null })[];
  readonly indicators: readonly (PlannedIndicator & {
    readonly current: { readonly value: number; readonly on: LocalDate; readonly source: string } | null;
  })[];
  /** A change that waits for its approval. */
  readonly proposed: PlanContent | null;
  /** Whole percent of its measures that are done. */
  readonly percent: number;
}

export interface EvidenceFacts {
  readonly id: string;
  readonly tests: 'paper' | 'effect';
  /** A dispute or a closing application of this cycle rests on it. */
  readonly submitted: boolean;
}

/** What the conflict rules need to know of a proposed member of a verification team (section 8). */
export interface TeamMember {
  readonly postId: string;
  readonly personId: string;
  readonly unitId: string;
  /** Holds the post today and the post is a verifier's of the verifying unit. */
  readonly isVerifier: boolean;
  /** The unit is responsible, co-responsible or below one of them (rule 1). */
  readonly ofResponsibleUnit: boolean;
  /** Claimed, owned a measure, drafted or signed in any cycle (rule 2). */
  readonly tookPart: boolean;
  /** Held a post in the responsible unit in the last 12 months (rule 2). */
  readonly heldPostInUnit: boolean;
  /** Was in the team that passed this cycle (rule 4). */
  readonly verifiedBefore: boolean;
}

export interface DisputeFacts {
  readonly kind: string;
  readonly byUnitId: string;
  readonly open: boolean;
}

/** What was asked for and is not yet decided. */
export interface OpenRequest {
  readonly byPerson: string;
  readonly cause?: string | undefined;
  readonly kind?: string | undefined;
}

export interface FiredRung {
  readonly ladder: LadderKind;
  readonly step: string;
  readonly rung: number;
  readonly cycle: number;
  readonly spell: number;
  /** Null when it was superseded and never went out. */
  readonly sentOn: LocalDate | null;
}

export interface MasterFacts {
  readonly id: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  /** Same responsible unit as this case, or its parent (T07). */
  readonly ofSameUnitOrParent: boolean;
  readonly dueDate: LocalDate;
}

/** Everything the rules may ask about one case, read in one go under the row lock. */
export interface CaseFacts {
  readonly id: string;
  readonly version: number;
  readonly state: CaseState;
  readonly cycle: number;
  readonly round: number;
  readonly level: CaseLevel;
  readonly rectifyType: RectifyType;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly pack: ParameterPack;
  readonly calendar: WorkCalendar;
  readonly ladder: LadderVersion;
  readonly dueRule: DeadlineRule;
  readonly effectThreshold: string;
  readonly responsibleUnitId: string;
  readonly earlierUnitIds: readonly string[];
  readonly supervisingUnitId: string;
  /** No level stands above the office that supervises. */
  readonly isTopOffice: boolean;
  readonly verifyingUnitId: string;
  readonly principal: PostHolder | null;
  readonly liaison: PostHolder | null;
  readonly issuedBy: string | null;
  readonly approvedBy: string | null;
  /** Names of required fields that a draft still lacks (T01). */
  readonly missingFields: readonly string[];
  readonly unitUnderIssuer: boolean;
  readonly duplicateUnanswered: boolean;
  readonly clocks: Readonly<Partial<Record<ClockKind, CaseClock>>>;
  readonly plan: PlanFacts | null;
  readonly evidence: readonly EvidenceFacts[];
  readonly submittedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly disputes: readonly DisputeFacts[];
  /** The dispute rejected last: when, and whether the level above was asked and what it said; null without one. */
  readonly ruling: {
    readonly on: LocalDate;
    readonly byPerson: string | null;
    readonly appealed: boolean;
    readonly quashed: boolean;
  } | null;
  readonly openObjections: number;
  /** The mass evaluation drawn for this round, with its counts so far; null when none was drawn. */
  readonly evaluation: { readonly open: boolean; readonly counts: EvaluationCounts } | null;
  readonly noticeEndsOn: LocalDate | null;
  /** Total days of suspension so far (T14: at most 180). */
  readonly suspendedDays: number;
  readonly extensions: number;
  readonly requests: Readonly<Partial<Record<RequestKind | 'plan_change' | 'appeal', OpenRequest>>>;
  /** Causes for which this cycle was extended or suspended: nobody may have both for the same (section 5). */
  readonly causesUsed: Readonly<Record<'extension' | 'suspension', readonly string[]>>;
  /** Defects named when papers were returned in this round (T17). */
  readonly defectsNamed: readonly string[];
  /** Split into parts: the whole has no work of its own. */
  readonly isSplit: boolean;
  readonly isPart: boolean;
  /** Persons of the team that last passed or failed this case. */
  readonly verifiedByPersons: readonly string[];
  readonly fired: readonly FiredRung[];
  readonly armed: readonly ArmedRung[];
  /** What rungs 4 to 6 proposed and what became of it (section 6). */
  readonly proceedings: readonly Proceeding[];
  /** Rungs taken back, by their keys. */
  readonly revokedRungs: readonly string[];
  readonly master: MasterFacts | null;
  readonly team: readonly TeamMember[];
  /** Of the posts a command names, those of the responsible unit, of a unit below it or of a co-responsible one. */
  readonly unitPosts: readonly string[];
  /** Of the files a command names, those that are in store and were sent or may be read by the actor. */
  readonly knownFiles: readonly string[];
  readonly newUnitIsValid: boolean;
  /** The days on which the case was urged by hand in this cycle. */
  readonly urgedOn: readonly LocalDate[];
  /** Units a ruling made answer for a part of the case, and whether they signed it off in this cycle (AS-1). */
  readonly jointUnits: readonly { readonly unitId: string; readonly signed: boolean }[];
  /** Of the units a command names, those that are valid and below the issuer or in its line. */
  readonly validUnits: readonly string[];
  /** The journals of the running clocks, oldest entry first; read for a calendar correction only. */
  readonly journals: Readonly<Partial<Record<ClockKind, readonly ClockEntry[]>>>;
}
