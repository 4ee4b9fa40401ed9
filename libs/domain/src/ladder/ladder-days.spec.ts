import { describe, expect, test } from '@jest/globals';
import { ladderProblem, ladderWith, standardLadderDays } from './ladder-days.js';
import { partyBuildingLadder } from './ladder.js';

describe('Days of a ladder', () => {
  test('the standard days are the ladder of section 6', () => {
    expect(ladderWith(partyBuildingLadder.version, standardLadderDays)).toEqual(partyBuildingLadder);
  });

  test('other days move the rungs past due and nothing else', () => {
    const ladder = ladderWith('x', { ...standardLadderDays, rectify: [2, 5, 10, 16, 26, 41], office: [2, 4, 6] });
    const after = (kind: 'rectify' | 'verify' | 'unclaimed') =>
      ladder.ladders[kind].flatMap(({ when }) => (when.kind === 'working_days_after' ? [when.count] : []));
    expect([after('rectify'), after('verify'), after('unclaimed')]).toEqual([
      [2, 5, 10, 16, 26, 41],
      [2, 4, 6],
      [1, 2, 3],
    ]);
    expect(ladder.ladders.rectify.map(({ recipients }) => recipients)).toEqual(
      partyBuildingLadder.ladders.rectify.map(({ recipients }) => recipients),
    );
  });

  test.each([
    ['rectify', [1, 4, 9, 15, 25]],
    ['rectify', [1, 4, 4, 15, 25, 40]],
    ['unclaimed', [0, 2, 3]],
    ['reply', [2.5]],
    ['office', [1, 3, 251]],
  ] as const)('%s of %j is no ladder', (part, days) => {
    expect(ladderProblem({ ...standardLadderDays, [part]: days })).toBe(part);
    expect(ladderProblem(standardLadderDays)).toBeUndefined();
  });
});
