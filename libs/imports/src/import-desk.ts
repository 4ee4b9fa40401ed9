import { Injectable } from '@nestjs/common';
import type { Bilingual } from '#domain';
import { CaseRefused } from '#cases';
import { displayName } from '#evidence';
import type { UploadDesk } from '#evidence';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Tx } from '#platform';
import type { TableFormat } from '#spreadsheets';
import type { ImportKind } from './import-queries.js';
import { ImportRefused } from './import-refused.js';
import { beginSql, endSql, finishSql, reachedSql } from './import-run.sql.js';
import type { ImportCounts, ImportWatch } from './import-watch.js';

/** What is imported, and under which id whoever waits asks for it. */
export interface ImportTerms {
  readonly id: string;
  readonly kind: ImportKind;
  readonly isTrial: boolean;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly format: TableFormat;
}

type Ending = 'done' | 'refused' | 'cancelled' | 'failed';
const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<TableFormat, string>;
/** How often the history is told at most: whoever waits asks no oftener, and stopping may take as long. */
const TELL_EVERY_MS = 250;

/** Keeps the history of imports (domain.md section 12): whose, of what file, trial or real, and how it ended. */
@Injectable()
export class ImportDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: UploadDesk,
  ) {}

  /**
   * Runs an import under watch, its original kept. A real one that ends without `finish` was refused. Throws what the
   * import throws, `ImportRefused` for an id that is known already or once it was cancelled: nothing of it stands then.
   */
  async run<Answer>(
    caller: Caller,
    terms: ImportTerms,
    work: (watch: ImportWatch) => Promise<Answer>,
  ): Promise<Answer> {
    const sha256 = await this.uploads.keepOriginal(terms.bytes, mediaTypes[terms.format]);
    await this.begin(caller, terms, sha256);
    const run = new WatchedRun(this.unitOfWork, terms.id);
    try {
      const answer = await work(run);
      await run.end(terms.isTrial ? 'done' : 'refused', null);
      return answer;
    } catch (error) {
      // Where not even this can be written, the line ends by itself when it was not heard of for long.
      await run.end(...endingOf(error)).catch(() => undefined);
      throw error;
    }
  }

  private begin(caller: Caller, { id, kind, isTrial, fileName, format }: ImportTerms, sha256: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const begun = await tx.query(beginSql, [
        id,
        kind,
        isTrial,
        caller.personId,
        caller.postId,
        caller.onBehalfOf?.personId ?? null,
        displayName(fileName) ?? `table.${format}`,
        sha256,
      ]);
      if (begun.length === 0) throw new ImportRefused('import_known');
    });
  }
}

class WatchedRun implements ImportWatch {
  private counts: ImportCounts | null = null;
  private told = { step: '', at: 0 };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly id: string,
  ) {}

  /** On a connection of its own: what the import has written so far is seen by nobody, how far it is by everybody. */
  async reached(step: 'checking' | 'writing', done: number, rows: number): Promise<void> {
    const now = performance.now();
    if (this.told.step === step && now - this.told.at < TELL_EVERY_MS) return;
    this.told = { step, at: now };
    const [run] = await this.unitOfWork.run((tx) =>
      tx.query<{ cancelled: boolean }>(reachedSql, [this.id, step, done, rows]),
    );
    if (run?.cancelled) throw new ImportRefused('import_cancelled');
  }

  found(counts: ImportCounts): void {
    this.counts = counts;
  }

  async finish(tx: Tx): Promise<void> {
    const { rows, taken, refused } = this.counts ?? { rows: 0, taken: 0, refused: 0 };
    const finished = await tx.query(finishSql, [this.id, rows, taken, refused]);
    if (finished.length === 0) throw new ImportRefused('import_cancelled');
  }

  async end(outcome: Ending, reason: Bilingual | null): Promise<void> {
    const { rows = null, taken = null, refused = null } = this.counts ?? {};
    await this.unitOfWork.run((tx) =>
      tx.query(endSql, [
        this.id,
        outcome,
        reason?.zh ?? null,
        reason?.en ?? null,
        rows,
        outcome === 'done' ? taken : 0,
        refused,
      ]),
    );
  }
}

/** A refusal says why in both languages; whatever does not is a fault, told without its inside. */
function endingOf(error: unknown): readonly [Ending, Bilingual | null] {
  if (error instanceof ImportRefused) return ['cancelled', null];
  if (isBilingual(error)) return ['refused', { zh: error.zh, en: error.en }];
  if (error instanceof CaseRefused) return ['refused', null];
  return ['failed', null];
}

const isBilingual = (error: unknown): error is Error & Bilingual =>
  error instanceof Error && 'zh' in error && 'en' in error && typeof error.zh === 'string';
