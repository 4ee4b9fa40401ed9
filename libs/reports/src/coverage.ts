import { Injectable } from '@nestjs/common';
import { orphansSql } from '#cases';
import type { LocalDate } from '#domain';
import { caseScope, unitScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { blindAndDeadSql, matrixSql, unitGapsSql } from './coverage.sql.js';

/** What a unit may lack: anybody who looked at it, or a principal (domain.md section 10). */
export const unitGaps = ['blind', 'vacant'] as const;
export type UnitGap = (typeof unitGaps)[number];

/** Active units of one level and sector, and how many of them were looked at in the last 365 days. */
export interface CoverageCell {
  readonly level: string;
  readonly sector: string;
  readonly active: number;
  readonly examined: number;
  readonly vacant: number;
}

export interface Coverage {
  readonly today: LocalDate;
  readonly cells: readonly CoverageCell[];
  readonly blindSpots: number;
  readonly deadCorners: { readonly units: number; readonly cases: number };
}

/** A unit that nobody looked at, or that nobody leads. */
export interface GapUnit {
  readonly id: string;
  readonly name: string;
  readonly pathText: string;
  readonly level: string;
  readonly sector: string;
  /** The last time somebody looked at it, as far as the record goes. */
  readonly lastOn: LocalDate | null;
  readonly isVacant: boolean;
}

export interface GapFilter {
  readonly gap: UnitGap;
  readonly unitId?: string | undefined;
  readonly level?: string | undefined;
  readonly sector?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** How many units nobody looked at or nobody leads, and how many cases nobody answers for, in scope at or below a unit. */
export async function deadAndBlind(reader: Reader, caller: Caller, unitId: string | undefined) {
  const units = unitScope(caller, 'u', 2);
  const [gaps] = await reader.query<{ blind: number; vacant: number }>(blindAndDeadSql(units.sql), [
    unitId ?? null,
    ...units.params,
  ]);
  const cases = caseScope(caller, 'k', 2);
  const [orphans] = await reader.query<{ count: number }>(
    `select count(*)::int as count from (${orphansSql(cases.sql)}) o where $1::uuid is null or starts_with(
       (select path from unit where id = o."unitId"), (select path from unit where id = $1))`,
    [unitId ?? null, ...cases.params],
  );
  if (!gaps || !orphans) throw new Error('Counting gives one row.');
  return { blindSpots: gaps.blind, deadUnits: gaps.vacant, deadCases: orphans.count };
}

@Injectable()
export class CoverageQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Levels and sectors of the caller's units, how many of each were looked at, and what lies dead (section 10). */
  read(caller: Caller, unitId?: string): Promise<Coverage> {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 2);
      const cells = await reader.query<CoverageCell>(matrixSql(scope.sql), [unitId ?? null, ...scope.params]);
      const { blindSpots, deadUnits, deadCases } = await deadAndBlind(reader, caller, unitId);
      const [clock] = await reader.query<{ today: LocalDate }>('select local_today() as today');
      if (!clock) throw new Error('The database tells no time.');
      return { today: clock.today, cells, blindSpots, deadCorners: { units: deadUnits, cases: deadCases } };
    });
  }

  /** Units with a gap in the order of the tree, with how many there are; `cursor` is the last path seen. */
  units(caller: Caller, filter: GapFilter): Promise<{ items: readonly GapUnit[]; next: string | null; total: number }> {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 7);
      const rows = await reader.query<GapUnit & { path: string; total: number }>(unitGapsSql(scope.sql), [
        filter.unitId ?? null,
        filter.gap,
        filter.level ?? null,
        filter.sector ?? null,
        filter.cursor ?? null,
        filter.limit + 1,
        ...scope.params,
      ]);
      const page = rows.slice(0, filter.limit);
      const items = page.map(({ path: _path, total: _total, ...unit }) => unit);
      const next = rows.length > filter.limit ? (page.at(-1)?.path ?? null) : null;
      return { items, next, total: rows[0]?.total ?? 0 };
    });
  }
}
