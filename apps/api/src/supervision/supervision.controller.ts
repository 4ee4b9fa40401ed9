import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { OrphanQueries, RehearsalQueries, StormBrake } from '#cases';
import type { Caller } from '#organisation';
import { Text, Whole } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { Problem, notFound } from '../http/problem.js';

const DAYS = 14;

export class RehearsalQuery {
  /** Working days ahead. */
  @Type(() => Number)
  @Whole({ min: 1, max: 70, optional: true })
  days?: number;
}

export class ReleaseDto {
  @Text()
  reason!: string;
}

@ApiTags('supervision')
@Controller('api/v1/supervision')
export class SupervisionController {
  constructor(
    @Inject(OrphanQueries) private readonly orphans: OrphanQueries,
    @Inject(RehearsalQueries) private readonly rehearsals: RehearsalQueries,
    @Inject(StormBrake) private readonly storms: StormBrake,
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

  /** Runs that would have notified more people than allowed, and who let them go (ES-11). */
  @Get('held-runs')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '熔断待放行 Held runs' })
  async listHeld() {
    const items = await this.storms.list();
    return { items, next: null, total: items.length };
  }

  /** The city lets a held run go; with the next sweep everything that fell due until then goes out. */
  @Post('held-runs/:id/release')
  @HttpCode(204)
  @RequiresRole('supervisor', 'leader')
  @ApiOperation({ summary: '放行 Release a held run' })
  async release(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { reason }: ReleaseDto): Promise<void> {
    if (caller.unitLevel !== 'city' || caller.unitLinePath !== null)
      throw new Problem({
        status: 403,
        code: 'not_permitted',
        zh: '须由市级整改办放行。',
        en: 'Only the city lets it go.',
      });
    if (!(await this.storms.release(caller, id, reason))) throw notFound();
  }
}
