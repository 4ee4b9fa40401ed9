import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { CaseLight } from './case-snapshot.js';
import { dashboardSql } from './dashboard.sql.js';
import { asked, work } from './worklist.js';
import type { WorklistFilter } from './worklist.js';

/** The figures of a scope; each is the count of a list under the filter that stands beside it in the client. */
export interface Dashboard {
  /** Open cases by light. */
  readonly open: Readonly<Record<CaseLight, number>>;
  readonly closings: {
    readonly closed: number;
    readonly onTime: number;
    readonly firstPass: number;
    /** Calendar days from issue to closing; null where nothing was closed. */
    readonly meanDays: number | null;
  };
  /** What people said of closed cases: content or basically content, of the valid answers. */
  readonly satisfaction: { readonly content: number | null; readonly valid: number | null; readonly cases: number };
  /** Units directly below by light, the reddest first. */
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly total: number;
    readonly red: number;
    readonly yellow: number;
    readonly green: number;
  }[];
  readonly cells: readonly {
    readonly unitId: string;
    readonly categoryNo: number;
    readonly open: number;
    readonly red: number;
  }[];
  readonly categories: readonly { readonly no: number; readonly zh: string; readonly en: string }[];
  /** The last twelve weeks, Monday to Sunday. */
  readonly weeks: readonly {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly issued: number;
    readonly closed: number;
  }[];
  readonly today: LocalDate;
  readonly asOf: Instant;
}

@Injectable()
export class DashboardQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every figure of the dashboard in one statement over the relation that lists are made of (DA-1). */
  read(caller: Caller, filter: WorklistFilter): Promise<Dashboard> {
    return this.unitOfWork.read(async (reader) => {
      const { clock, params, scope } = await asked(reader, caller, filter);
      const [figures] = await reader.query<Omit<Dashboard, 'today' | 'asOf'>>(
        dashboardSql(scope, work(caller)),
        params,
      );
      if (!figures) throw new Error('Counting gives one row.');
      return { ...figures, today: clock.today, asOf: clock.now };
    });
  }
}
