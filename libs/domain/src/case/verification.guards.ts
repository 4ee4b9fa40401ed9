import { satisfactionRequirement, parseEffectThreshold } from '../parameters/effect-threshold.js';
import { fiveQuestions } from './case.commands.js';
import type { CaseCommand, EvaluationCounts } from './case.commands.js';
import type { CaseActor, CaseFacts, TeamMember } from './case.types.js';

type Judging = Extract<CaseCommand, { readonly team: readonly string[] }>;

const isJudging = (command: CaseCommand): command is Judging => 'team' in command;

/** What is asked of one person before he may judge a case (section 8, rules 1, 2 and 4), by the name of its guard. */
const memberRules = {
  no_unit_conflict: ({ ofResponsibleUnit }) => !ofResponsibleUnit,
  no_earlier_part: ({ tookPart }) => !tookPart,
  no_recent_post: ({ heldPostInUnit }) => !heldPostInUnit,
  other_team: ({ verifiedBefore }) => !verifiedBefore,
} satisfies Record<string, (member: TeamMember) => boolean>;
export type ConflictRule = keyof typeof memberRules;

/** The conflict rules that keep a person out of the team of a case; none is right. */
export function conflictsOf(member: TeamMember): readonly ConflictRule[] {
  // Its keys are the rules.
  return (Object.keys(memberRules) as ConflictRule[]).filter((rule) => !memberRules[rule](member));
}

/** True for every command without a team; else for teams whose every member passes. */
const everyMember =
  (rule: ConflictRule) =>
  (facts: CaseFacts, command: CaseCommand): boolean =>
    !isJudging(command) || facts.team.every((member) => memberRules[rule](member));

/** Share of people who are satisfied, 0..100; null when nobody gave a valid answer (section 7). */
export function satisfactionPercent(counts: EvaluationCounts): number | null {
  return counts.valid === 0 ? null : ((counts.satisfied + counts.basicallySatisfied) * 100) / counts.valid;
}

const addsUp = (counts: EvaluationCounts): boolean =>
  counts.satisfied + counts.basicallySatisfied + counts.notSatisfied + counts.unknown === counts.valid &&
  counts.valid <= counts.invited;

/** Whether an evaluation meets its threshold: enough answers, enough of the invited, enough satisfied (section 7). */
export function evaluationPasses(facts: CaseFacts, counts: EvaluationCounts | undefined): boolean {
  if (facts.pack.satisfactionPercent === null) return true;
  if (!counts || !addsUp(counts)) return false;
  const threshold = parseEffectThreshold(facts.effectThreshold);
  const required = satisfactionRequirement('terms' in threshold ? threshold.terms : []);
  const percent = satisfactionPercent(counts);
  return (
    percent !== null &&
    counts.valid >= required.leastValid &&
    counts.valid * 100 >= counts.invited * facts.pack.validOfInvitedPercent &&
    counts.notSatisfied * 2 <= counts.valid &&
    percent >= Math.max(required.percent, facts.pack.satisfactionPercent)
  );
}

/** What was drawn and counted by the system goes before what anybody writes; while it runs nothing is decided. */
function countsFor({ evaluation }: CaseFacts, stated: EvaluationCounts | undefined): EvaluationCounts | undefined {
  if (evaluation === null) return stated;
  const { open, counts } = evaluation;
  const agrees =
    stated === undefined ||
    (Object.keys(counts) as (keyof EvaluationCounts)[]).every((name) => counts[name] === stated[name]);
  return !open && agrees ? counts : undefined;
}

/** Conditions of verification and its conflict rules (domain.md sections 7 and 8), part of the guard table. */
export const verificationGuards = {
  team_of_two: (facts: CaseFacts, command: CaseCommand) =>
    !isJudging(command) || new Set(facts.team.map(({ personId }) => personId)).size >= 2,
  decider_in_team: (facts: CaseFacts, command: CaseCommand, actor: CaseActor) =>
    !isJudging(command) || (actor.kind === 'person' && facts.team.some(({ personId }) => personId === actor.personId)),
  team_are_verifiers: (facts: CaseFacts, command: CaseCommand) =>
    !isJudging(command) ||
    (facts.team.length === new Set(command.team).size && facts.team.every(({ isVerifier }) => isVerifier)),
  no_unit_conflict: everyMember('no_unit_conflict'),
  no_earlier_part: everyMember('no_earlier_part'),
  no_recent_post: everyMember('no_recent_post'),
  other_team: everyMember('other_team'),
  site_visited: (facts: CaseFacts, command: CaseCommand) =>
    command.type !== 'pass' ||
    (command.siteVisit !== undefined &&
      command.siteVisit.place.trim() !== '' &&
      command.siteVisit.visitedOn <= facts.today &&
      facts.submittedOn !== null &&
      command.siteVisit.visitedOn >= facts.submittedOn),
  measures_seen_on_site: (facts: CaseFacts, command: CaseCommand) =>
    command.type !== 'pass' || (facts.plan?.measures.every(({ id }) => command.measuresSeen.includes(id)) ?? true),
  five_questions_answered: (_facts: CaseFacts, command: CaseCommand) =>
    command.type !== 'pass' || fiveQuestions.every((question) => command.answers[question] === true),
  evaluation_meets_threshold: (facts: CaseFacts, command: CaseCommand) =>
    command.type !== 'pass' || evaluationPasses(facts, countsFor(facts, command.evaluation)),
  joint_review: (facts: CaseFacts, command: CaseCommand) =>
    command.type !== 'pass' || facts.level !== 'A' || new Set(command.jointSignatures).size >= 3,
  reasons_given: (_facts: CaseFacts, command: CaseCommand) =>
    command.type !== 'fail' || (command.reasons.length > 0 && command.reasons.every((reason) => reason.trim() !== '')),
};
