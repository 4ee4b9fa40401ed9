import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileCalendar } from '../clock/calendar.js';
import { addDays, localDateOf, localTime } from '../clock/local-date.js';
import type { Instant } from '../clock/local-date.js';
import { defaultPushPolicy, planPush } from './push-plan.js';
import type { Recipient, WaitingEntry } from './push-plan.js';
import { defaultNoticeTemplate, fillNotice, unknownPlaceholders } from './notice-templates.js';

const calendar = compileCalendar({
  version: '1',
  years: [{ year: 2026, status: 'official', holidays: [], makeUpDays: [] }],
  localClosures: [],
});
const at = (day: `${number}-${number}-${number}`, time: `${number}:${number}`): Instant => localTime(day, time);
const anEntry = (changes: Partial<WaitingEntry> = {}): WaitingEntry => ({
  id: 'e1',
  reason: 'rung',
  createdAt: at('2026-03-04', '09:00'),
  isRead: false,
  levelA: false,
  caseState: 'rectifying',
  ...changes,
});
const someone = (entries: readonly WaitingEntry[], changes: Partial<Recipient> = {}): Recipient => ({
  entries,
  wantsNews: true,
  pushesToday: 0,
  lastPushAt: null,
  lastDigestAt: at('2026-03-04', '08:30'),
  ...changes,
});
const plan = (recipient: Recipient, now: Instant) => planPush(recipient, calendar, defaultPushPolicy, now);

test('what happens within a minute is told in one message', () => {
  const entries = [anEntry(), anEntry({ id: 'e2', createdAt: at('2026-03-04', '09:00') })];
  expect(plan(someone(entries), '2026-03-04T01:00:30.000Z')).toMatchObject({
    send: null,
    again: '2026-03-04T01:01:00.000Z',
  });
  expect(plan(someone(entries), '2026-03-04T01:01:00.000Z')).toMatchObject({ send: 'push', told: ['e1', 'e2'] });
});

test('nobody is sent two messages within half an hour', () => {
  const recipient = someone([anEntry()], { lastPushAt: at('2026-03-04', '08:55') });
  expect(plan(recipient, at('2026-03-04', '09:10'))).toMatchObject({ send: null, again: at('2026-03-04', '09:25') });
  expect(plan(recipient, at('2026-03-04', '09:25')).send).toBe('push');
});

test('beyond five messages a day the rest is in the digest of the next working morning', () => {
  const spent = someone([anEntry()], { pushesToday: 5 });
  expect(plan(spent, at('2026-03-04', '10:00'))).toMatchObject({ send: null, again: at('2026-03-05', '08:30') });
  // Friday evening: the next working morning is Monday's.
  const late = someone([anEntry({ createdAt: at('2026-03-06', '20:00') })], {
    lastDigestAt: at('2026-03-06', '08:30'),
  });
  expect(plan(late, at('2026-03-06', '20:05'))).toMatchObject({ send: null, again: at('2026-03-09', '08:30') });
  expect(plan(late, at('2026-03-09', '08:30'))).toMatchObject({ send: 'digest', told: ['e1'] });
});

test('at night only what is of level A is told at once', () => {
  const night = at('2026-03-04', '23:00');
  const entry = anEntry({ createdAt: at('2026-03-04', '22:00') });
  expect(plan(someone([entry]), night).send).toBeNull();
  expect(plan(someone([{ ...entry, levelA: true }]), night).send).toBe('push');
});

test('news alone waits for the digest, and goes along with what is pressing', () => {
  const closed = anEntry({ id: 'n', reason: 'closed', caseState: 'closed' });
  expect(plan(someone([closed]), at('2026-03-04', '10:00'))).toMatchObject({
    send: null,
    again: at('2026-03-05', '08:30'),
  });
  expect(plan(someone([closed, anEntry()]), at('2026-03-04', '10:00'))).toMatchObject({
    send: 'push',
    told: ['n', 'e1'],
  });
});

