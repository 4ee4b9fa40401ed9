export { EvaluationDesk } from './evaluation-desk.js';
export type { DrawnCode, RosterEntry } from './evaluation-desk.js';
export { EvaluationRefused } from './evaluation-refused.js';
export type { EvaluationRefusalCode } from './evaluation-refused.js';
export { ObjectionDesk } from './objection-desk.js';
export { PublicVoices } from './public-voices.js';
export { LookBackDesk } from './look-back-desk.js';
export type { LookBack, LookBackBatch } from './look-back-desk.js';
