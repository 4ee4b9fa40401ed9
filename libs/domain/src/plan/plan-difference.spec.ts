import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanContent, PlannedMeasure } from './plan-content.js';
import { percentDone, planDifference } from './plan-difference.js';

const measure = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  text: fc.constantFrom('选书记', '建制度'),
  output: fc.constantFrom('任职文件', '制度汇编'),
  ownerPostId: fc.constantFrom('p1', 'p2'),
  dueDate: fc.constantFrom('2026-06-01' as const, '2026-07-01' as const),
});
const plan: fc.Arbitrary<PlanContent> = fc.record({
  cause: fc.constantFrom('因一', '因二'),
  goal: fc.constantFrom('的一', '的二'),
  measures: fc.uniqueArray(measure, { selector: ({ id }) => id, maxLength: 5 }),
  plannedEvidence: fc.uniqueArray(fc.constantFrom('测评', '照片', '走访')),
});

const byId = (measures: readonly PlannedMeasure[]) => measures.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('the difference laid over the old version of a plan gives the new one', () => {
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      const { measures, texts, plannedEvidence } = planDifference(before, after);
      const removed = new Set(measures.removed.map(({ id }) => id));
      const changed = new Map(measures.changed.map((one) => [one.after.id, one.after]));
      const kept = before.measures.filter(({ id }) => !removed.has(id)).map((one) => changed.get(one.id) ?? one);
      expect(byId([...kept, ...measures.added])).toEqual(byId(after.measures));
      const goal = texts.find(({ field }) => field === 'goal')?.after ?? before.goal;
      expect(goal).toBe(after.goal);
      const shown = before.plannedEvidence.filter((text) => !plannedEvidence.removed.includes(text));
      expect(new Set([...shown, ...plannedEvidence.added])).toEqual(new Set(after.plannedEvidence));
    }),
  );
});

test('a plan compared with itself shows nothing', () => {
  fc.assert(
    fc.property(plan, (one) => {
      const { texts, measures } = planDifference(one, structuredClone(one));
      expect([texts, measures]).toEqual([[], { added: [], removed: [], changed: [] }]);
    }),
  );
});

test.each([
  [[], 0],
  [[null], 0],
  [['2026-03-01', null, null], 33],
  [['2026-03-01', '2026-03-02'], 100],
] as const)('of measures done on %j the plan is %i percent done', (days, percent) => {
  expect(percentDone(days.map((doneOn) => ({ doneOn })))).toBe(percent);
});
