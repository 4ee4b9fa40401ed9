import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawLookBacks } from './look-backs.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const candidates = fc.uniqueArray(
  fc.record({
    caseId: fc.uuid(),
    unitId: fc.constantFrom('u1', 'u2', 'u3', 'u4'),
    level: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    cycle: fc.constantFrom(1, 1, 1, 2),
    ordered: fc.constantFrom(false, false, true),
    samplePercent: fc.constantFrom(20, 100),
  }),
  { selector: ({ caseId }) => caseId, maxLength: 60 },
);
test('every level A case, every reopened one, the share of the rest and one of each unit is looked back at', () => {
  fc.assert(
    fc.property(candidates, fc.string(), (cases, seed) => {
      const drawn = drawLookBacks(cases, seed, digest);
      const must = cases.filter(
        ({ level, cycle, ordered, samplePercent }) => level === 'A' || cycle > 1 || ordered || samplePercent === 100,
      );
      expect(must.every(({ caseId }) => drawn.has(caseId))).toBe(true);
      const rest = cases.length - must.length;
      const sampled = drawn.size - must.length;
      expect(sampled).toBeGreaterThanOrEqual(Math.ceil(rest / 5));
      expect(sampled).toBeLessThanOrEqual(Math.ceil(rest / 5) + 4);
      const units = new Set(cases.map(({ unitId }) => unitId));
      expect(new Set(cases.filter(({ caseId }) => drawn.has(caseId)).map(({ unitId }) => unitId))).toEqual(units);
    }),
  );
});

test('the same seed draws the same cases in whatever order they come, another seed others', () => {
  const cases = Array.from({ length: 100 }, (_, index) => ({
    caseId: `case-${index}`,
    unitId: `unit-${index % 3}`,
    level: 'B' as const,
    cycle: 1,
    ordered: false,
    samplePercent: 20,
  }));
  const one = drawLookBacks(cases, 'seed', digest);
  expect(new Set(drawLookBacks(cases.toReversed(), 'seed', digest).keys())).toEqual(new Set(one.keys()));
  expect(one.size).toBe(20);
  expect([...drawLookBacks(cases, 'another', digest).keys()]).not.toEqual([...one.keys()]);
});
