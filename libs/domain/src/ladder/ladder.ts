import type { WorkCalendar } from '../clock/calendar.js';
import { addWorkingDays, nextWorkingDayOnOrAfter, subtractWorkingDays } from '../clock/due-date.js';
import { turnsYellowOn } from '../clock/light.js';
import { localTime } from '../clock/local-date.js';
import type { Instant, LocalDate } from '../clock/local-date.js';

/** Ladders of the unit, and those of the offices that sit on something of it: they are supervised too (section 6). */
export const unitLadders = ['rectify', 'unclaimed', 'reply'] as const;
export const officeLadders = ['plan_review', 'arbitrate', 'extension', 'verify', 'proposal'] as const;
export const ladderKinds = [...unitLadders, ...officeLadders] as const;
export type LadderKind = (typeof ladderKinds)[number];
export type OfficeLadder = (typeof officeLadders)[number];

/** Whether a ladder climbs over the unit; the rungs of the others are no marks against it. */
export const isUnitLadder = (kind: LadderKind): boolean => unitLadders.some((one) => one === kind);

/** Whom a rung goes to (domain.md section 6); resolved to posts when it fires. */
export type RecipientRule =
  | 'liaison'
  | 'principal'
  | 'parent_office'
  | 'unit_committee'
  | 'parent_leader'
  | 'all_units_under_issuer'
  | 'supervising_leader'
  | 'parent_principal'
  | 'authority_over_post'
  | 'clock_owner'
  | 'owner_leader'
  | 'level_above';

export type RungMoment =
  | { readonly kind: 'light_turns_yellow' }
  | { readonly kind: 'working_days_before'; readonly count: number }
  | { readonly kind: 'working_days_after'; readonly count: number };

export interface LadderStep {
  readonly step: string;
  readonly rung: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly when: RungMoment;
  readonly document: string;
  readonly recipients: readonly RecipientRule[];
  readonly penaltyPoints: number;
  readonly effect?: 'deem_claimed' | 'pass_to_level_above';
}

/** A ladder as versioned data; a case climbs the version it was issued under. */
export interface LadderVersion {
  readonly version: string;
  /** Beijing time of day at which rungs fire: the start of work, so that nobody is woken at midnight. */
  readonly firesAt: `${number}:${number}`;
  readonly ladders: Readonly<Record<LadderKind, readonly LadderStep[]>>;
}

/** The step at which what an office sits on goes to the level above. */
export const PASSES_UP = '3';

const after = (count: number): RungMoment => ({ kind: 'working_days_after', count });
const step = (
  name: string,
  rung: LadderStep['rung'],
  when: RungMoment,
  document: string,
  recipients: readonly RecipientRule[],
  penaltyPoints = 0,
  effect?: LadderStep['effect'],
): LadderStep => ({ step: name, rung, when, document, recipients, penaltyPoints, ...(effect ? { effect } : {}) });

/** A plan, dispute, extension or verification decided late: its owner, his leader, then the level above takes it. */
const officeSteps: readonly LadderStep[] = [
  step('1', 0, after(1), '提醒', ['clock_owner']),
  step('2', 1, after(3), '催办通知', ['owner_leader']),
  step(PASSES_UP, 2, after(5), '督办函', ['level_above'], 0, 'pass_to_level_above'),
];

/** The ladder of domain.md section 6. */
export const partyBuildingLadder: LadderVersion = {
  version: 'party_building-ladder@1',
  firesAt: '09:00',
  ladders: {
    rectify: [
      step('0a', 0, { kind: 'light_turns_yellow' }, '提醒', ['liaison', 'principal']),
      step('0b', 0, { kind: 'working_days_before', count: 1 }, '提醒', ['liaison', 'principal']),
      step('1', 1, after(1), '催办通知', ['principal', 'parent_office']),
      step('2', 2, after(4), '督办函', ['unit_committee', 'parent_leader']),
      step('3', 3, after(9), '通报', ['all_units_under_issuer'], 2),
      step('4', 4, after(15), '约谈通知', ['principal', 'supervising_leader'], 4),
      step('5', 5, after(25), '挂牌督办通知', ['principal', 'parent_principal'], 6),
      step('6', 6, after(40), '问责建议移送单', ['authority_over_post']),
    ],
    unclaimed: [
      step('1', 1, after(1), '催办通知', ['principal', 'parent_office']),
      step('2', 2, after(2), '督办函', ['unit_committee', 'parent_leader']),
      step('3', 3, after(3), '视同认领通知', ['principal', 'supervising_leader'], 0, 'deem_claimed'),
    ],
    reply: [step('next', 1, after(3), '督办函', ['unit_committee', 'parent_leader'])],
    plan_review: officeSteps,
    arbitrate: officeSteps,
    extension: officeSteps,
    verify: officeSteps,
    proposal: officeSteps,
  },
};

