import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { caseStates } from '#domain';
import type { CaseState } from '#domain';
import { CaseQueries } from '#cases';
import type { Caller } from '#organisation';
import { Id, OneOf, QueryFlag, Text, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';
import { caseView } from './case.view.js';

export class CaseListQuery extends PageQuery {
  @OneOf(caseStates, { optional: true })
  state?: CaseState;

  @Id({ optional: true })
  unit?: string;

  @Id({ optional: true })
  bulletin?: string;

  @Type(() => Number)
  @Whole({ min: 1, max: 99, optional: true })
  category?: number;

  @QueryFlag()
  overdue?: boolean;

  @QueryFlag()
  open?: boolean;

  /** A number, or words of title or problem. */
  @Text({ max: 100, optional: true })
  q?: string;

  @Text({ max: 60, optional: true })
  declare cursor?: string;
}

export class EventsQuery {
  @Type(() => Number)
  @Whole({ min: 1, max: 100, optional: true })
  limit?: number;

  /** The last seq seen. */
  @Type(() => Number)
  @Whole({ min: 0, max: 2_147_483_647, optional: true })
  cursor?: number;

  /** From the last event back, as a page shows them. */
  @QueryFlag()
  newestFirst?: boolean;
}

export class ReceiptQuery {
  /** Which of the clocks of this kind; the last one when left out. */
  @Type(() => Number)
  @Whole({ min: 1, max: 1000, optional: true })
  no?: number;
}

export class TotalsQuery {
  /** Only units at or below this one. */
  @Id({ optional: true })
  unit?: string;

  /** `old`: units as they were before mergers; `new`: as they stand today; else as the cases say. */
  @OneOf(['old', 'new'], { optional: true })
  map?: 'old' | 'new';
}

@ApiTags('cases')
@Controller('api/v1/cases')
export class CasesController {
  constructor(@Inject(CaseQueries) private readonly cases: CaseQueries) {}

  /** Cases in my scope, most urgent first. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '案件列表 Cases in my scope' })
  async list(@CurrentCaller() caller: Caller, @Query() { unit, bulletin, category, limit, ...filter }: CaseListQuery) {
    return this.cases.list(caller, {
      ...filter,
      unitId: unit,
      bulletinId: bulletin,
      categoryNo: category,
      limit: limit ?? DEFAULT_LIMIT,
    });
  }

  /** Sums by unit: issued = open + closed + merged + withdrawn (invariant 9). */
  @Get('totals')
  @SignedIn()
  @ApiOperation({ summary: '分单位合计 Sums by unit' })
  async totals(@CurrentCaller() caller: Caller, @Query() { unit, map }: TotalsQuery) {
    const items = await this.cases.totals(caller, { unitId: unit, map });
    return { items, next: null, total: items.length };
  }

  /** One case with clocks, plan, evidence, papers and what I may do. */
  @Get(':id')
  @SignedIn()
  @ApiOperation({ summary: '案件 One case' })
  async get(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const found = await this.cases.find(caller, id);
    if (!found) throw notFound();
    return caseView(found);
  }

  /** Every clock with owner, rule, dates and pauses: what list, page, export and ladder go by (DL-12). */
  @Get(':id/clocks')
  @SignedIn()
  @ApiOperation({ summary: '全部时限 Every clock' })
  async clocks(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.cases.clocks(caller, id);
    if (!items) throw notFound();
    return { items, next: null, total: items.length };
  }

  /** Why a date is what it is: start, every day, pauses, extensions, calendar (DL-8). */
  @Get(':id/clocks/:clock/receipt')
  @SignedIn()
  @ApiOperation({ summary: '时限说明 Deadline receipt' })
  async receipt(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Param('clock') clock: string,
    @Query() { no }: ReceiptQuery,
  ) {
    const found = await this.cases.receipt(caller, id, clock, no);
    if (!found) throw notFound();
    return found;
  }

  /** Who had the next move, from issue to now: every moment belongs to exactly one (N1). */
  @Get(':id/ball')
  @SignedIn()
  @ApiOperation({ summary: '球权账 Who holds the ball' })
  async ball(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const found = await this.cases.ball(caller, id);
    if (!found) throw notFound();
    return found;
  }

  /** Posts that have a part in the case and who holds them: whom to turn to, and whom a form may name. */
  @Get(':id/posts')
  @SignedIn()
  @ApiOperation({ summary: '责任链 Who answers for a case' })
  async posts(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.cases.posts(caller, id);
    if (!items) throw notFound();
    return { items, next: null, total: items.length };
  }

  /** Every version of the plan, newest first, with its reason and what it says otherwise than the one before (PL-8). */
  @Get(':id/plans')
  @SignedIn()
  @ApiOperation({ summary: '整改方案各版 Versions of the plan' })
  async plans(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.cases.plans(caller, id);
    if (!items) throw notFound();
    return { items, next: null, total: items.length };
  }

  /** The trail: every change and every refused attempt, in order (invariant 2). */
  @Get(':id/events')
  @SignedIn()
  @ApiOperation({ summary: '全程留痕 The trail' })
  async events(@CurrentCaller() caller: Caller, @IdParam() id: string, @Query() { limit, ...page }: EventsQuery) {
    const found = await this.cases.events(caller, id, { ...page, limit: limit ?? DEFAULT_LIMIT });
    if (!found) throw notFound();
    return found;
  }

  /** Rungs that fired or were superseded. */
  @Get(':id/escalations')
  @SignedIn()
  @ApiOperation({ summary: '督办记录 Escalations' })
  async escalations(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.cases.escalations(caller, id);
    if (!items) throw notFound();
    return { items, next: null, total: items.length };
  }
}
