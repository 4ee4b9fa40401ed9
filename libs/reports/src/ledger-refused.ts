import type { RowError } from '#spreadsheets';

/** An import that took nothing: every row that could not be taken, with the reason. */
export class LedgerRefused extends Error {
  readonly code = 'invalid_rows';
  readonly zh: string;
  readonly en: string;

  constructor(
    readonly rows: readonly RowError[],
    count: number,
  ) {
    super('invalid_rows');
    this.zh = `有${count}处错误,一行未导入。`;
    this.en = `${count} errors; no row was imported.`;
    this.name = 'LedgerRefused';
  }
}
