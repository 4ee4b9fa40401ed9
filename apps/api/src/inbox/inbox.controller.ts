import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { InboxQueries } from '#delivery';
import type { Caller } from '#organisation';
import { Flag, Id } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

export class InboxQuery extends PageQuery {
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @Flag({ optional: true })
  unread?: boolean;

  @Id({ optional: true })
  declare cursor?: string;
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

  @Post(':id/read')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '标为已读 Mark as read' })
  async markRead(@CurrentCaller() caller: Caller, @IdParam() id: string): Promise<void> {
    if (!(await this.inbox.markRead(caller, id))) throw notFound();
  }
}
