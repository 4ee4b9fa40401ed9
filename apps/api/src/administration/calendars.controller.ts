import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { CalendarDesk, CalendarQueries, appliesTo, calendarChangeStatuses } from '#administration';
import type { AppliesTo, CalendarChangeStatus } from '#administration';
import type { LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { Id, LocalDay, LocalDays, OneOf, Text, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

const statuses = ['official', 'provisional'] as const;
/** A decree closes at most a quarter at once. */
const MOST_DAYS = 100;

class TermsDto {
  /** Number of the notice or decree. */
  @Text({ max: 100 })
  documentNumber!: string;

  @Text({ max: 500 })
  reason!: string;

  /** Whether running clocks of open cases are counted anew, or only those that start from then on. */
  @OneOf(appliesTo)
  appliesTo!: AppliesTo;
}

export class ProposeNoticeDto extends TermsDto {
  /** The whole notice, as published. */
  @Text({ max: 20_000 })
  text!: string;
}

export class ProposeFileDto extends TermsDto {
  /** Lines of `date,day_type,source_notice`. */
  @Text({ max: 200_000 })
  csv!: string;

  /** Provisional: an expectation, until the notice is entered. */
  @OneOf(statuses, { optional: true })
  status?: (typeof statuses)[number];
}

class DaysDto extends TermsDto {
  @LocalDays({ max: MOST_DAYS })
  dates!: LocalDate[];

  /** For this unit and those below it only. */
  @Id({ optional: true })
  unitId?: string;
}

export class ProposeClosureDto extends DaysDto {
  @LocalDay()
  decreedOn!: LocalDate;
}

export class ProposeLiftingDto extends DaysDto {}

export class RefuseChangeDto {
  @Text({ max: 500 })
  reason!: string;
}

export class VersionsQuery extends PageQuery {
  @Text({ max: 9, optional: true })
  declare cursor?: string;
}

export class CalendarChangesQuery extends PageQuery {
  @OneOf(calendarChangeStatuses, { optional: true })
  status?: CalendarChangeStatus;

  @Id({ optional: true })
  declare cursor?: string;
}

export class YearQuery {
  @Type(() => Number)
  @Whole({ min: 1, max: 999_999_999, optional: true })
  version?: number;

  @Id({ optional: true })
  unitId?: string;
}

/** A number in the path or the cursor: whole, else there is no such thing. */
function numberIn(text: string, pattern: RegExp): number {
  if (!pattern.test(text)) throw notFound();
  return Number(text);
}

@ApiTags('settings')
@Controller('api/v1/calendars')
export class CalendarsController {
  constructor(
    @Inject(CalendarDesk) private readonly desk: CalendarDesk,
    @Inject(CalendarQueries) private readonly queries: CalendarQueries,
  ) {}

  /** Every version with its years, newest first; none ever changes or is taken away. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '日历各版本 Versions of the calendar' })
  versions(@Query() { cursor, limit }: VersionsQuery) {
    const last = cursor === undefined ? undefined : numberIn(cursor, /^[1-9]\d{0,8}$/u);
    return this.queries.versions({ cursor: last, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Every day of a year: worked or not, with the name of its holiday or decree. */
  @Get('years/:year')
  @SignedIn()
  @ApiOperation({ summary: '年历 Every day of a year' })
  year(@Param('year') year: string, @Query() query: YearQuery) {
    return this.queries.year(numberIn(year, /^(?:19|20|21)\d\d$/u), query);
  }

  /** What was proposed, approved, refused and entered. */
  @Get('changes')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '日历变更 Changes of the calendar' })
  changes(@Query() { status, cursor, limit }: CalendarChangesQuery) {
    return this.queries.changes({ status, cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  @Get('changes/:id')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '一项日历变更 One change of the calendar' })
  change(@IdParam() id: string) {
    return this.queries.change(id);
  }

  /** Which dates it would move and which it would keep because they were served. Nothing is written. */
  @Get('changes/:id/preview')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '变更预览 What a change would move' })
  preview(@CurrentCaller() caller: Caller, @IdParam() id: string, @Query() { cursor, limit }: PageQuery) {
    return this.queries.preview(caller, id, { cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  /** The year of the State Council's notice; every sentence that is not understood is named. */
  @Post('changes/notice')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '按放假通知提出 Propose the year of a notice' })
  notice(@CurrentCaller() caller: Caller, @Body() { text, ...terms }: ProposeNoticeDto) {
    return this.desk.proposeNotice(caller, text, terms);
  }

  @Post('changes/file')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '按文件提出 Propose the years of a file' })
  file(@CurrentCaller() caller: Caller, @Body() { csv, status, ...terms }: ProposeFileDto) {
    return this.desk.proposeCsv(caller, csv, status ?? 'official', terms);
  }

  /** Days closed by decree, everywhere or at one unit and below. */
  @Post('changes/closures')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出停止办公 Propose to close days by decree' })
  close(@CurrentCaller() caller: Caller, @Body() { dates, decreedOn, unitId, ...terms }: ProposeClosureDto) {
    return this.desk.proposeClosure(caller, { dates, decreedOn, unitId }, terms);
  }

  @Post('changes/lifted-closures')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出恢复办公 Propose to lift a decree' })
  lift(@CurrentCaller() caller: Caller, @Body() { dates, unitId, ...terms }: ProposeLiftingDto) {
    return this.desk.proposeLifting(caller, { dates, unitId }, terms);
  }

  /** The city's leader approves what somebody else proposed. */
  @Post('changes/:id/approve')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '审批日历变更 Approve a change of the calendar' })
  approve(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.decide(caller, id, 'approved');
  }

  @Post('changes/:id/refuse')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '不同意日历变更 Refuse a change of the calendar' })
  refuse(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { reason }: RefuseChangeDto) {
    return this.desk.decide(caller, id, 'refused', reason);
  }

  /** It becomes the calendar in force, and open cases are counted by it where that was approved. */
  @Post('changes/:id/enter')
  @HttpCode(200)
  @RequiresRole('admin')
  @ApiOperation({ summary: '录入日历变更 Enter a change of the calendar' })
  enter(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.enter(caller, id);
  }
}
