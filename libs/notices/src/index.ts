export { MailDesk, templatesInForce } from './mail-desk.js';
export type { Mail, MessageRow } from './mail-desk.js';
export { mailText, valuesOf } from './mail-text.js';
export type { MailText, MessageEntry } from './mail-text.js';
export { MessagePlanner } from './message-planner.js';
export { pushPolicyOf } from './settings.js';
export { WebhookCalls, endpointSecret } from './webhook-calls.js';
export { callListSql, endpointsSql, replaySql } from './webhooks.sql.js';
