import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '#organisation';
import { CoverageQueries, unitGaps } from '#reports';
import type { UnitGap } from '#reports';
import { Id, OneOf, Text } from '../http/fields.js';
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

@ApiTags('reports')
@Controller('api/v1/coverage')
export class CoverageController {
  constructor(@Inject(CoverageQueries) private readonly coverage: CoverageQueries) {}

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
}
