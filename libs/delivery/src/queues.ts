/** Queues by purpose, each with the payload of its jobs: a few ids, small enough to read in a dump. */
export interface QueuePayloads {
  /** A bell: something falls due in this minute. The sweep finds out what. */
  readonly deadlines: { readonly minute: number };
  /** One person's news of one run. */
  readonly messages: { readonly runId: string; readonly personId: string };
}
export type QueueName = keyof QueuePayloads;

export const queueNames = ['deadlines', 'messages'] as const satisfies readonly QueueName[];
