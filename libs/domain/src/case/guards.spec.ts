import { describe, expect, test } from '@jest/globals';
import {
  aCase,
  aClock,
  aLetter,
  aMember,
  aProposal,
  acting,
  factsOfRungs,
  heard,
  pleading,
  validCommands,
} from '../../../../test/builders/case-facts.js';
import { permissions } from '../access/roles.js';
import { caseActionNames } from './case.commands.js';
import type { CaseActionName, CaseCommand } from './case.commands.js';
import type { CaseGuard } from './case.guards.js';
import type { CaseState } from './case.states.js';
import type { CaseActor, CaseFacts } from './case.types.js';
import { decide } from './decide.js';
import { guardsOf } from './refuse.js';

interface Refused {
  readonly state: CaseState;
  readonly action: CaseActionName;
  readonly facts?: Partial<CaseFacts>;
  readonly command?: object;
  readonly actor?: CaseActor;
  readonly missing?: readonly string[];
}

const joint: Partial<CaseFacts> = { disputes: [{ kind: 'joint_needed', byUnitId: 'unit-village', open: true }] };
const counts = { invited: 20, valid: 16, satisfied: 12, basicallySatisfied: 3, notSatisfied: 1, unknown: 0 };
const someone: CaseActor = {
  kind: 'person',
  postId: 'post-principal',
  personId: 'person-who-left',
  unitId: 'unit-any',
  roles: ['principal'],
};
const pass = (more: Omit<Refused, 'state' | 'action'>): Refused => ({ state: 'submitted', action: 'pass', ...more });
const member = (changes: Parameters<typeof aMember>[1]) => [aMember('verifier'), aMember('verifier-2', changes)];

