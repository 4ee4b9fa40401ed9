import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InboxQueries } from '#delivery';
import type { Caller } from '#organisation';
import { Email, Flag, Id, OneOf, QueryFlag } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

export class InboxQuery extends PageQuery {
  @QueryFlag()
  unread?: boolean;

  @Id({ optional: true })
  declare cursor?: string;
}

export class PreferencesDto {
  /** Null: no mail, only the inbox. */
  @Email({ optional: true, nullable: true })
  email?: string | null;

  @OneOf(['zh', 'en'], { optional: true })
  language?: 'zh' | 'en';

  /** Whether news is mailed in the daily digest; formal notices come whatever is set here. */
  @Flag({ optional: true })
  wantsNews?: boolean;
}

@ApiTags('inbox')
@Controller('api/v1/inbox')
export class InboxController {
  constructor(@Inject(InboxQueries) private readonly inbox: InboxQueries) {}

  /** My messages, newest first. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '我的消息 My messages' })
  list(@CurrentCaller() caller: Caller, @Query() { cursor, limit, unread }: InboxQuery) {
    return this.inbox.list(caller, { cursor, limit: limit ?? DEFAULT_LIMIT, unreadOnly: unread ?? false });
  }

  /** How I am written to. */
  @Get('preferences')
  @SignedIn()
  @ApiOperation({ summary: '消息设置 Message settings' })
  preferences(@CurrentCaller() caller: Caller) {
    return this.inbox.preferences(caller);
  }

  /** Address, language, and whether news is mailed; what is left out stays. */
  @Put('preferences')
  @SignedIn()
  @ApiOperation({ summary: '变更消息设置 Change message settings' })
  changePreferences(@CurrentCaller() caller: Caller, @Body() changes: PreferencesDto) {
    return this.inbox.changePreferences(caller, changes);
  }

  @Post('read')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '全部标为已读 Mark all as read' })
  async markAllRead(@CurrentCaller() caller: Caller) {
    return { marked: await this.inbox.markAllRead(caller) };
  }

  @Post(':id/read')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '标为已读 Mark as read' })
  async markRead(@CurrentCaller() caller: Caller, @IdParam() id: string): Promise<void> {
    if (!(await this.inbox.markRead(caller, id))) throw notFound();
  }
}
