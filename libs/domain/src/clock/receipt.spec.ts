import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aCase } from '../../../../test/builders/case-facts.js';
import { clocksAfter } from '../case/case.clocks.js';
import type { CaseCommand } from '../case/case.commands.js';
import type { CaseState } from '../case/case.states.js';
import type { CaseFacts, ClockEntry, ClockKind } from '../case/case.types.js';
import { ballAccount, ballParties } from './ball.js';
import type { BallEvent } from './ball.js';
import { calendarFromCsv, compileCalendar } from './calendar.js';
import { addDays, startOfLocalDay } from './local-date.js';
import type { Instant, LocalDate } from './local-date.js';
import { receiptOf, receiptSteps } from './receipt.js';

const data = calendarFromCsv(
  readFileSync(new URL('../../../../data/cn-holidays-2024-2026.csv', import.meta.url), 'utf8'),
  '1',
);
const calendar = compileCalendar(data);
const closed = (from: LocalDate, length: number) =>
  Array.from({ length }, (_, index) => ({ date: addDays(from, index), decree: '令1号', decreedOn: from }));
/** What the calendar may be corrected to: days closed, a year taken away, plain weekdays only, all as it was. */
const corrections = [
  compileCalendar({ ...data, version: '2', localClosures: closed('2025-07-01', 20) }),
  compileCalendar({ ...data, version: '3', localClosures: closed('2026-03-09', 12) }),
  compileCalendar({ ...data, version: '4', years: data.years.filter(({ year }) => year !== 2026) }),
  compileCalendar({ version: '5', years: [], localClosures: [] }),
  compileCalendar({ ...data, version: '6' }),
] as const;
const calendars = new Map([calendar, ...corrections].map((one) => [one.version, one]));
const calendarOf = (version: string) => calendars.get(version) ?? calendar;

/** What may happen to the clocks of a case, in any order: the arithmetic must hold even where the law forbids it. */
const happenings: readonly ((today: LocalDate, days: number) => CaseCommand)[] = [
  () => ({ type: 'claim', signedBy: 'p' }),
  () => ({ type: 'suspend', reviewOn: '2026-12-01', reason: '' }),
  () => ({ type: 'resume', reason: '' }),
  (today, days) => ({ type: 'extend', newDue: addDays(today, days), reason: '' }),
  (today, days) => ({ type: 'absorb', caseId: 'x', number: 'x', dueDate: addDays(today, days) }),
  () => ({ type: 'apply_to_close', pledge: true, summary: '', upkeepPlan: [] }),
  () => ({ type: 'return_papers', defects: [] }),
  () => ({ type: 'fail', team: [], reasons: [] }),
  () => ({ type: 'annul', proof: '' }),
  () => ({ type: 'file_plan', cause: '', goal: '', measures: [], plannedEvidence: [] }),
  () => ({ type: 'return_plan', defects: [] }),
  () => ({ type: 'publish', text: '' }),
  () => ({ type: 'uphold_objection', finding: '', checkedBy: '' }),
  (today, days) => ({ type: 'reopen', ground: 'rebound', reason: '', newDue: addDays(today, days) }),
];
const rules = [
  { kind: 'calendar_months', count: 6 },
  { kind: 'working_days', count: 25 },
  { kind: 'calendar_days', count: 45 },
  { kind: 'year_end', yearsAhead: 0 },
  { kind: 'fixed', date: '2026-06-30' },
] as const;

const history = fc.record({
  start: fc.integer({ min: 0, max: 400 }).map((offset) => addDays('2025-01-06', offset)),
  rule: fc.constantFrom(...rules),
  steps: fc.array(
    // One more than there are happenings: a correction of the calendar.
    fc.record({ what: fc.nat({ max: happenings.length }), wait: fc.nat({ max: 40 }), days: fc.nat({ max: 200 }) }),
    { maxLength: 20 },
  ),
});

type Step = { readonly what: number; readonly wait: number; readonly days: number };
interface History {
  readonly start: LocalDate;
  readonly rule: CaseFacts['dueRule'];
  readonly steps: readonly Step[];
}

