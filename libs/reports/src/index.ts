export { LedgerDesk, templateColumns } from './ledger-desk.js';
export type { LedgerImportAnswer } from './ledger-desk.js';
export { LedgerQueries } from './ledger-queries.js';
export type { LedgerFilter, LedgerLine } from './ledger-queries.js';
export { LedgerRefused } from './ledger-refused.js';
export { OfficeRecords } from './office-record.js';
export type { OfficeRecord } from './office-record.js';
export { CoverageQueries, unitGaps } from './coverage.js';
export type { UnitGap } from './coverage.js';
