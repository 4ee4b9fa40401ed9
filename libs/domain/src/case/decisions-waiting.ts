import { wasHeard } from '../accountability/proceedings.js';
import type { CaseActionName, CaseCommand } from './case.commands.js';
import { caseGuards } from './case.guards.js';
import type { CaseActor, CaseFacts } from './case.types.js';
import { isPassedUp } from './passed-up.js';
import { possibleActions } from './possible-actions.js';

/** What waits on the table of a leader: of a case or, before there is any, of a bulletin. */
export const decisionKinds = [
  'extension',
  'suspension',
  'plan',
  'withdrawal',
  'appeal',
  'proposal',
  'referral',
  'bulletin',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** One decision that an actor may take now: with which actions, and of a proposal which one. */
export interface WaitingDecision {
  readonly kind: Exclude<DecisionKind, 'bulletin'>;
  readonly actions: readonly CaseActionName[];
  readonly proposal: string | null;
}

type Person = Extract<CaseActor, { kind: 'person' }>;

/** What a leader has to decide in a case, by the rules of section 8: what he asked for himself is another's. */
export function decisionsWaiting(facts: CaseFacts, actor: CaseActor): readonly WaitingDecision[] {
  if (actor.kind !== 'person') return [];
  const { allowed } = possibleActions(facts, actor);
  return [...requestsFor(facts, actor), ...plansFor(facts, actor), ...proposalsFor(facts, actor)].flatMap((one) => {
    const actions = one.actions.filter((action) => allowed.includes(action));
    // Whoever may only refuse does not decide.
    return actions.some((action) => action !== 'refuse_request') ? [{ ...one, actions }] : [];
  });
}

function requestsFor(facts: CaseFacts, actor: Person): readonly WaitingDecision[] {
  const { extension, suspension, withdrawal, appeal } = facts.requests;
  // The first extension is the leader's, the second the level above's.
  const mayExtend = caseGuards.extension_once(facts, { type: 'extend' } as CaseCommand, actor);
  const found: WaitingDecision[] = [];
  if (extension && mayExtend) found.push({ kind: 'extension', actions: ['extend', 'refuse_request'], proposal: null });
  if (suspension) found.push({ kind: 'suspension', actions: ['suspend', 'refuse_request'], proposal: null });
  if (withdrawal) found.push({ kind: 'withdrawal', actions: ['withdraw', 'cancel', 'refuse_request'], proposal: null });
  if (appeal) found.push({ kind: 'appeal', actions: ['decide_appeal'], proposal: null });
  return found;
}

/** A plan is the supervisor's; of level A, or once it was passed up, a leader's. */
function plansFor(facts: CaseFacts, actor: Person): readonly WaitingDecision[] {
  const isHis = actor.roles.includes('leader') ? facts.level === 'A' : isPassedUp(facts, 'plan_review');
  const actions: CaseActionName[] = [
    ...(facts.plan?.status === 'filed' ? (['approve_plan'] as const) : []),
    ...(facts.requests.plan_change ? (['decide_plan_change'] as const) : []),
  ];
  return isHis && actions.length > 0 ? [{ kind: 'plan', actions, proposal: null }] : [];
}

/** Proposals of rungs 4 to 6 that he may decide now: the unit was heard, and he is not who decided first. */
function proposalsFor(facts: CaseFacts, actor: Person): readonly WaitingDecision[] {
  if (!actor.roles.includes('leader') && !isPassedUp(facts, 'proposal')) return [];
  return facts.proceedings.flatMap((one): WaitingDecision[] => {
    const kind = one.kind === 'referral' ? 'referral' : 'proposal';
    if (one.state === 'open' && wasHeard(one, facts.today))
      return [{ kind, actions: ['decide_proposal'], proposal: one.key }];
    const isAnothers = one.state === 'decided_once' && one.decision?.byPerson !== actor.personId;
    return isAnothers ? [{ kind, actions: ['confirm_proposal'], proposal: one.key }] : [];
  });
}
