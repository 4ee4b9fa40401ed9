export { BulletinDesk } from './bulletin-desk.js';
export type { AssignmentTarget, BulletinDraft, ImportAnswer } from './bulletin-desk.js';
export { BulletinQueries } from './bulletin-queries.js';
export { BulletinRefused } from './bulletin-refused.js';
export type { BulletinRefusalCode } from './bulletin-refused.js';
export { ReplicatedChecks, replicatedAnswers } from './replicated-checks.js';
export type { ReplicatedAnswer, ReplicatedQuestion } from './replicated-checks.js';
export { optionalColumns, orgLevels, requiredColumns, sectors } from './item-row.js';
