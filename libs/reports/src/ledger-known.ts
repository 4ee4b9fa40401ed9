import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import type { Reader } from '#platform';
import type { RowError } from '#spreadsheets';
import { allColumns } from './ledger-columns.js';
import type { LedgerCells } from './ledger-columns.js';
import { lineOf } from './ledger-line.js';
import type { LedgerRow } from './ledger-line.js';
import { numberedLinesSql } from './ledger.sql.js';

export interface KnownRows {
  /** Rows whose number is on record: they are not imported. */
  readonly rows: ReadonlySet<number>;
  readonly unchanged: number;
  readonly errors: readonly RowError[];
  /** Numbers on record that rows name. */
  readonly numbers: ReadonlySet<string>;
}

const AT_ONCE = 500;

/**
 * Rows that are on record already: one that says the same is left alone, one that says something else is an error, for
 * what happened to a case is told by its trail and not by a spreadsheet.
 */
export async function readKnown(
  reader: Reader,
  caller: Caller,
  rows: readonly { readonly row: number; readonly cells: LedgerCells }[],
): Promise<KnownRows> {
  const named = rows.flatMap(({ cells }) => [cells['number'] ?? '', cells['parent'] ?? '', cells['master'] ?? '']);
  const numbers = [...new Set(named)].filter((number) => number !== '');
  const recorded = new Map<string, LedgerCells | null>();
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    for (const [number, line] of await linesOf(reader, caller, numbers.slice(at, at + AT_ONCE)))
      recorded.set(number, line);
  }
  const errors: RowError[] = [];
  const known = new Set<number>();
  const first = new Map<string, number>();
  let unchanged = 0;
  for (const { row, cells } of rows) {
    const number = cells['number'] ?? '';
    if (number === '') continue;
    const before = first.get(number);
    first.set(number, before ?? row);
    const line = recorded.get(number);
    if (before === undefined && line === undefined) continue;
    known.add(row);
    const differing = line ? differences(line, cells) : [];
    if (before === undefined && line && differing.length === 0) unchanged += 1;
    else errors.push(errorOf(row, number, before, differing));
  }
  return { rows: known, unchanged, errors, numbers: new Set(recorded.keys()) };
}

function errorOf(row: number, value: string, before: number | undefined, differing: readonly string[]): RowError {
  const column = '案件编号';
  if (before !== undefined)
    return { row, column, value, zh: `编号与第${before}行重复`, en: `the number stands in row ${before} already` };
  const zh = differing.length === 0 ? '编号已被使用' : `案件已在系统中,请在系统中办理;不同的列:${differing.join('、')}`;
  const en =
    differing.length === 0
      ? 'the number is taken'
      : `the case is on record; work on it there (${differing.join(', ')})`;
  return { row, column, value, zh, en };
}

const SKIPPED = new Set(['no']);

/** The columns in which a row says something other than the record; a column it lacks says nothing. */
function differences(line: LedgerCells, cells: LedgerCells): readonly string[] {
  return allColumns
    .filter(({ key }) => !SKIPPED.has(key) && cells[key] !== undefined && cells[key] !== (line[key] ?? '').trim())
    .map(({ title }) => title);
}

/** Lines on record under these numbers; null for one outside the caller's scope: it is taken, and that is all he learns. */
async function linesOf(
  reader: Reader,
  caller: Caller,
  numbers: readonly string[],
): Promise<[string, LedgerCells | null][]> {
  const scope = caseScope(caller, 'k', 2);
  const taken = await reader.query<{ number: string }>('select number from kase where number = any($1::text[])', [
    numbers,
  ]);
  if (taken.length === 0) return [];
  const lines = await reader.query<LedgerRow>(numberedLinesSql(scope.sql), [numbers, ...scope.params]);
  const shown = new Map(lines.map((row) => [row.number, lineOf(row, 0)]));
  return taken.map(({ number }) => [number, shown.get(number) ?? null]);
}
