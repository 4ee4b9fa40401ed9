import { Injectable } from '@nestjs/common';
import type { CaseState, LocalDate } from '#domain';
import { calendarOf, importCases, packInForce } from '#cases';
import { unwatched } from '#imports';
import type { ImportWatch } from '#imports';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader, Tx } from '#platform';
import { columnName, readTable } from '#spreadsheets';
import type { RowError, TableFormat, TableRow } from '#spreadsheets';
import { allColumns, ledgerColumns } from './ledger-columns.js';
import type { LedgerCells } from './ledger-columns.js';
import { readKnown } from './ledger-known.js';
import { readLine } from './ledger-row.js';
import type { LedgerContext, ReadLine } from './ledger-row.js';
import { LedgerRefused } from './ledger-refused.js';
import { unitFinder } from './ledger-units.js';

/** A phrase that was read as a deadline, and how many rows use it. */
export interface UnderstoodPhrase {
  readonly phrase: string;
  /** The rule and the day it leads to in the first row that uses it. */
  readonly understood: string;
  readonly type: string;
  readonly firstRow: number;
  readonly rows: number;
}

export interface LedgerImportAnswer {
  readonly dryRun: boolean;
  readonly rows: number;
  /** Rows that were imported, or in a dry run would be. */
  readonly imported: number;
  /** Rows that stand in the record exactly as they are. */
  readonly unchanged: number;
  readonly states: Readonly<Partial<Record<CaseState, number>>>;
  readonly phrases: readonly UnderstoodPhrase[];
  readonly ignoredColumns: readonly string[];
  readonly errorCount: number;
  readonly errors: readonly RowError[];
}

export interface LedgerImportOptions {
  readonly dryRun: boolean;
  readonly goodRowsOnly: boolean;
  /** The day of issue of rows that name none; today without it. */
  readonly issuedOn?: LocalDate | undefined;
}

const MOST_ROWS = 20_000;
const MOST_SHOWN = 200;
const AT_ONCE = 500;

@Injectable()
export class LedgerDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Takes over a ledger, states in the middle included, each case with one event that says it was imported (section
   * 12). Throws `TableRefused` for a file that is no ledger, `LedgerRefused` when a row cannot be taken.
   */
  async import(
    caller: Caller,
    file: { readonly bytes: Buffer; readonly format: TableFormat },
    options: LedgerImportOptions,
    watch: ImportWatch = unwatched,
  ): Promise<LedgerImportAnswer> {
    const table = await readTable(file.bytes, file.format, { mostRows: MOST_ROWS, required: ['问题描述', '责任单位'] });
    const { rows, ignored } = keyed(table);
    await watch.reached('checking', 0, rows.length);
    return this.unitOfWork.run(async (tx) => {
      const { read, errors, unchanged } = await readLines(tx, caller, rows, options.issuedOn, watch);
      const refused = new Set(errors.map(({ row }) => row)).size;
      watch.found({ rows: rows.length, taken: read.length, refused });
      const shown = errors.toSorted((a, b) => a.row - b.row).slice(0, MOST_SHOWN);
      if (!options.dryRun) {
        if (errors.length > 0 && !options.goodRowsOnly) throw new LedgerRefused(shown, errors.length);
        const lines = read.map(({ line }) => line);
        await importCases(tx, lines, caller, (done) => watch.reached('writing', done, lines.length));
        await watch.finish(tx);
      }
      return {
        dryRun: options.dryRun,
        rows: rows.length,
        imported: read.length,
        unchanged,
        states: countStates(read),
        phrases: phrasesOf(read),
        ignoredColumns: ignored,
        errorCount: errors.length,
        errors: shown,
      };
    });
  }
}

/** Every row as a case, or what is wrong with it; those that are on record already are neither. */
async function readLines(
  tx: Tx,
  caller: Caller,
  rows: readonly KeyedRow[],
  issuedOn: LocalDate | undefined,
  watch: ImportWatch,
): Promise<{ readonly read: readonly ReadLine[]; readonly errors: readonly RowError[]; readonly unchanged: number }> {
  const known = await readKnown(tx, caller, rows);
  const context = await contextOf(tx, caller, rows, known.numbers, issuedOn);
  const read: ReadLine[] = [];
  const errors: RowError[] = [...known.errors];
  for (const [index, { row, cells }] of rows.entries()) {
    if (index % AT_ONCE === 0) await watch.reached('checking', index, rows.length);
    if (known.rows.has(row)) continue;
    const answer = readLine(row, cells, context);
    if (answer.read) read.push(answer.read);
    errors.push(...answer.errors);
  }
  return { read, errors, unchanged: known.unchanged };
}

