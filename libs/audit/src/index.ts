export { sha256 } from './digest.js';
export { exportTrail } from './export-trail.js';
export { chainOf } from './trail.js';
export type { TrailEntry, TrailEvent } from './trail.js';
