import { describe, expect, test } from '@jest/globals';
import { lawOfRoles, lawOfTransitions } from '../../../../test/builders/law.js';
import { aCase, aClock, acting, factsOfRungs, validCommands } from '../../../../test/builders/case-facts.js';
import { caseActionNames } from './case.commands.js';
import type { CaseActionName } from './case.commands.js';
import { caseStates } from './case.states.js';
import type { CaseState } from './case.states.js';
import type { CaseFacts } from './case.types.js';
import { decide } from './decide.js';
import type { CaseRole } from '../access/roles.js';
import { caseRoles } from '../access/roles.js';

/** Everything an office could sit on has gone to the level above. */
const passedUp = (['plan_review', 'arbitrate', 'extension', 'verify'] as const).map((ladder) => ({
  ladder,
  step: '3',
  rung: 2,
  cycle: 1,
  spell: 1,
  sentOn: '2026-03-09' as const,
}));

/** The one thing that must differ from `aCase` for an action to find everything in order. */
function factsFor(state: CaseState, action: CaseActionName, role: CaseRole | 'system'): CaseFacts {
  const clocks = { ...aCase(state).clocks, review: aClock('review', '2026-03-12') };
  const changes: Partial<Record<CaseActionName, Partial<CaseFacts>>> = {
    ...factsOfRungs,
    dispute: { today: '2026-03-05' },
    file_plan: { plan: null },
    uphold_objection: { openObjections: 1 },
    resume: { clocks },
    change_plan: { requests: {} },
    sign_part: { jointUnits: [{ unitId: 'unit-any', signed: false }] },
    ask_extension: { requests: {} },
    ask_suspension: { requests: {} },
    propose_withdrawal: { requests: {} },
    // The first extension is the leader's, the second the upper level's.
    extend: { extensions: role === 'upper_level' ? 1 : 0 },
  };
  return aCase(state, { ...(role === 'upper_level' ? { fired: passedUp } : {}), ...changes[action] });
}

const roles = [...caseRoles, 'system'] as const;

describe.each(caseStates)('in state %s', (state) => {
  describe.each(caseActionNames)('the action %s', (action) => {
    const line = lawOfTransitions.find(([, from, name]) => from === state && name === action);
    test.each(roles)(`by a %s is answered as the table of domain.md says`, (role) => {
      const decision = decide(factsFor(state, action, role), validCommands[action], acting(role));
      const answer = decision.kind === 'accepted' ? decision.state : decision.refusal.code;
      const expected = !lawOfRoles[action].includes(role) ? 'not_permitted' : line ? line[3] : 'wrong_state';
      expect(answer).toBe(expected);
    });
  });
});

test('every state but the first can be reached, and every state but the two ends can be left', () => {
  const reached = new Set(lawOfTransitions.filter(([id]) => id !== '').map(([, , , to]) => to));
  const left = new Set(lawOfTransitions.filter(([id]) => id !== '').map(([, from]) => from));
  expect(caseStates.filter((state) => !reached.has(state))).toEqual(['draft']);
  expect(caseStates.filter((state) => !left.has(state))).toEqual(['merged', 'withdrawn']);
});
