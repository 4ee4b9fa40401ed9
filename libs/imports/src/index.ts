export { ImportDesk } from './import-desk.js';
export { ImportQueries, importKinds, importStates } from './import-queries.js';
export type { ImportFilter, ImportKind, ImportLine, ImportState } from './import-queries.js';
export { ImportRefused } from './import-refused.js';
export type { ImportRefusalCode } from './import-refused.js';
export { unwatched } from './import-watch.js';
export type { ImportWatch } from './import-watch.js';
