import type { CaseActionName } from './case.commands.js';
import type { CaseGuard } from './case.guards.js';
import type { CaseState } from './case.states.js';

export interface CaseTransition {
  readonly id: string;
  readonly from: readonly CaseState[];
  readonly action: CaseActionName;
  readonly to: CaseState;
  readonly guards: readonly CaseGuard[];
}

const team = [
  'team_of_two',
  'team_are_verifiers',
  'decider_in_team',
  'no_unit_conflict',
  'no_earlier_part',
  'no_recent_post',
] as const satisfies readonly CaseGuard[];

const at = (
  id: string,
  from: CaseState | readonly CaseState[],
  action: CaseActionName,
  to: CaseState,
  ...guards: readonly CaseGuard[]
): CaseTransition => ({
  id,
  from: typeof from === 'string' ? [from] : from,
  action,
  to,
  guards: ['not_split', ...guards],
});

/** The transition table of domain.md section 4, line by line. The machine is built from it. */
export const caseTransitions: readonly CaseTransition[] = [
  at(
    'T01',
    'draft',
    'issue',
    'issued',
    'required_fields',
    'approved_by_leader',
    'unit_under_issuer',
    'duplicate_answered',
  ),
  at('T02', 'issued', 'claim', 'claimed', 'signer_holds_post', 'posts_of_unit'),
  at('T03', 'issued', 'deem_claimed', 'claimed', 'claim_limit_passed', 'no_open_dispute'),
  at(
    'T04',
    'issued',
    'dispute',
    'disputed',
    'before_claim_due',
    'first_dispute_of_unit',
    'evidence_attached',
    'reason_given',
  ),
  at(
    'T05',
    'disputed',
    'reject_dispute',
    'claimed',
    'passed_up',
    'arbiter_did_not_issue',
    'parts_named',
    'joint_units_valid',
    'not_quashed',
    'reason_given',
  ),
  at(
    'T06',
    'disputed',
    'reassign',
    'issued',
    'passed_up',
    'arbiter_did_not_issue',
    'new_unit_valid',
    'unit_not_tried_before',
    'stated_due_in_future',
    'reason_given',
  ),
  at(
    'T07',
    ['disputed', 'issued'],
    'merge',
    'merged',
    'passed_up',
    'master_open',
    'master_of_same_unit',
    'reason_given',
  ),
  at('T08', 'disputed', 'withdraw', 'withdrawn', 'passed_up', 'request_open', 'two_persons', 'reason_given'),
  at(
    'T09',
    'claimed',
    'file_plan',
    'claimed',
    'no_plan_under_review',
    'plan_complete',
    'posts_of_unit',
    'effect_evidence_planned',
    'measures_within_due',
  ),
  at('T10', 'claimed', 'return_plan', 'claimed', 'passed_up', 'plan_filed', 'defects_named'),
  at('T11', 'claimed', 'approve_plan', 'rectifying', 'passed_up', 'plan_filed', 'joint_plan_review'),
  at('T12', 'rectifying', 'report_progress', 'rectifying', 'says_what_changed', 'measures_known', 'readings_known'),
  at(
    'T13',
    'rectifying',
    'extend',
    'rectifying',
    'request_open',
    'two_persons',
    'extension_within_limit',
    'extension_once',
    'not_listed',
    'reason_given',
  ),
  at(
    'T14',
    'rectifying',
    'suspend',
    'suspended',
    'request_open',
    'two_persons',
    'review_within_limit',
    'suspension_total',
    'reason_given',
  ),
  at('T15', 'suspended', 'resume', 'rectifying', 'review_date_reached', 'reason_given'),
  at(
    'T16',
    'rectifying',
    'apply_to_close',
    'submitted',
    'measures_done',
    'milestone_reached',
    'parts_signed',
    'effect_evidence_attached',
    'pledge_signed',
    'upkeep_planned',
  ),
  at('T17', 'submitted', 'return_papers', 'rectifying', 'defects_named', 'defects_all_at_once'),
  at(
    'T18',
    'submitted',
    'pass',
    'verified',
    ...team,
    'site_visited',
    'measures_seen_on_site',
    'five_questions_answered',
    'evaluation_meets_threshold',
    'joint_review',
  ),
  at('T19', 'submitted', 'fail', 'rectifying', ...team, 'reasons_given'),
  at('T20', 'verified', 'publish', 'in_notice', 'text_publishable'),
  at('T21', 'in_notice', 'uphold_objection', 'submitted', 'objection_open', 'checker_not_of_team'),
  at('T22', 'in_notice', 'close', 'closed', 'notice_ended', 'no_open_objection', 'filed_upward'),
  at('T23', 'verified', 'close_without_notice', 'closed', 'reason_given'),
  at('T24', 'closed', 'pass_look_back', 'closed', ...team, 'other_team'),
  at('T25', 'closed', 'reopen', 'rectifying', 'new_limit_within_half', 'reason_given'),
  at('T26', ['submitted', 'verified', 'in_notice', 'closed'], 'annul', 'rectifying', 'proof_given'),
  at('T27', ['draft', 'issued'], 'cancel', 'withdrawn', 'request_open', 'two_persons', 'reason_given'),
];

