import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { neutral } from './neutral-text.js';
import type { TableFormat } from './read-table.js';

/** A column of a table that is written: its title, its width in characters, what may be chosen in it. */
export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly kind?: 'text' | 'date' | 'number';
  readonly choices?: readonly string[];
}

type Rows = AsyncIterable<readonly string[]>;

/**
 * Writes a table as it is read, row by row: CSV with a byte order mark, or a workbook with the header fixed, dates and
 * numbers typed and choices listed. A fault of the rows breaks the stream.
 */
export function writeTable(format: TableFormat, name: string, columns: readonly TableColumn[], rows: Rows): Readable {
  const out = new PassThrough();
  const write = format === 'csv' ? writeCsv(out, columns, rows) : writeWorkbook(out, name, columns, rows);
  write.catch((error: Error) => out.destroy(error));
  return out;
}

async function writeCsv(out: PassThrough, columns: readonly TableColumn[], rows: Rows): Promise<void> {
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
  out.write(`\uFEFF${line(columns.map(({ title }) => title))}`);
  for await (const cells of rows) {
    // A reader that is slower than we are, or gone, is waited for, or left.
    if (!out.write(line(cells.map(neutral)))) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    if (out.destroyed) return;
  }
  out.end();
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

async function writeWorkbook(
  out: PassThrough,
  name: string,
  columns: readonly TableColumn[],
  rows: Rows,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 8 as ExcelJS.PaperSize, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    headerFooter: { oddFooter: '&P / &N' },
  });
  sheet.pageSetup.printTitlesRow = '1:1';
  sheet.columns = columns.map(({ width, kind }) => ({
    width,
    style: { alignment: { wrapText: true, vertical: 'top' }, ...(kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}) },
  }));
  const header = sheet.addRow(columns.map(({ title }) => title));
  header.font = { bold: true };
  header.commit();
  let last = 1;
  for await (const cells of rows) {
    sheet.addRow(cells.map((cell, index) => typed(cell, columns[index]))).commit();
    last += 1;
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    if (out.destroyed) return;
  }
  // ExcelJS has this on sheets that are streamed too; its types do not say so.
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, rule: object): void } };
  for (const [index, { choices }] of columns.entries()) {
    if (!choices || last === 1) continue;
    const letter = sheet.getColumn(index + 1).letter;
    const rule = { type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`] };
    dataValidations.add(`${letter}2:${letter}${last}`, rule);
  }
  sheet.commit();
  await workbook.commit();
}

function typed(cell: string, column: TableColumn | undefined): string | number | Date | null {
  if (cell === '') return null;
  if (column?.kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(cell)) return new Date(`${cell}T00:00:00Z`);
  if (column?.kind === 'number' && /^-?\d+(\.\d+)?$/u.test(cell)) return Number(cell);
  return neutral(cell);
}