/** Plays a history from a calendar on and keeps the journal of each clock, as `record` does. */
function play({ start, rule, steps }: History, first = calendar) {
  let facts: CaseFacts = { ...aCase('draft'), calendar: first, clocks: {}, dueRule: rule, today: start };
  const journal = new Map<string, ClockEntry[]>();
  const no: Partial<Record<ClockKind, number>> = {};
  const journals = (): CaseFacts['journals'] =>
    Object.fromEntries(Object.entries(no).map(([kind, last]) => [kind, journal.get(`${kind}:${last}`) ?? []]));
  const happen = (command: CaseCommand): void => {
    for (const { clock: changed, isNew } of clocksAfter({ ...facts, journals: journals() }, command)) {
      const clock = { ...changed, calendarVersion: facts.calendar.version };
      if (isNew) no[clock.kind] = (no[clock.kind] ?? 0) + 1;
      const key = `${clock.kind}:${no[clock.kind] ?? 0}`;
      journal.set(key, [...(journal.get(key) ?? []), { action: command.type, changedOn: facts.today, clock }]);
      facts = { ...facts, clocks: { ...facts.clocks, [clock.kind]: clock } };
    }
  };
  const correct = (to: CaseFacts['calendar']): void => {
    const from = facts.calendar.version;
    facts = { ...facts, calendar: to };
    happen({ type: 'recalculate', from, to: to.version, reason: '' });
  };
  happen({ type: 'issue' });
  for (const { what, wait, days } of steps) {
    facts = { ...facts, today: addDays(facts.today, wait) };
    const make = happenings[what];
    if (make) happen(make(facts.today, days));
    else correct(corrections[days % corrections.length] ?? calendar);
  }
  return { now: () => facts, journal, no, correct };
}

