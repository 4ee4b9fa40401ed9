import { Injectable } from '@nestjs/common';
import { ballAccount, ballParties } from '#domain';
import type { BallEvent, BallParty, CaseLevel, Instant } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { ballEventColumns } from './case-clocks.js';

type Milliseconds = Readonly<Record<BallParty, number>>;

/** How long each party held the cases of one unit, or of one office. */
export interface BallSum {
  readonly unitId: string;
  readonly unit: string;
  readonly cases: number;
  readonly milliseconds: Milliseconds;
  readonly total: number;
}

export interface BallSums {
  /** Cases that were counted, and whether there were more than can be. */
  readonly cases: number;
  readonly isComplete: boolean;
  readonly milliseconds: Milliseconds;
  readonly total: number;
  /** By responsible unit and by supervising office, the longest first. */
  readonly units: readonly BallSum[];
  readonly offices: readonly BallSum[];
}

const MOST_CASES = 5000;

interface CaseBall {
  readonly unitId: string;
  readonly unit: string;
  readonly officeId: string;
  readonly office: string;
  readonly level: CaseLevel;
  readonly now: Instant;
  readonly events: readonly BallEvent[];
}

const casesSql = (scope: string): string => `
with chosen as materialized (
  select k.* from kase k where (${scope}) and k.state <> 'draft' and k.parent_case_id is null
    and ($1::uuid is null or starts_with(k.responsible_path, (select path from unit where id = $1)))
  order by k.id desc limit $2
)
select u.id as "unitId", u.name as unit, s.id as "officeId", s.name as office, k.level,
  to_char(rectify_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now,
  (select coalesce(jsonb_agg(jsonb_build_object(${ballEventColumns.json}) order by e.seq), '[]')
   from audit_event e where e.case_id = k.id and e.outcome = 'accepted' and e.to_state is not null) as events
from chosen k join unit u on u.id = k.responsible_unit_id join unit s on s.id = k.supervising_unit_id`;

@Injectable()
export class BallQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Who held the cases in the caller's scope, at or below a unit, from their issue to now: the accounts of the cases
   * (N1) added up, so that no second formula can say otherwise. The newest 5,000 cases.
   */
  sums(caller: Caller, unitId: string | undefined): Promise<BallSums> {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 3);
      const rows = await reader.query<CaseBall>(casesSql(scope.sql), [unitId ?? null, MOST_CASES + 1, ...scope.params]);
      const counted = rows.slice(0, MOST_CASES);
      const all = new Sum('', '');
      const units = new Map<string, Sum>();
      const offices = new Map<string, Sum>();
      for (const row of counted) {
        const account = ballAccount(row.events, row.level, row.now);
        all.add(account.milliseconds);
        sumOf(units, row.unitId, row.unit).add(account.milliseconds);
        sumOf(offices, row.officeId, row.office).add(account.milliseconds);
      }
      const { milliseconds, total } = all.shown();
      return {
        ...{ cases: counted.length, isComplete: rows.length <= MOST_CASES, milliseconds, total },
        units: longest(units),
        offices: longest(offices),
      };
    });
  }
}

class Sum {
  private readonly milliseconds: Record<BallParty, number> = {
    ...{ unit: 0, verifier: 0, supervisor: 0, arbiter: 0, approver: 0, public: 0 },
  };
  private cases = 0;

  constructor(
    private readonly unitId: string,
    private readonly unit: string,
  ) {}

  add(milliseconds: Milliseconds): void {
    this.cases += 1;
    for (const party of ballParties) this.milliseconds[party] += milliseconds[party];
  }

  shown(): BallSum {
    const total = ballParties.reduce((sum, party) => sum + this.milliseconds[party], 0);
    return { unitId: this.unitId, unit: this.unit, cases: this.cases, milliseconds: this.milliseconds, total };
  }
}

function sumOf(sums: Map<string, Sum>, id: string, name: string): Sum {
  const sum = sums.get(id) ?? new Sum(id, name);
  sums.set(id, sum);
  return sum;
}

const MOST_LINES = 200;
const longest = (sums: ReadonlyMap<string, Sum>): readonly BallSum[] =>
  [...sums.values()]
    .map((sum) => sum.shown())
    .toSorted((a, b) => b.total - a.total)
    .slice(0, MOST_LINES);
