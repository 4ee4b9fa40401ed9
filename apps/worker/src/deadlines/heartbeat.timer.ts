import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DeadlineHealth } from '#deadlines';
import type { Config, Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { CONFIG, LOG } from '../tokens.js';

const EVERY_MS = 60_000;
const PATIENCE_SECONDS = 120;
const TIMEOUT_MS = 10_000;

/**
 * Tells a watcher outside that deadlines are kept, every minute. Silence is the alarm: whatever dies here cannot report
 * it itself (pain B12), so nothing is told while sweeps are old or rungs are late.
 */
@Injectable()
export class HeartbeatTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;

  constructor(
    @Inject(DeadlineHealth) private readonly health: DeadlineHealth,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) log: Logger,
  ) {
    this.repeater = new Repeater('heartbeat', EVERY_MS, () => this.beat(), log);
  }

  onApplicationBootstrap(): void {
    if (this.config.heartbeatUrl !== null) this.repeater.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeater.stop();
  }

  private async beat(): Promise<void> {
    const { sweepAgeSeconds, lateRungs } = await this.health.read();
    if (sweepAgeSeconds === null || sweepAgeSeconds > PATIENCE_SECONDS || lateRungs > 0) return;
    const { ok, status } = await fetch(this.config.heartbeatUrl ?? '', { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!ok) throw new Error(`The watcher answered ${status}.`);
  }
}
