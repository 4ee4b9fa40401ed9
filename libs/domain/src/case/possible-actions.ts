import { permissions } from '../access/roles.js';
import { permittingRole } from './decide.js';
import { caseActionNames } from './case.commands.js';
import type { CaseActionName, CaseCommand } from './case.commands.js';
import { caseGuards } from './case.guards.js';
import type { CaseGuard } from './case.guards.js';
import type { CaseActor, CaseFacts } from './case.types.js';
import type { UnmetGuard } from './decision.types.js';
import { guardsOf } from './refuse.js';

/** Guards that the facts alone answer; the others depend on what the caller will write. */
const factGuards: ReadonlySet<CaseGuard> = new Set<CaseGuard>([
  'not_split',
  'passed_up',
  'required_fields',
  'approved_by_leader',
  'unit_under_issuer',
  'duplicate_answered',
  'claim_limit_passed',
  'no_open_dispute',
  'before_claim_due',
  'first_dispute_of_unit',
  'arbiter_did_not_issue',
  'request_open',
  'two_persons',
  'none_asked',
  'no_plan_under_review',
  'plan_filed',
  'plan_in_force',
  'milestone_reached',
  'parts_signed',
  'not_urged_lately',
  'letter_open',
  'proposal_known',
  'proposal_undecided',
  'answered_once_in_time',
  'unit_was_heard',
  'proposal_decided_once',
  'two_deciders',
  'proposal_in_force',
  'rung_revocable',
  'late_or_serious',
  'not_listed',
  'measures_done',
  'effect_evidence_attached',
  'objection_open',
  'notice_ended',
  'no_open_objection',
  'upkeep_running',
  'rung_due',
]);

export interface BlockedAction {
  readonly action: CaseActionName;
  readonly code: 'not_permitted' | 'guard_failed';
  readonly unmet: readonly UnmetGuard[];
}
export interface PossibleActions {
  readonly allowed: readonly CaseActionName[];
  readonly blocked: readonly BlockedAction[];
}

/** What an actor may do in the state a case is in and, for what he may not, why (AP-1, CL-1). */
export function possibleActions(facts: CaseFacts, actor: CaseActor): PossibleActions {
  const allowed: CaseActionName[] = [];
  const blocked: BlockedAction[] = [];
  for (const action of caseActionNames) {
    const guards = guardsOf(facts.state, action);
    // The trail of a split case goes on in its parts; nothing can be done here.
    if (!guards || facts.isSplit) continue;
    if (permittingRole(action, actor) === null) {
      // What only the system does is nothing anybody could be sent to ask for.
      if (permissions[action].every((role) => role === 'system')) continue;
      blocked.push({ action, code: 'not_permitted', unmet: [] });
      continue;
    }
    // These guards never look at the command, so that its name is enough of one.
    const [request] = Object.keys(facts.requests);
    const probe = { type: action, request } as CaseCommand;
    const unmet = guards
      .filter((guard) => factGuards.has(guard) && !caseGuards[guard](facts, probe, actor))
      .map((guard) => ({ guard, missing: guard === 'effect_evidence_attached' ? ['evidence.effect'] : [] }));
    if (unmet.length === 0) allowed.push(action);
    else blocked.push({ action, code: 'guard_failed', unmet });
  }
  return { allowed, blocked };
}
