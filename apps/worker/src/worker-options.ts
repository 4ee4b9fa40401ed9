import type { Job, JobsOptions } from 'bullmq';

/** How workers watch over their jobs (architecture.md section 4); they run once their queue is ready. */
export const workerOptions = { concurrency: 4, stalledInterval: 10_000, maxStalledCount: 5, autorun: false } as const;

/** A failed job is tried again with growing pauses; a finished one leaves nothing behind. */
export const jobOptions: JobsOptions = {
  attempts: 6,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  removeOnFail: 1000,
};

/** An endpoint that is away for a day still gets what happened: from a second to nine hours between tries. */
export const webhookJobOptions: JobsOptions = { attempts: 16, backoff: { type: 'exponential', delay: 1000 } };

/** Whether nobody will try this job again by himself. */
export const isLastAttempt = ({ attemptsMade, opts }: Job): boolean => attemptsMade + 1 >= (opts.attempts ?? 1);
