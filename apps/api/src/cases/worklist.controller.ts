import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { WorklistQueries, caseHappenings, caseLights, worklistOutcomes, worklistViews } from '#cases';
import type { CaseHappening, WorklistOutcome, WorklistView } from '#cases';
import { caseStates } from '#domain';
import type { CaseState, LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { Id, LocalDay, OneOf, QueryFlag, Text, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

/** Which cases a list or a figure is about. */
export class WorkFilterQuery extends PageQuery {
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

  @QueryFlag()
  open?: boolean;

  /** Of closed cases: by its date or later, passed at once, judged by people, never reopened; `came_back` is of open ones. */
  @OneOf(worklistOutcomes, { optional: true })
  outcome?: WorklistOutcome;

  @LocalDay({ optional: true })
  issuedFrom?: LocalDate;

  @LocalDay({ optional: true })
  issuedTo?: LocalDate;

  @LocalDay({ optional: true })
  closedFrom?: LocalDate;

  @LocalDay({ optional: true })
  closedTo?: LocalDate;

  /** Its papers were returned, its verification failed, it was opened again or its date was put off. */
  @OneOf(caseHappenings, { optional: true })
  happened?: CaseHappening;

  @LocalDay({ optional: true })
  happenedFrom?: LocalDate;

  @LocalDay({ optional: true })
  happenedTo?: LocalDate;
}

export class WorklistQuery extends WorkFilterQuery {
  /** `todo` waits for my post, `mine` is what my post answers for; `all` is my scope, which the others divide. */
  @OneOf(worklistViews, { optional: true })
  view?: WorklistView;

  /** Only those under one light. */
  @OneOf(caseLights, { optional: true })
  light?: (typeof caseLights)[number];
}

/** The filter of a query under the names of the library. */
export const filterOf = ({
  unit,
  bulletin,
  item,
  category,
  cursor: _cursor,
  limit: _limit,
  ...filter
}: WorkFilterQuery) => ({
  ...filter,
  unitId: unit,
  bulletinId: bulletin,
  itemId: item,
  categoryNo: category,
});

@ApiTags('cases')
@Controller('api/v1/worklist')
export class WorklistController {
  constructor(@Inject(WorklistQueries) private readonly worklist: WorklistQueries) {}

  /** One screen of work: the view, reddest first, with the counts of every view and light under the same filter. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '我的待办 What waits for me' })
  list(@CurrentCaller() caller: Caller, @Query() query: WorklistQuery) {
    const { view, light, cursor, limit } = query;
    const page = { view: view ?? 'todo', light, cursor, limit: limit ?? DEFAULT_LIMIT } as const;
    return this.worklist.list(caller, filterOf(query), page);
  }

  @Get('categories')
  @SignedIn()
  @ApiOperation({ summary: '问题类别 Categories in my scope' })
  async categories(@CurrentCaller() caller: Caller) {
    const items = await this.worklist.categories(caller);
    return { items, next: null, total: items.length };
  }
}
