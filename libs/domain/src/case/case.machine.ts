import { setup } from 'xstate';
import { caseActionNames } from './case.commands.js';
import type { CaseCommand } from './case.commands.js';
import { caseGuards } from './case.guards.js';
import type { CaseGuard } from './case.guards.js';
import { caseTransitions, standingCommands } from './case.transitions.js';
import { caseStates } from './case.states.js';
import type { CaseState } from './case.states.js';
import type { CaseActor, CaseFacts } from './case.types.js';

export interface CaseContext {
  readonly facts: CaseFacts;
  readonly actor: CaseActor;
}

interface Branch {
  readonly target: CaseState;
  readonly guard: { readonly type: 'all'; readonly params: readonly CaseGuard[] };
}

function branchesOf(state: CaseState): Partial<Record<CaseCommand['type'], Branch>> {
  const branches: Partial<Record<CaseCommand['type'], Branch>> = {};
  for (const { from, action, to, guards } of caseTransitions) {
    if (from.includes(state)) branches[action] = { target: to, guard: { type: 'all', params: guards } };
  }
  for (const action of caseActionNames) {
    const standing = standingCommands[action];
    if (standing?.from.includes(state))
      branches[action] = { target: state, guard: { type: 'all', params: standing.guards } };
  }
  return branches;
}

/** The statechart of domain.md section 4: states, commands and guards; no actors, no effects, no time. */
export const caseMachine = setup({
  types: {
    context: {} as CaseContext,
    events: {} as CaseCommand,
    input: {} as CaseContext,
  },
  guards: {
    all: ({ context, event }, names: readonly CaseGuard[]) =>
      names.every((name) => caseGuards[name](context.facts, event, context.actor)),
  },
}).createMachine({
  context: ({ input }) => input,
  initial: 'draft',
  states: Object.fromEntries(caseStates.map((state) => [state, { on: branchesOf(state) }])),
});
