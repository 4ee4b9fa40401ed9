export { DeadlineHealth } from './deadline-health.js';
export type { DeadlineState } from './deadline-health.js';
