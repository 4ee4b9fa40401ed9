import { Inject, Injectable } from '@nestjs/common';
import { InjectQueue } from '@nestjs/bullmq';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { OutboxRelay } from '#delivery';
import type { OutgoingJob, QueueName } from '#delivery';
import type { Config, Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { CONFIG, LOG } from '../tokens.js';
import { webhookJobOptions } from '../worker-options.js';

/** Carries what transactions left in the outbox into the queues. */
@Injectable()
export class RelayTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;
  private readonly queues: Readonly<Partial<Record<QueueName, Queue>>>;

  constructor(
    @InjectQueue('mail') mail: Queue,
    @InjectQueue('webhooks') webhooks: Queue,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(CONFIG) config: Config,
    @Inject(LOG) log: Logger,
  ) {
    this.queues = { mail, webhooks };
    this.repeater = new Repeater('relay', config.sweepEveryMs, () => this.relayAll(), log);
    for (const queue of [mail, webhooks])
      queue.on('error', (error) => log.warn({ queue: queue.name, reason: error.message }, 'queue error'));
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
    for (const [name, queue] of Object.entries(this.queues)) {
      const own = jobs.filter((job) => job.queue === name);
      if (own.length === 0) continue;
      await queue.addBulk(
        own.map(({ jobId, payload }) => ({
          name,
          data: payload,
          opts: { jobId, ...(name === 'webhooks' ? webhookJobOptions : {}) },
        })),
      );
    }
  }
}
