import { letterOpen, light, milestoneOf, possibleActions, thresholdWords, workingDaysBetween } from '#domain';
import type {
  Bilingual,
  CaseClock,
  CaseMilestone,
  CaseState,
  Instant,
  LocalDate,
  PlanFacts,
  PossibleActions,
  Proceeding,
  WorkCalendar,
} from '#domain';
import { accountabilityOf } from './accountability.js';
import { nextReportBy } from './next-report.js';
import type { Caller } from '#organisation';
import { actorIn } from './case-actor.js';
import type { LoadedCase } from './case-facts.js';
import type { EvidenceRow, PaperRow, RelatedCase } from './case-row.js';

export type CaseLight = 'red' | 'yellow' | 'green' | 'grey' | 'none';

export interface ClockView {
  readonly kind: string;
  readonly startsOn: LocalDate;
  readonly dueDate: LocalDate;
  readonly originalDueDate: LocalDate;
  readonly limit: LocalDate;
  readonly provisional: boolean;
  readonly pausedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** Working days it has, and how many of them are used; more than it has when it is over. */
  readonly length: number;
  readonly used: number;
}

/** A rung that goes out on its day if nothing changes. */
export interface ArmedRungView {
  readonly ladder: string;
  readonly step: string;
  readonly rung: number;
  readonly dueOn: LocalDate;
}

/** Whose move it is, what and by when; the light and the days are those of whoever must act (section 5). */
export interface NextActionView {
  readonly who: string;
  readonly what: string;
  readonly by: LocalDate | null;
  readonly light: CaseLight;
  /** Working days until then; negative when it is over. */
  readonly days: number | null;
}

/** A case as its caller may see it; days are Beijing days, times UTC. */
export interface CaseSnapshot {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly source: string;
  readonly bulletinId: string | null;
  readonly bulletinNumber: string | null;
  readonly category: { readonly no: number; readonly zh: string; readonly en: string } | null;
  readonly unit: { readonly id: string; readonly name: string; readonly level: string; readonly pathText: string };
  readonly supervisingUnit: { readonly id: string; readonly name: string };
  readonly principal: { readonly post: string; readonly name: string; readonly substitute: string | null } | null;
  readonly state: CaseState;
  readonly milestone: CaseMilestone;
  readonly light: CaseLight;
  /** The day the light goes by, and the working days until then; negative when it is over. */
  readonly lightDue: LocalDate | null;
  readonly days: number | null;
  readonly version: number;
  readonly cycle: number;
  readonly round: number;
  readonly level: string;
  readonly weight: number;
  readonly rectifyType: string;
  readonly effectThreshold: string;
  /** The same in words. */
  readonly effectRequired: Bilingual;
  readonly issuedOn: LocalDate | null;
  readonly dueDate: LocalDate | null;
  readonly originalDueDate: LocalDate | null;
  readonly provisional: boolean;
  readonly claimedBy: 'person' | 'system' | null;
  readonly submittedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly closureKind: string | null;
  readonly highestRung: number | null;
  readonly nextAction: NextActionView | null;
  readonly allowedActions: PossibleActions['allowed'];
  readonly blockedActions: PossibleActions['blocked'];
  readonly clocks: readonly ClockView[];
  readonly rungsAhead: readonly ArmedRungView[];
  /** Working days past the limit at which rungs 1 to 6 go out by the ladder this case keeps (section 6). */
  readonly ladderDays: readonly number[];
  readonly plan: PlanFacts | null;
  readonly evidence: readonly EvidenceRow[];
  readonly papers: readonly Pick<PaperRow, 'kind' | 'cycle' | 'round' | 'at' | 'data'>[];
  readonly related: readonly RelatedCase[];
  readonly falseRectification: boolean;
  /** The letter that waits for an answer, and until when (section 6). */
  readonly letter: { readonly rung: number; readonly by: LocalDate } | null;
  /** What rungs 4 to 6 propose, and what became of it; who decided stands in the trail. */
  readonly proceedings: readonly ProceedingView[];
  readonly revokedRungs: readonly string[];
  readonly penaltyPoints: number;
  /** The day by which the next report of progress is due (T12); null while none is asked for. */
  readonly nextReportBy: LocalDate | null;
  readonly sponsor: { readonly post: string; readonly name: string | null } | null;
  readonly asOf: Instant;
}

type ProceedingView = Omit<Proceeding, 'answer' | 'decision' | 'confirmation' | 'revocation'> & {
  readonly answer: { readonly on: LocalDate; readonly text: string; readonly ground: string | null } | null;
  readonly decision: {
    readonly on: LocalDate;
    readonly upheld: boolean;
    readonly reason: string;
    readonly finalDate: LocalDate | null;
  } | null;
  readonly confirmedOn: LocalDate | null;
  readonly revocation: { readonly on: LocalDate; readonly reason: string } | null;
};

function proceedingView({ answer, decision, confirmation, revocation, ...proceeding }: Proceeding): ProceedingView {
  return {
    ...proceeding,
    answer: answer && { on: answer.on, text: answer.text, ground: answer.ground },
    decision: decision && {
      on: decision.on,
      upheld: decision.upheld,
      reason: decision.reason,
      finalDate: decision.finalDate,
    },
    confirmedOn: confirmation?.on ?? null,
    revocation: revocation && { on: revocation.on, reason: revocation.reason },
  };
}

