import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { OrphanQueries, RehearsalQueries } from '#cases';
import type { Caller } from '#organisation';
import { Whole } from '../http/fields.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';

const DAYS = 14;

export class RehearsalQuery {
  /** Working days ahead. */
  @Type(() => Number)
  @Whole({ min: 1, max: 70, optional: true })
  days?: number;
}

@ApiTags('supervision')
@Controller('api/v1/supervision')
export class SupervisionController {
  constructor(
    @Inject(OrphanQueries) private readonly orphans: OrphanQueries,
    @Inject(RehearsalQueries) private readonly rehearsals: RehearsalQueries,
  ) {}

  /** What would go out in the next working days, to whom, if nobody did anything (N3): nothing is sent. */
  @Get('rehearsal')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '督办试跑 Rehearsal of the ladder' })
  rehearse(@CurrentCaller() caller: Caller, @Query() { days }: RehearsalQuery) {
    return this.rehearsals.rehearse(caller, days ?? DAYS);
  }

  /** Open cases without a unit, a person, a next action or its date (invariant 1): always empty, or something is wrong. */
  @Get('orphans')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '无人负责的事项 Cases nobody answers for' })
  async listOrphans(@CurrentCaller() caller: Caller) {
    const items = await this.orphans.list(caller);
    return { items, next: null, total: items.length };
  }
}
