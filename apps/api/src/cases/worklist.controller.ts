import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { WorklistQueries, caseLights, worklistViews } from '#cases';
import type { WorklistView } from '#cases';
import { caseStates } from '#domain';
import type { CaseState } from '#domain';
import type { Caller } from '#organisation';
import { Id, OneOf, Text, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

export class WorklistQuery extends PageQuery {
  /** `todo` waits for my post, `mine` is what my post answers for; `all` is my scope, which the others divide. */
  @OneOf(worklistViews, { optional: true })
  view?: WorklistView;

  /** Only those under one light. */
  @OneOf(caseLights, { optional: true })
  light?: (typeof caseLights)[number];

  /** This unit and all below it. */
  @Id({ optional: true })
  unit?: string;

  @Id({ optional: true })
  bulletin?: string;

  /** One item of a bulletin. */
  @Id({ optional: true })
  item?: string;

  @Type(() => Number)
  @Whole({ min: 1, max: 99, optional: true })
  category?: number;

  @Text({ max: 40, optional: true })
  source?: string;

  @OneOf(caseStates, { optional: true })
  state?: CaseState;

  /** A number, or words of title or problem. */
  @Text({ max: 100, optional: true })
  q?: string;
}

@ApiTags('cases')
@Controller('api/v1/worklist')
export class WorklistController {
  constructor(@Inject(WorklistQueries) private readonly worklist: WorklistQueries) {}

  /** One screen of work: the view, reddest first, with the counts of every view and light under the same filter. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '我的待办 What waits for me' })
  list(@CurrentCaller() caller: Caller, @Query() query: WorklistQuery) {
    const { view, unit, bulletin, item, category, limit, ...filter } = query;
    return this.worklist.list(caller, {
      ...filter,
      view: view ?? 'todo',
      unitId: unit,
      bulletinId: bulletin,
      itemId: item,
      categoryNo: category,
      limit: limit ?? DEFAULT_LIMIT,
    });
  }

  @Get('categories')
  @SignedIn()
  @ApiOperation({ summary: '问题类别 Categories in my scope' })
  async categories(@CurrentCaller() caller: Caller) {
    const items = await this.worklist.categories(caller);
    return { items, next: null, total: items.length };
  }
}
