export { DeadlineHealth } from './deadline-health.js';
export type { CalendarGap, DeadlineState } from './deadline-health.js';
export { brokenInvariants, readInvariants } from './invariants.js';
export type { BrokenInvariant } from './invariants.js';
