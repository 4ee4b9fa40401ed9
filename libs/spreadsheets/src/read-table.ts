import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { inspectWorkbook } from './inspect-workbook.js';
import type { MergedCells } from './inspect-workbook.js';
import { withoutGuard } from './neutral-text.js';
import { TableRefused } from './table-refused.js';

export type TableFormat = 'csv' | 'xlsx';

/** One row of a table by column name, with its number as a spreadsheet shows it. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface TableShape {
  readonly mostRows?: number;
  /** With these the header may stand under title lines, and is the first line that has them all. */
  readonly required?: readonly string[];
}

const MOST_ROWS = 5000;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_COLUMNS = 200;
/** Commas of a CSV: twice what the largest ledger has, far fewer than would exhaust us. */
const MOST_COMMAS = 2_000_000;
/** How many title lines may stand above the header. */
const MOST_TITLES = 5;

/** Reads a CSV (UTF-8 or GB18030) or XLSX file into rows; throws `TableRefused` for one that cannot be read. */
export async function readTable(
  bytes: Buffer,
  format: TableFormat,
  { mostRows = MOST_ROWS, required }: TableShape = {},
): Promise<readonly TableRow[]> {
  if (bytes.length === 0) throw new TableRefused('文件是空的。', 'The file is empty.');
  if (bytes.length > MOST_BYTES) throw new TableRefused('文件超过20 MB。', 'The file is larger than 20 MB.');
  const { lines, merged } = format === 'csv' ? readCsv(bytes, mostRows) : await readWorkbook(bytes, mostRows);
  const header = headerOf(lines, required);
  refuseMerged(merged, header.row);
  const body = lines.filter(({ row }) => row > header.row);
  if (body.length > mostRows) throw tooMany(mostRows);
  const columns = header.cells.map(columnName);
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) < index);
  if (twice) throw new TableRefused(`表头“${twice}”出现两次。`, `The column "${twice}" stands twice.`);
  return body
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(columns.map((name, index) => [name, withoutGuard((cells[index] ?? '').trim())])),
    }));
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}
interface Lines {
  readonly lines: readonly Line[];
  readonly merged: readonly MergedCells[];
}

const tooMany = (rows: number): TableRefused => new TableRefused(`超过${rows}行。`, `More than ${rows} rows.`);

/** Full-width signs as plain ones and no spaces: “整改时限(原/现)” is written in many ways. */
export const columnName = (title: string): string => title.normalize('NFKC').replaceAll(/\s+/gu, '');

function headerOf(lines: readonly Line[], required: readonly string[] | undefined): Line {
  const [first] = lines;
  if (!first) throw new TableRefused('文件没有表头。', 'The file has no header.');
  if (!required) return first;
  const candidates = lines.slice(0, MOST_TITLES + 1).map((line) => {
    const names = new Set(line.cells.map(columnName));
    return { line, missing: required.filter((name) => !names.has(columnName(name))) };
  });
  const [best] = candidates.toSorted((a, b) => a.missing.length - b.missing.length);
  if (!best || best.missing.length > 0) {
    const missing = best?.missing ?? required;
    throw new TableRefused(`表头缺少:${missing.join('、')}。`, `The header lacks: ${missing.join(', ')}.`);
  }
  return best.line;
}

/** A title over the whole width does no harm; what is merged below it would leave cells empty. */
function refuseMerged(merged: readonly MergedCells[], headerRow: number): void {
  const wrong = merged.filter(({ lastRow }) => lastRow > headerRow).map(({ range }) => range);
  if (wrong.length === 0) return;
  const shown = wrong.slice(0, 5);
  throw new TableRefused(
    `表格中有合并单元格(${shown.join('、')}),请取消合并、每行填全后再导入。`,
    `The sheet has merged cells (${shown.join(', ')}); unmerge them and fill every row.`,
  );
}

/** Offices still save as GB18030; bytes that are not UTF-8 are read as that. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
}

/** A megabyte of commas is a million cells, however few of them say anything. */
function isFlooded(text: string): boolean {
  let commas = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) commas += 1;
  return commas > MOST_COMMAS;
}

function readCsv(bytes: Buffer, mostRows: number): Lines {
  const text = decode(bytes);
  if (text.includes('\0')) throw new TableRefused('这不是文本文件。', 'This is not a text file.');
  if (isFlooded(text)) throw new TableRefused('单元格过多。', 'The file has too many cells.');
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      to: mostRows + MOST_TITLES + 2,
      on_record: (record: string[]) => record.slice(0, MOST_COLUMNS),
    });
    return { lines: rows.map((cells, index) => ({ row: index + 1, cells })), merged: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TableRefused(`CSV 无法读取:${reason}`, `The CSV cannot be read: ${reason}`);
  }
}

/** Parts of a sheet that hold no cells; some name ranges that unfold to millions. */
const unread = [
  'dataValidations',
  'mergeCells',
  'conditionalFormatting',
  'hyperlinks',
  'autoFilter',
  'drawing',
  'tableParts',
  'extLst',
];

/** ExcelJS unfolds every range that has a name cell by cell; we ask for none of them. */
function withoutNames(workbook: ExcelJS.Workbook): ExcelJS.Workbook {
  const reader = workbook.xlsx as unknown as { parseWorkbook(stream: unknown): Promise<{ definedNames: unknown[] }> };
  const parse = reader.parseWorkbook.bind(reader);
  reader.parseWorkbook = async (stream) => ({ ...(await parse(stream)), definedNames: [] });
  return workbook;
}

async function readWorkbook(bytes: Buffer, mostRows: number): Promise<Lines> {
  const merged = await inspectWorkbook(bytes);
  const workbook = withoutNames(new ExcelJS.Workbook());
  try {
    // ExcelJS declares a Buffer of its own that lags behind Node's. Its reader of streams breaks characters in two.
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: unread });
  } catch {
    throw new TableRefused('这不是可读的 XLSX 工作簿。', 'This is not a readable XLSX workbook.');
  }
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new TableRefused('工作簿没有工作表。', 'The workbook has no sheet.');
  if (sheet.actualRowCount > mostRows + MOST_TITLES + 1) throw tooMany(mostRows);
  const lines: Line[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => lines.push({ row: number, cells: textsOf(row) }));
  return { lines, merged: merged.filter((one) => one.sheet === sheet.id) };
}

function textsOf(row: ExcelJS.Row): string[] {
  const cells: string[] = [];
  for (let column = 1; column <= Math.min(row.cellCount, MOST_COLUMNS); column += 1)
    cells.push(textOf(row.getCell(column).value));
  return cells;
}

/** A cell as text: of a formula its last result, of a date the day, of rich text the words. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue);
  return '';
}
