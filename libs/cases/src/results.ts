import { Injectable } from '@nestjs/common';
import type { CaseState, Instant, LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { resultsSql } from './results.sql.js';
import { asked, work } from './worklist.js';
import type { CaseHappening, WorklistFilter } from './worklist.js';

/** The last thirty days, this quarter so far, this year so far. */
export const periods = ['days30', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** What was closed in a period and how, with what it is a part of. */
export interface PeriodClosings {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly issued: number;
  readonly closed: number;
  readonly onTime: number;
  readonly firstPass: number;
  /** Calendar days from issue to closing; null where nothing was closed. */
  readonly meanDays: number | null;
  /** Content or basically content answers, the valid ones, and the closed cases they are of. */
  readonly content: number | null;
  readonly valid: number | null;
  readonly judged: number;
}

export interface DashboardResults {
  readonly now: PeriodClosings;
  readonly before: PeriodClosings;
  /** Open cases by calendar days since their issue, and the days of issue that are meant. */
  readonly ages: readonly {
    readonly least: number;
    readonly most: number | null;
    readonly from: LocalDate | null;
    readonly to: LocalDate;
    readonly open: number;
  }[];
  /** Calendar days that the cases closed in the period spent in each state, and how many were in it. */
  readonly stages: readonly { readonly state: CaseState; readonly days: number; readonly cases: number }[];
  /** Cases that something befell in the period. */
  readonly happenings: readonly { readonly what: CaseHappening; readonly cases: number }[];
  /** All cases of the scope, ended ones too. */
  readonly total: number;
  readonly today: LocalDate;
  readonly asOf: Instant;
}

@Injectable()
export class ResultQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** How cases went in a period against the one before, over the relation that lists are made of (DA-3). */
  read(caller: Caller, filter: WorklistFilter, period: Period): Promise<DashboardResults> {
    return this.unitOfWork.read(async (reader) => {
      const { clock, params, scope } = await asked(reader, caller, filter);
      // Where a list names its view, figures name their period.
      const [figures] = await reader.query<Omit<DashboardResults, 'today' | 'asOf'>>(
        resultsSql(scope, work(caller)),
        params.with(8, period),
      );
      if (!figures) throw new Error('Counting gives one row.');
      return { ...figures, today: clock.today, asOf: clock.now };
    });
  }
}
