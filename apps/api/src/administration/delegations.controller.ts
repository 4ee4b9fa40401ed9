import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DelegationDesk } from '#administration';
import type { LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { Id, LocalDay, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';

export class DelegationListQuery extends PageQuery {
  @Id({ optional: true })
  declare cursor?: string;
}

export class DelegateDto {
  /** The county whose supervisor acts. */
  @Id()
  toUnitId!: string;

  /** One case; without it all cases at or below the county. */
  @Id({ optional: true })
  caseId?: string;

  @LocalDay()
  from!: LocalDate;

  @LocalDay()
  to!: LocalDate;

  @Text({ max: 500 })
  reason!: string;
}

@ApiTags('organisation')
@Controller('api/v1/delegations')
export class DelegationsController {
  constructor(@Inject(DelegationDesk) private readonly desk: DelegationDesk) {}

  /** Delegations my unit gave or received. */
  @Get()
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '书面委托 Delegations in writing' })
  list(@CurrentCaller() caller: Caller, @Query() { cursor, limit }: DelegationListQuery) {
    return this.desk.list(caller, { cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  /** The issuer's leader delegates supervision, with a document number, for a time (section 8). */
  @Post()
  @RequiresRole('leader')
  @ApiOperation({ summary: '委托督办 Delegate supervision' })
  delegate(@CurrentCaller() caller: Caller, @Body() { from: fromOn, to: toOn, ...order }: DelegateDto) {
    return this.desk.delegate(caller, { ...order, fromOn, toOn });
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '撤回委托 Revoke a delegation' })
  revoke(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.revoke(caller, id);
  }
}
