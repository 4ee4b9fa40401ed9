import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, Optional } from '@nestjs/common';
import { UnrecoverableError } from 'bullmq';
import type { Job } from 'bullmq';
import { Deliveries, MailRefused, Mailer } from '#delivery';
import type { QueuePayloads } from '#delivery';
import { MailDesk } from '#notices';
import type { Logger } from '#platform';
import { LOG } from '../tokens.js';
import { isLastAttempt, workerOptions } from '../worker-options.js';

/** One message to one person by mail, once. What the server refuses for good, those who sent it are told. */
@Processor('mail', workerOptions)
export class MailProcessor extends WorkerHost {
  constructor(
    @Inject(Deliveries) private readonly deliveries: Deliveries,
    @Inject(MailDesk) private readonly desk: MailDesk,
    @Optional() @Inject(Mailer) private readonly mailer: Mailer | null,
    @Inject(LOG) private readonly log: Logger,
  ) {
    super();
  }

  async process(job: Job<QueuePayloads['mail']>): Promise<void> {
    const { messageId } = job.data;
    try {
      await this.deliveries.once(`mail-${messageId}`, 'mail', () => this.deliver(messageId));
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      const isRefused = error instanceof MailRefused;
      if (isRefused || isLastAttempt(job)) {
        await this.desk.failed(messageId, reason);
        this.log.warn({ messageId, isRefused }, 'mail failed');
      }
      if (isRefused) throw new UnrecoverableError(reason);
      throw error;
    }
  }

  private async deliver(messageId: string): Promise<void> {
    const mail = await this.desk.compose(messageId);
    if (!mail) return;
    if (!this.mailer) throw new Error('There is no mail server.');
    await this.mailer.send(mail);
    await this.desk.sent(messageId);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ queue: 'mail', reason: error.message }, 'queue error');
  }
}
