import { addWorkingDays } from '../clock/due-date.js';
import { addMonths } from '../clock/local-date.js';
import type { WorkCalendar } from '../clock/calendar.js';
import type { LocalDate } from '../clock/local-date.js';
import type { CaseLevel } from '../case/case-level.js';
import type { ParameterPack } from '../parameters/packs.js';

/** What rungs 4 to 6 propose; nothing of it holds before two people decided it (section 6, N13). */
export const proceedingKinds = ['interview', 'listing', 'referral'] as const;
export type ProceedingKind = (typeof proceedingKinds)[number];
const kindOfRung: Readonly<Partial<Record<number, ProceedingKind>>> = { 4: 'interview', 5: 'listing', 6: 'referral' };

/** Grounds of good faith (容错) on which a unit may ask to be spared: the “three distinctions”, and what nobody could help. */
export const goodFaithGrounds = [
  'pilot_without_experience',
  'no_explicit_rule',
  'unintended_error',
  'objective_conditions',
] as const;
export type GoodFaithGround = (typeof goodFaithGrounds)[number];

/** What a body with authority may have decided (section 6): values of a record, never the outcome of a rule. */
export const accountabilityMeasures = [
  'organisation_examination',
  'organisation_notice',
  'organisation_reorganisation',
  'cadre_notice',
  'cadre_admonition',
  'cadre_organisational_treatment',
  'cadre_disciplinary_action',
  'no_measure',
] as const;
export type AccountabilityMeasure = (typeof accountabilityMeasures)[number];

/** A rung that went out; what was only superseded proposes nothing. */
export interface SentRung {
  readonly key: string;
  readonly rung: number;
  readonly sentOn: LocalDate;
}

/** Who did what about a rung, in the order of the trail. */
export type RungAct =
  | {
      readonly kind: 'answered';
      readonly rung: string;
      readonly on: LocalDate;
      readonly text: string;
      readonly ground: GoodFaithGround | null;
    }
  | {
      readonly kind: 'decided';
      readonly rung: string;
      readonly on: LocalDate;
      readonly byPerson: string;
      readonly upheld: boolean;
      readonly reason: string;
      readonly finalDate: LocalDate | null;
    }
  | {
      readonly kind: 'confirmed';
      readonly rung: string;
      readonly on: LocalDate;
      readonly byPerson: string;
      readonly agreed: boolean;
      readonly levelBefore: CaseLevel;
    }
  | { readonly kind: 'concluded'; readonly rung: string; readonly on: LocalDate }
  | {
      readonly kind: 'revoked';
      readonly rung: string;
      readonly on: LocalDate;
      readonly byPerson: string;
      readonly reason: string;
    };

export type ProceedingState = 'open' | 'decided_once' | 'in_force' | 'dropped' | 'expired' | 'revoked';

/** One proposal with all that was said and decided about it. */
export interface Proceeding {
  readonly key: string;
  readonly kind: ProceedingKind;
  readonly rung: number;
  readonly proposedOn: LocalDate;
  /** Until here the unit is heard; nobody decides before it answered or this day is over. */
  readonly replyBy: LocalDate;
  readonly decideBy: LocalDate;
  readonly state: ProceedingState;
  readonly answer: Extract<RungAct, { kind: 'answered' }> | null;
  readonly decision: Extract<RungAct, { kind: 'decided' }> | null;
  readonly confirmation: Extract<RungAct, { kind: 'confirmed' }> | null;
  readonly concludedOn: LocalDate | null;
  readonly revocation: Extract<RungAct, { kind: 'revoked' }> | null;
  /** The day its points and effects end by themselves; null until it is in force. */
  readonly expiresOn: LocalDate | null;
}

interface Law {
  readonly calendar: WorkCalendar;
  readonly pack: ParameterPack;
  readonly today: LocalDate;
}

/** The proposals of a case as its record tells them, oldest first. */
export function proceedingsOf(sent: readonly SentRung[], acts: readonly RungAct[], law: Law): readonly Proceeding[] {
  return sent.flatMap((rung) => {
    const kind = kindOfRung[rung.rung];
    return kind
      ? [
          proceedingOf(
            kind,
            rung,
            acts.filter((act) => act.rung === rung.key),
            law,
          ),
        ]
      : [];
  });
}

function proceedingOf(kind: ProceedingKind, sent: SentRung, acts: readonly RungAct[], law: Law): Proceeding {
  const { calendar, pack } = law;
  const replyBy = addWorkingDays(calendar, sent.sentOn, pack.accountabilityReplyWorkingDays).date;
  let proceeding: Proceeding = {
    key: sent.key,
    kind,
    rung: sent.rung,
    proposedOn: sent.sentOn,
    replyBy,
    decideBy: addWorkingDays(calendar, replyBy, pack.accountabilityDecideWorkingDays).date,
    state: 'open',
    answer: null,
    decision: null,
    confirmation: null,
    concludedOn: null,
    revocation: null,
    expiresOn: null,
  };
  for (const act of acts) proceeding = afterAct(proceeding, act, law);
  const isOver = proceeding.state === 'in_force' && proceeding.expiresOn !== null && law.today > proceeding.expiresOn;
  return isOver ? { ...proceeding, state: 'expired' } : proceeding;
}

function afterAct(before: Proceeding, act: RungAct, { pack }: Law): Proceeding {
  switch (act.kind) {
    case 'answered':
      return { ...before, answer: act };
    case 'decided':
      return { ...before, decision: act, state: 'decided_once' };
    case 'confirmed':
      // Two who do not agree have decided nothing: it is open again, and what the first one wanted is on the trail.
      if (!act.agreed) return { ...before, decision: null, state: 'open' };
      return before.decision?.upheld === true
        ? {
            ...before,
            confirmation: act,
            state: 'in_force',
            expiresOn: addMonths(act.on, pack.accountabilityExpiresMonths),
          }
        : { ...before, confirmation: act, state: 'dropped' };
    case 'concluded':
      return { ...before, concludedOn: act.on };
    case 'revoked':
      return { ...before, revocation: act, state: 'revoked' };
  }
}

/** Whether the unit was heard: it answered, or the days given to it are over. */
export const wasHeard = (proceeding: Proceeding, today: LocalDate): boolean =>
  proceeding.answer !== null || today > proceeding.replyBy;

/** Whether somebody still has to decide. */
export const isUndecided = ({ state }: Pick<Proceeding, 'state'>): boolean =>
  state === 'open' || state === 'decided_once';

const MOST_POINTS = 20;

/**
 * Penalty points of a case (sections 6 and 9): each rung that went out counts once, a proposal only while it is in
 * force, what was revoked not at all; 20 at most.
 */
export function penaltyPoints(
  sent: readonly (SentRung & { readonly points: number })[],
  proceedings: readonly Proceeding[],
  revoked: readonly string[],
): number {
  const byRung = new Map<number, number>();
  for (const { key, rung, points } of sent) {
    const proceeding = proceedings.find((one) => one.key === key);
    if (revoked.includes(key) || (proceeding && proceeding.state !== 'in_force')) continue;
    byRung.set(rung, points);
  }
  return Math.min(
    MOST_POINTS,
    [...byRung.values()].reduce((sum, points) => sum + points, 0),
  );
}
