import type { LocalDate } from '../clock/local-date.js';
import type { AccountabilityCommand } from '../accountability/accountability.commands.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { CaseState } from './case.states.js';
import type { ImportedCase } from './imported-case.js';
import type { NoticeExemption } from './notice-exemptions.js';

/** The transitions T01-T27 of domain.md section 4 by action, and the commands that change no state. */
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
  'replace_evidence',
  'remove_evidence',
  'ask_extension',
  'ask_suspension',
  'propose_withdrawal',
  'refuse_request',
  'change_plan',
  'decide_plan_change',
  'sign_part',
  'urge',
  'appeal_ruling',
  'decide_appeal',
  'answer_letter',
  'raise_rung',
  'answer_proposal',
  'decide_proposal',
  'confirm_proposal',
  'record_outcome',
  'revoke_rung',
  'report_upkeep',
  'climb',
  'miss_upkeep',
  'absorb',
  'split_off',
  'follow',
  'import',
  'recalculate',
  'adopt_ladder',
] as const;
export type CaseActionName = (typeof caseActionNames)[number];

/** What one person asks for and another decides (T08, T13, T14, T27). */
export const requestKinds = ['extension', 'suspension', 'withdrawal'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const withdrawalKinds = ['unfounded', 'no_action_needed', 'other'] as const;
export type WithdrawalKind = (typeof withdrawalKinds)[number];

export const disputeKinds = ['not_ours', 'unfounded', 'duplicate', 'already_solved', 'joint_needed'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** Causes accepted for an extension or a suspension (section 5); “busy” or “new in post” are not among them. */
export const extensionCauses = [
  'law_or_policy_pending',
  'higher_approval',
  'court_case',
  'season_or_construction',
  'election_timetable',
  'force_majeure',
] as const;
export type ExtensionCause = (typeof extensionCauses)[number];

export const evidenceKinds = ['document', 'photo', 'data', 'interview', 'evaluation'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Counts of a mass evaluation (section 7); single answers are never kept with the case. */
export interface EvaluationCounts {
  readonly invited: number;
  readonly valid: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly notSatisfied: number;
  readonly unknown: number;
}

/** A part of a case that is split: one claim of fact that is true (section 4). */
export interface CasePart {
  readonly id: string;
  readonly problem: string;
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
  | {
      readonly type: 'reject_dispute';
      readonly reason: string;
      readonly parts?: readonly CasePart[] | undefined;
      /** A dispute that others are needed: the case stays, and these units answer for a part of it (AS-1). */
      readonly jointUnitIds?: readonly string[] | undefined;
    }
  | {
      readonly type: 'reassign';
      readonly newUnitId: string;
      readonly reason: string;
      readonly newDue?: LocalDate | undefined;
      readonly leaderSignature?: string | undefined;
    }
  | { readonly type: 'merge'; readonly masterCaseId: string; readonly reason: string }
  | { readonly type: 'withdraw'; readonly reason: string }
  | ({ readonly type: 'file_plan' } & PlanContent)
  /** PL-8: a whole new version; the old one stays in force until the new one is approved. */
  | ({ readonly type: 'change_plan'; readonly reason: string } & PlanContent)
  | { readonly type: 'sign_part'; readonly summary: string }
  /** A supervisor asks by hand, beside the ladder, with what he wants (ES-6). */
  | { readonly type: 'urge'; readonly text: string }
  /** Section 8: the level above hears an appeal against a rejected dispute, once. */
  | { readonly type: 'appeal_ruling'; readonly reason: string }
  | { readonly type: 'decide_appeal'; readonly granted: boolean; readonly reason: string }
  | {
      readonly type: 'decide_plan_change';
      readonly granted: boolean;
      readonly reason: string;
      readonly jointSignatures: readonly string[];
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
      readonly milestonesReached?:
        readonly { readonly milestoneId: string; readonly reachedOn: LocalDate }[] | undefined;
      readonly readings?:
        | readonly {
            readonly indicatorId: string;
            readonly value: number;
            readonly on: LocalDate;
            readonly source: string;
          }[]
        | undefined;
      readonly difficulties?: string | undefined;
    }
  | { readonly type: 'extend'; readonly newDue: LocalDate; readonly reason: string }
  | { readonly type: 'suspend'; readonly reviewOn: LocalDate; readonly reason: string }
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
  | { readonly type: 'cancel'; readonly reason: string }
  | {
      readonly type: 'add_evidence';
      readonly evidenceId: string;
      readonly kind: EvidenceKind;
      readonly tests: 'paper' | 'effect';
      readonly stage?: 'before' | 'after' | undefined; // of a photo: before the rectification, or after it
      readonly title: string;
      readonly takenOn: LocalDate;
      readonly place?: string | undefined;
      readonly sha256?: string | undefined;
    }
  /** A new version: kind and what it tests stay, the old version stays readable. */
  | {
      readonly type: 'replace_evidence';
      readonly evidenceId: string;
      readonly replaces: string;
      readonly title: string;
      readonly takenOn: LocalDate;
      readonly place?: string | undefined;
      readonly sha256: string;
    }
  | { readonly type: 'remove_evidence'; readonly removes: string; readonly reason: string }
  | {
      readonly type: 'ask_extension';
      readonly cause: ExtensionCause;
      readonly progress: string;
      readonly newDue: LocalDate;
      readonly reason: string;
    }
  | {
      readonly type: 'ask_suspension';
      readonly cause: ExtensionCause;
      readonly reviewOn: LocalDate;
      readonly reason: string;
    }
  | {
      readonly type: 'propose_withdrawal';
      readonly kind: WithdrawalKind;
      readonly reason: string;
      readonly siteFinding?: string | undefined;
    }
  | { readonly type: 'refuse_request'; readonly request: RequestKind; readonly reason: string }
  | AccountabilityCommand
  | { readonly type: 'report_upkeep'; readonly text: string }
  | { readonly type: 'climb' }
  | { readonly type: 'miss_upkeep' }
  /** T07, the master's side: it keeps the earliest due date and all sources. */
  | { readonly type: 'absorb'; readonly caseId: string; readonly number: string; readonly dueDate: LocalDate }
  /** T05, a part's side: it comes to life claimed, with the due date of the whole. */
  | {
      readonly type: 'split_off';
      readonly parentId: string;
      readonly startsOn: LocalDate;
      readonly originalDueDate: LocalDate;
      readonly dueDate: LocalDate;
    }
  /** A merged case goes with its master, a split one with its least advanced part (rules under the table). */
  | {
      readonly type: 'follow';
      readonly of: 'master' | 'parts';
      readonly caseId: string;
      readonly state: CaseState;
      readonly by: LocalDate | null;
    }
  | ({ readonly type: 'import' } & ImportedCase)
  /** Section 5, rule 6: another version of the calendar is in force, and the running clocks are counted by it. */
  | { readonly type: 'recalculate'; readonly from: string; readonly to: string; readonly reason: string }
  /** AD-1: the case climbs another version of the ladder, because somebody moved it on purpose. */
  | { readonly type: 'adopt_ladder'; readonly ladder: string; readonly reason: string };

/** The posts whose conflicts of interest must be known: a team, or the one who checks an objection (section 8). */
export function postsJudging(command: CaseCommand): readonly string[] {
  if (command.type === 'uphold_objection') return [command.checkedBy];
  return 'team' in command ? command.team : [];
}

/** The file a command puts on record, by its hash. */
export function fileNamed(command: CaseCommand): string | undefined {
  return command.type === 'add_evidence' || command.type === 'replace_evidence' ? command.sha256 : undefined;
}

/** The evidence on record that a command changes. */
export function evidenceNamed(command: CaseCommand): string | undefined {
  if (command.type === 'replace_evidence') return command.replaces;
  return command.type === 'remove_evidence' ? command.removes : undefined;
}

/** The posts a command makes answer for something in the unit, each once; they must be the unit's own (AS-2, T09). */
export function postsNamed(command: CaseCommand): readonly string[] {
  const named =
    command.type === 'claim'
      ? [command.responsibleLeader, command.handler]
      : command.type === 'file_plan' || command.type === 'change_plan'
        ? command.measures.map(({ ownerPostId }) => ownerPostId)
        : [];
  return [...new Set(named.filter((post) => post !== undefined))];
}
