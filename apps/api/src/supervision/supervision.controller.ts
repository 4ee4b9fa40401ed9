import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OrphanQueries } from '#cases';
import type { Caller } from '#organisation';
import { CurrentCaller, RequiresRole } from '../http/permission.js';

@ApiTags('supervision')
@Controller('api/v1/supervision')
export class SupervisionController {
  constructor(@Inject(OrphanQueries) private readonly orphans: OrphanQueries) {}

  /** Open cases without a unit, a person, a next action or its date (invariant 1): always empty, or something is wrong. */
  @Get('orphans')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '无人负责的事项 Cases nobody answers for' })
  async listOrphans(@CurrentCaller() caller: Caller) {
    const items = await this.orphans.list(caller);
    return { items, next: null, total: items.length };
  }
}
