import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger };

/** A logger whose lines carry fields, never the names, numbers or texts of people. */
export function createLog(process: string, level: string): Logger {
  return pino({
    level,
    base: { process },
    redact: { paths: ['name', '*.name', 'contact', '*.contact', 'password', '*.password'], censor: '***' },
  });
}
