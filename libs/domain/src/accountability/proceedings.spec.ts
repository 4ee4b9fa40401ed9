import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aCase, aLetter, acting } from '../../../../test/builders/case-facts.js';
import { addDays } from '../clock/local-date.js';
import { decide } from '../case/decide.js';
import type { CaseCommand } from '../case/case.commands.js';
import type { CaseFacts } from '../case/case.types.js';
import { penaltyPoints, proceedingsOf } from './proceedings.js';
import type { RungAct } from './proceedings.js';

const KEY = 'rectify:5:1:1';
const sent = [{ key: KEY, rung: 5, sentOn: '2026-03-02' as const, points: 6 }];
const { pack, calendar } = aCase('rectifying');

/** Plays one action on the proposal by one of four people; what is refused changes nothing. */
interface Try {
  readonly action: 'answer_proposal' | 'decide_proposal' | 'confirm_proposal' | 'revoke_rung';
  readonly person: number;
  readonly yes: boolean;
  readonly days: number;
}
const tries: fc.Arbitrary<Try> = fc.record({
  action: fc.constantFrom('answer_proposal', 'decide_proposal', 'confirm_proposal', 'revoke_rung'),
  person: fc.integer({ min: 1, max: 4 }),
  yes: fc.boolean(),
  days: fc.integer({ min: 0, max: 4 }),
});

function play(steps: readonly Try[]) {
  let today = addDays('2026-03-02', 0);
  const acts: RungAct[] = [];
  for (const { action, person, yes, days } of steps) {
    today = addDays(today, days);
    const facts = factsOn(today, acts);
    const role = action === 'answer_proposal' ? 'principal' : 'leader';
    const actor = { ...acting(role), personId: `person-${person}` };
    const command = commandOf(action, yes);
    if (decide(facts, command, actor as ReturnType<typeof acting>).kind === 'refused') continue;
    const before = facts.proceedings[0];
    acts.push(actOf(command, today, `person-${person}`));
    const [after] = proceedingsOf(sent, acts, { pack, calendar, today });
    if (after?.state === 'in_force' && before?.state !== 'in_force')
      return { after, acts, heard: acts.some(({ kind }) => kind === 'answered') || today > after.replyBy, today };
  }
  return undefined;
}

function factsOn(today: CaseFacts['today'], acts: readonly RungAct[]): CaseFacts {
  return aCase('rectifying', {
    today,
    proceedings: proceedingsOf(sent, acts, { pack, calendar, today }),
    revokedRungs: acts.filter(({ kind }) => kind === 'revoked').map(({ rung }) => rung),
    fired: [{ ladder: 'rectify', step: '5', rung: 5, cycle: 1, spell: 1, sentOn: '2026-03-02' }],
  });
}

function commandOf(action: Try['action'], yes: boolean): CaseCommand {
  switch (action) {
    case 'answer_proposal':
      return { type: action, proposal: KEY, text: '正在赶办' };
    case 'decide_proposal':
      return { type: action, proposal: KEY, upheld: yes, reason: '久拖', finalDate: '2026-12-01' };
    case 'confirm_proposal':
      return { type: action, proposal: KEY, agreed: yes, reason: '复核' };
    case 'revoke_rung':
      return { type: action, rung: KEY, reason: '有误' };
  }
}

function actOf(command: CaseCommand, on: CaseFacts['today'], byPerson: string): RungAct {
  const base = { rung: KEY, on, byPerson };
  if (command.type === 'answer_proposal') return { ...base, kind: 'answered', text: command.text, ground: null };
  if (command.type === 'decide_proposal')
    return { ...base, kind: 'decided', upheld: command.upheld, reason: '', finalDate: '2026-12-01' };
  if (command.type === 'confirm_proposal')
    return { ...base, kind: 'confirmed', agreed: command.agreed, levelBefore: 'B' };
  return { ...base, kind: 'revoked', reason: '' };
}

describe('whatever is tried by whom and when', () => {
  test('nothing is in force before the unit was heard and two different people decided it', () => {
    let reached = 0;
    fc.assert(
      fc.property(fc.array(tries, { minLength: 6, maxLength: 24 }), (steps) => {
        const end = play(steps);
        if (!end) return;
        reached += 1;
        expect(end.heard).toBe(true);
        expect(end.after.decision?.upheld).toBe(true);
        expect(end.after.confirmation?.byPerson).not.toBe(end.after.decision?.byPerson);
      }),
      { numRuns: 3000 },
    );
    expect(reached).toBeGreaterThan(50);
  });
});

test('points count while a decision is in force, not before, not after it expired, not once it is taken back', () => {
  const decided: RungAct[] = [
    { kind: 'decided', rung: KEY, on: '2026-03-12', byPerson: 'a', upheld: true, reason: '', finalDate: null },
    { kind: 'confirmed', rung: KEY, on: '2026-03-13', byPerson: 'b', agreed: true, levelBefore: 'B' },
  ];
  const points = (acts: readonly RungAct[], today: CaseFacts['today'], revoked: readonly string[] = []) =>
    penaltyPoints(sent, proceedingsOf(sent, acts, { pack, calendar, today }), revoked);
  expect(points([], '2026-03-12')).toBe(0);
  expect(points(decided, '2026-03-13')).toBe(6);
  expect(points(decided, '2027-03-13')).toBe(6);
  expect(points(decided, '2027-03-14')).toBe(0);
  expect(
    points([...decided, { kind: 'revoked', rung: KEY, on: '2026-04-01', byPerson: 'c', reason: '' }], '2026-04-02', [
      KEY,
    ]),
  ).toBe(0);
});

test('each rung counts once a case, and no case costs more than twenty points', () => {
  const notice = (spell: number) => ({
    key: `rectify:3:1:${spell}`,
    rung: 3,
    sentOn: '2026-03-02' as const,
    points: 2,
  });
  expect(penaltyPoints([notice(1), notice(2)], [], [])).toBe(2);
  expect(penaltyPoints([{ ...notice(1), points: 30 }], [], [])).toBe(20);
});

test('rung 1 asks for a written reason in two working days, rung 2 for an answer in three', () => {
  for (const [rung, due] of [
    [1, '2026-03-16'],
    [2, '2026-03-17'],
  ] as const) {
    const armed = [
      { ladder: 'rectify', step: String(rung), rung, dueOn: '2026-03-12', dueAt: '2026-03-12T01:00:00.000Z' },
    ] as const;
    const decision = decide(aCase('rectifying', { armed }), { type: 'climb' }, acting('system'));
    const reply =
      decision.kind === 'accepted' ? decision.clocks.find(({ clock }) => clock.kind === 'reply') : undefined;
    expect(reply?.clock.dueDate).toBe(due);
    expect(decision).toMatchObject({ next: { who: 'principal', what: 'answer_letter', by: due } });
  }
});

test.each([
  ['1', '2'],
  ['2', '3'],
] as const)('an answer to rung %s that does not come brings rung %s, once', (letter, next) => {
  const facts = aCase('rectifying', {
    ...aLetter(letter === '1' ? 1 : 2),
    armed: [{ ladder: 'reply', step: 'next', rung: 1, dueOn: '2026-03-12', dueAt: '2026-03-12T01:00:00.000Z' }],
  });
  const decision = decide(facts, { type: 'climb' }, acting('system'));
  const fired = decision.kind === 'accepted' ? decision.fired : [];
  expect(fired.map(({ rung, supersededBy }) => [rung.ladder, rung.step, supersededBy])).toEqual([
    ['rectify', next, null],
    ['reply', 'next', `rectify:${next}`],
  ]);
});