interface KeyedRow {
  readonly row: number;
  readonly cells: LedgerCells;
}

/** What offices call a column of section 12. */
const alsoCalled: Readonly<Record<string, string>> = {
  整改时限: 'due',
  整改期限: 'due',
  完成时限: 'due',
  来源: 'source',
  通报文号: 'source',
  第一责任人: 'principal',
  责任人: 'principal',
  群众评议: 'evaluation',
  督办记录: 'rungs',
  销号日期: 'closing',
  验收意见: 'verdict',
};

/** Rows by key of column; a column that none of ours is called is named, not lost in silence. */
function keyed(table: readonly TableRow[]): {
  readonly rows: readonly KeyedRow[];
  readonly ignored: readonly string[];
} {
  const keys = new Map([
    ...Object.entries(alsoCalled),
    ...allColumns.map(({ title, key }) => [columnName(title), key] as const),
  ]);
  const ignored = Object.keys(table[0]?.cells ?? {}).filter((title) => title !== '' && !keys.has(title));
  const rows = table.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([title, text]) => (keys.has(title) ? [[keys.get(title), text]] : [])),
    ) as LedgerCells,
  }));
  return { rows, ignored };
}

async function contextOf(
  reader: Reader,
  caller: Caller,
  rows: readonly KeyedRow[],
  recorded: ReadonlySet<string>,
  issuedOn: LocalDate | undefined,
): Promise<LedgerContext> {
  const cellsOf = (key: string): string[] => rows.flatMap(({ cells }) => cells[key] || []);
  const [now] = await reader.query<{
    today: LocalDate;
    calendar: number;
    name: string;
    code: string | null;
    sector: string;
  }>(
    `select local_today() as today, (select max(version) from calendar_version) as calendar, u.name, u.code, u.sector
     from unit u where u.id = $1`,
    [caller.unitId],
  );
  if (!now) throw new Error('The caller has no unit.');
  const bulletins = await reader.query<{ number: string; id: string; source: string }>(
    'select number, id, source from bulletin where number = any($1::text[])',
    [[...new Set(cellsOf('source'))]],
  );
  const packs = await reader.query<{ name: string }>(
    `select id || '@' || version as name from parameter_pack where status = 'approved'`,
  );
  const inForce = await packInForce(reader, 'party_building');
  const texts = new Set([...cellsOf('unit'), ...cellsOf('unitCode'), ...cellsOf('supervisor')]);
  return {
    today: now.today,
    issuedOn: issuedOn ?? now.today,
    calendar: await calendarOf(reader, now.calendar),
    findUnit: await unitFinder(reader, caller, [...texts]),
    ownUnit: { id: caller.unitId, code: now.code, name: now.name, sector: now.sector, path: now.name },
    bulletins: new Map(bulletins.map(({ number, ...bulletin }) => [number, bulletin])),
    packs: new Set(packs.map(({ name }) => name)),
    defaultPack: `${inForce.id}@${inForce.version}`,
    knownNumbers: new Set([...recorded, ...cellsOf('number')]),
    splitNumbers: new Set(cellsOf('parent')),
  };
}

function countStates(read: readonly ReadLine[]): Partial<Record<CaseState, number>> {
  const states: Partial<Record<CaseState, number>> = {};
  for (const { state } of read) states[state] = (states[state] ?? 0) + 1;
  return states;
}

/** Each phrase once, with the rule it was read as: what was understood is shown, never guessed in silence. */
function phrasesOf(read: readonly ReadLine[]): readonly UnderstoodPhrase[] {
  const phrases = new Map<string, UnderstoodPhrase>();
  for (const { row, phrase, understood, type } of read) {
    const before = phrases.get(phrase);
    phrases.set(
      phrase,
      before ? { ...before, rows: before.rows + 1 } : { phrase, understood, type, firstRow: row, rows: 1 },
    );
  }
  return [...phrases.values()].slice(0, MOST_SHOWN);
}

/** The columns people read, for the template that offices fill in. */
export const templateColumns = ledgerColumns;
