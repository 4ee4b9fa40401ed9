import type { LocalDate } from '../clock/local-date.js';

/** The transitions T01-T27 of domain.md section 4 by action, and the two commands that change no state. */
export const caseActionNames = [
  'issue',
  'claim',
  'deem_claimed',
  'dispute',
  'reject_dispute',
  'reassign',
  'merge',
  'withdraw',
  'file_plan',
  'return_plan',
  'approve_plan',
  'report_progress',
  'extend',
  'suspend',
  'resume',
  'apply_to_close',
  'return_papers',
  'pass',
  'fail',
  'publish',
  'uphold_objection',
  'close',
  'close_without_notice',
  'pass_look_back',
  'reopen',
  'annul',
  'cancel',
  'add_evidence',
  'climb',
] as const;
export type CaseActionName = (typeof caseActionNames)[number];

export const disputeKinds = ['not_ours', 'unfounded', 'duplicate', 'already_solved', 'joint_needed'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** Causes accepted for an extension (section 5); “busy” or “new in post” are not among them. */
export const extensionCauses = [
  'law_or_policy_pending',
  'higher_approval',
  'court_case',
  'season_or_construction',
  'election_timetable',
  'force_majeure',
] as const;
export type ExtensionCause = (typeof extensionCauses)[number];

/** Grounds on which a case may close without public notice (T23). */
export const noticeExemptions = [
  'state_secret',
  'running_investigation',
  'unrest_risk',
  'major_sensitivity',
  'personal_data',
] as const;
export type NoticeExemption = (typeof noticeExemptions)[number];

export const evidenceKinds = ['document', 'photo', 'data', 'interview', 'evaluation'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface PlannedMeasure {
  readonly id: string;
  readonly text: string;
  readonly output: string;
  readonly ownerPostId: string;
  readonly dueDate: LocalDate;
}

/** Counts of a mass evaluation (section 7); single answers are never kept with the case. */
export interface EvaluationCounts {
  readonly invited: number;
  readonly valid: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly notSatisfied: number;
  readonly unknown: number;
}

export interface SiteVisit {
  readonly visitedOn: LocalDate;
  readonly place: string;
}

export const fiveQuestions = [
  'measures_on_site',
  'cause_removed',
  'effect_felt',
  'same_problem_elsewhere',
  'upkeep_arranged',
] as const;
export type FiveQuestion = (typeof fiveQuestions)[number];

export type CaseCommand =
  | { readonly type: 'issue' }
  | {
      readonly type: 'claim';
      readonly signedBy: string;
      readonly responsibleLeader?: string | undefined;
      readonly handler?: string | undefined;
      readonly statement?: string | undefined;
    }
  | { readonly type: 'deem_claimed' }
  | {
      readonly type: 'dispute';
      readonly kind: DisputeKind;
      readonly reason: string;
      readonly evidenceIds: readonly string[];
      readonly proposedUnitId?: string | undefined;
    }
  | { readonly type: 'reject_dispute'; readonly reason: string }
  | {
      readonly type: 'reassign';
      readonly newUnitId: string;
      readonly reason: string;
      readonly newDue?: LocalDate | undefined;
      readonly leaderSignature?: string | undefined;
    }
  | { readonly type: 'merge'; readonly masterCaseId: string; readonly reason: string }
  | {
      readonly type: 'withdraw';
      readonly proposedBy: string;
      readonly kind: 'unfounded' | 'no_action_needed' | 'other';
      readonly reason: string;
      readonly siteFinding?: string | undefined;
    }
  | {
      readonly type: 'file_plan';
      readonly cause: string;
      readonly goal: string;
      readonly measures: readonly PlannedMeasure[];
      readonly plannedEvidence: readonly string[];
    }
  | { readonly type: 'return_plan'; readonly defects: readonly string[] }
  | {
      readonly type: 'approve_plan';
      readonly jointSignatures: readonly string[];
      readonly comment?: string | undefined;
    }
  | {
      readonly type: 'report_progress';
      readonly changed: string;
      readonly measuresDone: readonly { readonly measureId: string; readonly doneOn: LocalDate }[];
      readonly difficulties?: string | undefined;
    }
  | {
      readonly type: 'extend';
      readonly filedOn: LocalDate;
      readonly askedBy: string;
      readonly cause: ExtensionCause;
      readonly newDue: LocalDate;
      readonly reason: string;
      readonly oneLevelUp: boolean;
    }
  | {
      readonly type: 'suspend';
      readonly askedBy: string;
      readonly cause: string;
      readonly reviewOn: LocalDate;
    }
  | { readonly type: 'resume'; readonly reason: string }
  | {
      readonly type: 'apply_to_close';
      readonly pledge: boolean;
      readonly summary: string;
      readonly upkeepPlan: readonly string[];
    }
  | { readonly type: 'return_papers'; readonly defects: readonly string[] }
  | {
      readonly type: 'pass';
      readonly team: readonly string[];
      readonly siteVisit?: SiteVisit | undefined;
      readonly measuresSeen: readonly string[];
      readonly evaluation?: EvaluationCounts | undefined;
      readonly answers: Readonly<Partial<Record<FiveQuestion, boolean>>>;
      readonly opinion: string;
      readonly jointSignatures: readonly string[];
    }
  | {
      readonly type: 'fail';
      readonly team: readonly string[];
      readonly reasons: readonly string[];
      readonly evaluation?: EvaluationCounts | undefined;
    }
  | { readonly type: 'publish'; readonly text: string; readonly goal?: string | undefined }
  | { readonly type: 'uphold_objection'; readonly checkedBy: string; readonly finding: string }
  | { readonly type: 'close'; readonly filingNumber: string }
  | { readonly type: 'close_without_notice'; readonly exemption: NoticeExemption; readonly reason: string }
  | { readonly type: 'pass_look_back'; readonly team: readonly string[]; readonly finding: string }
  | {
      readonly type: 'reopen';
      readonly ground: 'rebound' | 'objection_proved';
      readonly reason: string;
      readonly newDue: LocalDate;
    }
  | { readonly type: 'annul'; readonly proof: string }
  | { readonly type: 'cancel'; readonly proposedBy: string; readonly reason: string }
  | {
      readonly type: 'add_evidence';
      readonly evidenceId: string;
      readonly kind: EvidenceKind;
      readonly tests: 'paper' | 'effect';
      readonly title: string;
      readonly takenOn: LocalDate;
      readonly place?: string | undefined;
      readonly sha256?: string | undefined;
    }
  | { readonly type: 'climb' };

/** The posts a command makes answer for something in the unit, each once; they must be the unit's own (AS-2, T09). */
export function postsNamed(command: CaseCommand): readonly string[] {
  const named =
    command.type === 'claim'
      ? [command.responsibleLeader, command.handler]
      : command.type === 'file_plan'
        ? command.measures.map(({ ownerPostId }) => ownerPostId)
        : [];
  return [...new Set(named.filter((post) => post !== undefined))];
}
