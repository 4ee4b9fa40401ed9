import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { BulletinDesk } from '#bulletins';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { oneTimeSecret } from '#organisation';
import { ConfigError, loadConfig, migrate, openDatabase, UnitOfWork, type Config } from '#platform';
import { createApi } from '../../api/src/create-api.js';
import { startWorker } from '../../worker/src/start-worker.js';
import { refuseForeignFolder } from './cluster.js';
import { EmbeddedPostgres } from './embedded-postgres.js';
import { codeOf } from './error-code.js';
import { lockInstance } from './instance-lock.js';
import { portInUse, refuseTakenPort } from './port.js';
import { StartRefusal } from './start-refusal.js';
import { accountsOf, hasNoAccount, mayBeFilled, refuseUnreachable } from './start-state.js';

const DATABASE = 'rectify';

/** What is running, in the order it was started; stopped in the opposite order. */
export interface Standalone {
  readonly address: string;
  readonly accounts: readonly string[];
  /** What the browser asks for where nobody can sign in yet; null where somebody can. */
  readonly setupCode: string | null;
  stop(): Promise<void>;
}

/** Starts database, API and worker in one process. Whatever fails, what was started before it is stopped again. */
export async function startStandalone(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Standalone> {
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    const given = env['DATABASE_URL'];
    await refuseTakenPort(configured({ ...env, DATABASE_URL: given || 'postgres://127.0.0.1/rectify' }).port);
    if (given) await refuseUnreachable(given);
    const url = given || (await startDatabase(env, say, stops));
    await migrate(url);
    const setupCode = env['RECTIFY_SETUP_CODE'] || oneTimeSecret();
    const config = configured({ LOG_LEVEL: 'warn', ...env, DATABASE_URL: url, RECTIFY_SETUP_CODE: setupCode });
    await loadDemonstrationOnce(env, url, say);
    const needsSetup = await hasNoAccount(url);
    const worker = await startWorker(config);
    stops.push(() => worker.stop());
    const api = await createApi(config);
    stops.push(() => api.close());
    await listen(api, config);
    return {
      address: `http://localhost:${config.port}`,
      accounts: await accountsOf(url),
      setupCode: needsSetup ? setupCode : null,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The configuration; a wrong value is something the person at the keyboard can mend. */
function configured(env: NodeJS.ProcessEnv): Config {
  try {
    return loadConfig(env);
  } catch (error) {
    throw error instanceof ConfigError ? new StartRefusal(error.zh, error.en) : error;
  }
}

async function startDatabase(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
  stops: (() => Promise<void> | void)[],
): Promise<string> {
  const dataDirectory = resolve(env['RECTIFY_DATA'] || '.data');
  refuseForeignFolder(dataDirectory);
  stops.push(lockInstance(dataDirectory));
  const server = await EmbeddedPostgres.start({ dataDirectory, say });
  stops.push(() => server.stop());
  watch(server, say);
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  return server.urlOf(DATABASE);
}

/** A database that was killed under us is started again; the pools of api and worker find it at the same port. */
function watch(server: EmbeddedPostgres, say: (line: string) => void): void {
  server.onLost(() => {
    say('数据库意外停止,正在重新启动。 The database ended unexpectedly; starting it again.');
    server.restart().then(
      () => watch(server, say),
      (error: unknown) => {
        say(error instanceof Error ? error.message : String(error));
        process.exit(1);
      },
    );
  });
}

async function loadDemonstrationOnce(env: NodeJS.ProcessEnv, url: string, say: (line: string) => void): Promise<void> {
  if (env['RECTIFY_DEMO'] === 'off' || !(await mayBeFilled(url))) return;
  if (env['NODE_ENV'] === 'production') {
    say(
      'NODE_ENV=production:不载入演示数据。 NODE_ENV=production: the demonstration is refused and the database stays empty.',
    );
    return;
  }
  say('正在载入孝感演示数据。 Loading the demonstration of Xiaogan.');
  const dataSource = await openDatabase(url, { poolSize: 2 });
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    await loadDemonstration(unitOfWork);
    const desk = new BulletinDesk(unitOfWork);
    const office = await cityOffice(unitOfWork);
    await issueDraft(desk, unitOfWork, office, await draftBulletinOne(desk, unitOfWork, office));
  } finally {
    await dataSource.destroy();
  }
}

async function listen(api: NestFastifyApplication, config: Config): Promise<void> {
  try {
    await api.listen(config.port, '0.0.0.0');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw portInUse(config.port);
    throw error;
  }
}
