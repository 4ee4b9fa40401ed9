import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Logger } from '#platform';
import { LOG } from '../tokens.js';
import { workerOptions } from '../worker-options.js';
import { Sweeper } from './sweeper.js';

/** The second bell: one job for every minute in which something falls due. */
@Processor('deadlines', workerOptions)
export class SweepProcessor extends WorkerHost {
  constructor(
    @Inject(Sweeper) private readonly sweeper: Sweeper,
    @Inject(LOG) private readonly log: Logger,
  ) {
    super();
  }

  process(): Promise<number> {
    return this.sweeper.sweepAll();
  }

  /** A queue that is away costs a bell, not a rung: the timer goes on. */
  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ queue: 'deadlines', reason: error.message }, 'queue error');
  }
}
