import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Deliveries } from '#delivery';
import type { QueuePayloads } from '#delivery';
import type { Logger } from '#platform';
import { LOG } from '../tokens.js';
import { workerOptions } from '../worker-options.js';

/** One person's news of one run, once. The inbox holds it already; channels beyond it hang in here. */
@Processor('messages', workerOptions)
export class MessageProcessor extends WorkerHost {
  constructor(
    @Inject(Deliveries) private readonly deliveries: Deliveries,
    @Inject(LOG) private readonly log: Logger,
  ) {
    super();
  }

  process(job: Job<QueuePayloads['messages']>): Promise<void> {
    const { runId, personId } = job.data;
    return this.deliveries.once(`messages-${runId}-${personId}`, 'messages', () => {
      this.log.debug({ runId, personId, channel: 'inbox' }, 'message delivered');
      return Promise.resolve();
    });
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ queue: 'messages', reason: error.message }, 'queue error');
  }
}
