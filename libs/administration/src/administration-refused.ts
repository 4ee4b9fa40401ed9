import type { Bilingual } from '#domain';

export const administrationRefusalCodes = [
  'not_permitted',
  'not_found',
  'own_proposal',
  'wrong_status',
  'would_orphan',
  'not_possible',
  'username_taken',
] as const;
export type AdministrationRefusalCode = (typeof administrationRefusalCodes)[number];

/** A change of organisation, delegation or pack that was refused; nothing of it was done. */
export class AdministrationRefused extends Error implements Bilingual {
  constructor(
    readonly code: AdministrationRefusalCode,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'AdministrationRefused';
  }
}

/** What the caller may not know of does not exist for him. */
export const missing = (): AdministrationRefused =>
  new AdministrationRefused('not_found', '没有找到,或不在您的范围内。', 'Not found, or outside your scope.');

export const notPossible = (zh: string, en: string): AdministrationRefused =>
  new AdministrationRefused('not_possible', zh, en);
