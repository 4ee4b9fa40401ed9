import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReplicatedChecks, replicatedAnswers } from '#bulletins';
import type { ReplicatedAnswer } from '#bulletins';
import type { Caller } from '#organisation';
import { Id, OneOf, QueryFlag, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';

export class QuestionsQuery extends PageQuery {
  @Id({ optional: true })
  checkId?: string;

  @QueryFlag()
  unanswered?: boolean;

  /** Only those answered so. */
  @OneOf(replicatedAnswers, { optional: true })
  kind?: ReplicatedAnswer;

  @Id({ optional: true })
  declare cursor?: string;
}

export class ChecksQuery extends PageQuery {
  @Id({ optional: true })
  declare cursor?: string;
}

export class UnansweredQuery {
  @Id({ optional: true })
  unitId?: string;
}

export class ReplicatedAnswerDto {
  @OneOf(replicatedAnswers)
  kind!: ReplicatedAnswer;

  /** What was looked at and what was found, done, or why it does not apply. */
  @Text()
  statement!: string;
}

@ApiTags('replicated checks 举一反三')
@Controller('api/v1')
export class ReplicatedChecksController {
  constructor(@Inject(ReplicatedChecks) private readonly checks: ReplicatedChecks) {}

  /** Asks every other unit of the item's kind (section 10). */
  @Post('bulletins/:id/items/:itemNo/replicated-check')
  @HttpCode(200)
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '举一反三 Ask every other unit of its kind' })
  open(@CurrentCaller() caller: Caller, @IdParam() id: string, @Param('itemNo') itemNo: string) {
    return this.checks.open(caller, id, itemNo);
  }

  @Get('replicated-questions')
  @SignedIn()
  @ApiOperation({ summary: '自查事项 Questions to my unit and those below' })
  list(@CurrentCaller() caller: Caller, @Query() { limit, ...page }: QuestionsQuery) {
    return this.checks.list(caller, { ...page, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Checks that reached units of mine, with how many answered. */
  @Get('replicated-checks')
  @SignedIn()
  @ApiOperation({ summary: '举一反三清单 Checks' })
  listChecks(@CurrentCaller() caller: Caller, @Query() { cursor, limit }: ChecksQuery) {
    return this.checks.checks(caller, { cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  /** The principal signs what his unit found. */
  @Post('replicated-questions/:id/answer')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '签字答复 Sign the answer' })
  answer(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() form: ReplicatedAnswerDto) {
    return this.checks.answer(caller, id, { ...form });
  }

  /** Who is silent, one level of the tree at a time. */
  @Get('replicated-checks/:id/unanswered')
  @SignedIn()
  @ApiOperation({ summary: '未答复单位 Who has not answered, by the tree' })
  unanswered(@CurrentCaller() caller: Caller, @IdParam() id: string, @Query() { unitId }: UnansweredQuery) {
    return this.checks.unanswered(caller, id, unitId);
  }
}
