import type { Bilingual } from '../bilingual.js';

export interface PaperKind extends Bilingual {
  /** Stands in the number of the paper. */
  readonly code: string;
  /** Letters have a red head and go out of an office (GB/T 9704); forms are filed by whoever they name. */
  readonly layout: 'letter' | 'form';
}

const letter = (zh: string, en: string, code: string): PaperKind => ({ zh, en, code, layout: 'letter' });
const form = (zh: string, en: string, code: string): PaperKind => ({ zh, en, code, layout: 'form' });

/** The papers of section 13. */
export const paperKinds = {
  bulletin: letter('问题通报', 'Bulletin', '通'),
  issue_note: letter('整改交办单', 'Assignment note', '交'),
  claim_receipt: form('认领回执', 'Claim receipt', '认'),
  dispute_application: form('异议申请', 'Dispute', '异'),
  dispute_ruling: letter('异议裁定书', 'Ruling', '裁'),
  plan: form('整改方案', 'Rectification plan', '案'),
  extension_application: form('延期申请', 'Request for extension', '延申'),
  extension_reply: letter('延期批复', 'Decision on the extension', '延批'),
  urging_letter: letter('催办通知', 'Urging letter', '催'),
  supervision_letter: letter('督办函', 'Supervision letter', '督'),
  delay_notice: letter('整改迟滞通报', 'Public notice of delay', '迟'),
  progress_report: form('整改进展报告', 'Progress report', '进'),
  letter_answer: form('督办事项回复', 'Answer to a letter', '复'),
  closing_application: form('销号申请表', 'Application to close', '销申'),
  verification_opinion: form('验收意见书', 'Verification opinion', '验'),
  public_notice: letter('整改结果公示', 'Public notice', '公'),
  closing_notice: letter('销号通知', 'Notice of closing', '销'),
  interview_notice: letter('约谈通知', 'Notice of interview', '约'),
  interview_record: form('约谈记录', 'Record of the interview', '约录'),
  listing_notice: letter('挂牌督办通知', 'Notice of listing', '挂'),
  referral: letter('问责建议移送单', 'Referral', '移'),
} as const satisfies Readonly<Record<string, PaperKind>>;
export type PaperKindName = keyof typeof paperKinds;

/** The number of the nth paper of a kind in a case; it needs no counter beside the case's own, and has no gaps. */
export const paperNumber = (caseNumber: string, kind: PaperKindName, no: number): string =>
  `${caseNumber}-${paperKinds[kind].code}${no}`;
