import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { refuseForeignFolder } from '../../apps/standalone/src/cluster.js';
import { EmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { lockInstance } from '../../apps/standalone/src/instance-lock.js';
import { refuseTakenPort } from '../../apps/standalone/src/port.js';
import { isAlive } from '../../apps/standalone/src/running-process.js';
import { refuseUnreachable } from '../../apps/standalone/src/start-state.js';

let folder: string;
let said: string[];
const say = (line: string) => void said.push(line);
const start = () => EmbeddedPostgres.start({ dataDirectory: folder, say });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rectify-standalone-'));
  chmodSync(folder, 0o711);
  said = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the database keeps its rows over a clean stop, and its password from other people', async () => {
  const first = await start();
  await query(first, 'create table kept as select 7 as n');
  await first.stop();
  const second = await start();
  const { rows } = await query(second, 'select n from kept');
  await second.stop();
  expect(rows).toEqual([{ n: 7 }]);
  expect(said).toEqual([]);
  const { mode } = statSync(join(folder, 'postgres.password'));
  expect(process.platform === 'win32' || (mode & 0o077) === 0).toBe(true);
});

test('a database killed with -9 starts again on the same port with every committed row', async () => {
  const server = await start();
  await query(server, 'create table kept as select 7 as n');
  const lost = new Promise<void>((resolve) => server.onLost(resolve));
  process.kill(server.pid ?? 0, 'SIGKILL');
  await lost;
  await server.restart();
  const { rows } = await query(server, 'select n from kept');
  await server.stop();
  expect(rows).toEqual([{ n: 7 }]);
  expect(said).toEqual([expect.stringContaining('stale postmaster.pid')]);
});

test('a database that outlived its killed parent is stopped and taken over', async () => {
  const orphan = await start();
  const pid = orphan.pid ?? 0;
  const heir = await start();
  expect(isAlive(pid)).toBe(false);
  await heir.stop();
  expect(said).toEqual([expect.stringContaining(`The database process ${pid}`)]);
});

test('a stale postmaster.pid that names a living stranger is removed and the stranger left alone', async () => {
  await (await start()).stop();
  const stranger = idleProcess();
  writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${stranger.pid}\n${folder}/postgres\n`);
  const server = await start();
  await server.stop();
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  expect(said).toEqual([expect.stringContaining('stale postmaster.pid')]);
  await end(stranger);
});

test("a folder with somebody else's files is refused and left as it is", () => {
  writeFileSync(join(folder, 'thesis.txt'), '');
  expect(() => refuseForeignFolder(folder)).toThrow(/is not empty and not a data folder of Rectify/);
  expect(readdirSync(folder)).toEqual(['thesis.txt']);
});

test('a database of another PostgreSQL version is refused by its number', async () => {
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n');
  await expect(start()).rejects.toThrow(/belongs to PostgreSQL 15/);
});

test('an initialisation killed half way does not stand in the way of the next start', async () => {
  mkdirSync(join(folder, 'postgres.new'));
  writeFileSync(join(folder, 'postgres.new', 'half'), '');
  const server = await start();
  await server.stop();
  expect(existsSync(join(folder, 'postgres.new'))).toBe(false);
});

test('a second instance on the same folder is refused while the first lives, not after it was killed', async () => {
  const first = idleProcess();
  writeFileSync(join(folder, 'rectify.pid'), `${first.pid} \n`);
  expect(() => lockInstance(folder)).toThrow(new RegExp(`another instance \\(process ${first.pid}\\)`));
  await end(first);
  const release = lockInstance(folder);
  expect(readFileSync(join(folder, 'rectify.pid'), 'utf8')).toContain(String(process.pid));
  release();
  expect(existsSync(join(folder, 'rectify.pid'))).toBe(false);
});

test('a taken port is named with a way out', async () => {
  const server = createServer();
  server.listen(0, '0.0.0.0');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await expect(refuseTakenPort(port)).rejects.toThrow(`Port ${port} is taken`);
  server.close();
  await once(server, 'close');
});

test('a database address that does not answer is told in one sentence', async () => {
  await expect(refuseUnreachable('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(/cannot be reached/);
});

async function query(server: EmbeddedPostgres, sql: string) {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    return await client.query<Record<string, unknown>>(sql);
  } finally {
    await client.end();
  }
}

function idleProcess(): ChildProcess {
  return spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
