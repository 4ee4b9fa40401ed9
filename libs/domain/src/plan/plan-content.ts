import type { LocalDate } from '../clock/local-date.js';

/** A step of a plan: what is done, what there will be to see, who answers, by when (T09). */
export interface PlannedMeasure {
  readonly id: string;
  readonly text: string;
  readonly output: string;
  readonly ownerPostId: string;
  readonly dueDate: LocalDate;
  /** `institutional` (建章立制): a rule that keeps the problem from coming back, apart from the quick fix. */
  readonly kind?: 'fix' | 'institutional' | undefined;
}

/** A stage that ends on a day (分阶段). */
export interface PlannedMilestone {
  readonly id: string;
  readonly name: string;
  readonly dueDate: LocalDate;
}

/** Something that is counted: from where, to where, in which unit, and who counts it. */
export interface PlannedIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly source: string;
}

/** What a plan says. */
export interface PlanContent {
  readonly cause: string;
  readonly goal: string;
  readonly measures: readonly PlannedMeasure[];
  readonly plannedEvidence: readonly string[];
  readonly milestones?: readonly PlannedMilestone[] | undefined;
  readonly indicators?: readonly PlannedIndicator[] | undefined;
}
