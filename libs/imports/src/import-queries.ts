import { Injectable } from '@nestjs/common';
import type { Bilingual } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { ImportRefused } from './import-refused.js';
import { cancelSql, findSql, listSql } from './import-run.sql.js';

export const importKinds = ['units', 'ledger', 'bulletin'] as const;
export type ImportKind = (typeof importKinds)[number];
export const importStates = ['running', 'done', 'refused', 'cancelled', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

/** A line of the history of imports. */
export interface ImportLine {
  readonly id: string;
  readonly kind: ImportKind;
  /** Read and checked, nothing written. */
  readonly isTrial: boolean;
  readonly person: string;
  readonly post: string;
  readonly unit: string;
  readonly onBehalfOf: string | null;
  readonly fileName: string;
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly state: ImportState;
  readonly step: 'opening' | 'checking' | 'writing';
  readonly rowsDone: number;
  readonly rowsRead: number | null;
  readonly rowsTaken: number | null;
  readonly rowsRefused: number | null;
  /** Why it was refused. */
  readonly reason: Bilingual | null;
  readonly mayDownload: boolean;
  readonly mayCancel: boolean;
}

export interface ImportFilter {
  readonly kind?: ImportKind | undefined;
  readonly state?: ImportState | undefined;
  readonly isTrial?: boolean | undefined;
  /** The last id seen. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The history of imports: all of it for the administrator and the auditor, his own for everybody else. */
@Injectable()
export class ImportQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Imports, newest first. */
  list(caller: Caller, { kind, state, isTrial, cursor, limit }: ImportFilter) {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<ImportLine & { total: number }>(listSql, [
        caller.role,
        caller.personId,
        kind ?? null,
        state ?? null,
        isTrial ?? null,
        cursor ?? null,
        limit + 1,
      ]);
      const items: ImportLine[] = rows.slice(0, limit).map(({ total: _total, ...line }) => line);
      const next = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
      return { items, next, total: rows[0]?.total ?? 0 };
    });
  }

  /** One import as it stands. Throws `ImportRefused` for one that the caller may not see. */
  async find(caller: Caller, id: string): Promise<ImportLine> {
    const [found] = await this.unitOfWork.read((reader) =>
      reader.query<ImportLine>(findSql, [caller.role, caller.personId, id]),
    );
    if (!found) throw new ImportRefused('not_found');
    return found;
  }

  /** The original's hash and name, for who may have it: who imported it, the auditor, and the administrator for units. */
  async original(caller: Caller, id: string): Promise<Pick<ImportLine, 'sha256' | 'fileName' | 'size' | 'type'>> {
    const line = await this.find(caller, id);
    if (!line.mayDownload) throw new ImportRefused('not_permitted');
    return line;
  }

  /** Asks a running import to stop; it looks every few hundred rows and takes back what it wrote. */
  async cancel(caller: Caller, id: string): Promise<void> {
    const line = await this.find(caller, id);
    if (line.state !== 'running') throw new ImportRefused('import_over');
    if (!line.mayCancel) return;
    const asked = await this.unitOfWork.run((tx) => tx.query(cancelSql, [id, caller.personId]));
    if (asked.length === 0) throw new ImportRefused('import_over');
  }
}
