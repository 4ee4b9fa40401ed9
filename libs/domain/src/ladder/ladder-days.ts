import { partyBuildingLadder } from './ladder.js';
import type { LadderKind, LadderStep, LadderVersion } from './ladder.js';

/** Working days past due at which rungs fire (section 6): the part of a ladder that offices change. */
export interface LadderDays {
  /** Rungs 1 to 6. */
  readonly rectify: readonly number[];
  /** Urged, supervised, claimed by the system. */
  readonly unclaimed: readonly number[];
  /** An answer that did not come brings the next rung. */
  readonly reply: readonly number[];
  /** Of what an office sits on: its owner, his leader, the level above. */
  readonly office: readonly number[];
}

export const standardLadderDays: LadderDays = {
  rectify: [1, 4, 9, 15, 25, 40],
  unclaimed: [1, 2, 3],
  reply: [3],
  office: [1, 3, 5],
};

export const ladderParts = ['rectify', 'unclaimed', 'reply', 'office'] as const satisfies readonly (keyof LadderDays)[];

/** What keeps days from being a ladder: each part as long as the standard, whole, rising; undefined when nothing does. */
export function ladderProblem(days: LadderDays): keyof LadderDays | undefined {
  return ladderParts.find((part) => {
    const own = days[part];
    const rises = own.every((day, at) => Number.isInteger(day) && day > (own[at - 1] ?? 0) && day <= 250);
    return !rises || own.length !== standardLadderDays[part].length;
  });
}

const partOf = (kind: LadderKind): keyof LadderDays =>
  kind === 'rectify' || kind === 'unclaimed' || kind === 'reply' ? kind : 'office';

/** The ladder of section 6 with days of its own: papers, recipients and consequences stay. */
export function ladderWith(version: string, days: LadderDays): LadderVersion {
  const kinds = Object.entries(partyBuildingLadder.ladders) as [LadderKind, readonly LadderStep[]][]; // its own keys
  const ladders = Object.fromEntries(kinds.map(([kind, steps]) => [kind, withDays(steps, days[partOf(kind)])]));
  return { ...partyBuildingLadder, version, ladders: ladders as LadderVersion['ladders'] };
}

function withDays(steps: readonly LadderStep[], days: readonly number[]): readonly LadderStep[] {
  const late = steps.filter(({ when }) => when.kind === 'working_days_after');
  return steps.map((step) => {
    const count = days[late.indexOf(step)];
    return count === undefined ? step : { ...step, when: { kind: 'working_days_after', count } };
  });
}
