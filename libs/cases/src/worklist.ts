import { Injectable } from '@nestjs/common';
import { workingDaysBetween, yellowDues } from '#domain';
import type { CaseState, Instant, LocalDate, WorkCalendar } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { calendarOf } from './calendars.js';
import type { CaseLight } from './case-snapshot.js';
import { waitingDecisions } from './waiting-decisions.js';
import { categoriesSql, worklistSql } from './worklist.sql.js';
import type { Work } from './worklist.sql.js';

export const worklistViews = ['todo', 'claim', 'mine', 'overdue', 'soon', 'verify', 'all'] as const;
export type WorklistView = (typeof worklistViews)[number];
export const caseLights = ['red', 'yellow', 'green', 'grey', 'none'] as const satisfies readonly CaseLight[];

/** How a closed case went: by its date or later, passed at once, judged by people, never reopened; or an open one that came back. */
export const worklistOutcomes = ['on_time', 'late', 'first_pass', 'evaluated', 'stayed_closed', 'came_back'] as const;
export type WorklistOutcome = (typeof worklistOutcomes)[number];

/** What befell a case: papers returned, verification failed, opened again, date put off. */
export const caseHappenings = ['returned', 'failed', 'reopened', 'extended'] as const;
export type CaseHappening = (typeof caseHappenings)[number];

/** Which cases a list or a figure is about. */
export interface WorklistFilter {
  /** This unit and all below it. */
  readonly unitId?: string | undefined;
  readonly bulletinId?: string | undefined;
  /** One item of a bulletin. */
  readonly itemId?: string | undefined;
  readonly categoryNo?: number | undefined;
  readonly source?: string | undefined;
  readonly state?: CaseState | undefined;
  readonly q?: string | undefined;
  /** Only open cases, or only those that ended. */
  readonly open?: boolean | undefined;
  /** How it went: of closed cases, but for those that came back. */
  readonly outcome?: WorklistOutcome | undefined;
  readonly issuedFrom?: LocalDate | undefined;
  readonly issuedTo?: LocalDate | undefined;
  readonly closedFrom?: LocalDate | undefined;
  readonly closedTo?: LocalDate | undefined;
  readonly happened?: CaseHappening | undefined;
  readonly happenedFrom?: LocalDate | undefined;
  readonly happenedTo?: LocalDate | undefined;
}

export interface WorklistPage {
  readonly view: WorklistView;
  readonly light?: CaseLight | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** One line of somebody's work. */
export interface WorklistRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly category: { readonly zh: string; readonly en: string } | null;
  readonly unit: { readonly id: string; readonly name: string; readonly pathText: string };
  readonly source: string;
  readonly state: CaseState;
  readonly level: string;
  readonly light: CaseLight;
  /** The day the light goes by: the earliest limit the unit owns, else that of the next action; of an office's own work always the latter. */
  readonly dueDate: LocalDate | null;
  /** Working days until then; negative when it is over. */
  readonly days: number | null;
  readonly version: number;
  readonly highestRung: number | null;
  readonly nextAction: { readonly who: string; readonly what: string; readonly by: LocalDate | null } | null;
  readonly updatedAt: string;
}

export interface Worklist {
  /** How many cases each view holds under the same filter. */
  readonly views: Readonly<Record<WorklistView, number>>;
  /** How many of the view shown stand under each light. */
  readonly lights: Readonly<Record<CaseLight, number>>;
  readonly items: readonly WorklistRow[];
  readonly next: string | null;
  readonly total: number;
  readonly today: LocalDate;
  readonly asOf: Instant;
}

interface Listed {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly state: CaseState;
  readonly version: number;
  readonly light: CaseLight;
  readonly due: LocalDate | null;
  readonly source: string;
  readonly level: string;
  readonly highestRung: number | null;
  readonly categoryZh: string | null;
  readonly categoryEn: string | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly pathText: string;
  readonly nextWho: string | null;
  readonly nextWhat: string | null;
  readonly nextBy: LocalDate | null;
  readonly updatedAt: string;
  readonly cursor: string;
}

/** Working days from today to a day, negative when it is past: what “3 days left” and “2 days over” are said from. */
export function daysLeft(calendar: WorkCalendar, today: LocalDate, due: LocalDate | null): number | null {
  return due === null ? null : workingDaysBetween(calendar, today, due);
}

