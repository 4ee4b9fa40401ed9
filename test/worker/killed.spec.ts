import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { CalendarDesk } from '#administration';
import { loadConfig, migrate } from '#platform';
import { EmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import { createWorldIn } from '../world.js';
import type { World } from '../world.js';
import { SIXTY_DAYS_ON, expectEachOnce, nothingDue, nothingWaits, until } from './firing.js';

let folder: string;
let server: EmbeddedPostgres;
let world: World;
/** A server of its own: it is killed, and other tests go on. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rectify-killed-'));
  chmodSync(folder, 0o711);
  server = await EmbeddedPostgres.start({ dataDirectory: folder, say: () => undefined });
  await query('create database killed');
  const url = server.urlOf('killed');
  await migrate(url);
  world = await createWorldIn({ url, drop: () => Promise.resolve() });
  await world.issueBulletinOne();
}, 60_000);
afterEach(async () => {
  await world.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function query(text: string): Promise<number> {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  const { rowCount } = await client.query(text);
  await client.end();
  return rowCount ?? 0;
}

/** A transaction of the sweep is open and has rows locked: the middle of it, whichever statement runs. */
const isSweeping = async (): Promise<boolean> =>
  (await query(`select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where a.datname = 'killed' and l.locktype = 'transactionid' and l.granted`)) > 0;

async function soon(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) if (await holds()) return;
}

const env = () => ({ DATABASE_URL: world.url, LOG_LEVEL: 'silent', RECTIFY_SWEEP_MS: '50' });
function workerProcess() {
  const child = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
    env: { ...process.env, ...env() },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return { child, ended };
}

test('workers killed with -9 in the middle of a sweep leave each rung to be fired once by the next', async () => {
  await world.moveTo(SIXTY_DAYS_ON);
  for (let kill = 1; kill <= 3 && !(await nothingDue(world)); kill += 1) {
    const { child, ended } = workerProcess();
    await soon(isSweeping);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
  }
  const last = workerProcess();
  await Promise.race([last.ended, until(async () => (await nothingDue(world)) && (await nothingWaits(world)))]);
  last.child.kill('SIGTERM');
  expect(await last.ended).toBe(0);
  await expectEachOnce(world);
}, 90_000);

test('a database killed with -9 in the middle of a sweep loses no rung and doubles none, and the worker goes on', async () => {
  const worker = await startWorker(loadConfig(env()));
  try {
    await world.moveTo(SIXTY_DAYS_ON);
    await soon(isSweeping);
    const lost = new Promise<void>((resolve) => server.onLost(resolve));
    process.kill(server.pid ?? 0, 'SIGKILL');
    await lost;
    await server.restart();
    await until(() => nothingDue(world));
    await until(() => nothingWaits(world));
  } finally {
    await worker.stop();
  }
  await expectEachOnce(world);
}, 90_000);

test('workers killed with -9 while they count by a new calendar leave each case to be counted once by the next', async () => {
  const desk = new CalendarDesk(world.unitOfWork);
  const days = { dates: ['2026-03-04'], decreedOn: '2026-03-02' } as const;
  const terms = { documentNumber: '孝汛〔2026〕3号', reason: '防汛停工', appliesTo: 'open_cases' } as const;
  const { id } = await desk.proposeClosure(await world.city('supervisor'), days, terms);
  await desk.decide(await world.city('leader'), id, 'approved');
  expect(await desk.enter(await world.city('admin'), id)).toMatchObject({ waiting: 399 });
  const nothingWaitsForIt = async () => (await world.sql('select 1 from calendar_work limit 1')).length === 0;
  for (let kill = 1; kill <= 3 && !(await nothingWaitsForIt()); kill += 1) {
    const { child, ended } = workerProcess();
    await soon(isSweeping);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
  }
  const last = workerProcess();
  await Promise.race([last.ended, until(nothingWaitsForIt)]);
  last.child.kill('SIGTERM');
  expect(await last.ended).toBe(0);
  const counted = await world.sql(
    `select count(*)::int as events, count(distinct case_id)::int as cases from audit_event where action = 'recalculate'`,
  );
  expect(counted).toEqual([{ events: 399, cases: 399 }]);
}, 90_000);
