import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DashboardQueries, ResultQueries, periods } from '#cases';
import type { Period } from '#cases';
import type { Caller } from '#organisation';
import { WorkFilterQuery, filterOf } from '../cases/worklist.controller.js';
import { OneOf } from '../http/fields.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

export class ResultsQuery extends WorkFilterQuery {
  /** The last thirty days, this quarter or this year so far; this quarter where none is named. */
  @OneOf(periods, { optional: true })
  period?: Period;
}

@ApiTags('reports')
@Controller('api/v1/dashboard')
export class DashboardController {
  constructor(
    @Inject(DashboardQueries) private readonly dashboard: DashboardQueries,
    @Inject(ResultQueries) private readonly results: ResultQueries,
  ) {}

  /** Figures of the caller's scope; `GET /worklist` under the filter beside a figure has as many cases as it says. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '督办看板 Figures' })
  read(@CurrentCaller() caller: Caller, @Query() query: WorkFilterQuery) {
    return this.dashboard.read(caller, filterOf(query));
  }

  /** How cases went in a period against the one before; each figure has its list in `GET /worklist` (DA-3). */
  @Get('results')
  @SignedIn()
  @ApiOperation({ summary: '办理成效 Results of a period' })
  readResults(@CurrentCaller() caller: Caller, @Query() { period = 'quarter', ...query }: ResultsQuery) {
    return this.results.read(caller, filterOf(query), period);
  }
}
