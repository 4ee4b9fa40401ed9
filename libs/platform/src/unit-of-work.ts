import type { DataSource } from 'typeorm';

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

/** What both a pool and one connection of the driver can do. */
interface Queryable {
  query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

const names = new Map<string, string>();

/**
 * Statements are prepared once a connection and then run by name: planning the long ones costs more than running them.
 * The texts are fixed in the code, so there is only so many of them.
 */
function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size + 1}`;
  names.set(text, name);
  return name;
}

function readerOf(connection: Queryable): Reader {
  return {
    async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const { rows } = await connection.query({ name: nameOf(text), text, values });
      return rows as Row[]; // the caller states what his statement answers
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
        return await this.runOnce(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRepeatable(error)) throw error;
      }
    }
  }

  private async runOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as Queryable; // the driver's own client, as TypeORM hands it out
      await runner.startTransaction();
      // The brand has no value at run time; it exists so that this is the only place a Tx can come from.
      const answer = await work(readerOf(connection) as Tx);
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      // A connection that is gone cannot roll back, and need not: the first error is the one to tell.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Runs reads, each on its own connection from the pool. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const { master } = this.dataSource.driver as unknown as { master: Queryable }; // the driver's pool
    return work(readerOf(master));
  }
}
