import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DashboardQueries } from '#cases';
import type { Caller } from '#organisation';
import { WorkFilterQuery, filterOf } from '../cases/worklist.controller.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

@ApiTags('reports')
@Controller('api/v1/dashboard')
export class DashboardController {
  constructor(@Inject(DashboardQueries) private readonly dashboard: DashboardQueries) {}

  /** Figures of the caller's scope; `GET /worklist` under the filter beside a figure has as many cases as it says. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '督办看板 Figures' })
  read(@CurrentCaller() caller: Caller, @Query() query: WorkFilterQuery) {
    return this.dashboard.read(caller, filterOf(query));
  }
}
