import type { CaseActionName } from '../case/case.commands.js';
import type { CaseState } from '../case/case.states.js';
import type { CaseLevel } from '../case/case-level.js';
import { endOfLocalDay } from './local-date.js';
import type { Instant, LocalDate } from './local-date.js';

/** Who may have the ball: every moment from issue to the end belongs to exactly one of them (N1, DL-11). */
export const ballParties = ['unit', 'verifier', 'supervisor', 'arbiter', 'approver', 'public'] as const;
export type BallParty = (typeof ballParties)[number];

/** An accepted event of the trail, as far as it says whose move it is. */
export interface BallEvent {
  readonly at: Instant;
  readonly action: CaseActionName | (string & {});
  readonly to: CaseState;
  /** The day a notice ends that this event began, or that a calendar correction moved. */
  readonly noticeEndsOn: LocalDate | null;
}

export interface BallSpan {
  readonly party: BallParty;
  readonly from: Instant;
  readonly to: Instant;
  readonly state: CaseState;
  readonly milliseconds: number;
}

export interface BallAccount {
  readonly spans: readonly BallSpan[];
  readonly milliseconds: Readonly<Record<BallParty, number>>;
  /** From the first issue to the end, or to now; what the parties' times add up to. */
  readonly total: number;
}

/** Who has the next move in a state; nobody where a case has ended. */
function holderIn(state: CaseState, planIsFiled: boolean, level: CaseLevel): BallParty | null {
  switch (state) {
    case 'issued':
    case 'rectifying':
      return 'unit';
    case 'claimed':
      return planIsFiled ? (level === 'A' ? 'approver' : 'supervisor') : 'unit';
    case 'disputed':
      return 'arbiter';
    case 'suspended':
    case 'verified':
      return 'supervisor';
    case 'submitted':
      return 'verifier';
    case 'in_notice':
      return 'public';
    case 'draft':
    case 'closed':
    case 'merged':
    case 'withdrawn':
      return null;
  }
}

/** The account of a case from its trail up to now: no moment is lost, none is counted twice. */
export function ballAccount(events: readonly BallEvent[], level: CaseLevel, now: Instant): BallAccount {
  const spans: BallSpan[] = [];
  let planIsFiled = false;
  let noticeEnds: LocalDate | null = null;
  for (const [index, { action, to: state, at, noticeEndsOn }] of events.entries()) {
    noticeEnds = noticeEndsOn ?? noticeEnds;
    if (action === 'file_plan') planIsFiled = true;
    if (action === 'return_plan' || action === 'approve_plan') planIsFiled = false;
    const until = events[index + 1]?.at ?? (at > now ? at : now);
    const party = holderIn(state, planIsFiled, level);
    if (party === null) continue;
    // When a notice is over the public has had its say: from then on the case waits for the office.
    const noticeOver = state === 'in_notice' && noticeEnds !== null ? endOfLocalDay(noticeEnds) : null;
    if (noticeOver !== null && noticeOver < until) {
      add(spans, party, state, at, noticeOver);
      add(spans, 'supervisor', state, noticeOver > at ? noticeOver : at, until);
    } else add(spans, party, state, at, until);
  }
  const milliseconds = { unit: 0, verifier: 0, supervisor: 0, arbiter: 0, approver: 0, public: 0 };
  for (const span of spans) milliseconds[span.party] += span.milliseconds;
  return { spans, milliseconds, total: spans.reduce((sum, span) => sum + span.milliseconds, 0) };
}

/** Joins spans that touch; an event that does not pass the ball on does not cut the time in two. */
function add(spans: BallSpan[], party: BallParty, state: CaseState, from: Instant, to: Instant): void {
  if (to <= from) return;
  const last = spans.at(-1);
  const joins = last?.party === party && last.state === state && last.to === from;
  const start = joins ? last.from : from;
  if (joins) spans.pop();
  spans.push({ party, state, from: start, to, milliseconds: Date.parse(to) - Date.parse(start) });
}
