import type { DataSource, EntityManager } from 'typeorm';

/** What a read needs. */
export interface Reader {
  query<Row = unknown>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

declare const insideTransaction: unique symbol;

/** A running transaction; only `UnitOfWork.run` gives one, so that a write outside does not compile. */
export interface Tx extends Reader {
  readonly [insideTransaction]: true;
}

const ATTEMPTS = 3;
/** Serialization failure and deadlock: the work was sound, its moment was not. */
const REPEATABLE = ['40001', '40P01'];

function readerOf(manager: EntityManager): Reader {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
      const answer = await manager.query<Row[] | [Row[], number]>(sql, [...parameters]);
      // TypeORM answers UPDATE and DELETE with [rows, count]; a caller wants rows.
      const [first, count] = answer;
      return Array.isArray(first) && typeof count === 'number' ? first : (answer as Row[]);
    },
  };
}

function isRepeatable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REPEATABLE.includes(String(error.code));
}

export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction; all of it again, at most three times, when the database asks for that. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // The brand has no value at run time; it exists so that this is the only place a Tx can come from.
        return await this.dataSource.transaction((manager) => work(readerOf(manager) as Tx));
      } catch (error) {
        if (attempt === ATTEMPTS || !isRepeatable(error)) throw error;
      }
    }
  }

  /** Runs reads, each on its own connection from the pool. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return work(readerOf(this.dataSource.manager));
  }
}
