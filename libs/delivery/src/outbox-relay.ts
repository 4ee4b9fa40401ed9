import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { QueueName } from './queues.js';

/** A job on its way into a queue; its id is what keeps it from being there twice. */
export interface OutgoingJob {
  readonly queue: QueueName;
  readonly jobId: string;
  readonly payload: unknown;
}

const ROWS_A_BATCH = 500;

@Injectable()
export class OutboxRelay {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Hands waiting outbox rows to `send` and marks them once it has them; answers how many. Should the commit fail
   * after that they are sent again, under the same job ids: once more is harmless, never is not.
   */
  relayOnce(send: (jobs: readonly OutgoingJob[]) => Promise<void>): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const rows = await tx.query<{ id: number; queue: QueueName; dedup_key: string; payload: unknown }>(
        `select id, queue, dedup_key, payload from outbox where relayed_at is null
         order by id limit ${ROWS_A_BATCH} for update skip locked`,
      );
      if (rows.length === 0) return 0;
      await send(rows.map(({ queue, dedup_key: jobId, payload }) => ({ queue, jobId, payload })));
      await tx.query('update outbox set relayed_at = rectify_now() where id = any($1)', [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }
}
