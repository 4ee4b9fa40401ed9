import { Type } from 'class-transformer';
import { Text, Whole } from './fields.js';

/** What every list takes: how many (at most 100) and where the last page ended. */
export class PageQuery {
  @Type(() => Number)
  @Whole({ min: 1, max: 100, optional: true })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

export const DEFAULT_LIMIT = 20;
