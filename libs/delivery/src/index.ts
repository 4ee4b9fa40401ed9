export { Deliveries } from './deliveries.js';
export { InboxQueries } from './inbox.js';
export type { InboxItem } from './inbox.js';
export { OutboxRelay } from './outbox-relay.js';
export type { OutgoingJob } from './outbox-relay.js';
export { queueNames } from './queues.js';
export type { QueueName, QueuePayloads } from './queues.js';
