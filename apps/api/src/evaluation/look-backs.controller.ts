import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LookBackDesk } from '#evaluation';
import type { Caller } from '#organisation';
import { Id, QueryFlag, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';

export class LookBackQuery extends PageQuery {
  /** Only those without a result. */
  @QueryFlag()
  open?: boolean;

  /** Only those that I may do: open, and not passed by a team of mine. */
  @QueryFlag()
  mine?: boolean;

  /** Only those of one draw. */
  @Id({ optional: true })
  batch?: string;

  @Text({ max: 70, optional: true })
  declare cursor?: string;
}

/** Look-backs are not announced: no role of the unit reads any of this (section 7). */
const lookers = ['supervisor', 'leader', 'verifier', 'auditor'] as const;

@ApiTags('look-backs 回头看')
@Controller('api/v1/look-backs')
export class LookBacksController {
  constructor(@Inject(LookBackDesk) private readonly desk: LookBackDesk) {}

  @Get()
  @RequiresRole(...lookers)
  @ApiOperation({ summary: '回头看清单 Drawn look-backs' })
  list(@CurrentCaller() caller: Caller, @Query() { limit, ...page }: LookBackQuery) {
    return this.desk.list(caller, { ...page, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Draws this month's cases of my unit; the system does it by itself when nobody asks. */
  @Post('draw')
  @HttpCode(200)
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '抽取回头看 Draw' })
  draw(@CurrentCaller() caller: Caller) {
    return this.desk.draw(caller.unitId, caller.personId);
  }

  /** The seed and everything that was in the urn, so that the draw can be done again. */
  @Get('batches/:id')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '抽取凭据 Proof of a draw' })
  batch(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.batch(caller, id);
  }
}
