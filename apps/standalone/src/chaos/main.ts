import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { BulletinDesk } from '#bulletins';
import { brokenInvariants } from '#deadlines';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { UnitOfWork, migrate, moveClock, openDatabase } from '#platform';
import { EmbeddedPostgres } from '../embedded-postgres.js';
import { Load, openSessions } from './load.js';
import { Kept } from './processes.js';
import { LatenessWatch } from './lateness-watch.js';
import { startChaosRedis } from './redis.js';

/**
 * `npm run chaos [-- seconds]`: principals at work and days that pass, while workers, api and PostgreSQL are killed with
 * -9, a worker stands still, another's clock is an hour ahead, and Redis is flushed. Afterwards every invariant must
 * hold and everything that was answered with success must be on record. Prints one JSON object and ends with 1 on a break.
 */
const seconds = Number(process.argv[3] ?? 60);
if (!(seconds >= 10 && seconds <= 86_400)) {
  console.error('秒数须为 10 到 86400。 Seconds from 10 to 86400.');
  process.exit(1);
}
const FREEZE_MS = Math.min(120_000, seconds * 250);
const DAY_EVERY_MS = 1500;
const PRINCIPALS = 2500;
const CLIENTS = 8;
/** Whoever was killed last is up again by then. */
const SETTLE_MS = 5000;

const dataDirectory = mkdtempSync(join(tmpdir(), 'rectify-chaos-'));
chmodSync(dataDirectory, 0o711); // run by root, PostgreSQL has an account of its own that must get in
const server = await EmbeddedPostgres.start({ dataDirectory, say: (line) => console.error(line) });
const redis = await startChaosRedis(dataDirectory);
const events: Record<string, number> = {};
const note = (what: string): void => {
  events[what] = (events[what] ?? 0) + 1;
};

try {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  await client.query('create database chaos');
  await client.end();
  process.exitCode = await run(server.urlOf('chaos'));
} finally {
  await redis?.stop();
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
process.exit();

async function run(url: string): Promise<number> {
  const { source, unitOfWork } = await prepare(url);
  const port = await freePort();
  const load = new Load(port, await openSessions(unitOfWork, PRINCIPALS), CLIENTS);
  const env = {
    DATABASE_URL: url,
    LOG_LEVEL: 'silent',
    RECTIFY_CLOCK: 'sandbox',
    RECTIFY_SWEEP_MS: '200',
    PORT: String(port),
    RECTIFY_DATA: dataDirectory,
  };
  const queue = redis ? { REDIS_URL: redis.url } : {};
  const api = new Kept('api', env);
  const workers = [
    new Kept('worker', { ...env, ...queue }),
    new Kept('worker', { ...env, ...queue }),
    new Kept('worker', env, true),
  ];
  for (const one of [api, ...workers]) one.start();
  const watch = new LatenessWatch(unitOfWork);
  load.start();
  watch.start();
  await Promise.all([torment([api, ...workers], workers), letDaysPass(unitOfWork)]);
  await load.stop();
  await watch.drained();
  await watch.stop();
  await pause(SETTLE_MS);
  const codes: (number | null)[] = [];
  for (const one of [api, ...workers]) codes.push(await one.stop());
  const crashes = [api, ...workers].reduce((sum, one) => sum + one.crashes, 0);
  const verdict = await judge(unitOfWork, load);
  await source.destroy();
  console.log(
    JSON.stringify({
      seconds,
      ...events,
      ...load.tally,
      longestGap: Math.round(load.tally.longestGap),
      latestFiring: Math.round(watch.longest),
      unit: 'ms',
      ...verdict.counts,
      broken: verdict.broken,
      crashes,
      exitCodes: codes,
    }),
  );
  return verdict.broken.length === 0 && crashes === 0 && codes.every((code) => code === 0) ? 0 : 1;
}

/** Bulletin 1 with a case for every village, and no brake: here the storm is wanted. */
async function prepare(url: string) {
  await migrate(url);
  const source = await openDatabase(url, { poolSize: 4 });
  const unitOfWork = new UnitOfWork(source);
  await unitOfWork.run((tx) => moveClock(tx, '2026-03-02T01:30:00.000Z'));
  await loadDemonstration(unitOfWork);
  const office = await cityOffice(unitOfWork);
  const desk = new BulletinDesk(unitOfWork);
  const bulletin = await draftBulletinOne(desk, unitOfWork, office);
  const scope = { underUnitId: office.supervisor.unitId, level: 'village' };
  await desk.assign(office.supervisor, bulletin, '1-1', { scope }, { level: 'B', weight: 1 });
  await issueDraft(desk, unitOfWork, office, bulletin);
  await unitOfWork.run((tx) =>
    tx.query(
      `insert into installation_setting (name, value, changed_by, changed_at) values ('storm_limit', 'null', $1, now())`,
      [office.leader.personId],
    ),
  );
  return { source, unitOfWork };
}

/** Something bad every second or two, each kind in turn and at random. */
async function torment(all: readonly Kept[], workers: readonly Kept[]): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];
  const deeds: readonly (() => Promise<void> | void)[] = [
    () => {
      any(workers)?.kill();
      note('workersKilled');
    },
    () => {
      all[0]?.kill();
      note('apiKilled');
    },
    async () => {
      process.kill(server.pid ?? 0, 'SIGKILL');
      note('databaseKilled');
      await pause(200);
      await server.restart();
    },
    () => {
      if (any(workers)?.freeze(FREEZE_MS)) note('workersFrozen');
    },
    async () => {
      if (!redis) return;
      await redis.flush();
      note('redisFlushed');
    },
  ];
  for (let turn = 0; performance.now() < end; turn += 1) {
    await pause(1000 + Math.random() * 2000);
    await deeds[turn % deeds.length]?.();
  }
}

/** A day of the installation passes every second and a half: nine in the morning, when rungs fall due. */
async function letDaysPass(unitOfWork: UnitOfWork): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const start = Date.parse('2026-03-03T01:00:01.000Z');
  for (let day = 0; performance.now() < end; day += 1) {
    const moment = new Date(start + day * 86_400_000).toISOString();
    await unitOfWork.run((tx) => moveClock(tx, moment)).catch(() => undefined); // the database is away: the next day comes
    await pause(DAY_EVERY_MS);
  }
}

async function judge(unitOfWork: UnitOfWork, load: Load) {
  const broken = [...(await unitOfWork.read(brokenInvariants))];
  const counts = await unitOfWork.read(async (reader) => {
    const [row] = await reader.query<{ rungs: number; events: number; kept: number }>(
      `select (select count(*)::int from escalation where superseded_by is null) as rungs,
         (select count(*)::int from audit_event where outcome = 'accepted') as events,
         (select count(*)::int from idempotency where key = any($1)) as kept`,
      [load.acknowledged],
    );
    return row ?? { rungs: 0, events: 0, kept: 0 };
  });
  if (counts.kept !== load.acknowledged.length)
    broken.push({ name: 'Something was answered with success and is not on record.', rows: [counts] });
  return { broken, counts };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