test('of 10,000 histories every date follows from its journal: the receipt gives what is stored', () => {
  fc.assert(
    fc.property(history, (one) => {
      const { now, journal, no } = play(one);
      const facts = now();
      for (const [key, entries] of journal) {
        const wrong = receiptSteps(entries, calendarOf, facts.pack).find(({ agrees }) => !agrees);
        expect([key, wrong]).toEqual([key, undefined]);
      }
      for (const kind of Object.keys(facts.clocks) as ClockKind[]) {
        const steps = receiptSteps(journal.get(`${kind}:${no[kind] ?? 0}`) ?? [], calendarOf, facts.pack);
        const stored = facts.clocks[kind];
        expect([steps.at(-1)?.dueDate, steps.at(-1)?.limit]).toEqual([stored?.dueDate, stored?.limit]);
      }
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('in 10,000 histories a correction moves no date earlier, never the original one, and twice is as good as once', () => {
  fc.assert(
    fc.property(history, fc.nat({ max: corrections.length - 1 }), (one, which) => {
      const { now, correct } = play(one);
      const before = now().clocks;
      correct(corrections[which] ?? calendar);
      const once = now().clocks;
      for (const kind of Object.keys(before) as ClockKind[]) {
        const [was, is] = [before[kind], once[kind]];
        const isHeld = (is?.dueDate ?? '') >= (was?.dueDate ?? '') && (is?.limit ?? '') >= (was?.limit ?? '');
        expect([kind, isHeld, is?.originalDueDate, is?.endedOn]).toEqual([
          kind,
          true,
          was?.originalDueDate,
          was?.endedOn,
        ]);
        if (was?.endedOn != null) expect(is).toEqual(was);
      }
      correct(corrections[which] ?? calendar);
      expect(now().clocks).toEqual(once);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('a corrected date is the one the case would have had under that calendar from its first day, or the one served', () => {
  const absorb = happenings.findIndex((make) => make('2026-01-05', 1).type === 'absorb');
  fc.assert(
    fc.property(history, fc.nat({ max: corrections.length - 1 }), (one, which) => {
      const to = corrections[which] ?? calendar;
      // Taking in a merged case depends on which date is earlier: that is another history, not another count.
      const steps = one.steps.filter(({ what }) => what !== absorb && what < happenings.length);
      const [real, fresh] = [play({ ...one, steps }), play({ ...one, steps }, to)];
      const served = real.now().clocks;
      real.correct(to);
      for (const kind of Object.keys(served) as ClockKind[]) {
        const [was, is, would] = [served[kind], real.now().clocks[kind], fresh.now().clocks[kind]];
        if (!was || !would || was.endedOn !== null) continue;
        const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
        expect([kind, is?.dueDate, is?.limit]).toEqual([
          kind,
          later(was.dueDate, would.dueDate),
          later(was.limit, would.limit),
        ]);
      }
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('a receipt that was tampered with says so: a date that does not follow from its journal disagrees', () => {
  const { now, journal } = play({ start: '2026-03-02', rule: { kind: 'calendar_months', count: 6 }, steps: [] });
  const [entry] = journal.get('rectify:1') ?? [];
  if (!entry) throw new Error('The clock did not start.');
  const moved = { ...entry, clock: { ...entry.clock, dueDate: '2026-10-02' as const } };
  expect(receiptOf([entry], calendarOf, now().pack)?.agrees).toBe(true);
  expect(receiptOf([moved], calendarOf, now().pack)?.agrees).toBe(false);
});

test('a receipt names each day: a holiday by its name, a make-up day as worked, the start not counted', () => {
  const { now, journal } = play({ start: '2026-02-09', rule: { kind: 'working_days', count: 10 }, steps: [] });
  const receipt = receiptOf(journal.get('rectify:1') ?? [], calendarOf, now().pack);
  const named = new Map(receipt?.days.map(({ date, zh, counted }) => [date, `${zh} ${counted ? '计' : '不计'}`]));
  expect(named.has('2026-02-09')).toBe(false);
  expect([named.get('2026-02-10'), named.get('2026-02-14'), named.get('2026-02-17')]).toEqual([
    '工作日 计',
    '调休上班 计',
    '春节 不计',
  ]);
  expect(receipt?.days.filter(({ counted }) => counted)).toHaveLength(10);
  expect(receipt?.days.at(-1)?.date).toBe(receipt?.dueDate);
});

const states = [
  'issued',
  'disputed',
  'claimed',
  'rectifying',
  'suspended',
  'submitted',
  'verified',
  'in_notice',
  'closed',
] as const satisfies readonly CaseState[];
const events = fc
  .array(
    fc.record({ to: fc.constantFrom(...states), wait: fc.integer({ min: 1, max: 5_000_000_000 }), plan: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((steps) => {
    let at = Date.parse('2026-03-02T01:30:00.000Z');
    return steps.map(({ to, wait, plan }): BallEvent => {
      at += wait;
      const instant = new Date(at).toISOString() as Instant;
      const ends = to === 'in_notice' ? (instant.slice(0, 10) as LocalDate) : null;
      return {
        at: instant,
        action: plan ? 'file_plan' : 'report_progress',
        to,
        noticeEndsOn: ends && addDays(ends, 7),
      };
    });
  });

test('every moment of 10,000 cases belongs to exactly one party: the account adds up to the millisecond', () => {
  fc.assert(
    fc.property(events, fc.nat({ max: 9_000_000_000 }), (trail, later) => {
      const now = new Date(Date.parse(trail.at(-1)?.at ?? '') + later).toISOString() as Instant;
      const { spans, milliseconds, total } = ballAccount(trail, 'B', now);
      const open = trail.map(({ at, to }, index) =>
        to === 'closed' ? 0 : Date.parse(trail[index + 1]?.at ?? now) - Date.parse(at),
      );
      expect(total).toBe(open.reduce((sum, one) => sum + one, 0));
      expect(ballParties.reduce((sum, party) => sum + milliseconds[party], 0)).toBe(total);
      for (const [index, span] of spans.entries())
        expect(index === 0 || (spans[index - 1]?.to ?? '') <= span.from).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test('when a notice is over the case waits for the office, no longer for the public', () => {
  const trail: BallEvent[] = [
    { at: '2026-03-02T02:00:00.000Z', action: 'publish', to: 'in_notice', noticeEndsOn: '2026-03-09' },
  ];
  const { spans } = ballAccount(trail, 'B', '2026-03-11T02:00:00.000Z');
  expect(spans.map(({ party, to }) => [party, to])).toEqual([
    ['public', startOfLocalDay('2026-03-10')],
    ['supervisor', '2026-03-11T02:00:00.000Z'],
  ]);
});
