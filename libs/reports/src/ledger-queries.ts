import { Injectable } from '@nestjs/common';
import { stateTexts } from '#domain';
import type { CaseState, Language, LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { writeTable } from '#spreadsheets';
import type { TableFormat } from '#spreadsheets';
import type { Readable } from 'node:stream';
import { allColumns, ledgerColumns } from './ledger-columns.js';
import type { LedgerCells } from './ledger-columns.js';
import { lineOf } from './ledger-line.js';
import type { LedgerRow } from './ledger-line.js';
import { ledgerPaper } from './ledger-paper.js';
import type { LedgerPaperSize } from './ledger-paper.js';
import { ledgerPaperTexts } from './ledger-paper-texts.js';
import { LedgerTooLong } from './ledger-refused.js';
import { ledgerCountSql, ledgerPaperSql, ledgerSql } from './ledger.sql.js';

export interface LedgerFilter {
  readonly state?: CaseState | undefined;
  /** This unit and all below it. */
  readonly unitId?: string | undefined;
  readonly bulletinId?: string | undefined;
  readonly open?: boolean | undefined;
  readonly overdue?: boolean | undefined;
}

export interface LedgerLine {
  readonly id: string;
  readonly cells: LedgerCells;
}

/** A page with the number of all lines under the filter, and what the columns are called. */
export interface LedgerPage {
  readonly items: readonly LedgerLine[];
  readonly next: string | null;
  readonly total: number;
  /** So many lines at most are printed at once. */
  readonly mostPrinted: number;
  readonly columns: readonly { readonly key: string; readonly zh: string; readonly en: string }[];
}

const PAGE = 500;
/** Some 700 pages; nobody signs more, and a ledger of 100,000 lines goes out as a workbook. */
const MOST_PRINTED = 5000;

/** Which lines: after a number, passing over so many, at most so many. */
interface Part {
  readonly after: string | null;
  readonly from: number;
  readonly limit: number;
}

@Injectable()
export class LedgerQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Lines of the ledger in the caller's scope by number (section 12): after `cursor`, the last number seen, or from a
   * line on, counted from 0.
   */
  list(
    caller: Caller,
    filter: LedgerFilter,
    page: { readonly cursor?: string | undefined; readonly from?: number | undefined; readonly limit: number },
  ): Promise<LedgerPage> {
    return this.unitOfWork.read(async (reader) => {
      const { cursor, from = 0, limit } = page;
      const rows = await readLines(reader, caller, filter, { after: cursor ?? null, from, limit: limit + 1 });
      const items = rows.slice(0, limit).map((row, index) => ({ id: row.id, cells: lineOf(row, from + index + 1) }));
      const total = await countLines(reader, caller, filter);
      const next = rows.length > limit ? (items.at(-1)?.cells['number'] ?? null) : null;
      return {
        items,
        next,
        total,
        mostPrinted: MOST_PRINTED,
        columns: ledgerColumns.map(({ key, title, en }) => ({ key, zh: title, en })),
      };
    });
  }

  /** The whole ledger in scope as a file that is written while it is read. */
  export(caller: Caller, filter: LedgerFilter, format: TableFormat): Readable {
    return writeTable(format, '整改台账', allColumns, this.lines(caller, filter, allColumns));
  }

  /**
   * The ledger in scope as a PDF to sign, drawn while it is read (RE-2). Throws `LedgerTooLong` before anything is
   * written when more lines match than are printed at once.
   */
  async print(caller: Caller, filter: LedgerFilter, size: LedgerPaperSize, language: Language): Promise<Readable> {
    const { total, facts } = await this.unitOfWork.read(async (reader) => {
      const names = [filter.unitId ?? null, filter.bulletinId ?? null];
      const [found] = await reader.query<PaperFacts>(ledgerPaperSql, names);
      if (!found) throw new Error('The database does not tell the time.');
      return { total: await countLines(reader, caller, filter), facts: found };
    });
    if (total > MOST_PRINTED) throw new LedgerTooLong(total, MOST_PRINTED);
    const { personName, unitName, postTitle } = caller;
    // Where no line is seen, nothing is told of the unit or bulletin asked for either: it may lie out of scope.
    const scope = scopeWords(filter, total > 0 ? facts : { unit: null, bulletin: null }, language);
    const { printedAt, today } = facts;
    const by = `${personName}(${unitName}${postTitle})`;
    return ledgerPaper(
      { size, language, unit: unitName, scope, total, by, printedAt, today },
      this.lines(caller, filter, ledgerColumns),
    );
  }

  private async *lines(
    caller: Caller,
    filter: LedgerFilter,
    columns: readonly { readonly key: string }[],
  ): AsyncGenerator<readonly string[]> {
    let no = 0;
    for (let after: string | null = null; ;) {
      const rows: readonly LedgerRow[] = await this.unitOfWork.read((reader) =>
        readLines(reader, caller, filter, { after, from: 0, limit: PAGE }),
      );
      for (const row of rows) {
        no += 1;
        const cells = lineOf(row, no);
        yield columns.map(({ key }) => cells[key] ?? '');
      }
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.number ?? null;
    }
  }
}

interface PaperFacts {
  readonly printedAt: string;
  readonly today: LocalDate;
  readonly unit: string | null;
  readonly bulletin: string | null;
}

/** A filter in words, as a printed ledger says which lines it holds. */
function scopeWords(
  { state, unitId, bulletinId, open, overdue }: LedgerFilter,
  { unit, bulletin }: Pick<PaperFacts, 'unit' | 'bulletin'>,
  language: Language,
): string {
  const t = ledgerPaperTexts[language];
  const parts = [
    unitId && t.below(unit ?? '—'),
    bulletinId && t.bulletin(bulletin ?? '—'),
    state && t.state(stateTexts[state][language]),
    open !== undefined && (open ? t.open : t.ended),
    overdue !== undefined && (overdue ? t.overdue : t.onTime),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(t.joined) : t.all;
}

async function countLines(reader: Reader, caller: Caller, filter: LedgerFilter): Promise<number> {
  const none = { after: null, from: 0, limit: 0 };
  const [count] = await reader.query<{ total: number }>(...ledgerCall(ledgerCountSql, caller, filter, none));
  return count?.total ?? 0;
}

function readLines(reader: Reader, caller: Caller, filter: LedgerFilter, part: Part): Promise<LedgerRow[]> {
  return reader.query<LedgerRow>(...ledgerCall(ledgerSql, caller, filter, part));
}

/** A statement over the lines of a filter, with its parameters. */
function ledgerCall(
  statement: (scope: string) => string,
  caller: Caller,
  { state, unitId, bulletinId, open, overdue }: LedgerFilter,
  { after, from, limit }: Part,
): [string, unknown[]] {
  const scope = caseScope(caller, 'k', 9);
  const filter = [state ?? null, unitId ?? null, bulletinId ?? null, open ?? null, overdue ?? null];
  return [statement(scope.sql), [after, limit, ...filter, from, ...scope.params]];
}
