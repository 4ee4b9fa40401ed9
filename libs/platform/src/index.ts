export { moveClock, readNow } from './clock.js';
export { ConfigError, loadConfig } from './config.js';
export type { Config, FileSettings } from './config.js';
export { LentClient, migrate, openDatabase } from './database.js';
export { newId } from './ids.js';
export { createLog } from './log.js';
export type { Logger } from './log.js';
export { UnitOfWork } from './unit-of-work.js';
export type { Reader, Tx } from './unit-of-work.js';
