import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluationAnswers, evaluationOutcome } from './outcome.js';
import type { GroupCount } from './outcome.js';
import { drawSample, rosterGroups } from './sample.js';
import type { RosterPerson } from './sample.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const people = (group: RosterPerson['group'], count: number): RosterPerson[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${group}-${index}`, group }));
const draw = (roster: readonly RosterPerson[], level: 'A' | 'B' = 'B', seed = 's') =>
  drawSample(roster, { level, validOfInvitedPercent: 60 }, seed, digest);

test('of a large village 25 are drawn: 15 answers even when only 60 % answer', () => {
  expect(draw(people('representative', 200))).toHaveLength(25);
  expect(draw(people('representative', 9))).toHaveLength(9);
});

test('old members, former secretaries, households in difficulty and petitioners are always visited', () => {
  const roster = [...people('representative', 100), ...people('petitioner', 7), ...people('old_member', 3)];
  const drawn = draw(roster);
  expect(drawn.filter((id) => id.startsWith('petitioner'))).toHaveLength(7);
  expect(drawn).toHaveLength(35);
});

test('level A visits 30 % of the households and no fewer than 30, all where there are fewer', () => {
  const visited = (count: number) => draw(people('household', count), 'A').length;
  expect([visited(200), visited(60), visited(12)]).toEqual([60, 30, 12]);
});

const roster = fc.array(fc.record({ id: fc.uuid(), group: fc.constantFrom(...rosterGroups) }), { maxLength: 120 });

test('the same seed draws the same people from the same roster, in whatever order it comes; nobody twice', () => {
  fc.assert(
    fc.property(roster, fc.string(), (list, seed) => {
      const drawn = draw(list, 'A', seed);
      expect(draw([...list].reverse(), 'A', seed)).toEqual(drawn);
      expect(new Set(drawn).size).toBe(new Set(drawn).size);
      expect(drawn.every((id) => list.some((person) => person.id === id))).toBe(true);
    }),
  );
});

test('“do not know” is valid and not satisfied; too few answers give no percentage', () => {
  const rows: GroupCount[] = [
    { group: 'staff', answer: 'satisfied', count: 12 },
    { group: 'staff', answer: 'basically', count: 2 },
    { group: 'staff', answer: 'unknown', count: 6 },
  ];
  const least = { valid: 15, percentOfInvited: 60 };
  expect(evaluationOutcome(30, rows, least)).toMatchObject({ percent: 70, enoughAnswers: true });
  expect(evaluationOutcome(34, rows, least)).toMatchObject({ percent: null, enoughAnswers: false, groups: [] });
  expect(evaluationOutcome(0, [], { valid: 0, percentOfInvited: 60 }).percent).toBeNull();
});

test('no group under five is ever shown, nor one that could be got by subtraction', () => {
  const row = fc.record({
    group: fc.constantFrom(...rosterGroups),
    answer: fc.constantFrom(...evaluationAnswers),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const { groups, counts } = evaluationOutcome(1, rows, { valid: 0, percentOfInvited: 0 });
      expect(groups.every(({ valid }) => valid >= 5)).toBe(true);
      const rest = counts.valid - groups.reduce((total, { valid }) => total + valid, 0);
      expect(groups.length === 0 || rest === 0 || rest >= 5).toBe(true);
    }),
  );
});
