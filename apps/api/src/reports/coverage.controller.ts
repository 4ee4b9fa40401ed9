import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import type { Caller } from '#organisation';
import { CoverageMapQueries, CoverageQueries, coverageStates, unitGaps } from '#reports';
import type { CoverageState, UnitGap } from '#reports';
import { Id, OneOf, Text, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';

export class CoverageQuery {
  /** This unit and all below it. */
  @Id({ optional: true })
  unit?: string;
}

export class GapUnitsQuery extends PageQuery {
  /** `blind`: nobody looked at it for 365 days; `vacant`: it has no principal. */
  @OneOf(unitGaps)
  gap!: UnitGap;

  @Id({ optional: true })
  unit?: string;

  @OneOf(['city', 'county', 'township', 'village'], { optional: true })
  level?: string;

  @Text({ max: 40, optional: true })
  sector?: string;
}

export class CoverageMapQuery extends CoverageQuery {
  /** After how many days a look is stale; 365 where it is not said (section 10). */
  @Type(() => Number)
  @Whole({ min: 1, max: 1100, optional: true })
  days?: number;
}

export class CoverageCellQuery extends PageQuery {
  /** This unit and all below it. */
  @Id({ optional: true })
  unit?: string;

  @Type(() => Number)
  @Whole({ min: 1, max: 1100, optional: true })
  days?: number;

  @Type(() => Number)
  @Whole({ min: 1, max: 99 })
  category!: number;

  @Type(() => Number)
  @Whole({ min: 1, max: 999 })
  aspect!: number;

  @OneOf(coverageStates, { optional: true })
  state?: CoverageState;
}

const STALE_AFTER_DAYS = 365;

@ApiTags('reports')
@Controller('api/v1/coverage')
export class CoverageController {
  constructor(
    @Inject(CoverageQueries) private readonly coverage: CoverageQueries,
    @Inject(CoverageMapQueries) private readonly maps: CoverageMapQueries,
  ) {}

  /** How many units of each level and sector somebody looked at in the last 365 days; dead corners (section 10). */
  @Get()
  @RequiresRole('organisation_department', 'supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '覆盖面 Coverage' })
  read(@CurrentCaller() caller: Caller, @Query() { unit }: CoverageQuery) {
    return this.coverage.read(caller, unit);
  }

  /** The units behind a figure of it, each with its path. */
  @Get('units')
  @RequiresRole('organisation_department', 'supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '盲区和无主单位 Units with a gap' })
  units(@CurrentCaller() caller: Caller, @Query() { unit, limit, ...filter }: GapUnitsQuery) {
    return this.coverage.units(caller, { ...filter, unitId: unit, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Units directly below × items, in five states: never, self-reported, verified, stale, not applicable (CO-1, CO-2). */
  @Get('map')
  @RequiresRole('organisation_department', 'supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '盲区图 Coverage map' })
  map(@CurrentCaller() caller: Caller, @Query() { unit, days }: CoverageMapQuery) {
    return this.maps.map(caller, unit, days ?? STALE_AFTER_DAYS);
  }

  /** What proves one item of a unit and those below it: cases, signed answers, checks, ratings (N8). */
  @Get('cell')
  @RequiresRole('organisation_department', 'supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '盲区图一格的依据 Proof of a cell' })
  cell(@CurrentCaller() caller: Caller, @Query() query: CoverageCellQuery) {
    const { unit, days, category, aspect, state, cursor, limit } = query;
    return this.maps.proof(caller, {
      ...{ unitId: unit, days: days ?? STALE_AFTER_DAYS, categoryNo: category, aspectNo: aspect, state, cursor },
      limit: limit ?? DEFAULT_LIMIT,
    });
  }
}
