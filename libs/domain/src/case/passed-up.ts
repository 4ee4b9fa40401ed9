import { PASSES_UP } from '../ladder/ladder.js';
import type { OfficeLadder } from '../ladder/ladder.js';
import type { CaseFacts } from './case.types.js';

/** Whether what an office sat on went to the level above (section 6). */
export function isPassedUp(facts: CaseFacts, ladder: OfficeLadder): boolean {
  const clock = facts.clocks[ladder];
  return facts.fired.some(
    (one) =>
      one.ladder === ladder && one.step === PASSES_UP && one.cycle === facts.cycle && one.spell === (clock?.spell ?? 1),
  );
}
