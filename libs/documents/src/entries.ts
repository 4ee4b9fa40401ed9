import { paperNumber } from '#domain';
import type { LocalDate, PaperKindName } from '#domain';
import { lastOf } from './dossier.js';
import type { Dossier, FiledPaper, SentRung } from './dossier.js';

/** One paper of a case: what it was made of, and its number. */
export interface Entry {
  /** Of the filed paper or the rung. */
  readonly id: string;
  readonly kind: PaperKindName;
  readonly number: string;
  readonly day: LocalDate;
  readonly at: string;
  readonly filed: FiledPaper | null;
  readonly rung: SentRung | null;
}

/** What is filed or decided, by the paper it makes (section 13). */
const filedKinds: Readonly<Record<string, PaperKindName>> = {
  issue: 'issue_note',
  claim: 'claim_receipt',
  deem_claimed: 'claim_receipt',
  dispute: 'dispute_application',
  reject_dispute: 'dispute_ruling',
  reassign: 'dispute_ruling',
  decide_appeal: 'dispute_ruling',
  file_plan: 'plan',
  change_plan: 'plan',
  ask_extension: 'extension_application',
  extend: 'extension_reply',
  report_progress: 'progress_report',
  answer_letter: 'letter_answer',
  apply_to_close: 'closing_application',
  pass: 'verification_opinion',
  fail: 'verification_opinion',
  publish: 'public_notice',
  close: 'closing_notice',
  close_without_notice: 'closing_notice',
  record_outcome: 'interview_record',
};

/** What the ladder sends by itself, by the name on its step; what rungs 4 to 6 propose is a paper once two people agreed. */
const sentKinds: Readonly<Record<string, PaperKindName>> = {
  催办通知: 'urging_letter',
  督办函: 'supervision_letter',
  通报: 'delay_notice',
};
/** Ladders over the unit; the others climb over offices. */
export const unitLadders: readonly string[] = ['rectify', 'unclaimed', 'reply'];
const agreedKinds: Readonly<Record<number, PaperKindName>> = {
  4: 'interview_notice',
  5: 'listing_notice',
  6: 'referral',
};

/** Every paper of a case, oldest first. The nth of its kind stays the nth: papers and rungs are only added. */
export function entriesOf(dossier: Dossier): readonly Entry[] {
  const filed = dossier.papers.flatMap((paper) => {
    const kind = kindOf(dossier, paper);
    return kind
      ? [{ id: paper.id, kind, day: paper.day, at: paper.at, filed: paper, rung: rungOf(dossier, paper) }]
      : [];
  });
  const sent = dossier.rungs.flatMap((rung) => {
    const kind = unitLadders.includes(rung.ladder) ? sentKinds[rung.document] : undefined;
    return kind ? [{ id: rung.id, kind, day: rung.day, at: rung.at, filed: null, rung }] : [];
  });
  const all = [...filed, ...sent].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const counts = new Map<PaperKindName, number>();
  return all.map((entry) => {
    const no = (counts.get(entry.kind) ?? 0) + 1;
    counts.set(entry.kind, no);
    return { ...entry, number: paperNumber(dossier.number, entry.kind, no) };
  });
}

function kindOf(dossier: Dossier, paper: FiledPaper): PaperKindName | undefined {
  const { kind, data } = paper;
  if (kind === 'refuse_request') return data['request'] === 'extension' ? 'extension_reply' : undefined;
  if (kind === 'confirm_proposal') {
    const rung = rungOf(dossier, paper);
    const isInForce = data['agreed'] === true && decisionOf(dossier, paper)?.data['upheld'] === true;
    return isInForce && rung ? agreedKinds[rung.rung] : undefined;
  }
  // What a body with authority decided comes from there; we made no paper of it.
  if (kind === 'record_outcome') return rungOf(dossier, paper)?.rung === 4 ? 'interview_record' : undefined;
  // A merger or a withdrawal answers a dispute only where there is one.
  if (kind === 'merge' || kind === 'withdraw')
    return lastOf(dossier, ['dispute', 'reject_dispute', 'reassign'], paper)?.kind === 'dispute'
      ? 'dispute_ruling'
      : undefined;
  return filedKinds[kind];
}

/** The rung that a paper about a proposal names by its key. */
function rungOf({ rungs }: Dossier, { data }: FiledPaper): SentRung | null {
  const key = data['proposal'];
  return rungs.find(({ ladder, step, cycle, spell }) => `${ladder}:${step}:${cycle}:${spell}` === key) ?? null;
}

/** The first decision on the proposal that a confirmation is about. */
export function decisionOf({ papers }: Dossier, confirmation: FiledPaper): FiledPaper | undefined {
  const before = papers.slice(0, papers.indexOf(confirmation));
  return before.findLast(
    ({ kind, data }) => kind === 'decide_proposal' && data['proposal'] === confirmation.data['proposal'],
  );
}
