import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitQueries } from '#organisation';
import type { Caller } from '#organisation';
import { Id, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

export class UnitListQuery extends PageQuery {
  /** Only units directly below this one. */
  @Id({ optional: true })
  parent?: string;

  /** Part of a name or the beginning of a code. */
  @Text({ max: 50, optional: true })
  q?: string;

  @Id({ optional: true })
  declare cursor?: string;
}

@ApiTags('organisation')
@Controller('api/v1/units')
export class UnitsController {
  constructor(@Inject(UnitQueries) private readonly units: UnitQueries) {}

  /** Units in my scope, each with its full path: names repeat. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '单位 Units in my scope' })
  list(@CurrentCaller() caller: Caller, @Query() { limit, ...filter }: UnitListQuery) {
    return this.units.list(caller, { ...filter, limit: limit ?? DEFAULT_LIMIT });
  }

  /** One unit with its posts and who holds them. */
  @Get(':id')
  @SignedIn()
  @ApiOperation({ summary: '单位和岗位 A unit and its posts' })
  async get(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const unit = await this.units.get(caller, id);
    if (!unit) throw notFound();
    return unit;
  }
}
