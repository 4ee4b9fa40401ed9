import type { PlanContent } from './plan-content.js';

/** What became of the parts of one kind, each known by its id. */
export interface PartsDifference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
}

/** What a new version of a plan says otherwise than the one before (PL-8). */
export interface PlanDifference {
  readonly texts: readonly { readonly field: 'cause' | 'goal'; readonly before: string; readonly after: string }[];
  readonly measures: PartsDifference<PlanContent['measures'][number]>;
  readonly milestones: PartsDifference<NonNullable<PlanContent['milestones']>[number]>;
  readonly indicators: PartsDifference<NonNullable<PlanContent['indicators']>[number]>;
  readonly plannedEvidence: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** Compares two versions of a plan; what is applied to the older one gives the newer. */
export function planDifference(before: PlanContent, after: PlanContent): PlanDifference {
  return {
    texts: (['cause', 'goal'] as const)
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, before: before[field], after: after[field] })),
    measures: partsDifference(before.measures, after.measures),
    milestones: partsDifference(before.milestones ?? [], after.milestones ?? []),
    indicators: partsDifference(before.indicators ?? [], after.indicators ?? []),
    plannedEvidence: {
      added: after.plannedEvidence.filter((text) => !before.plannedEvidence.includes(text)),
      removed: before.plannedEvidence.filter((text) => !after.plannedEvidence.includes(text)),
    },
  };
}

function partsDifference<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): PartsDifference<T> {
  const old = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed: after.flatMap((part) => {
      const was = old.get(part.id);
      return was && !isSame(was, part) ? [{ before: was, after: part }] : [];
    }),
  };
}

/** Parts are flat; a field that is left out says the same as one that is undefined. */
function isSame<T extends object>(one: T, other: T): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>; // fields of the two
  return [...fields].every((field) => one[field] === other[field]);
}

/** How much of a plan is done, in whole percent of its measures; derived, never typed in (PL-1). */
export function percentDone(measures: readonly { readonly doneOn: string | null }[]): number {
  if (measures.length === 0) return 0;
  return Math.floor((100 * measures.filter(({ doneOn }) => doneOn !== null).length) / measures.length);
}
