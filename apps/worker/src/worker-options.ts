import type { JobsOptions } from 'bullmq';

/** How workers watch over their jobs (architecture.md section 4); they run once their queue is ready. */
export const workerOptions = { concurrency: 4, stalledInterval: 10_000, maxStalledCount: 5, autorun: false } as const;

/** A failed job is tried again with growing pauses; a finished one leaves nothing behind. */
export const jobOptions: JobsOptions = {
  attempts: 6,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  removeOnFail: 1000,
};