/** What each rung is called. */
export const rungNames: readonly { readonly zh: string; readonly en: string }[] = [
  { zh: '提醒', en: 'reminder' },
  { zh: '催办', en: 'urge' },
  { zh: '督办', en: 'supervision' },
  { zh: '通报', en: 'public notice of delay' },
  { zh: '约谈', en: 'interview' },
  { zh: '挂牌督办', en: 'listed supervision' },
  { zh: '问责建议', en: 'accountability referral' },
];

export interface ArmedRung {
  readonly ladder: LadderKind;
  readonly step: string;
  readonly rung: number;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
}

export interface ArmingClock {
  readonly kind: LadderKind;
  readonly startsOn: LocalDate;
  /** The day the ladder counts from: the due date in force, or the later working limit (T19). */
  readonly limit: LocalDate;
  /** Steps that fired or were superseded in this overdue spell. */
  readonly fired: readonly string[];
  readonly levelA: boolean;
  /** Serious cases may start higher up (section 6): lower rungs do not come, the first one comes in their place. */
  readonly startsAtRung: number;
}

function dayOf(clock: ArmingClock, when: RungMoment, calendar: WorkCalendar): LocalDate {
  switch (when.kind) {
    case 'light_turns_yellow':
      return turnsYellowOn(calendar, clock.startsOn, clock.limit);
    case 'working_days_before':
      return subtractWorkingDays(calendar, clock.limit, when.count).date;
    case 'working_days_after':
      return addWorkingDays(calendar, clock.limit, when.count).date;
  }
}

/** The steps a clock climbs: where it starts higher up, the first step comes when the lowest one left out would have. */
function stepsOf(clock: ArmingClock, steps: readonly LadderStep[]): readonly LadderStep[] {
  const isLeftOut = ({ rung }: LadderStep): boolean => rung >= 1 && rung < clock.startsAtRung;
  const earliest = steps.find(isLeftOut);
  if (clock.kind !== 'rectify' || !earliest) return steps;
  return steps
    .filter((one) => !isLeftOut(one))
    .map((one) => (one.rung === clock.startsAtRung ? { ...one, when: earliest.when } : one));
}

/** The rungs a clock arms: pure in clock, calendar and ladder; none that fired in this spell, none on a rest day. */
export function armRungs(clock: ArmingClock, calendar: WorkCalendar, ladder: LadderVersion): readonly ArmedRung[] {
  const armed: ArmedRung[] = [];
  for (const { step: name, rung, when } of stepsOf(clock, ladder.ladders[clock.kind])) {
    const day = dayOf(clock, when, calendar);
    const dueOn = clock.levelA ? day : nextWorkingDayOnOrAfter(calendar, day);
    // Two reminders on one day, or one that would come after the limit, are one too many.
    const previous = armed.at(-1);
    if (rung === 0 && previous?.rung === 0 && previous.dueOn >= dueOn) armed.pop();
    if (when.kind !== 'working_days_after' && dueOn > clock.limit) continue;
    if (clock.fired.includes(name)) continue;
    armed.push({ ladder: clock.kind, step: name, rung, dueOn, dueAt: localTime(dueOn, ladder.firesAt) });
  }
  return armed;
}

/** Of several due rungs the highest is sent, the others are superseded by it (section 6); undefined for none. */
export function highestDue(
  due: readonly ArmedRung[],
): { readonly fire: ArmedRung; readonly superseded: readonly ArmedRung[] } | undefined {
  const [fire, ...superseded] = [...due].sort((a, b) => b.rung - a.rung || (a.dueAt < b.dueAt ? 1 : -1));
  return fire && { fire, superseded };
}
