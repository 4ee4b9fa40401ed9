import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, Optional } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { QueuePayloads } from '#delivery';
import { WebhookCalls } from '#notices';
import type { Logger } from '#platform';
import { LOG } from '../tokens.js';
import { isLastAttempt, workerOptions } from '../worker-options.js';

/** One event for one endpoint; tried again with growing pauses, the log of the endpoint tells each try. */
@Processor('webhooks', workerOptions)
export class WebhookProcessor extends WorkerHost {
  constructor(
    @Optional() @Inject(WebhookCalls) private readonly calls: WebhookCalls | null,
    @Inject(LOG) private readonly log: Logger,
  ) {
    super();
  }

  async process(job: Job<QueuePayloads['webhooks']>): Promise<void> {
    const { endpointId, caseId, seq } = job.data;
    const outcome = await this.calls?.call(endpointId, caseId, seq, isLastAttempt(job));
    if (outcome?.done === false && outcome.mayRetry) throw new Error('The endpoint did not take it; try again.');
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ queue: 'webhooks', reason: error.message }, 'queue error');
  }
}
