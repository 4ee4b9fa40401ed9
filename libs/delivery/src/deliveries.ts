import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { QueueName } from './queues.js';

@Injectable()
export class Deliveries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Runs `act` unless this key was delivered before; a job that comes twice acts once. */
  async once(key: string, queue: QueueName, act: () => Promise<void>): Promise<void> {
    const isNew = await this.unitOfWork.run(async (tx) => {
      const begun = await tx.query(
        `insert into delivery (key, queue, begun_at) values ($1, $2, rectify_now())
         on conflict (key) do update set begun_at = excluded.begun_at where delivery.done_at is null
         returning 1`,
        [key, queue],
      );
      return begun.length > 0;
    });
    if (!isNew) return;
    await act();
    await this.unitOfWork.run(async (tx) => {
      await tx.query('update delivery set done_at = rectify_now() where key = $1', [key]);
    });
  }
}
