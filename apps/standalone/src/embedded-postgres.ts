import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareCluster, type Cluster } from './cluster.js';
import { postgresAccount, type PostgresAccount } from './postgres-account.js';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { clearPostmaster, readPostmaster } from './postmaster-file.js';
import { StartRefusal } from './start-refusal.js';

const READY_WITHIN_MS = 60_000;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

export interface EmbeddedOptions {
  /** The data folder; the database lies in `postgres` below it, its password beside it. */
  readonly dataDirectory: string;
  /** Told in one sentence what a person should know. */
  readonly say: (line: string) => void;
  /** Further `name=value` settings of the server. */
  readonly settings?: readonly string[];
}

/** A PostgreSQL of our own on loopback, with a random port and password. */
export class EmbeddedPostgres {
  private process: ChildProcess | undefined;
  private stopping = false;

  private constructor(
    private readonly options: EmbeddedOptions,
    private readonly binaries: PostgresBinaries,
    private readonly account: PostgresAccount | undefined,
    private readonly cluster: Cluster,
    readonly port: number,
  ) {}

  /** Prepares the folder and starts the server; ready when this returns. */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const account = postgresAccount();
    const binaries = await postgresBinaries(account);
    const cluster = prepareCluster(options.dataDirectory, binaries, account, options.say);
    await clearPostmaster(cluster.directory, options.say);
    const server = new EmbeddedPostgres(options, binaries, account, cluster, await freePort());
    await server.launchWhenFree();
    process.on('exit', () => server.abandon());
    return server;
  }

  /** The address of a database of this server, as its superuser. */
  urlOf(database: string): string {
    return `postgres://postgres:${this.cluster.password}@127.0.0.1:${this.port}/${database}`;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Starts the server again on the same port after it was killed. */
  async restart(): Promise<void> {
    await clearPostmaster(this.cluster.directory, this.options.say);
    await this.launchWhenFree();
  }

  /** Calls back when the server ends without having been asked to. */
  onLost(callback: () => void): void {
    this.process?.once('exit', () => {
      if (!this.stopping) callback();
    });
  }

  /** Ends open sessions and stops cleanly: the next start needs no recovery. */
  async stop(): Promise<void> {
    const running = this.process;
    this.stopping = true;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    if (process.platform === 'win32') {
      spawnSync(this.binaries.pgCtl, ['stop', '-D', this.cluster.directory, '-m', 'fast']);
    } else running.kill('SIGINT');
    await ended;
  }

  private async launch(): Promise<void> {
    const log = this.openLog();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
    // A session of its own, so that Ctrl-C in the terminal reaches us and not the database under us.
    const child = spawn(
      this.binaries.postgres,
      [
        '-D',
        this.cluster.directory,
        '-p',
        String(this.port),
        ...[...settings, ...(this.options.settings ?? [])].flatMap((setting) => ['-c', setting]),
      ],
      {
        ...this.account,
        cwd: this.cluster.directory,
        detached: process.platform !== 'win32',
        windowsHide: true,
        stdio: ['ignore', log, log],
        env: { ...process.env, LC_ALL: 'C' },
      },
    );
    closeSync(log);
    this.process = child;
    await this.ready(child);
  }

  /** After a kill -9 the sessions of the old server may hold its shared memory for a moment longer. */
  private async launchWhenFree(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.launch();
      } catch (error) {
        if (attempt === 20 || !(error instanceof StartRefusal) || !/shared memory/.test(error.message)) throw error;
        await pause(500);
      }
    }
  }

  private async ready(child: ChildProcess): Promise<void> {
    let failed: string | undefined;
    child.once('error', (error) => (failed = error.message));
    child.once('exit', () => (failed = this.lastLogLine()));
    for (let waited = 0; waited < READY_WITHIN_MS; waited += 20) {
      const postmaster = readPostmaster(this.cluster.directory);
      if (postmaster?.ready && postmaster.pid === child.pid) return;
      if (failed !== undefined) break;
      await pause(20);
    }
    child.kill('SIGKILL');
    const reason = failed ?? `${READY_WITHIN_MS / 1000} s`;
    throw new StartRefusal(
      `内置 PostgreSQL 未能启动(${reason}),日志见 ${this.logFile}。`,
      `The embedded PostgreSQL did not start (${reason}); see ${this.logFile}.`,
    );
  }

  /** For an end without a goodbye: the signal is sent, nobody waits. */
  private abandon(): void {
    if (!this.stopping) this.process?.kill('SIGINT');
  }

  private get logFile(): string {
    return join(resolve(this.options.dataDirectory), 'postgres.log');
  }

  private openLog(): number {
    const log = openSync(this.logFile, 'a', 0o600);
    if (statSync(this.logFile).size > LOG_LIMIT_BYTES) truncateSync(this.logFile);
    return log;
  }

  private lastLogLine(): string {
    const lines = readFileSync(this.logFile, 'utf8').trim().split('\n').slice(-20);
    return (lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1) ?? '').replace(/^.*?FATAL: +/, '');
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