test.each(['closed', 'suspended', 'merged', 'withdrawn'] as const)(
  'a case that is %s reminds nobody any more',
  (caseState) => {
    const entries = [anEntry({ caseState }), anEntry({ id: 'e2', reason: 'urged', caseState })];
    expect(plan(someone(entries), at('2026-03-04', '10:00'))).toEqual({
      send: null,
      told: [],
      dropped: ['e1', 'e2'],
      again: null,
    });
  },
);

test('what was read in the inbox is not sent again, and news can be stopped, a formal notice cannot', () => {
  const entries = [
    anEntry({ id: 'read', isRead: true }),
    anEntry({ id: 'news', reason: 'published' }),
    anEntry({ id: 'formal' }),
  ];
  expect(plan(someone(entries, { wantsNews: false }), at('2026-03-04', '10:00'))).toMatchObject({
    told: ['formal'],
    dropped: ['read', 'news'],
  });
});

describe('over any three weeks', () => {
  const entry = fc.record({
    minute: fc.integer({ min: 0, max: 21 * 24 * 60 }),
    reason: fc.constantFrom('rung', 'issued', 'closed', 'asked', 'failed', 'published'),
    levelA: fc.boolean(),
  });
  test('no day has more than five messages beside one digest, each entry is told or dropped once, none is lost', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 80 }), (happened) => {
        const start = Date.parse(at('2026-03-02', '00:00'));
        const coming = happened.map(({ minute, ...rest }, index) => ({
          ...rest,
          id: String(index),
          createdAt: new Date(start + minute * 60_000).toISOString() as Instant,
        }));
        const told = live(coming);
        expect(told.sent.toSorted()).toEqual(coming.map(({ id }) => id).toSorted());
        for (const pushes of told.pushesByDay.values()) expect(pushes).toBeLessThanOrEqual(5);
        for (const digests of told.digestsByDay.values()) expect(digests).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  function live(coming: readonly Pick<WaitingEntry, 'id' | 'reason' | 'createdAt' | 'levelA'>[]) {
    const sent: string[] = [];
    const pushesByDay = new Map<string, number>();
    const digestsByDay = new Map<string, number>();
    let lastPushAt: Instant | null = null;
    let lastDigestAt: Instant | null = null;
    const end = at(addDays('2026-03-02', 30), '00:00');
    for (
      let now = at('2026-03-02', '00:00');
      now < end;
      now = new Date(Date.parse(now) + 900_000).toISOString() as Instant
    ) {
      const entries = coming
        .filter(({ id, createdAt }) => createdAt <= now && !sent.includes(id))
        .map((one) => anEntry({ ...one, caseState: 'rectifying' }));
      if (entries.length === 0) continue;
      const day = localDateOf(now);
      const decided = plan(
        { entries, wantsNews: true, pushesToday: pushesByDay.get(day) ?? 0, lastPushAt, lastDigestAt },
        now,
      );
      sent.push(...decided.told, ...decided.dropped);
      if (decided.send === 'push') pushesByDay.set(day, (pushesByDay.get(day) ?? 0) + 1);
      if (decided.send === 'digest') digestsByDay.set(day, (digestsByDay.get(day) ?? 0) + 1);
      if (decided.send === 'push') lastPushAt = now;
      if (decided.send === 'digest') lastDigestAt = now;
    }
    return { sent, pushesByDay, digestsByDay };
  }
});

test('a template fills its placeholders on one line and names those it may not use', () => {
  const same = { zh: '甲', en: 'A' };
  const values = {
    what: same,
    number: { zh: 'ZG-1\n', en: 'ZG-1' },
    title: same,
    unit: same,
    due: same,
    state: same,
    document: same,
    link: same,
  };
  expect(fillNotice(defaultNoticeTemplate.subject, values)).toEqual({ zh: '甲:ZG-1', en: 'A: ZG-1' });
  expect(unknownPlaceholders({ ...defaultNoticeTemplate, line: { zh: '{phone}', en: '{unit} {}' } })).toEqual([
    'phone',
    '',
  ]);
});
