import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const appOf = (name: 'api' | 'worker'): string =>
  fileURLToPath(new URL(`../../../${name}/src/main.js`, import.meta.url));
/** Put before a program, it makes the program's own clock run an hour ahead. */
const SKEW = `data:text/javascript,${encodeURIComponent(
  'const real = Date.now; const ahead = 3600000; const Plain = Date;' +
    'globalThis.Date = class extends Plain { constructor(...a) { a.length ? super(...a) : super(real() + ahead); }' +
    ' static now() { return real() + ahead; } };',
)}`;

/** Longer than a start takes on a busy machine. */
const UP_AFTER_MS = 8000;

/** A process that is started again whenever it dies, as a supervisor of the operating system would. */
export class Kept {
  private child: ChildProcess | undefined;
  private isStopping = false;
  private isFrozen = false;
  /** How often it ended by itself once it was up: it must live through whatever happens around it. */
  crashes = 0;
  private startedAt = 0;

  constructor(
    private readonly app: 'api' | 'worker',
    private readonly env: NodeJS.ProcessEnv,
    private readonly isSkewed = false,
  ) {}

  start(): void {
    this.startedAt = performance.now();
    const child = spawn(process.execPath, [...(this.isSkewed ? ['--import', SKEW] : []), appOf(this.app)], {
      env: { ...process.env, ...this.env },
      // One that starts while the database is away says so and ends; its supervisor starts it again.
      stdio: 'ignore',
    });
    this.child = child;
    child.once('exit', (_code, signal) => {
      this.isFrozen = false;
      if (signal === null && !this.isStopping && performance.now() - this.startedAt > UP_AFTER_MS) this.crashes += 1;
      if (!this.isStopping) setTimeout(() => !this.isStopping && this.start(), 300);
    });
  }

  kill(): void {
    this.child?.kill('SIGKILL');
  }

  /** Stands still in the middle of whatever it does, for so long, and goes on as if nothing had been. */
  freeze(milliseconds: number): boolean {
    if (this.isFrozen || !this.child?.kill('SIGSTOP')) return false;
    this.isFrozen = true;
    const frozen = this.child;
    setTimeout(() => {
      frozen.kill('SIGCONT');
      this.isFrozen = false;
    }, milliseconds).unref();
    return true;
  }

  /** Asks it to finish what it does and end; the exit code, 0 when it drained. */
  async stop(): Promise<number | null> {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  }
}
