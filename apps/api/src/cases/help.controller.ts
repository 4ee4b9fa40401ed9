import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HelpDesk } from '#cases';
import type { Caller } from '#organisation';
import { Flag, Id, OneOf, QueryFlag, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

export class AskHelpDto {
  /** What the level above is to do. */
  @Text()
  what!: string;

  /** The unit above in territory or line; the parent when left out. */
  @Id({ optional: true })
  unitId?: string;
}

export class AnswerHelpDto {
  @Flag()
  granted!: boolean;

  /** What will be done and by when, or why not. */
  @Text()
  answer!: string;
}

export class HelpReasonDto {
  @Text()
  reason!: string;
}

export class HelpListQuery extends PageQuery {
  /** `asked`: of my unit; `asking`: for its own cases. */
  @OneOf(['asked', 'asking'], { optional: true })
  side?: 'asked' | 'asking';

  @QueryFlag()
  open?: boolean;

  @Id({ optional: true })
  declare cursor?: string;
}

@ApiTags('help from above 请上级解决')
@Controller('api/v1')
export class HelpController {
  constructor(@Inject(HelpDesk) private readonly help: HelpDesk) {}

  /** The principal asks the unit above; its clock starts, that of the case goes on (PL-12). */
  @Post('cases/:id/help-requests')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '请上级解决 Ask the level above for help' })
  ask(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() form: AskHelpDto) {
    return this.help.ask(caller, id, { ...form });
  }

  @Get('cases/:id/help-requests')
  @SignedIn()
  @ApiOperation({ summary: '本案的请求 Requests of a case' })
  async ofCase(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.help.ofCase(caller, id);
    return { items, next: null, total: items.length };
  }

  @Get('help-requests')
  @SignedIn()
  @ApiOperation({ summary: '请求上级事项 Requests to my unit or of it' })
  list(@CurrentCaller() caller: Caller, @Query() { side, limit, ...page }: HelpListQuery) {
    return this.help.list(caller, side ?? 'asked', { ...page, limit: limit ?? DEFAULT_LIMIT });
  }

  @Post('help-requests/:id/answer')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '答复 Grant or refuse' })
  answer(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() form: AnswerHelpDto) {
    return this.help.answer(caller, id, { ...form });
  }

  /** Asks the next level in its place. */
  @Post('help-requests/:id/pass-on')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '转请上级 Pass on upwards' })
  passOn(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { reason }: HelpReasonDto) {
    return this.help.passOn(caller, id, reason);
  }

  @Post('help-requests/:id/withdraw')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '撤回请求 Withdraw' })
  withdraw(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { reason }: HelpReasonDto) {
    return this.help.withdraw(caller, id, reason);
  }
}
