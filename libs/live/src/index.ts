export { ChangeFeed } from './change-feed.js';
export type { ChangedCase, News, Visible } from './change-feed.js';
export { PresenceDesk } from './presence-desk.js';
export type { Present } from './presence-desk.js';
