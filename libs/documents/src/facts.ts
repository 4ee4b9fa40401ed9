import type { PaperKindName } from '#domain';
import type { Dossier } from './dossier.js';
import type { Entry } from './entries.js';
import { caseRows, facts, problemRows } from './facts-parts.js';
import type { Composer } from './facts-parts.js';
import {
  disputeRuling,
  extensionReply,
  verificationOpinion,
  publicNotice,
  closingNotice,
  interviewNotice,
  interviewRecord,
  listingNotice,
  referral,
} from './facts-decided.js';
import {
  issueNote,
  claimReceipt,
  disputeApplication,
  plan,
  extensionApplication,
  progressReport,
  letterAnswer,
  closingApplication,
} from './facts-filed.js';
import { chineseDay } from './paper.js';
import type { Block } from './paper.js';

/** A letter that the ladder sends: its facts are the case's. */
const letterFacts = (dossier: Dossier): readonly Block[] => [
  facts([
    ...caseRows(dossier),
    ...problemRows(dossier),
    ['整改期限', dossier.due_date ? chineseDay(dossier.due_date) : '—'],
  ]),
];

const composers: Readonly<Partial<Record<PaperKindName, Composer>>> = {
  issue_note: issueNote,
  claim_receipt: claimReceipt,
  dispute_application: disputeApplication,
  dispute_ruling: disputeRuling,
  plan,
  extension_application: extensionApplication,
  extension_reply: extensionReply,
  progress_report: progressReport,
  letter_answer: letterAnswer,
  closing_application: closingApplication,
  verification_opinion: verificationOpinion,
  public_notice: publicNotice,
  closing_notice: closingNotice,
  interview_notice: interviewNotice,
  interview_record: interviewRecord,
  listing_notice: listingNotice,
  referral,
};

/** What a paper says of its case, by kind (section 13). */
export function factsOf(dossier: Dossier, entry: Entry): readonly Block[] {
  const composer = composers[entry.kind];
  return composer && entry.filed ? composer(dossier, entry.filed, entry) : letterFacts(dossier);
}
