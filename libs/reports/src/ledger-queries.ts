import { Injectable } from '@nestjs/common';
import type { CaseState } from '#domain';
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
import { ledgerCountSql, ledgerSql } from './ledger.sql.js';

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
  readonly columns: readonly { readonly key: string; readonly zh: string; readonly en: string }[];
}

const PAGE = 500;

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
      const none = { after: null, from: 0, limit: 0 };
      const [count] = await reader.query<{ total: number }>(...ledgerCall(ledgerCountSql, caller, filter, none));
      const next = rows.length > limit ? (items.at(-1)?.cells['number'] ?? null) : null;
      return {
        items,
        next,
        total: count?.total ?? 0,
        columns: ledgerColumns.map(({ key, title, en }) => ({ key, zh: title, en })),
      };
    });
  }

  /** The whole ledger in scope as a file that is written while it is read. */
  export(caller: Caller, filter: LedgerFilter, format: TableFormat): Readable {
    return writeTable(format, '整改台账', allColumns, this.lines(caller, filter));
  }

  private async *lines(caller: Caller, filter: LedgerFilter): AsyncGenerator<readonly string[]> {
    let no = 0;
    for (let after: string | null = null; ;) {
      const rows: readonly LedgerRow[] = await this.unitOfWork.read((reader) =>
        readLines(reader, caller, filter, { after, from: 0, limit: PAGE }),
      );
      for (const row of rows) {
        no += 1;
        const cells = lineOf(row, no);
        yield allColumns.map(({ key }) => cells[key] ?? '');
      }
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.number ?? null;
    }
  }
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