/** For each condition one case that fails it and nothing else; `aCase` and `validCommands` satisfy all. */
const refusals: Readonly<Record<CaseGuard, Refused | readonly Refused[]>> = {
  file_known: [
    { state: 'rectifying', action: 'add_evidence', command: { sha256: 'file-2' }, missing: ['file-2'] },
    { state: 'rectifying', action: 'replace_evidence', facts: { knownFiles: [] }, missing: ['file-1'] },
  ],
  evidence_on_record: [
    { state: 'rectifying', action: 'replace_evidence', command: { replaces: 'e9' }, missing: ['e9'] },
    { state: 'rectifying', action: 'remove_evidence', facts: { evidence: [] }, missing: ['e1'] },
  ],
  evidence_not_submitted: {
    state: 'rectifying',
    action: 'remove_evidence',
    facts: { evidence: [{ id: 'e1', tests: 'effect', submitted: true }] },
  },
  passed_up: [
    { state: 'claimed', action: 'approve_plan', actor: acting('upper_level') },
    { state: 'disputed', action: 'reject_dispute', actor: acting('upper_level') },
  ],
  required_fields: { state: 'draft', action: 'issue', facts: { missingFields: ['title'] }, missing: ['title'] },
  approved_by_leader: [
    { state: 'draft', action: 'issue', facts: { approvedBy: null } },
    { state: 'draft', action: 'issue', facts: { approvedBy: 'person-issuer' } },
  ],
  unit_under_issuer: { state: 'draft', action: 'issue', facts: { unitUnderIssuer: false } },
  duplicate_answered: { state: 'draft', action: 'issue', facts: { duplicateUnanswered: true } },
  signer_holds_post: [
    { state: 'issued', action: 'claim', command: { signedBy: 'post-else' } },
    { state: 'issued', action: 'claim', actor: someone },
    { state: 'issued', action: 'claim', facts: { principal: null } },
  ],
  posts_of_unit: [
    { state: 'issued', action: 'claim', command: { handler: 'post-far' }, missing: ['post-far'] },
    { state: 'issued', action: 'claim', command: { responsibleLeader: 'post-far' }, missing: ['post-far'] },
    { state: 'claimed', action: 'file_plan', facts: { plan: null, unitPosts: [] }, missing: ['p'] },
  ],
  claim_limit_passed: [
    { state: 'issued', action: 'deem_claimed', facts: { today: '2026-03-09' } },
    { state: 'issued', action: 'deem_claimed', facts: { clocks: {} } },
  ],
  no_open_dispute: {
    state: 'issued',
    action: 'deem_claimed',
    facts: { disputes: [{ kind: 'not_ours', byUnitId: 'unit-village', open: true }] },
  },
  before_claim_due: { state: 'issued', action: 'dispute', facts: { today: '2026-03-06' } },
  evidence_attached: [
    { state: 'issued', action: 'dispute', facts: { today: '2026-03-05' }, command: { evidenceIds: [] } },
    { state: 'issued', action: 'dispute', facts: { today: '2026-03-05' }, command: { evidenceIds: ['e9'] } },
  ],
  first_dispute_of_unit: {
    state: 'issued',
    action: 'dispute',
    facts: { today: '2026-03-05', disputes: [{ kind: 'not_ours', byUnitId: 'unit-village', open: false }] },
  },
  reason_given: { state: 'disputed', action: 'reject_dispute', command: { reason: ' ' } },
  arbiter_did_not_issue: { state: 'disputed', action: 'reject_dispute', facts: { issuedBy: 'person-arbiter' } },
  new_unit_valid: { state: 'disputed', action: 'reassign', facts: { newUnitIsValid: false } },
  unit_not_tried_before: [
    { state: 'disputed', action: 'reassign', facts: { earlierUnitIds: ['unit-other'] } },
    { state: 'disputed', action: 'reassign', command: { newUnitId: 'unit-village' } },
  ],
  stated_due_in_future: { state: 'disputed', action: 'reassign', command: { newDue: '2026-03-12' } },
  master_open: [
    { state: 'issued', action: 'merge', facts: { master: { ...aMaster(), isOpen: false } } },
    { state: 'issued', action: 'merge', facts: { master: { ...aMaster(), isMerged: true } } },
    { state: 'issued', action: 'merge', facts: { master: { ...aMaster(), id: 'case-1' } } },
  ],
  master_of_same_unit: {
    state: 'issued',
    action: 'merge',
    facts: { master: { ...aMaster(), ofSameUnitOrParent: false } },
  },
  not_split: { state: 'rectifying', action: 'apply_to_close', facts: { isSplit: true } },
  request_open: { state: 'draft', action: 'cancel', facts: { requests: {} } },
  none_asked: [
    { state: 'rectifying', action: 'ask_extension' },
    { state: 'rectifying', action: 'ask_suspension' },
    { state: 'issued', action: 'propose_withdrawal' },
  ],
  two_persons: [
    { state: 'draft', action: 'cancel', facts: { requests: { withdrawal: { byPerson: 'person-supervisor' } } } },
    { state: 'rectifying', action: 'extend', facts: { requests: { extension: { byPerson: 'person-leader' } } } },
  ],
  parts_named: [
    { state: 'disputed', action: 'reject_dispute', command: { parts: [{ id: 'a', problem: '甲' }] } },
    {
      state: 'disputed',
      action: 'reject_dispute',
      command: {
        parts: [
          { id: 'a', problem: '甲' },
          { id: 'b', problem: '甲' },
        ],
      },
    },
    {
      state: 'disputed',
      action: 'reject_dispute',
      facts: { isPart: true },
      command: {
        parts: [
          { id: 'a', problem: '甲' },
          { id: 'b', problem: '乙' },
        ],
      },
    },
  ],
  site_finding_for_unfounded: {
    state: 'disputed',
    action: 'propose_withdrawal',
    facts: { requests: {} },
    command: { siteFinding: ' ' },
  },
  one_relief_a_cause: [
    {
      state: 'rectifying',
      action: 'ask_extension',
      facts: { requests: {}, causesUsed: { extension: [], suspension: ['election_timetable'] } },
    },
    {
      state: 'rectifying',
      action: 'ask_suspension',
      facts: { requests: {}, causesUsed: { extension: ['court_case'], suspension: [] } },
    },
  ],
  defects_all_at_once: { state: 'submitted', action: 'return_papers', facts: { defectsNamed: ['缺照片'] } },
  plan_complete: [
    { state: 'claimed', action: 'file_plan', facts: { plan: null }, command: { cause: '' } },
    { state: 'claimed', action: 'file_plan', facts: { plan: null }, command: { measures: [] } },
  ],
  effect_evidence_planned: {
    state: 'claimed',
    action: 'file_plan',
    facts: { plan: null },
    command: { plannedEvidence: [] },
  },
  measures_within_due: {
    state: 'claimed',
    action: 'file_plan',
    facts: { plan: null, clocks: { rectify: aClock('rectify', '2026-05-31') } },
  },
  appeal_in_time: [
    { state: 'claimed', action: 'appeal_ruling', facts: { ruling: null } },
    {
      state: 'claimed',
      action: 'appeal_ruling',
      facts: { ruling: { on: '2026-03-06', byPerson: null, appealed: false, quashed: false } },
    },
    {
      state: 'claimed',
      action: 'appeal_ruling',
      facts: { ruling: { on: '2026-03-11', byPerson: 'person-leader', appealed: true, quashed: false } },
    },
  ],
  level_above_decides: [
    { state: 'claimed', action: 'decide_appeal', facts: { isTopOffice: false }, actor: acting('leader') },
    {
      state: 'claimed',
      action: 'decide_appeal',
      facts: { ruling: { on: '2026-03-11', byPerson: 'person-leader', appealed: true, quashed: false } },
      actor: acting('leader'),
    },
  ],
  not_quashed: {
    state: 'disputed',
    action: 'reject_dispute',
    facts: { ruling: { on: '2026-03-11', byPerson: 'person-leader', appealed: true, quashed: true } },
  },
  joint_units_valid: [
    { state: 'disputed', action: 'reject_dispute', command: { jointUnitIds: ['unit-joint'] } },
    { state: 'disputed', action: 'reject_dispute', facts: joint, command: { jointUnitIds: ['unit-far'] } },
    { state: 'disputed', action: 'reject_dispute', facts: joint, command: { jointUnitIds: [] } },
  ],
  urge_says_what: { state: 'rectifying', action: 'urge', command: { text: ' ' } },
  not_urged_lately: { state: 'rectifying', action: 'urge', facts: { urgedOn: ['2026-03-10'] } },
  part_unsigned: [
    { state: 'rectifying', action: 'sign_part' },
    { state: 'rectifying', action: 'sign_part', facts: { jointUnits: [{ unitId: 'unit-any', signed: true }] } },
    {
      state: 'rectifying',
      action: 'sign_part',
      facts: { jointUnits: [{ unitId: 'unit-any', signed: false }] },
      command: { summary: ' ' },
    },
  ],
  parts_signed: {
    state: 'rectifying',
    action: 'apply_to_close',
    facts: { jointUnits: [{ unitId: 'unit-joint', signed: false }] },
    missing: ['unit-joint'],
  },
  plan_in_force: {
    state: 'rectifying',
    action: 'change_plan',
    facts: { plan: null, requests: {} },
  },
  done_measures_kept: {
    state: 'rectifying',
    action: 'change_plan',
    facts: { requests: {} },
    command: { measures: [{ id: 'm2', text: '改', output: '果', ownerPostId: 'p', dueDate: '2026-06-01' }] },
  },
  readings_known: [
    {
      state: 'rectifying',
      action: 'report_progress',
      command: { readings: [{ indicatorId: 'i9', value: 80, on: '2026-03-11', source: '测评' }] },
    },
    {
      state: 'rectifying',
      action: 'report_progress',
      command: { readings: [{ indicatorId: 'i1', value: 80, on: '2026-03-13', source: '测评' }] },
    },
    {
      state: 'rectifying',
      action: 'report_progress',
      command: { milestonesReached: [{ milestoneId: 's9', reachedOn: '2026-03-11' }] },
    },
  ],
  milestone_reached: {
    state: 'rectifying',
    action: 'apply_to_close',
    facts: { rectifyType: 'ongoing', plan: aPlanWithOpenMilestone() },
    command: { upkeepPlan: ['每季回访'] },
  },
  no_plan_under_review: { state: 'claimed', action: 'file_plan' },
  plan_filed: { state: 'claimed', action: 'approve_plan', facts: { plan: null } },
  defects_named: [
    { state: 'submitted', action: 'return_papers', command: { defects: [] } },
    { state: 'submitted', action: 'return_papers', command: { defects: ['缺会议记录', '缺会议记录'] } },
  ],
  joint_plan_review: [
    { state: 'claimed', action: 'approve_plan', facts: { level: 'A' } },
    {
      state: 'claimed',
      action: 'approve_plan',
      facts: { level: 'A' },
      command: { jointSignatures: ['a', 'b'] },
      actor: acting('supervisor'),
    },
  ],
  says_what_changed: { state: 'rectifying', action: 'report_progress', command: { changed: '  ' } },
  measures_known: [
    {
      state: 'rectifying',
      action: 'report_progress',
      command: { measuresDone: [{ measureId: 'm9', doneOn: '2026-03-11' }] },
    },
    {
      state: 'rectifying',
      action: 'report_progress',
      command: { measuresDone: [{ measureId: 'm1', doneOn: '2026-03-13' }] },
    },
  ],
  extension_filed_early: {
    state: 'rectifying',
    action: 'ask_extension',
    facts: { requests: {}, today: '2026-08-27', now: '2026-08-27T02:00:00.000Z' },
  },
  extension_within_limit: { state: 'rectifying', action: 'extend', command: { newDue: '2026-11-02' } },
  extension_once: [
    { state: 'rectifying', action: 'extend', facts: { extensions: 1 } },
    { state: 'rectifying', action: 'extend', facts: { extensions: 2 }, actor: acting('upper_level') },
    { state: 'rectifying', action: 'extend', actor: acting('upper_level') },
    { state: 'rectifying', action: 'ask_extension', facts: { requests: {}, extensions: 2 } },
  ],
  not_listed: {
    state: 'rectifying',
    action: 'extend',
    facts: { proceedings: [aProposal('open', { kind: 'listing', rung: 5 })] },
  },
  review_within_limit: { state: 'rectifying', action: 'suspend', command: { reviewOn: '2026-06-11' } },
  suspension_total: { state: 'rectifying', action: 'suspend', facts: { suspendedDays: 150 } },
  review_date_reached: {
    state: 'suspended',
    action: 'resume',
    facts: { clocks: { review: aClock('review', '2026-03-13') } },
    actor: acting('system'),
  },
  measures_done: {
    state: 'rectifying',
    action: 'apply_to_close',
    facts: { plan: aPlanWithOpenMeasure() },
    missing: ['选好书记'],
  },
  effect_evidence_attached: {
    state: 'rectifying',
    action: 'apply_to_close',
    facts: { evidence: [{ id: 'e1', tests: 'paper', submitted: false }] },
    missing: ['evidence.effect'],
  },
  pledge_signed: { state: 'rectifying', action: 'apply_to_close', command: { pledge: false } },
  upkeep_planned: { state: 'rectifying', action: 'apply_to_close', facts: { rectifyType: 'ongoing' } },
  team_of_two: pass({ facts: { team: [aMember('verifier')] }, command: { team: ['post-verifier'] } }),
  team_are_verifiers: [
    pass({ facts: { team: member({ isVerifier: false }) }, missing: ['post-verifier-2'] }),
    pass({ command: { team: ['post-verifier', 'post-verifier-2', 'post-of-nobody'] } }),
  ],
  decider_in_team: pass({ facts: { team: [aMember('other'), aMember('verifier-2')] } }),
  no_unit_conflict: pass({ facts: { team: member({ ofResponsibleUnit: true }) }, missing: ['post-verifier-2'] }),
  no_earlier_part: pass({ facts: { team: member({ tookPart: true }) }, missing: ['post-verifier-2'] }),
  no_recent_post: pass({ facts: { team: member({ heldPostInUnit: true }) }, missing: ['post-verifier-2'] }),
  other_team: {
    state: 'closed',
    action: 'pass_look_back',
    facts: { team: member({ verifiedBefore: true }) },
    missing: ['post-verifier-2'],
  },
  site_visited: [
    pass({ command: { siteVisit: undefined } }),
    pass({ command: { siteVisit: { visitedOn: '2026-03-09', place: '村委会' } } }),
    pass({ command: { siteVisit: { visitedOn: '2026-03-13', place: '村委会' } } }),
    pass({ command: { siteVisit: { visitedOn: '2026-03-12', place: '' } } }),
  ],
  measures_seen_on_site: pass({ command: { measuresSeen: [] }, missing: ['选好书记'] }),
  five_questions_answered: pass({ command: { answers: { measures_on_site: true } } }),
  evaluation_meets_threshold: [
    pass({ command: { evaluation: undefined } }),
    pass({ command: { evaluation: { ...counts, satisfied: 9, notSatisfied: 4 } } }), // 75 %
    pass({ command: { evaluation: { ...counts, invited: 27 } } }), // 59 % answered
    pass({ command: { evaluation: { ...counts, valid: 14, satisfied: 10 } } }), // 14 answers
    pass({ command: { evaluation: { ...counts, valid: 17 } } }), // does not add up
    pass({ facts: { evaluation: { open: true, counts } } }), // still running
    pass({ facts: { evaluation: { open: false, counts: { ...counts, satisfied: 11, unknown: 1 } } } }), // says otherwise
  ],
  joint_review: pass({ facts: { level: 'A' }, command: { jointSignatures: ['a', 'a', 'b'] } }),
  reasons_given: { state: 'submitted', action: 'fail', command: { reasons: [' '] } },
  text_publishable: [
    { state: 'verified', action: 'publish', command: { text: '' } },
    {
      state: 'verified',
      action: 'publish',
      command: { text: '联系13800138000' },
      missing: ['mobile_number'],
    },
  ],
  objection_open: { state: 'in_notice', action: 'uphold_objection', facts: { openObjections: 0 } },
  checker_not_of_team: {
    state: 'in_notice',
    action: 'uphold_objection',
    facts: { openObjections: 1, verifiedByPersons: ['person-verifier'] },
  },
  notice_ended: { state: 'in_notice', action: 'close', facts: { noticeEndsOn: '2026-03-12' } },
  no_open_objection: { state: 'in_notice', action: 'close', facts: { openObjections: 1 } },
  filed_upward: { state: 'in_notice', action: 'close', command: { filingNumber: '' } },
  new_limit_within_half: [
    { state: 'closed', action: 'reopen', command: { newDue: '2026-06-13' } },
    { state: 'closed', action: 'reopen', command: { newDue: '2026-03-12' } },
  ],
  upkeep_running: { state: 'closed', action: 'report_upkeep', facts: { clocks: {} } },
  upkeep_told: { state: 'closed', action: 'report_upkeep', command: { text: ' ' } },
  upkeep_missed: {
    state: 'closed',
    action: 'miss_upkeep',
    facts: { clocks: { upkeep: aClock('upkeep', '2026-03-12') } },
  },
  letter_open: { state: 'rectifying', action: 'answer_letter' },
  letter_answered: [
    { state: 'rectifying', action: 'answer_letter', facts: aLetter(1), command: { text: ' ' } },
    { state: 'rectifying', action: 'answer_letter', facts: aLetter(2), command: { catchUp: [''] } },
  ],
  rung_above: [
    { state: 'rectifying', action: 'raise_rung', facts: { ...aLetter(2), level: 'A' } },
    { state: 'rectifying', action: 'raise_rung', facts: { level: 'A' }, command: { rung: 6 } },
  ],
  late_or_serious: { state: 'rectifying', action: 'raise_rung' },
  proposal_known: { state: 'rectifying', action: 'answer_proposal', facts: { proceedings: [] } },
  proposal_undecided: {
    state: 'rectifying',
    action: 'answer_proposal',
    facts: { proceedings: [aProposal('dropped')] },
  },
  answered_once_in_time: [
    { state: 'rectifying', action: 'answer_proposal', facts: { proceedings: [heard] } },
    {
      state: 'rectifying',
      action: 'answer_proposal',
      facts: { proceedings: [aProposal('open', { replyBy: '2026-03-11' })] },
    },
  ],
  answer_given: { state: 'rectifying', action: 'answer_proposal', command: { text: '' } },
  unit_was_heard: { state: 'rectifying', action: 'decide_proposal' },
  good_faith_weighed: { state: 'rectifying', action: 'decide_proposal', facts: { proceedings: [pleading] } },
  terms_named: [
    {
      state: 'rectifying',
      action: 'decide_proposal',
      facts: { proceedings: [{ ...heard, kind: 'listing' }] },
      command: { finalDate: '2026-03-12' },
    },
    {
      state: 'rectifying',
      action: 'decide_proposal',
      facts: { proceedings: [{ ...heard, kind: 'referral' }] },
      command: { receiver: '市纪委监委' },
    },
  ],
  proposal_decided_once: {
    state: 'rectifying',
    action: 'confirm_proposal',
    facts: { proceedings: [aProposal('in_force', { decision: null })] },
  },
  two_deciders: {
    state: 'rectifying',
    action: 'confirm_proposal',
    facts: { proceedings: [aProposal('decided_once')] },
    actor: { ...acting('leader'), personId: 'person-supervisor' } as CaseActor,
  },
  proposal_in_force: [
    { state: 'rectifying', action: 'record_outcome', facts: { proceedings: [aProposal('revoked')] } },
    {
      state: 'rectifying',
      action: 'record_outcome',
      facts: { proceedings: [aProposal('in_force', { concludedOn: '2026-03-11' })] },
    },
  ],
  outcome_complete: [
    { ...outcome('interview'), command: { promise: '' } },
    { ...outcome('interview'), command: { on: '2026-03-13' } },
    { ...outcome('referral'), command: { documentNumber: '孝纪〔2026〕3号', authority: '市纪委监委' } },
    outcome('listing'),
  ],
  rung_revocable: [
    { state: 'rectifying', action: 'revoke_rung' },
    {
      state: 'rectifying',
      action: 'revoke_rung',
      facts: { ...factsOfRungs.revoke_rung, revokedRungs: ['rectify:4:1:1'] },
    },
  ],
  proof_given: { state: 'verified', action: 'annul', command: { proof: '' } },
  rung_due: { state: 'rectifying', action: 'climb', facts: { armed: [] } },
};

