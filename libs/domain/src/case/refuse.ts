import { permissions } from '../access/roles.js';
import { evidenceNamed, fileNamed, postsNamed } from './case.commands.js';
import type { CaseActionName, CaseCommand } from './case.commands.js';
import { caseGuards } from './case.guards.js';
import type { CaseGuard } from './case.guards.js';
import { caseTransitions, standingCommands } from './case.transitions.js';
import type { CaseState } from './case.states.js';
import type { CaseActor, CaseFacts } from './case.types.js';
import type { Refusal, RefusalCode, Refused, UnmetGuard } from './decision.types.js';
import { disclosedPersonalData } from './personal-data.js';

/** The guards of an action in a state; undefined when the state knows no such action. */
export function guardsOf(state: CaseState, action: CaseActionName): readonly CaseGuard[] | undefined {
  const standing = standingCommands[action];
  if (standing) return standing.from.includes(state) ? standing.guards : undefined;
  return caseTransitions.find((line) => line.action === action && line.from.includes(state))?.guards;
}

type Missing = (facts: CaseFacts, command: CaseCommand) => readonly string[];

const memberOf =
  (test: (member: CaseFacts['team'][number]) => boolean): Missing =>
  (facts) =>
    facts.team.filter(test).map(({ postId }) => postId);

/** What exactly is lacking, for the guards that can name it. */
const missingOf: Readonly<Partial<Record<CaseGuard, Missing>>> = {
  required_fields: (facts) => facts.missingFields,
  posts_of_unit: (facts, command) => postsNamed(command).filter((post) => !facts.unitPosts.includes(post)),
  file_known: (_facts, command) => [fileNamed(command) ?? ''],
  evidence_on_record: (_facts, command) => [evidenceNamed(command) ?? ''],
  measures_done: (facts) => facts.plan?.measures.filter(({ doneOn }) => doneOn === null).map(({ text }) => text) ?? [],
  parts_signed: (facts) => facts.jointUnits.filter(({ signed }) => !signed).map(({ unitId }) => unitId),
  effect_evidence_attached: () => ['evidence.effect'],
  measures_seen_on_site: (facts, command) =>
    facts.plan?.measures
      .filter(({ id }) => command.type === 'pass' && !command.measuresSeen.includes(id))
      .map(({ text }) => text) ?? [],
  text_publishable: (_facts, command) => (command.type === 'publish' ? disclosedPersonalData(command.text) : []),
  no_unit_conflict: memberOf(({ ofResponsibleUnit }) => ofResponsibleUnit),
  no_earlier_part: memberOf(({ tookPart }) => tookPart),
  no_recent_post: memberOf(({ heldPostInUnit }) => heldPostInUnit),
  team_are_verifiers: memberOf(({ isVerifier }) => !isVerifier),
  other_team: memberOf(({ verifiedBefore }) => verifiedBefore),
};

/** The guards that refuse, each with what is missing. */
export function unmetGuards(facts: CaseFacts, command: CaseCommand, actor: CaseActor): readonly UnmetGuard[] {
  const guards = guardsOf(facts.state, command.type) ?? [];
  return guards
    .filter((guard) => !caseGuards[guard](facts, command, actor))
    .map((guard) => ({ guard, missing: missingOf[guard]?.(facts, command) ?? [] }));
}

/** A refusal with its reason: not permitted, not in this state, or the guards that said no. */
export function refuse(code: RefusalCode, facts: CaseFacts, command: CaseCommand, actor: CaseActor): Refused {
  const unmet = code === 'guard_failed' ? unmetGuards(facts, command, actor) : [];
  const known = code === 'guard_failed' && guardsOf(facts.state, command.type) === undefined ? 'wrong_state' : code;
  const refusal: Refusal = {
    code: known,
    action: command.type,
    state: facts.state,
    unmet,
    permitted: permissions[command.type],
  };
  return { kind: 'refused', refusal };
}
