import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { BulletinRefused } from './bulletin-refused.js';

export type TableFormat = 'csv' | 'xlsx';

/** One row of a table by column name, with its number as a spreadsheet shows it. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

const MOST_ROWS = 5000;
const MOST_BYTES = 20 * 1024 * 1024;
/** What the sheets of a workbook may unpack to: a small file that unpacks to gigabytes is refused before it is read. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

const broken = (zh: string, en: string): BulletinRefused => new BulletinRefused('invalid_file', zh, en);

/** Reads a CSV (UTF-8 or GB18030) or XLSX file into rows; throws `BulletinRefused` for one that cannot be read. */
export async function readTable(bytes: Buffer, format: TableFormat): Promise<readonly TableRow[]> {
  if (bytes.length === 0) throw broken('文件是空的。', 'The file is empty.');
  if (bytes.length > MOST_BYTES) throw broken('文件超过20 MB。', 'The file is larger than 20 MB.');
  const lines = format === 'csv' ? readCsv(bytes) : await readWorkbook(bytes);
  const [header, ...body] = lines;
  if (!header) throw broken('文件没有表头。', 'The file has no header.');
  if (body.length > MOST_ROWS) throw broken(`超过${MOST_ROWS}行。`, `More than ${MOST_ROWS} rows.`);
  const columns = header.cells.map((name) => name.trim());
  return body
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(columns.map((name, index) => [name, (cells[index] ?? '').trim()])),
    }));
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Offices still save as GB18030; bytes that are not UTF-8 are read as that. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
}

function readCsv(bytes: Buffer): readonly Line[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw broken('这不是文本文件。', 'This is not a text file.');
  try {
    const rows: string[][] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
    return rows.map((cells, index) => ({ row: index + 1, cells }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw broken(`CSV 无法读取:${reason}`, `The CSV cannot be read: ${reason}`);
  }
}

/** The sizes that the central directory of a ZIP file states for its entries, added up. */
function unpackedSize(bytes: Buffer): number {
  let total = 0;
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0 && at + 28 <= bytes.length;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    total += bytes.readUInt32LE(at + 24);
  }
  return total;
}

async function readWorkbook(bytes: Buffer): Promise<readonly Line[]> {
  if (unpackedSize(bytes) > MOST_UNPACKED_BYTES)
    throw broken('工作簿展开后过大。', 'The workbook unpacks to too much.');
  const workbook = new ExcelJS.Workbook();
  try {
    // ExcelJS declares a Buffer of its own that lags behind Node's.
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    throw broken('这不是可读的 XLSX 工作簿。', 'This is not a readable XLSX workbook.');
  }
  const [sheet] = workbook.worksheets;
  if (!sheet) throw broken('工作簿没有工作表。', 'The workbook has no sheet.');
  if (sheet.rowCount > MOST_ROWS + 1) throw broken(`超过${MOST_ROWS}行。`, `More than ${MOST_ROWS} rows.`);
  const lines: Line[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) cells.push(textOf(row.getCell(column).value));
    lines.push({ row: number, cells });
  });
  return lines;
}

/** A cell as text: of a formula its last result, of a date the day, of rich text the words. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue);
  return '';
}
