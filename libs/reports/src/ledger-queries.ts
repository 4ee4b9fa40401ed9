import { Injectable } from '@nestjs/common';
import type { CaseState } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { writeTable } from '#spreadsheets';
import type { TableFormat } from '#spreadsheets';
import type { Readable } from 'node:stream';
import { allColumns } from './ledger-columns.js';
import type { LedgerCells } from './ledger-columns.js';
import { lineOf } from './ledger-line.js';
import type { LedgerRow } from './ledger-line.js';
import { ledgerSql } from './ledger.sql.js';

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

const PAGE = 500;

@Injectable()
export class LedgerQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Lines of the ledger in the caller's scope by number; `cursor` is the last number seen (section 12). */
  list(
    caller: Caller,
    filter: LedgerFilter,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ readonly items: readonly LedgerLine[]; readonly next: string | null }> {
    return this.unitOfWork.read(async (reader) => {
      const rows = await readLines(reader, caller, filter, page.cursor ?? null, page.limit + 1);
      const items = rows.slice(0, page.limit).map((row, index) => ({ id: row.id, cells: lineOf(row, index + 1) }));
      return { items, next: rows.length > page.limit ? (items.at(-1)?.cells['number'] ?? null) : null };
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
        readLines(reader, caller, filter, after, PAGE),
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

function readLines(
  reader: Reader,
  caller: Caller,
  filter: LedgerFilter,
  after: string | null,
  limit: number,
): Promise<LedgerRow[]> {
  const scope = caseScope(caller, 'k', 8);
  const { state, unitId, bulletinId, open, overdue } = filter;
  return reader.query<LedgerRow>(ledgerSql(scope.sql), [
    after,
    limit,
    state ?? null,
    unitId ?? null,
    bulletinId ?? null,
    open ?? null,
    overdue ?? null,
    ...scope.params,
  ]);
}
