export { DraftDesk, DraftRefused } from './draft-desk.js';
export type { Draft, DraftRefusalCode } from './draft-desk.js';
