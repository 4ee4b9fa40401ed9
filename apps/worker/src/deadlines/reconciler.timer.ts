import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DeadlineHealth } from '#deadlines';
import type { Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { LOG } from '../tokens.js';

const EVERY_MS = 60_000;

/** The third bell: sets the bells of the next hour again, lost or not, and alarms when something armed is late. */
@Injectable()
export class ReconcilerTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;

  constructor(
    @InjectQueue('deadlines') private readonly queue: Queue,
    @Inject(DeadlineHealth) private readonly health: DeadlineHealth,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.repeater = new Repeater('reconciler', EVERY_MS, () => this.reconcile(), log);
    queue.on('error', (error) => log.warn({ queue: 'deadlines', reason: error.message }, 'queue error'));
  }

  onApplicationBootstrap(): void {
    this.repeater.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeater.stop();
  }

  private async reconcile(): Promise<void> {
    const state = await this.health.read();
    if (state.lateRungs > 0)
      this.log.error({ lateRungs: state.lateRungs, oldestDueAt: state.oldestDueAt }, 'deadlines are late');
    const minutes = await this.health.dueMinutes();
    if (minutes.length === 0) return;
    await this.queue.addBulk(
      minutes.map(({ minute, delayMs }) => ({
        name: 'bell',
        data: { minute },
        opts: { jobId: `bell-${minute}`, delay: delayMs },
      })),
    );
  }
}
