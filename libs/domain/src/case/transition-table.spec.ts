import { describe, expect, test } from '@jest/globals';
import { aCase, aClock, acting, validCommands } from '../../../../test/builders/case-facts.js';
import { caseActionNames } from './case.commands.js';
import type { CaseActionName } from './case.commands.js';
import { caseStates } from './case.states.js';
import type { CaseState } from './case.states.js';
import type { CaseFacts } from './case.types.js';
import { decide } from './decide.js';
import type { CaseRole } from '../access/roles.js';
import { caseRoles } from '../access/roles.js';

/** Domain.md section 4, copied by hand: id, from, action, to. Not derived from the machine. */
const table: readonly (readonly [string, CaseState, CaseActionName, CaseState])[] = [
  ['T01', 'draft', 'issue', 'issued'],
  ['T02', 'issued', 'claim', 'claimed'],
  ['T03', 'issued', 'deem_claimed', 'claimed'],
  ['T04', 'issued', 'dispute', 'disputed'],
  ['T05', 'disputed', 'reject_dispute', 'claimed'],
  ['T06', 'disputed', 'reassign', 'issued'],
  ['T07', 'disputed', 'merge', 'merged'],
  ['T07', 'issued', 'merge', 'merged'],
  ['T08', 'disputed', 'withdraw', 'withdrawn'],
  ['T09', 'claimed', 'file_plan', 'claimed'],
  ['T10', 'claimed', 'return_plan', 'claimed'],
  ['T11', 'claimed', 'approve_plan', 'rectifying'],
  ['T12', 'rectifying', 'report_progress', 'rectifying'],
  ['T13', 'rectifying', 'extend', 'rectifying'],
  ['T14', 'rectifying', 'suspend', 'suspended'],
  ['T15', 'suspended', 'resume', 'rectifying'],
  ['T16', 'rectifying', 'apply_to_close', 'submitted'],
  ['T17', 'submitted', 'return_papers', 'rectifying'],
  ['T18', 'submitted', 'pass', 'verified'],
  ['T19', 'submitted', 'fail', 'rectifying'],
  ['T20', 'verified', 'publish', 'in_notice'],
  ['T21', 'in_notice', 'uphold_objection', 'submitted'],
  ['T22', 'in_notice', 'close', 'closed'],
  ['T23', 'verified', 'close_without_notice', 'closed'],
  ['T24', 'closed', 'pass_look_back', 'closed'],
  ['T25', 'closed', 'reopen', 'rectifying'],
  ['T26', 'submitted', 'annul', 'rectifying'],
  ['T26', 'verified', 'annul', 'rectifying'],
  ['T26', 'in_notice', 'annul', 'rectifying'],
  ['T26', 'closed', 'annul', 'rectifying'],
  ['T27', 'draft', 'cancel', 'withdrawn'],
  ['T27', 'issued', 'cancel', 'withdrawn'],
  // Not transitions: evidence is gathered while the unit works, rungs fire while its clocks run.
  ['', 'issued', 'add_evidence', 'issued'],
  ['', 'claimed', 'add_evidence', 'claimed'],
  ['', 'rectifying', 'add_evidence', 'rectifying'],
  ['', 'issued', 'replace_evidence', 'issued'],
  ['', 'claimed', 'replace_evidence', 'claimed'],
  ['', 'rectifying', 'replace_evidence', 'rectifying'],
  ['', 'issued', 'remove_evidence', 'issued'],
  ['', 'claimed', 'remove_evidence', 'claimed'],
  ['', 'rectifying', 'remove_evidence', 'rectifying'],
  ['', 'rectifying', 'ask_extension', 'rectifying'],
  ['', 'rectifying', 'ask_suspension', 'rectifying'],
  ['', 'draft', 'propose_withdrawal', 'draft'],
  ['', 'issued', 'propose_withdrawal', 'issued'],
  ['', 'disputed', 'propose_withdrawal', 'disputed'],
  ['', 'draft', 'refuse_request', 'draft'],
  ['', 'issued', 'refuse_request', 'issued'],
  ['', 'disputed', 'refuse_request', 'disputed'],
  ['', 'rectifying', 'refuse_request', 'rectifying'],
  // The system's own, because of another case: a part comes to life, a master takes in, a merged case follows.
  ['', 'draft', 'split_off', 'claimed'],
  ...(
    ['issued', 'disputed', 'claimed', 'rectifying', 'suspended', 'submitted', 'verified', 'in_notice'] as const
  ).flatMap((state) => [['', state, 'absorb', state] as const, ['', state, 'follow', state] as const]),
  ['', 'closed', 'report_upkeep', 'closed'],
  ['', 'closed', 'miss_upkeep', 'closed'],
  ['', 'closed', 'follow', 'closed'],
  ['', 'merged', 'follow', 'merged'],
  ['', 'withdrawn', 'follow', 'withdrawn'],
  ['', 'issued', 'climb', 'issued'],
  ['', 'disputed', 'climb', 'disputed'],
  ['', 'claimed', 'climb', 'claimed'],
  ['', 'rectifying', 'climb', 'rectifying'],
];

