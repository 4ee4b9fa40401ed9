import { nextWorkingDayOnOrAfter } from '../clock/due-date.js';
import type { WorkCalendar } from '../clock/calendar.js';
import { addDays, localDateOf, localTime } from '../clock/local-date.js';
import type { Instant } from '../clock/local-date.js';
import type { CaseState } from '../case/case.states.js';
import { noticeReason } from './notice-reasons.js';

/** How often a person may be disturbed (NO-2, NO-3, NO-8). Times are Beijing time. */
export interface PushPolicy {
  /** Messages a day beside the digest. */
  readonly dailyBudget: number;
  /** Between two messages to one person. */
  readonly quietMinutes: number;
  /** How long news is gathered before it goes out, so that what happens together is told together. */
  readonly gatherSeconds: number;
  readonly workFrom: `${number}:${number}`;
  readonly workTo: `${number}:${number}`;
}

export const defaultPushPolicy: PushPolicy = {
  dailyBudget: 5,
  quietMinutes: 30,
  gatherSeconds: 60,
  workFrom: '08:30',
  workTo: '17:30',
};

/** One entry of an inbox that nobody was sent a message about yet. */
export interface WaitingEntry {
  readonly id: string;
  readonly reason: string;
  readonly createdAt: Instant;
  readonly isRead: boolean;
  readonly levelA: boolean;
  readonly caseState: CaseState | null;
}

/** One person with what waits for him and what he was sent before. */
export interface Recipient {
  readonly entries: readonly WaitingEntry[];
  readonly wantsNews: boolean;
  readonly pushesToday: number;
  readonly lastPushAt: Instant | null;
  readonly lastDigestAt: Instant | null;
}

export interface PushPlan {
  /** One message about all of `told`; none when there is nothing to say now. */
  readonly send: 'push' | 'digest' | null;
  readonly told: readonly string[];
  /** Nobody needs a message about these any more: read, over, or not wanted. They stay in the inbox. */
  readonly dropped: readonly string[];
  /** When to look again at what is left; null when nothing is. */
  readonly again: Instant | null;
}

const resting: readonly CaseState[] = ['suspended', 'closed', 'merged', 'withdrawn'];

function isPointless(entry: WaitingEntry, wantsNews: boolean): boolean {
  const { class: kind, reminds } = noticeReason(entry.reason);
  if (entry.isRead || (kind === 'news' && !wantsNews)) return true;
  return reminds === true && entry.caseState !== null && resting.includes(entry.caseState);
}

const minutesAfter = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString() as Instant;

/** The next moment work begins, today's if it is still ahead. */
function nextMorning(calendar: WorkCalendar, policy: PushPolicy, now: Instant): Instant {
  const today = localDateOf(now);
  const first = localTime(nextWorkingDayOnOrAfter(calendar, today), policy.workFrom);
  return first > now ? first : localTime(nextWorkingDayOnOrAfter(calendar, addDays(today, 1)), policy.workFrom);
}

function isWorkingTime(calendar: WorkCalendar, policy: PushPolicy, now: Instant): boolean {
  const today = localDateOf(now);
  return (
    calendar.isWorkingDay(today) && now >= localTime(today, policy.workFrom) && now < localTime(today, policy.workTo)
  );
}

/**
 * Whether one person is sent a message now, and about what. Pure. In working time, level A at any time; not twice within
 * the quiet minutes; not more than the budget; what is left, and news, goes into one digest on the next working morning.
 */
export function planPush(recipient: Recipient, calendar: WorkCalendar, policy: PushPolicy, now: Instant): PushPlan {
  const dropped = recipient.entries.filter((entry) => isPointless(entry, recipient.wantsNews)).map(({ id }) => id);
  const left = recipient.entries.filter(({ id }) => !dropped.includes(id));
  const all = left.map(({ id }) => id);
  if (left.length === 0) return { send: null, told: [], dropped, again: null };
  const morning = localTime(localDateOf(now), policy.workFrom);
  const isMorning = isWorkingTime(calendar, policy, now);
  const isOld = left.some(({ createdAt }) => createdAt < morning);
  const hadDigest = recipient.lastDigestAt !== null && recipient.lastDigestAt >= morning;
  if (isMorning && isOld && !hadDigest) return { send: 'digest', told: all, dropped, again: null };
  const pressing = left.filter(({ reason }) => noticeReason(reason).class !== 'news');
  const isUrgent = pressing.some(({ levelA, reason }) => levelA && noticeReason(reason).class === 'formal');
  const hasBudget = recipient.pushesToday < policy.dailyBudget;
  const later = nextMorning(calendar, policy, now);
  if (pressing.length === 0 || !hasBudget || !(isMorning || isUrgent))
    return { send: null, told: [], dropped, again: later };
  const moments = [
    minutesAfter(oldest(pressing), policy.gatherSeconds / 60),
    ...(recipient.lastPushAt === null ? [] : [minutesAfter(recipient.lastPushAt, policy.quietMinutes)]),
  ];
  const earliest = moments.toSorted().at(-1) ?? now;
  if (earliest > now) return { send: null, told: [], dropped, again: earliest };
  return { send: 'push', told: all, dropped, again: null };
}

const oldest = (entries: readonly WaitingEntry[]): Instant =>
  entries.map(({ createdAt }) => createdAt).toSorted()[0] ?? ('' as Instant);
