/** A file that cannot be read as a table; nothing of it was taken. */
export class TableRefused extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'TableRefused';
  }
}

/** One cell that cannot be taken: the row as a spreadsheet shows it, the column, and what would be accepted. */
export interface RowError {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}
