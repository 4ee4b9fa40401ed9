import { Injectable } from '@nestjs/common';
import type { CaseState, LocalDate } from '#domain';
import { unitScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { coverageMapSql, coverageProofSql } from './coverage-map.sql.js';

/** How an item stands in a unit; that nobody ever looked is a state of its own. */
export const coverageStates = ['never', 'reported', 'verified', 'stale', 'not_applicable'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** How many units stand in each state. */
export interface CoverageCounts {
  readonly never: number;
  readonly reported: number;
  readonly verified: number;
  readonly stale: number;
  readonly notApplicable: number;
}

export interface CoverageMap {
  readonly today: LocalDate;
  /** The first day that is not stale. */
  readonly from: LocalDate;
  /** The units above the place shown, down to it. */
  readonly trail: readonly { readonly id: string; readonly name: string }[];
  /** The place itself and the units directly below, each with how many units stand behind it. */
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly units: number;
    readonly isPlace: boolean;
  }[];
  readonly items: readonly {
    readonly categoryNo: number;
    readonly aspectNo: number;
    readonly zh: string;
    readonly en: string;
  }[];
  readonly cells: readonly {
    readonly unitId: string;
    readonly categoryNo: number;
    readonly aspectNo: number;
    readonly states: CoverageCounts;
  }[];
  /** Together units × items. */
  readonly totals: CoverageCounts;
  readonly unitCount: number;
}

/** What the record holds of one item in one unit. */
export interface CoverageProofUnit {
  readonly id: string;
  readonly pathText: string;
  readonly state: CoverageState;
  readonly lastOn: LocalDate | null;
  /** The unit's own signed word that the item is none of its own; null where level and sector say so. */
  readonly ground: { readonly statement: string; readonly post: string; readonly on: LocalDate } | null;
  readonly cases: readonly {
    readonly id: string;
    readonly number: string;
    readonly state: CaseState;
    readonly issuedOn: LocalDate | null;
    /** The last verification or look-back. */
    readonly seenOn: LocalDate | null;
    /** Valid answers of people asked; null where nobody was. */
    readonly rated: number | null;
  }[];
  readonly answers: readonly { readonly kind: string; readonly on: LocalDate }[];
}

export interface CoverageProof {
  readonly item: {
    readonly zh: string;
    readonly en: string;
    readonly levels: readonly string[];
    readonly sector: string;
    readonly bulletin: string;
  } | null;
  readonly totals: CoverageCounts;
  readonly units: readonly CoverageProofUnit[];
  readonly next: string | null;
}

export interface CellFilter {
  readonly unitId?: string | undefined;
  readonly days: number;
  readonly categoryNo: number;
  readonly aspectNo: number;
  readonly state?: CoverageState | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

@Injectable()
export class CoverageMapQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Units directly below × items in five states; all cells together are units × items (N8, CO-1, CO-2). */
  map(caller: Caller, unitId: string | undefined, days: number): Promise<CoverageMap> {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 8);
      const unset = [null, null, null, null, null];
      const [map] = await reader.query<CoverageMap>(coverageMapSql(scope.sql), [
        unitId ?? null,
        days,
        ...unset,
        ...scope.params,
      ]);
      if (!map) throw new Error('Counting gives one row.');
      return { ...map, trail: map.trail ?? [] };
    });
  }

  /** What proves a cell: its units in the order of the tree with cases, signed answers, checks and ratings. */
  proof(caller: Caller, filter: CellFilter): Promise<CoverageProof> {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 8);
      const [found] = await reader.query<
        Pick<CoverageProof, 'item' | 'totals'> & { readonly units: readonly (CoverageProofUnit & { path: string })[] }
      >(coverageProofSql(scope.sql), [
        filter.unitId ?? null,
        filter.days,
        filter.categoryNo,
        filter.aspectNo,
        filter.state ?? null,
        filter.cursor ?? null,
        filter.limit + 1,
        ...scope.params,
      ]);
      if (!found) throw new Error('Counting gives one row.');
      const page = found.units.slice(0, filter.limit);
      const next = found.units.length > filter.limit ? (page.at(-1)?.path ?? null) : null;
      return { ...found, units: page.map(({ path: _path, ...unit }) => unit), next };
    });
  }
}
