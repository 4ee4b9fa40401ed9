import { setTimeout as pause } from 'node:timers/promises';
import type { UnitOfWork } from '#platform';

const EVERY_MS = 100;

/** Watches how long, by our own clock, something due waits before it goes out; the clock of the installation jumps. */
export class LatenessWatch {
  /** The longest wait seen, in milliseconds. */
  longest = 0;
  private readonly since = new Map<string, number>();
  private isStopping = false;
  private running: Promise<void> | undefined;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  start(): void {
    this.running = this.watch();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  /** Waits until nothing is due any more. */
  async drained(): Promise<void> {
    for (let calm = 0; calm < 5; await pause(EVERY_MS)) calm = (await this.look()) === 0 ? calm + 1 : 0;
  }

  private async watch(): Promise<void> {
    while (!this.isStopping) {
      await this.look();
      await pause(EVERY_MS);
    }
  }

  /** How many rungs are due; -1 while the database is away. */
  private async look(): Promise<number> {
    const due = await this.unitOfWork
      .read((reader) =>
        reader.query<{ key: string }>(
          `select case_id || ladder || step || deadline_version as key from deadline_rung
           where status = 'armed' and due_at <= rectify_now()`,
        ),
      )
      .catch(() => null);
    if (!due) return -1;
    const now = performance.now();
    const waiting = new Set(due.map(({ key }) => key));
    for (const [key, since] of this.since)
      if (!waiting.has(key)) {
        this.longest = Math.max(this.longest, now - since);
        this.since.delete(key);
      }
    for (const key of waiting) if (!this.since.has(key)) this.since.set(key, now);
    return due.length;
  }
}
