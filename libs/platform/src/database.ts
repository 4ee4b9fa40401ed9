import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/** Days stay texts, moments are UTC ISO texts, counts are numbers: nothing passes through the zone of the server. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === DATE) return (value) => value;
    if (oid === TIMESTAMPTZ) return (value) => new Date(value).toISOString();
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
  },
};

/** A connection that dies while it is lent out fails the query of its user; as an event it would end the process. */
export class LentClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/**
 * Compiling a plan costs more than any of our statements runs. A process that stands still in the middle of a transaction
 * (stopped, swapped out, cut off) gives back what it locked: others go on, and it runs its work again when it wakes.
 */
const SETTINGS = '-c jit=off -c idle_in_transaction_session_timeout=20000';

export interface DatabaseOptions {
  readonly poolSize?: number;
}

/** A connected pool. The schema comes from migrations only. */
export async function openDatabase(url: string, { poolSize = 16 }: DatabaseOptions = {}): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize,
    extra: { types, Client: LentClient, application_name: 'rectify', options: SETTINGS },
    // A connection lost while idle is not news: the next query opens another.
    poolErrorHandler: () => undefined,
  });
  return dataSource.initialize();
}

const MIGRATION_LOCK = 727_001;

/** Brings a database to the newest schema; processes that start together wait for the first. */
export async function migrate(url: string): Promise<void> {
  const dataSource = await openDatabase(url, { poolSize: 2 });
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
    await holder.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    await holder.release();
    await dataSource.destroy();
  }
}
