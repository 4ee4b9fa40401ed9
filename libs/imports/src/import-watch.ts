import type { Tx } from '#platform';

/** What an import found in its file. */
export interface ImportCounts {
  readonly rows: number;
  /** Rows that were taken over, or in a trial would be. */
  readonly taken: number;
  readonly refused: number;
}

/** How an import tells the history where it is; it is asked to stop in the same breath. */
export interface ImportWatch {
  /** Says how many rows of how many are done, outside of the import's transaction. Throws `ImportRefused` once somebody cancelled. */
  reached(step: 'checking' | 'writing', done: number, rows: number): Promise<void>;
  /** Keeps what was found for the history, however the import ends. */
  found(counts: ImportCounts): void;
  /** Writes the end of a real import in its own transaction: the line says done exactly where the rows stand. */
  finish(tx: Tx): Promise<void>;
}

/** For imports that nobody waits for: the demonstration and the command line. */
export const unwatched: ImportWatch = {
  reached: () => Promise.resolve(),
  found: () => undefined,
  finish: () => Promise.resolve(),
};