/** Cases that wait for the caller's post, and cases that are his; over `k`; $13 is his unit. */
export function work({ role }: Caller): Work {
  const own = 'k.responsible_unit_id = $13::uuid';
  const supervised = 'k.supervising_unit_id = $13::uuid';
  const verified = 'k.verifying_unit_id = $13::uuid';
  switch (role) {
    case 'liaison':
    case 'principal':
    case 'deputy':
      return { todo: `k.next_who = 'principal' and ${own}`, mine: own, byNextDay: false };
    case 'supervisor':
    case 'arbiter':
      return { todo: `k.next_who = '${role}' and ${supervised}`, mine: supervised, byNextDay: true };
    case 'verifier':
      return { todo: `k.next_who = 'verifier' and ${verified}`, mine: verified, byNextDay: true };
    case 'leader':
      return { todo: 'k.id in (select id from decides)', mine: supervised, byNextDay: false };
    case 'organisation_department':
    case 'auditor':
    case 'discipline_contact':
    case 'admin':
      return { todo: 'false and $13::uuid is not null', mine: 'false', byNextDay: false };
  }
}

const wholeScope: WorklistPage = { view: 'all', limit: 0 };

/** What `foundSql` is asked with: the day, what turns yellow on it, and the parameters in their order. */
export async function asked(reader: Reader, caller: Caller, filter: WorklistFilter, page: WorklistPage = wholeScope) {
  const [clock] = await reader.query<{ now: Instant; today: LocalDate; version: number }>(
    'select rectify_now() as now, local_today() as today, (select max(version) from calendar_version) as version',
  );
  if (!clock) throw new Error('The database tells no time.');
  const calendar = await calendarOf(reader, clock.version);
  const yellow = yellowDues(calendar, clock.today);
  const scope = caseScope(caller, 'k', 24);
  const params = [
    filter.unitId ?? null,
    filter.itemId ?? filter.bulletinId ?? null,
    filter.categoryNo ?? null,
    filter.source ?? null,
    filter.state ?? null,
    filter.q ?? null,
    yellow.map(({ due }) => due),
    yellow.map(({ latestStart }) => latestStart),
    page.view,
    page.light ?? null,
    page.cursor ?? null,
    page.limit + 1,
    caller.unitId,
    filter.open ?? null,
    filter.outcome ?? null,
    filter.issuedFrom ?? null,
    filter.issuedTo ?? null,
    filter.closedFrom ?? null,
    filter.closedTo ?? null,
    filter.happened ?? null,
    filter.happenedFrom ?? null,
    filter.happenedTo ?? null,
    // Figures do not say what waits for whom.
    page === wholeScope ? [] : await toDecide(reader, caller),
    ...scope.params,
  ];
  return { clock, calendar, params, scope: scope.sql };
}

/** The cases in which a leader has something to decide: those of his list of decisions (ui guide, pitfall 9). */
async function toDecide(reader: Reader, caller: Caller): Promise<readonly string[]> {
  if (caller.role !== 'leader') return [];
  return (await waitingDecisions(reader, caller)).map(({ loaded }) => loaded.row.id);
}

@Injectable()
export class WorklistQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What waits for the caller and what he oversees, reddest first, with every count beside it (ui guide, section 4). */
  list(caller: Caller, filter: WorklistFilter, page: WorklistPage): Promise<Worklist> {
    return this.unitOfWork.read(async (reader) => {
      const { clock, calendar, params, scope } = await asked(reader, caller, filter, page);
      const [found] = await reader.query<Pick<Worklist, 'views' | 'lights'> & { readonly items: readonly Listed[] }>(
        worklistSql(scope, work(caller)),
        params,
      );
      if (!found) throw new Error('Counting gives one row.');
      const shown = found.items.slice(0, page.limit);
      const next = found.items.length > page.limit ? (shown.at(-1)?.cursor ?? null) : null;
      const { views, lights } = found;
      const total = page.light ? lights[page.light] : views[page.view];
      return {
        views,
        lights,
        items: shown.map((row) => rowOf(row, calendar, clock.today)),
        next,
        total,
        today: clock.today,
        asOf: clock.now,
      };
    });
  }

  /** The categories that occur in the caller's scope. */
  categories(caller: Caller): Promise<readonly { readonly no: number; readonly zh: string; readonly en: string }[]> {
    const scope = caseScope(caller, 'k', 1);
    return this.unitOfWork.read((reader) => reader.query(categoriesSql(scope.sql), scope.params));
  }
}

function rowOf(row: Listed, calendar: WorkCalendar, today: LocalDate): WorklistRow {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    titleEn: row.titleEn,
    category: row.categoryZh === null ? null : { zh: row.categoryZh, en: row.categoryEn ?? row.categoryZh },
    unit: { id: row.unitId, name: row.unitName, pathText: row.pathText },
    source: row.source,
    state: row.state,
    level: row.level,
    light: row.light,
    dueDate: row.due,
    days: daysLeft(calendar, today, row.due),
    version: row.version,
    highestRung: row.highestRung,
    nextAction:
      row.nextWho && row.nextWhat
        ? { who: row.nextWho, what: row.nextWhat.replaceAll('_', '-'), by: row.nextBy }
        : null,
    updatedAt: row.updatedAt,
  };
}
