/** Queues by purpose, each with the payload of its jobs: a few ids, small enough to read in a dump. */
export interface QueuePayloads {
  /** A bell: something falls due in this minute. The sweep finds out what. */
  readonly deadlines: { readonly minute: number };
  /** One message to one person. */
  readonly mail: { readonly messageId: string };
  /** One event of a case for one endpoint that listens. */
  readonly webhooks: { readonly endpointId: string; readonly caseId: string; readonly seq: number };
}
export type QueueName = keyof QueuePayloads;

export const queueNames = ['deadlines', 'mail', 'webhooks'] as const satisfies readonly QueueName[];