/** Domain.md sections 4 and 8, copied by hand: who may do it. */
const permitted: Readonly<Record<CaseActionName, readonly (CaseRole | 'system')[]>> = {
  issue: ['supervisor'],
  claim: ['principal'],
  deem_claimed: ['system'],
  dispute: ['principal'],
  reject_dispute: ['arbiter'],
  reassign: ['arbiter'],
  merge: ['arbiter'],
  withdraw: ['arbiter', 'leader'],
  file_plan: ['principal'],
  return_plan: ['supervisor'],
  approve_plan: ['supervisor', 'leader'],
  report_progress: ['principal'],
  extend: ['leader', 'upper_level'],
  suspend: ['leader'],
  resume: ['supervisor', 'system'],
  apply_to_close: ['principal'],
  return_papers: ['verifier'],
  pass: ['verifier'],
  fail: ['verifier'],
  publish: ['supervisor'],
  uphold_objection: ['leader'],
  close: ['supervisor'],
  close_without_notice: ['leader'],
  pass_look_back: ['verifier'],
  reopen: ['leader', 'upper_level'],
  annul: ['leader', 'upper_level'],
  cancel: ['supervisor', 'leader'],
  add_evidence: ['liaison', 'principal'],
  replace_evidence: ['liaison', 'principal'],
  remove_evidence: ['liaison', 'principal'],
  ask_extension: ['principal'],
  ask_suspension: ['principal'],
  propose_withdrawal: ['supervisor', 'arbiter'],
  refuse_request: ['leader', 'arbiter', 'upper_level'],
  report_upkeep: ['principal'],
  climb: ['system'],
  miss_upkeep: ['system'],
  absorb: ['system'],
  split_off: ['system'],
  follow: ['system'],
};

/** The one thing that must differ from `aCase` for an action to find everything in order. */
function factsFor(state: CaseState, action: CaseActionName, role: CaseRole | 'system'): CaseFacts {
  const clocks = { ...aCase(state).clocks, review: aClock('review', '2026-03-12') };
  const changes: Partial<Record<CaseActionName, Partial<CaseFacts>>> = {
    dispute: { today: '2026-03-05' },
    file_plan: { plan: null },
    uphold_objection: { openObjections: 1 },
    resume: { clocks },
    ask_extension: { requests: {} },
    ask_suspension: { requests: {} },
    propose_withdrawal: { requests: {} },
    // The first extension is the leader's, the second the upper level's.
    extend: { extensions: role === 'upper_level' ? 1 : 0 },
  };
  return aCase(state, changes[action]);
}

const roles = [...caseRoles, 'system'] as const;

describe.each(caseStates)('in state %s', (state) => {
  describe.each(caseActionNames)('the action %s', (action) => {
    const line = table.find(([, from, name]) => from === state && name === action);
    test.each(roles)(`by a %s is answered as the table of domain.md says`, (role) => {
      const decision = decide(factsFor(state, action, role), validCommands[action], acting(role));
      const answer = decision.kind === 'accepted' ? decision.state : decision.refusal.code;
      const expected = !permitted[action].includes(role) ? 'not_permitted' : line ? line[3] : 'wrong_state';
      expect(answer).toBe(expected);
    });
  });
});

test('every state but the first can be reached, and every state but the two ends can be left', () => {
  const reached = new Set(table.filter(([id]) => id !== '').map(([, , , to]) => to));
  const left = new Set(table.filter(([id]) => id !== '').map(([, from]) => from));
  expect(caseStates.filter((state) => !reached.has(state))).toEqual(['draft']);
  expect(caseStates.filter((state) => !left.has(state))).toEqual(['merged', 'withdrawn']);
});
