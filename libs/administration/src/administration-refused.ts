import type { Bilingual, UnreadSentence } from '#domain';

export const administrationRefusalCodes = [
  'not_permitted',
  'not_found',
  'own_proposal',
  'wrong_status',
  'would_orphan',
  'not_possible',
  'username_taken',
  'notice_not_understood',
  'busy',
  'already_set_up',
  'wrong_setup_code',
] as const;
export type AdministrationRefusalCode = (typeof administrationRefusalCodes)[number];

/** A change of organisation, delegation, pack or calendar that was refused; nothing of it was done. */
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

export const wrongSetupCode = (): AdministrationRefused =>
  new AdministrationRefused('wrong_setup_code', '初始化码不正确。', 'The setup code is wrong.');

/** A holiday notice with sentences that were not understood: each is named, none is guessed. */
export class NoticeNotUnderstood extends AdministrationRefused {
  constructor(readonly sentences: readonly UnreadSentence[]) {
    super(
      'notice_not_understood',
      `通知中有${sentences.length}处没有读懂,未录入任何日期。`,
      `${sentences.length} places of the notice were not understood; no day was entered.`,
    );
    this.name = 'NoticeNotUnderstood';
  }
}
