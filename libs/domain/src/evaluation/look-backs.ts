import type { CaseLevel } from '../case/case-level.js';

/** A closed case whose look-back has come due. */
export interface LookBackCandidate {
  readonly caseId: string;
  readonly unitId: string;
  readonly level: CaseLevel;
  readonly cycle: number;
  /** A second look-back, or one that a missed upkeep check opened: not left to chance. */
  readonly ordered: boolean;
  /** The share of its kind that is drawn, by the pack the case was born with. */
  readonly samplePercent: number;
}
export type LookBackReason = 'level_a' | 'reopened' | 'ordered' | 'sampled';

/**
 * Section 7: every level A case, every reopened one, and a share of the rest drawn by a stored seed, at least one of
 * each unit. Whoever knows seed and candidates draws the same cases.
 */
export function drawLookBacks(
  candidates: readonly LookBackCandidate[],
  seed: string,
  digest: (text: string) => string,
): ReadonlyMap<string, LookBackReason> {
  const drawn = new Map<string, LookBackReason>();
  for (const { caseId, level, cycle, ordered } of candidates) {
    if (level === 'A') drawn.set(caseId, 'level_a');
    else if (cycle > 1) drawn.set(caseId, 'reopened');
    else if (ordered) drawn.set(caseId, 'ordered');
  }
  const order = new Map(candidates.map(({ caseId }) => [caseId, digest(`${seed}:${caseId}`)]));
  const rest = candidates
    .filter(({ caseId }) => !drawn.has(caseId))
    .toSorted((a, b) => ((order.get(a.caseId) ?? '') < (order.get(b.caseId) ?? '') ? -1 : 1));
  for (const percent of new Set(rest.map(({ samplePercent }) => samplePercent))) {
    const alike = rest.filter(({ samplePercent }) => samplePercent === percent);
    for (const { caseId } of alike.slice(0, Math.ceil((alike.length * percent) / 100))) drawn.set(caseId, 'sampled');
  }
  const covered = new Set(candidates.filter(({ caseId }) => drawn.has(caseId)).map(({ unitId }) => unitId));
  for (const { caseId, unitId } of rest) {
    if (covered.has(unitId)) continue;
    drawn.set(caseId, 'sampled');
    covered.add(unitId);
  }
  return drawn;
}