const living = [
  'issued',
  'disputed',
  'claimed',
  'rectifying',
  'suspended',
  'submitted',
  'verified',
  'in_notice',
] as const satisfies readonly CaseState[];

interface StandingCommand {
  readonly from: readonly CaseState[];
  readonly guards: readonly CaseGuard[];
}

/**
 * Commands that are no transitions: evidence is gathered, requests are made and refused, rungs fire; and what the
 * system does with a case because of another one it is merged into or split from (rules under the table).
 */
export const standingCommands: Readonly<Partial<Record<CaseActionName, StandingCommand>>> = {
  add_evidence: { from: ['issued', 'claimed', 'rectifying'], guards: ['not_split', 'file_known'] },
  replace_evidence: {
    from: ['issued', 'claimed', 'rectifying'],
    guards: ['not_split', 'evidence_on_record', 'file_known'],
  },
  // What a dispute or a closing application rests on stays: others have judged by it.
  remove_evidence: {
    from: ['issued', 'claimed', 'rectifying'],
    guards: ['not_split', 'evidence_on_record', 'evidence_not_submitted', 'reason_given'],
  },
  ask_extension: {
    from: ['rectifying'],
    guards: [
      'not_split',
      'none_asked',
      'extension_filed_early',
      'extension_within_limit',
      'extension_once',
      'not_listed',
      'one_relief_a_cause',
      'reason_given',
    ],
  },
  ask_suspension: {
    from: ['rectifying'],
    guards: [
      'not_split',
      'none_asked',
      'review_within_limit',
      'suspension_total',
      'one_relief_a_cause',
      'reason_given',
    ],
  },
  propose_withdrawal: {
    from: ['draft', 'issued', 'disputed'],
    guards: ['not_split', 'none_asked', 'site_finding_for_unfounded', 'reason_given'],
  },
  refuse_request: {
    from: ['draft', 'issued', 'disputed', 'rectifying'],
    guards: ['not_split', 'request_open', 'two_persons', 'reason_given'],
  },
  change_plan: {
    from: ['rectifying'],
    guards: [
      'not_split',
      'plan_in_force',
      'none_asked',
      'plan_complete',
      'posts_of_unit',
      'effect_evidence_planned',
      'measures_within_due',
      'done_measures_kept',
      'reason_given',
    ],
  },
  appeal_ruling: { from: ['claimed', 'rectifying'], guards: ['not_split', 'appeal_in_time', 'reason_given'] },
  // Granted, the dispute is open again: the one step that the table of section 4 has no line for (ADR 15).
  decide_appeal: {
    from: ['claimed', 'rectifying'],
    guards: ['not_split', 'request_open', 'two_persons', 'level_above_decides', 'reason_given'],
  },
  urge: { from: ['issued', 'claimed', 'rectifying'], guards: ['not_split', 'urge_says_what', 'not_urged_lately'] },
  sign_part: { from: ['rectifying'], guards: ['not_split', 'part_unsigned'] },
  decide_plan_change: {
    from: ['rectifying'],
    guards: [
      'not_split',
      'request_open',
      'two_persons',
      'passed_up',
      'joint_plan_review',
      'measures_within_due',
      'done_measures_kept',
      'reason_given',
    ],
  },
  answer_letter: {
    from: ['issued', 'disputed', 'claimed', 'rectifying'],
    guards: ['not_split', 'letter_open', 'letter_answered'],
  },
  raise_rung: {
    from: ['issued', 'claimed', 'rectifying'],
    guards: ['not_split', 'late_or_serious', 'rung_above', 'reason_given'],
  },
  answer_proposal: {
    from: [...living, 'closed'],
    guards: ['not_split', 'proposal_known', 'proposal_undecided', 'answered_once_in_time', 'answer_given'],
  },
  decide_proposal: {
    from: [...living, 'closed'],
    guards: [
      'not_split',
      'proposal_known',
      'proposal_undecided',
      'unit_was_heard',
      'good_faith_weighed',
      'terms_named',
      'reason_given',
    ],
  },
  confirm_proposal: {
    from: [...living, 'closed'],
    guards: ['not_split', 'proposal_known', 'proposal_decided_once', 'two_deciders', 'reason_given'],
  },
  record_outcome: {
    from: [...living, 'closed'],
    guards: ['not_split', 'proposal_known', 'proposal_in_force', 'outcome_complete'],
  },
  revoke_rung: { from: [...living, 'closed'], guards: ['not_split', 'rung_revocable', 'reason_given'] },
  report_upkeep: { from: ['closed'], guards: ['not_split', 'upkeep_running', 'upkeep_told'] },
  miss_upkeep: { from: ['closed'], guards: ['upkeep_running', 'upkeep_missed'] },
  climb: { from: ['issued', 'disputed', 'claimed', 'rectifying', 'submitted'], guards: ['rung_due'] },
  absorb: { from: living, guards: [] },
  split_off: { from: ['draft'], guards: [] },
  follow: { from: [...living, 'closed', 'merged', 'withdrawn'], guards: [] },
  // Living cases only: what has ended keeps the days by which it ended.
  recalculate: { from: living, guards: [] },
  adopt_ladder: { from: living, guards: [] },
  // A line of another office's ledger: it begins where it stands there.
  import: { from: ['draft'], guards: ['required_fields', 'unit_under_issuer'] },
};
