export { InboxQueries } from './inbox.js';
export type { InboxItem } from './inbox.js';
