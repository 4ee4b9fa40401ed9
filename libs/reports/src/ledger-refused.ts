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

/** More lines than are printed at once. */
export class LedgerTooLong extends Error {
  readonly code = 'too_many_lines';
  readonly zh: string;
  readonly en: string;

  constructor(
    readonly total: number,
    readonly most: number,
  ) {
    super('too_many_lines');
    this.zh = `共${total}件,一次最多打印${most}件。请缩小筛选范围,或改为导出 Excel。`;
    this.en = `${total} cases match and at most ${most} are printed at once. Narrow the filter, or take the XLSX.`;
    this.name = 'LedgerTooLong';
  }
}
