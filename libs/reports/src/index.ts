export { LedgerDesk, templateColumns } from './ledger-desk.js';
export type { LedgerImportAnswer } from './ledger-desk.js';
export { LedgerQueries } from './ledger-queries.js';
export type { LedgerFilter, LedgerLine } from './ledger-queries.js';
export { LedgerRefused } from './ledger-refused.js';
