import type { LocalDate } from '../clock/local-date.js';
import type { CaseState } from './case.states.js';

/** A case as a ledger from elsewhere tells it: where it stands and since when; nobody here did it (section 12). */
export interface ImportedCase {
  readonly state: CaseState;
  readonly cycle: number;
  readonly round: number;
  readonly issuedOn: LocalDate;
  readonly originalDueDate: LocalDate;
  readonly dueDate: LocalDate;
  /** The day by which the next move is due; null: counted from the day of the import. */
  readonly nextBy: LocalDate | null;
  readonly submittedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly closureKind: string | null;
  readonly highestRung: number | null;
  /** Split into parts that stand in the same ledger: it has no clocks of its own. */
  readonly isSplit: boolean;
  /** The line as it was written, by column. */
  readonly cells: Readonly<Record<string, string>>;
}
