import { Injectable } from '@nestjs/common';
import { light, workingDaysBetween } from '#domain';
import type { Bilingual, LocalDate, WorkCalendar } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, readNow } from '#platform';
import { calendarOf } from './calendars.js';
import { loadCases } from './case-facts.js';
import type { LoadedCase, MemberRow } from './case-facts.js';
import { snapshotOf } from './case-snapshot.js';
import type { CaseLight } from './case-snapshot.js';
import { namedConflicts } from './conflicts.js';
import type { Conflict } from './conflicts.js';
import { verificationQueueSql } from './verification-queue.sql.js';

export const verificationViews = ['mine', 'blocked', 'missing', 'all'] as const;
export type VerificationView = (typeof verificationViews)[number];

export interface VerificationFilter {
  readonly view: VerificationView;
  readonly unitId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A case that waits for verification, with the clock of the verifiers. */
export interface VerificationLine {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly level: string;
  readonly round: number;
  readonly unitPath: string;
  readonly verifyingUnit: string;
  readonly submittedOn: LocalDate | null;
  readonly dueDate: LocalDate | null;
  readonly days: number | null;
  readonly light: CaseLight;
  /** What keeps the caller from judging it; empty where he may, or is no verifier of it. */
  readonly conflicts: readonly Conflict[];
  /** How many verifiers are free of conflict, of how many; a team needs two. */
  readonly free: number;
  readonly posts: number;
}

interface Read extends Omit<VerificationLine, 'days' | 'light' | 'conflicts'> {
  readonly startsOn: LocalDate | null;
  readonly member: MemberRow | null;
  readonly cursor: string;
}

/** A stop of a field day: where, what to look at, whom to hear. */
export interface RouteStop {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly level: string;
  readonly unitLevel: string;
  readonly unitPath: string;
  readonly principal: { readonly post: string; readonly name: string } | null;
  readonly dueDate: LocalDate | null;
  readonly measures: readonly { readonly id: string; readonly text: string; readonly output: string }[];
  readonly evidence: readonly { readonly id: string; readonly title: string; readonly tests: 'paper' | 'effect' }[];
  /** By how many and how satisfied people the case is judged, in words. */
  readonly required: Bilingual;
  /** People invited to the evaluation held in the system; null where none runs. */
  readonly invited: number | null;
}

@Injectable()
export class VerificationQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What waits for verification in the caller's scope, by date, and who may judge it (ui guide, section 4). */
  list(caller: Caller, filter: VerificationFilter) {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 6);
      const [found] = await reader.query<{
        views: Readonly<Record<VerificationView, number>>;
        items: readonly Read[];
        today: LocalDate;
        version: number;
      }>(verificationQueueSql(scope.sql), [
        filter.unitId ?? null,
        caller.postId,
        filter.view,
        filter.cursor ?? null,
        filter.limit + 1,
        ...scope.params,
      ]);
      if (!found) throw new Error('Counting gives one row.');
      const calendar = await calendarOf(reader, found.version);
      const shown = found.items.slice(0, filter.limit);
      const next = found.items.length > filter.limit ? (shown.at(-1)?.cursor ?? null) : null;
      const items = shown.map((row) => lineOf(row, calendar, found.today));
      return { views: found.views, items, next, total: found.views[filter.view], today: found.today };
    });
  }

  /** The stops of a field day among cases that wait for verification in the caller's scope, by place. */
  route(caller: Caller, ids: readonly string[]) {
    return this.unitOfWork.read(async (reader) => {
      const loaded = await loadCases(reader, ids, caller);
      const stops = loaded
        .filter(({ row }) => row.visible && row.state === 'submitted')
        .map((one) => stopOf(one, caller))
        .toSorted((a, b) => (a.unitPath < b.unitPath ? -1 : 1));
      return { items: stops, next: null, total: stops.length, asOf: await readNow(reader) };
    });
  }
}

function lineOf(row: Read, calendar: WorkCalendar, today: LocalDate): VerificationLine {
  const { startsOn, member, cursor: _cursor, ...line } = row;
  const { dueDate } = line;
  const owned = dueDate === null ? [] : [{ startsOn: startsOn ?? today, dueDate }];
  return {
    ...line,
    days: dueDate === null ? null : workingDaysBetween(calendar, today, dueDate),
    light: light({ owned, waiting: false }, calendar, today),
    conflicts: namedConflicts(member),
  };
}

function stopOf(loaded: LoadedCase, caller: Caller): RouteStop {
  const { id, number, title, titleEn, problem, level, unit, principal, plan, evidence, ...kase } = snapshotOf(
    loaded,
    caller,
  );
  const verify = kase.clocks.find(({ kind, endedOn }) => kind === 'verify' && endedOn === null);
  return {
    id,
    number,
    title,
    titleEn,
    problem,
    level,
    unitLevel: unit.level,
    unitPath: unit.pathText,
    principal: principal && { post: principal.post, name: principal.name },
    dueDate: verify?.limit ?? null,
    measures: (plan?.measures ?? []).map((one) => ({ id: one.id, text: one.text, output: one.output })),
    evidence: evidence.map((one) => ({ id: one.id, title: one.title, tests: one.tests })),
    required: kase.effectRequired,
    invited: loaded.facts.evaluation?.counts.invited ?? null,
  };
}
