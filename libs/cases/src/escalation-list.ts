import { Injectable } from '@nestjs/common';
import { rungNames, workingDaysBetween } from '#domain';
import type { CaseState, LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { calendarOf } from './calendars.js';
import type { EscalationRow } from './case-queries.js';
import { escalationListSql } from './escalation-list.sql.js';

export interface EscalationFilter {
  /** The rung; all of them without it. */
  readonly rung?: number | undefined;
  readonly unitId?: string | undefined;
  /** Only those that a higher rung replaced, or only the others. */
  readonly superseded?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A rung that went out in some case of the scope: to whom, whether it was read, and what was answered. */
export interface EscalationLine extends EscalationRow {
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly titleEn: string;
    readonly state: CaseState;
    readonly unitPath: string;
  };
  /** Working days the case is over its limit today; null when it is not. */
  readonly daysOver: number | null;
  readonly answer: { readonly at: string; readonly text: string } | null;
  readonly revokedAt: string | null;
}

interface ReadLine extends EscalationRow {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly state: CaseState;
  readonly unitPath: string;
  readonly limitOn: LocalDate | null;
  readonly answer: EscalationLine['answer'];
  readonly revokedAt: string | null;
}

@Injectable()
export class EscalationQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Rungs that went out in the caller's scope, newest first, with how many there are of each; `cursor` is the last id. */
  list(caller: Caller, filter: EscalationFilter) {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 6);
      const [found] = await reader.query<{
        rungs: Readonly<Record<string, number>>;
        items: readonly ReadLine[];
        today: LocalDate;
        version: number;
      }>(escalationListSql(scope.sql), [
        filter.unitId ?? null,
        filter.superseded ?? null,
        filter.rung ?? null,
        filter.cursor ?? null,
        filter.limit + 1,
        ...scope.params,
      ]);
      if (!found) throw new Error('Counting gives one row.');
      const calendar = await calendarOf(reader, found.version);
      const items = found.items
        .slice(0, filter.limit)
        .map(({ caseId, number, title, titleEn, state, unitPath, limitOn, ...line }): EscalationLine => {
          const isOver = limitOn !== null && limitOn < found.today;
          const daysOver = isOver ? workingDaysBetween(calendar, limitOn, found.today) : null;
          return { ...line, case: { id: caseId, number, title, titleEn, state, unitPath }, daysOver };
        });
      const counts = rungNames.map((_name, rung) => found.rungs[rung] ?? 0);
      const all = counts.reduce((sum, count) => sum + count, 0);
      return {
        counts,
        items,
        next: found.items.length > filter.limit ? (items.at(-1)?.id ?? null) : null,
        total: filter.rung === undefined ? all : (counts[filter.rung] ?? 0),
        today: found.today,
      };
    });
  }
}
