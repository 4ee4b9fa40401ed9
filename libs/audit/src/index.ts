export { sha256 } from './digest.js';
export { exportLines } from './export-trail.js';
export { chainOf } from './trail.js';
export type { TrailEntry, TrailEvent } from './trail.js';
export { verifyExport } from './verify-export.js';
export type { ExportCheck, ExportProblem } from './verify-export.js';
export { ReadLog } from './read-log.js';
export type { ReadEntry } from './read-log.js';
export { AuditLog } from './audit-log.js';
