import type { Bilingual } from '#domain';
import type { RowError } from '#spreadsheets';

export const bulletinRefusalCodes = [
  'not_permitted',
  'not_found',
  'stale_version',
  'wrong_status',
  'invalid_rows',
  'not_reconciled',
  'not_assigned',
  'duplicates_unanswered',
  'outside_scope',
  'own_draft',
  'cases_refused',
] as const;
export type BulletinRefusalCode = (typeof bulletinRefusalCodes)[number];

/** A command on a bulletin that was refused; nothing of it was done. */
export class BulletinRefused extends Error implements Bilingual {
  constructor(
    readonly code: BulletinRefusalCode,
    readonly zh: string,
    readonly en: string,
    readonly rows: readonly RowError[] = [],
  ) {
    super(en);
    this.name = 'BulletinRefused';
  }
}
