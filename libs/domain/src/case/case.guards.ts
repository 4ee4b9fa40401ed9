import { addWorkingDays, extensionLimit, subtractWorkingDays } from '../clock/due-date.js';
import { addDays, daysBetween } from '../clock/local-date.js';
import type { LocalDate } from '../clock/local-date.js';
import type { PlanContent } from '../plan/plan-content.js';
import { evidenceNamed, fileNamed, postsNamed } from './case.commands.js';
import type { CaseCommand, RequestKind } from './case.commands.js';
import type { OfficeLadder } from '../ladder/ladder.js';
import { isUndecided } from '../accountability/proceedings.js';
import { accountabilityGuards } from '../accountability/accountability.guards.js';
import { filled, isSomeoneElse, on } from './guard.js';
import type { Guard } from './guard.js';
import { isPassedUp } from './passed-up.js';
import { disclosedPersonalData } from './personal-data.js';
import type { CaseFacts, OpenRequest, PlanFacts } from './case.types.js';
import { verificationGuards } from './verification.guards.js';

/** Between two urgings by hand: who is urged every day stops reading. */
const URGE_EVERY_WORKING_DAYS = 3;

/** Which office's clock a decision ends. */
const sitsOn: Readonly<Partial<Record<CaseCommand['type'], OfficeLadder>>> = {
  approve_plan: 'plan_review',
  return_plan: 'plan_review',
  decide_plan_change: 'plan_review',
  reject_dispute: 'arbitrate',
  reassign: 'arbitrate',
  merge: 'arbitrate',
  withdraw: 'arbitrate',
};

/** The plan that a command files, or puts in force: what was right when it was asked for may be no longer. */
function planNamed(facts: CaseFacts, command: CaseCommand): PlanContent | undefined {
  if (command.type === 'decide_plan_change') return command.granted ? (facts.plan?.proposed ?? undefined) : undefined;
  return command.type === 'file_plan' || command.type === 'change_plan' ? command : undefined;
}

/** Rules under the table: a stage is finished; of a plan without named stages each measure is one. */
function hasReachedMilestone({ milestones, measures }: PlanFacts): boolean {
  return milestones.length > 0
    ? milestones.some(({ reachedOn }) => reachedOn !== null)
    : measures.some(({ doneOn }) => doneOn !== null);
}

/** The request that a command decides; undefined when nobody asked. */
function requestDecided(facts: CaseFacts, command: CaseCommand): OpenRequest | undefined {
  const kinds: Partial<Record<CaseCommand['type'], RequestKind | 'plan_change' | 'appeal'>> = {
    decide_plan_change: 'plan_change',
    decide_appeal: 'appeal',
    extend: 'extension',
    suspend: 'suspension',
    withdraw: 'withdrawal',
    cancel: 'withdrawal',
  };
  const kind = command.type === 'refuse_request' ? command.request : kinds[command.type];
  return kind && facts.requests[kind];
}

/** An extension moves the date forward, at most by half of the original length and 60 days (section 5). */
function isWithinExtension(facts: CaseFacts, { newDue }: { readonly newDue: LocalDate }): boolean {
  const clock = facts.clocks.rectify;
  if (!clock) return false;
  return (
    newDue > clock.dueDate && newDue <= extensionLimit(clock.startsOn, clock.originalDueDate, facts.pack.extension)
  );
}

function isReviewable(facts: CaseFacts, { reviewOn }: { readonly reviewOn: LocalDate }): boolean {
  return reviewOn > facts.today && reviewOn <= addDays(facts.today, facts.pack.suspension.reviewDays);
}

function keepsSuspensionTotal(facts: CaseFacts, { reviewOn }: { readonly reviewOn: LocalDate }): boolean {
  return facts.suspendedDays + daysBetween(facts.today, reviewOn) <= facts.pack.suspension.totalDays;
}