function outcome(kind: 'interview' | 'listing' | 'referral') {
  const facts = { proceedings: [aProposal('in_force', { kind })] };
  return { state: 'rectifying', action: 'record_outcome', facts } as const;
}
function aMaster() {
  return { id: 'case-0', isOpen: true, isMerged: false, ofSameUnitOrParent: true, dueDate: '2026-09-02' } as const;
}
function aPlanWithOpenMilestone(): CaseFacts['plan'] {
  const { plan } = aCase('rectifying');
  return plan && { ...plan, milestones: plan.milestones.map((one) => ({ ...one, reachedOn: null })) };
}
function aPlanWithOpenMeasure(): CaseFacts['plan'] {
  const { plan } = aCase('rectifying');
  return plan && { ...plan, measures: plan.measures.map((measure) => ({ ...measure, doneOn: null })) };
}
function actorFor(action: CaseActionName, facts: Partial<CaseFacts> = {}): CaseActor {
  const [role = 'supervisor'] = permissions[action];
  return acting(facts.level === 'A' && action === 'approve_plan' ? 'leader' : role);
}

describe.each(Object.entries(refusals))('%s', (guard, cases) => {
  test.each([cases].flat().map((refused, index) => [index + 1, refused] as const))(
    'refuses alone what fails it alone (%i)',
    (_index, { state, action, facts, command, actor, missing }) => {
      const wish = { ...validCommands[action], ...command } as CaseCommand;
      const decision = decide(aCase(state, facts), wish, actor ?? actorFor(action, facts));
      if (decision.kind === 'accepted') throw new Error(`accepted to ${decision.state}`);
      expect(decision.refusal.unmet).toEqual([
        { guard, missing: missing ?? (expect.any(Array) as unknown as string[]) },
      ]);
    },
  );
});

test('every condition of every action in every state is among those that were seen to refuse', () => {
  const states: readonly CaseState[] = ['draft', 'issued', 'disputed', 'claimed', 'rectifying', 'suspended'];
  const later: readonly CaseState[] = ['submitted', 'verified', 'in_notice', 'closed'];
  const used = [...states, ...later].flatMap((state) =>
    caseActionNames.flatMap((action) => guardsOf(state, action) ?? []),
  );
  expect(new Set(used)).toEqual(new Set(Object.keys(refusals)));
});
