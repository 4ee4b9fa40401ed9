import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '#platform';

const LONGEST_PAUSE_MS = 30_000;

/** Runs a task again and again, never beside itself; after a failure it waits longer, up to half a minute. */
export class Repeater {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly task: () => Promise<void>,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.running = this.loop();
  }

  /** Lets the task that runs finish, then stops. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async loop(): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      try {
        await this.task();
        failures = 0;
      } catch (error) {
        failures += 1;
        this.log.error({ timer: this.name, failures, err: error }, 'timer failed');
      }
      const wait = Math.min(LONGEST_PAUSE_MS, this.everyMs * 2 ** Math.min(failures, 10));
      await pause(failures === 0 ? this.everyMs : wait, undefined, { signal: this.stopping.signal }).catch(
        () => undefined,
      );
    }
  }
}