/** Every condition of the transition table (domain.md section 4), by name; a refusal answers with these names. */
export const caseGuards = {
  // All: what was split is worked on in its parts, whatever the action.
  not_split: (facts) => !facts.isSplit,
  // Evidence: what a command names is there, and what was judged by stays.
  file_known: (facts, command) => {
    const file = fileNamed(command);
    return file === undefined || facts.knownFiles.includes(file);
  },
  evidence_on_record: (facts, command) => facts.evidence.some(({ id }) => id === evidenceNamed(command)),
  evidence_not_submitted: (facts, command) =>
    !facts.evidence.some(({ id, submitted }) => submitted && id === evidenceNamed(command)),
  // Section 6: what an office sits on may be decided above it once it has been passed up, not before.
  passed_up: (facts, command, actor) => {
    const ladder = sitsOn[command.type];
    if (!ladder || actor.kind !== 'person' || !actor.roles.includes('upper_level')) return true;
    return actor.roles.some((role) => role !== 'upper_level') || isPassedUp(facts, ladder);
  },
  // T01
  required_fields: (facts) => facts.missingFields.length === 0,
  approved_by_leader: (facts) => facts.approvedBy !== null && facts.approvedBy !== facts.issuedBy,
  unit_under_issuer: (facts) => facts.unitUnderIssuer,
  duplicate_answered: (facts) => !facts.duplicateUnanswered,
  // T02, T03
  signer_holds_post: on(
    'claim',
    (facts, command, actor) =>
      actor.kind === 'person' &&
      command.signedBy === actor.postId &&
      facts.principal?.postId === actor.postId &&
      facts.principal.personId === (actor.onBehalfOf ?? actor.personId),
  ),
  posts_of_unit: (facts, command) => postsNamed(command).every((post) => facts.unitPosts.includes(post)),
  claim_limit_passed: (facts) => {
    const claim = facts.clocks.claim;
    if (!claim) return false;
    return facts.today >= addWorkingDays(facts.calendar, claim.dueDate, facts.pack.deemedClaimAfterWorkingDays).date;
  },
  no_open_dispute: (facts) => facts.disputes.every((dispute) => !dispute.open),
  // T04-T08, T27
  before_claim_due: (facts) => facts.clocks.claim !== undefined && facts.today <= facts.clocks.claim.dueDate,
  evidence_attached: on('dispute', (facts, { evidenceIds }) => {
    const known = new Set(facts.evidence.map(({ id }) => id));
    return evidenceIds.length > 0 && evidenceIds.every((id) => known.has(id));
  }),
  first_dispute_of_unit: (facts) => facts.disputes.every(({ byUnitId }) => byUnitId !== facts.responsibleUnitId),
  reason_given: (_facts, command) => !('reason' in command) || filled(command.reason),
  arbiter_did_not_issue: (facts, _command, actor) => actor.kind === 'person' && actor.personId !== facts.issuedBy,
  new_unit_valid: (facts) => facts.newUnitIsValid,
  unit_not_tried_before: on(
    'reassign',
    (facts, { newUnitId, leaderSignature }) =>
      newUnitId !== facts.responsibleUnitId && (!facts.earlierUnitIds.includes(newUnitId) || filled(leaderSignature)),
  ),
  stated_due_in_future: on('reassign', (facts, { newDue }) => newDue === undefined || newDue > facts.today),
  master_open: (facts) => facts.master?.isOpen === true && !facts.master.isMerged && facts.master.id !== facts.id,
  master_of_same_unit: (facts) => facts.master?.ofSameUnitOrParent === true,
  request_open: (facts, command) => requestDecided(facts, command) !== undefined,
  two_persons: (facts, command, actor) => {
    const request = requestDecided(facts, command);
    return request === undefined || isSomeoneElse(actor, request.byPerson);
  },
  site_finding_for_unfounded: on(
    'propose_withdrawal',
    (_f, { kind, siteFinding }) => kind !== 'unfounded' || filled(siteFinding),
  ),
  none_asked: (facts, command) =>
    (command.type !== 'ask_extension' || facts.requests.extension === undefined) &&
    (command.type !== 'ask_suspension' || facts.requests.suspension === undefined) &&
    (command.type !== 'propose_withdrawal' || facts.requests.withdrawal === undefined) &&
    (command.type !== 'change_plan' || facts.requests.plan_change === undefined),
  parts_named: on(
    'reject_dispute',
    ({ isPart }, { parts }) =>
      parts === undefined ||
      (!isPart &&
        parts.length >= 2 &&
        parts.every(({ problem }) => filled(problem)) &&
        new Set(parts.map(({ problem }) => problem)).size === parts.length),
  ),
  appeal_in_time: ({ ruling, calendar, today, pack }) =>
    ruling !== null && !ruling.appealed && today <= addWorkingDays(calendar, ruling.on, pack.arbitrateWorkingDays).date,
  // Where there is no level above, the leader of the office hears the appeal: never whoever ruled.
  level_above_decides: (facts, _command, actor) =>
    actor.kind === 'person' &&
    actor.personId !== facts.ruling?.byPerson &&
    (actor.roles.includes('upper_level') || (facts.isTopOffice && actor.roles.includes('leader'))),
  not_quashed: on(
    'reject_dispute',
    ({ ruling }, { jointUnitIds }) => ruling?.quashed !== true || jointUnitIds !== undefined,
  ),
  joint_units_valid: on(
    'reject_dispute',
    ({ disputes, responsibleUnitId, validUnits }, { jointUnitIds, parts }) =>
      jointUnitIds === undefined ||
      (parts === undefined &&
        jointUnitIds.length > 0 &&
        disputes.some(({ kind, open }) => open && kind === 'joint_needed') &&
        jointUnitIds.every((unit) => unit !== responsibleUnitId && validUnits.includes(unit))),
  ),
  urge_says_what: on('urge', (_facts, { text }) => filled(text)),
  not_urged_lately: ({ urgedOn, calendar, today }) =>
    urgedOn.every((day) => addWorkingDays(calendar, day, URGE_EVERY_WORKING_DAYS).date <= today),
  part_unsigned: on(
    'sign_part',
    ({ jointUnits }, { summary }, actor) =>
      filled(summary) &&
      jointUnits.some(({ unitId, signed }) => !signed && actor.kind === 'person' && unitId === actor.unitId),
  ),
  // T09-T12
  plan_complete: (facts, command) => {
    const plan = planNamed(facts, command);
    return (
      plan === undefined ||
      (filled(plan.cause) &&
        filled(plan.goal) &&
        plan.measures.length > 0 &&
        new Set(plan.measures.map(({ id }) => id)).size === plan.measures.length &&
        plan.measures.every(({ text, output, ownerPostId }) => filled(text) && filled(output) && filled(ownerPostId)))
    );
  },
  effect_evidence_planned: (facts, command) => planNamed(facts, command)?.plannedEvidence.some(filled) ?? true,
  measures_within_due: (facts, command) => {
    const limit = facts.clocks.rectify?.limit;
    const plan = planNamed(facts, command);
    const dated = [...(plan?.measures ?? []), ...(plan?.milestones ?? [])];
    return limit !== undefined && dated.every(({ dueDate }) => dueDate <= limit);
  },
  plan_in_force: (facts) => facts.plan?.status === 'approved',
  done_measures_kept: (facts, command) => {
    const kept = new Set(planNamed(facts, command)?.measures.map(({ id }) => id));
    return kept.size === 0 || (facts.plan?.measures ?? []).every(({ id, doneOn }) => doneOn === null || kept.has(id));
  },
  no_plan_under_review: (facts) => facts.plan?.status !== 'filed',
  plan_filed: (facts) => facts.plan?.status === 'filed',
  defects_named: (_facts, command) =>
    !('defects' in command) ||
    (command.defects.length > 0 &&
      command.defects.every(filled) &&
      new Set(command.defects).size === command.defects.length),
  joint_plan_review: (facts, command, actor) => {
    if (facts.level !== 'A' || !('jointSignatures' in command)) return true;
    if (command.type === 'decide_plan_change' && !command.granted) return true;
    const signs = actor.kind === 'person' && actor.roles.some((role) => role === 'leader' || role === 'upper_level');
    return signs && command.jointSignatures.length >= 2;
  },
  says_what_changed: on('report_progress', (_facts, { changed }) => filled(changed)),
  measures_known: on('report_progress', (facts, { measuresDone }) => {
    const known = new Set(facts.plan?.measures.map(({ id }) => id));
    return measuresDone.every(({ measureId, doneOn }) => known.has(measureId) && doneOn <= facts.today);
  }),
  readings_known: on('report_progress', (facts, { milestonesReached = [], readings = [] }) => {
    const milestones = new Set(facts.plan?.milestones.map(({ id }) => id));
    const indicators = new Set(facts.plan?.indicators.map(({ id }) => id));
    return (
      milestonesReached.every((one) => milestones.has(one.milestoneId) && one.reachedOn <= facts.today) &&
      readings.every((one) => indicators.has(one.indicatorId) && one.on <= facts.today)
    );
  }),
  // T13-T15
  extension_filed_early: on('ask_extension', (facts) => {
    const due = facts.clocks.rectify?.dueDate;
    if (due === undefined) return false;
    return facts.today <= subtractWorkingDays(facts.calendar, due, facts.pack.extension.filedBeforeWorkingDays).date;
  }),
  extension_within_limit: (facts, command) =>
    (command.type !== 'extend' && command.type !== 'ask_extension') || isWithinExtension(facts, command),
  extension_once: (facts, command, actor) => {
    if (command.type === 'ask_extension') return facts.extensions <= 1;
    if (facts.extensions > 1 || actor.kind !== 'person') return false;
    if (actor.roles.includes('upper_level')) return facts.extensions === 1 || isPassedUp(facts, 'extension');
    return facts.extensions === 0 && actor.roles.includes('leader');
  },
  one_relief_a_cause: (facts, command) =>
    (command.type !== 'ask_extension' || !facts.causesUsed.suspension.includes(command.cause)) &&
    (command.type !== 'ask_suspension' || !facts.causesUsed.extension.includes(command.cause)),
  // From the proposal on, unless it was dropped or taken back.
  not_listed: (facts) =>
    !facts.proceedings.some(
      ({ kind, state }) => kind === 'listing' && (isUndecided({ state }) || state === 'in_force'),
    ),
  review_within_limit: (facts, command) =>
    (command.type !== 'suspend' && command.type !== 'ask_suspension') || isReviewable(facts, command),
  suspension_total: (facts, command) =>
    (command.type !== 'suspend' && command.type !== 'ask_suspension') || keepsSuspensionTotal(facts, command),
  review_date_reached: (facts, _command, actor) =>
    actor.kind !== 'system' || (facts.clocks.review !== undefined && facts.today >= facts.clocks.review.dueDate),
  // T16
  measures_done: (facts) => facts.plan?.measures.every(({ doneOn }) => doneOn !== null) ?? true,
  effect_evidence_attached: (facts) => facts.evidence.some(({ tests }) => tests === 'effect'),
  parts_signed: (facts) => facts.jointUnits.every(({ signed }) => signed),
  milestone_reached: (facts) =>
    facts.rectifyType !== 'ongoing' || facts.plan === null || hasReachedMilestone(facts.plan),
  pledge_signed: on('apply_to_close', (_facts, { pledge }) => pledge),
  upkeep_planned: on(
    'apply_to_close',
    (facts, { upkeepPlan }) =>
      (facts.rectifyType !== 'ongoing' && facts.rectifyType !== 'immediate_then_ongoing') || upkeepPlan.some(filled),
  ),
  // T17-T19
  defects_all_at_once: on(
    'return_papers',
    (facts, { defects }) =>
      facts.defectsNamed.length === 0 || defects.every((defect) => facts.defectsNamed.includes(defect)),
  ),
  ...verificationGuards,
  ...accountabilityGuards,
  // T20-T27
  text_publishable: on('publish', (_facts, { text }) => filled(text) && disclosedPersonalData(text).length === 0),
  objection_open: (facts) => facts.openObjections > 0,
  checker_not_of_team: on(
    'uphold_objection',
    (facts, { checkedBy, finding }) =>
      filled(finding) &&
      facts.team.some(({ postId }) => postId === checkedBy) &&
      facts.team.every(({ personId }) => !facts.verifiedByPersons.includes(personId)),
  ),
  notice_ended: (facts) => facts.noticeEndsOn !== null && facts.today > facts.noticeEndsOn,
  no_open_objection: (facts) => facts.openObjections === 0,
  filed_upward: on('close', (_facts, { filingNumber }) => filled(filingNumber)),
  new_limit_within_half: on('reopen', (facts, { newDue }) => {
    const clock = facts.clocks.rectify;
    if (!clock) return false;
    const half = Math.floor(daysBetween(clock.startsOn, clock.originalDueDate) / 2);
    return newDue > facts.today && newDue <= addDays(facts.today, half);
  }),
  upkeep_running: (facts) => facts.clocks.upkeep !== undefined && facts.clocks.upkeep.endedOn === null,
  upkeep_told: on('report_upkeep', (_facts, { text }) => filled(text)),
  upkeep_missed: (facts) => facts.clocks.upkeep !== undefined && facts.today > facts.clocks.upkeep.dueDate,
  proof_given: on('annul', (_facts, { proof }) => filled(proof)),
  rung_due: (facts) => facts.armed.some(({ dueAt }) => dueAt <= facts.now),
} satisfies Record<string, Guard>;

export type CaseGuard = keyof typeof caseGuards;
