export { DeadlineHealth } from './deadline-health.js';
export type { CalendarGap, DeadlineState } from './deadline-health.js';
