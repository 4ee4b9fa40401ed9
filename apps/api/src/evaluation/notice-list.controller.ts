import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NoticeList, noticeViews } from '#evaluation';
import type { NoticeView } from '#evaluation';
import type { Caller } from '#organisation';
import { OneOf, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

export class NoticeListQuery extends PageQuery {
  @OneOf(noticeViews, { optional: true })
  view?: NoticeView;

  @Text({ max: 60, optional: true })
  declare cursor?: string;
}

@ApiTags('notices 公示')
@Controller('api/v1/notices')
export class NoticeListController {
  constructor(@Inject(NoticeList) private readonly notices: NoticeList) {}

  /** Notices of my cases; objections with their findings for those who check them. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '公示与异议 Notices and objections' })
  list(@CurrentCaller() caller: Caller, @Query() { view, limit, cursor }: NoticeListQuery) {
    return this.notices.list(caller, { view: view ?? 'running', cursor, limit: limit ?? DEFAULT_LIMIT });
  }
}