/** Where the case stands with those who supervise it. */
function supervisionOf({ row, facts }: LoadedCase) {
  const letter = letterOpen(facts);
  return {
    letter: letter === null || !facts.clocks.reply ? null : { rung: letter, by: facts.clocks.reply.dueDate },
    proceedings: facts.proceedings.map(proceedingView),
    revokedRungs: facts.revokedRungs,
    penaltyPoints: accountabilityOf(row, facts).points,
    nextReportBy: nextReportBy(row, facts),
    sponsor: row.sponsor_post === null ? null : { post: row.sponsor_post, name: row.sponsor_name },
  };
}

const unlit: readonly CaseState[] = ['draft', 'verified', 'in_notice', 'closed', 'merged', 'withdrawn'];
const waiting: readonly CaseState[] = ['disputed', 'suspended', 'submitted'];

/** The light of a case from the clocks its unit owns (section 5); `none` where the unit has nothing to do any more. */
export function caseLight(
  state: CaseState,
  owned: readonly { readonly startsOn: LocalDate; readonly dueDate: LocalDate }[],
  calendar: WorkCalendar,
  today: LocalDate,
): CaseLight {
  return unlit.includes(state) ? 'none' : light({ owned, waiting: waiting.includes(state) }, calendar, today);
}

/** The light with the day and the working days it is about. */
function lightOf({ row, facts }: LoadedCase) {
  const { state, calendar, today } = facts;
  const owned = (['claim', 'plan', 'rectify', 'reply'] as const).flatMap((kind) => {
    const clock = facts.clocks[kind];
    return clock && clock.endedOn === null ? [{ startsOn: clock.startsOn, dueDate: clock.limit }] : [];
  });
  const [first] = owned.map(({ dueDate }) => dueDate).sort();
  const lightDue = first ?? row.next_by;
  const days = lightDue === null ? null : workingDaysBetween(calendar, today, lightDue);
  return { light: caseLight(state, owned, calendar, today), lightDue, days };
}

function nextActionOf({ row, facts: { calendar, today } }: LoadedCase): NextActionView | null {
  const { next_who: who, next_what: what, next_by: by } = row;
  if (who === null || what === null) return null;
  if (by === null) return { who, what, by, light: 'green', days: null };
  const own = light({ owned: [{ startsOn: today, dueDate: by }], waiting: false }, calendar, today);
  return { who, what, by, light: own, days: workingDaysBetween(calendar, today, by) };
}

function clockView({ calendar, today }: LoadedCase['facts'], clock: CaseClock): ClockView {
  const { rule: _rule, spell: _spell, pausedDays: _days, calendarVersion: _v, ...shown } = clock;
  const until = clock.endedOn ?? clock.pausedOn ?? today;
  return {
    ...shown,
    length: workingDaysBetween(calendar, clock.startsOn, clock.limit),
    used: Math.max(0, workingDaysBetween(calendar, clock.startsOn, until)),
  };
}

/** What a caller sees of a case, with what he may do next and, for what he may not, why. */
export function snapshotOf(loaded: LoadedCase, caller: Caller): CaseSnapshot {
  const { row, facts } = loaded;
  const possible = possibleActions(facts, actorIn(row, caller));
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    titleEn: row.title_en,
    problem: row.problem,
    source: row.source,
    bulletinId: row.bulletin_id,
    bulletinNumber: row.bulletin_number,
    category:
      row.category_no === null || row.category_zh === null
        ? null
        : { no: row.category_no, zh: row.category_zh, en: row.category_en ?? row.category_zh },
    unit: { id: row.responsible_unit_id, name: row.unit_name, level: row.unit_level, pathText: row.unit_path_text },
    supervisingUnit: { id: row.supervising_unit_id, name: row.supervising_name },
    principal:
      row.principal_name && row.principal_title
        ? { post: row.principal_title, name: row.principal_name, substitute: row.principal_substitute }
        : null,
    state: row.state,
    milestone: milestoneOf[row.state],
    ...lightOf(loaded),
    version: row.version,
    cycle: row.cycle,
    round: row.round,
    level: row.level,
    weight: row.weight,
    rectifyType: row.rectify_type,
    effectThreshold: row.effect_threshold,
    effectRequired: thresholdWords(row.effect_threshold),
    issuedOn: row.issued_on,
    dueDate: row.due_date,
    originalDueDate: row.original_due_date,
    provisional: row.due_provisional,
    claimedBy: row.claimed_by,
    submittedOn: row.submitted_on,
    closedOn: row.closed_on,
    closureKind: row.closure_kind,
    highestRung: row.highest_rung,
    nextAction: nextActionOf(loaded),
    allowedActions: possible.allowed,
    blockedActions: possible.blocked,
    clocks: Object.values(facts.clocks).map((clock) => clockView(facts, clock)),
    rungsAhead: facts.armed.map(({ ladder, step, rung, dueOn }) => ({ ladder, step, rung, dueOn })),
    ladderDays: facts.ladder.ladders.rectify.flatMap(({ when }) =>
      when.kind === 'working_days_after' ? [when.count] : [],
    ),
    plan: facts.plan,
    evidence: row.evidence,
    papers: row.papers.map(({ kind, cycle, round, at, data }) => ({ kind, cycle, round, at, data })),
    related: row.family,
    falseRectification: row.false_rectification,
    ...supervisionOf(loaded),
    asOf: row.now,
  };
}
