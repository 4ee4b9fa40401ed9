import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { OutboxRelay } from '#delivery';
import type { OutgoingJob } from '#delivery';
import type { Config, Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { CONFIG, LOG } from '../tokens.js';

/** Carries what transactions left in the outbox into the queues. */
@Injectable()
export class RelayTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;

  constructor(
    @InjectQueue('messages') private readonly messages: Queue,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(CONFIG) config: Config,
    @Inject(LOG) log: Logger,
  ) {
    this.repeater = new Repeater('relay', config.sweepEveryMs, () => this.relayAll(), log);
    messages.on('error', (error) => log.warn({ queue: 'messages', reason: error.message }, 'queue error'));
  }

  onApplicationBootstrap(): void {
    this.repeater.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeater.stop();
  }

  private async relayAll(): Promise<void> {
    const send = (jobs: readonly OutgoingJob[]): Promise<void> => this.send(jobs);
    while ((await this.relay.relayOnce(send)) > 0);
  }

  private async send(jobs: readonly OutgoingJob[]): Promise<void> {
    await this.messages.addBulk(
      jobs.map(({ queue, jobId, payload }) => ({ name: queue, data: payload, opts: { jobId } })),
    );
  }
}
