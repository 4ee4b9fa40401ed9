import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfigurationLog, PackDesk } from '#administration';
import type { LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { Flag, Id, LocalDay, Part, Text, Whole, Wholes } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

const days = { min: 1, max: 366, optional: true } as const;
const percent = { min: 0, max: 100, optional: true } as const;

export class ExtensionChangesDto {
  @Whole(days)
  filedBeforeWorkingDays?: number;

  @Whole(days)
  decideWorkingDays?: number;

  @Whole(days)
  maxDays?: number;
}

export class SuspensionChangesDto {
  @Whole(days)
  reviewDays?: number;

  @Whole(days)
  totalDays?: number;
}

export class LadderChangesDto {
  /** Working days past due of rungs 1 to 6. */
  @Wholes({ count: 6 })
  rectify?: number[];

  @Wholes({ count: 3 })
  unclaimed?: number[];

  @Wholes({ count: 1 })
  reply?: number[];

  /** Of what an office sits on: its owner, his leader, the level above. */
  @Wholes({ count: 3 })
  office?: number[];
}

export class LookBackChangesDto {
  /** Such as `D0+6m`. */
  @Text({ max: 20, optional: true })
  after?: string;

  @Whole(percent)
  samplePercent?: number;
}

/** What differs from the version before; a field left out stays as it was. */
export class PackChangesDto {
  /** Such as `D0+3w`. */
  @Text({ max: 20, optional: true })
  claim?: string;

  @Whole(days)
  deemedClaimAfterWorkingDays?: number;

  /** Null: no plan is asked for. */
  @Text({ max: 20, optional: true })
  plan?: string | null;

  @Whole(days)
  planReviewWorkingDays?: number;

  @Whole(days)
  planRefileWorkingDays?: number;

  @Whole(days)
  arbitrateWorkingDays?: number;

  /** Null: no progress report is asked for. */
  @Whole({ min: 1, max: 24, optional: true })
  progressEveryMonths?: number | null;

  @Whole(days)
  verifyWorkingDays?: number;

  @Whole(days)
  returnPapersWorkingDays?: number;

  @Whole(days)
  failedReworkWorkingDays?: number;

  @Whole(days)
  publishWithinWorkingDays?: number;

  /** Null: the pack has no public notice of its own. */
  @Whole(days)
  noticeWorkingDays?: number | null;

  @Flag({ optional: true })
  countPublicationDay?: boolean;

  @Whole(days)
  closeWithinWorkingDays?: number;

  @Whole(days)
  objectionCheckWorkingDays?: number;

  /** Null: no mass evaluation is asked for. */
  @Whole(percent)
  satisfactionPercent?: number | null;

  @Whole(percent)
  validOfInvitedPercent?: number;

  @Part(() => ExtensionChangesDto, { optional: true })
  extension?: ExtensionChangesDto;

  @Part(() => SuspensionChangesDto, { optional: true })
  suspension?: SuspensionChangesDto;

  @Part(() => LookBackChangesDto, { optional: true })
  lookBack?: LookBackChangesDto;

  /** When rungs fire. */
  @Part(() => LadderChangesDto, { optional: true })
  ladder?: LadderChangesDto;

  @Whole(days)
  replicatedCheckWorkingDays?: number;

  @Whole(days)
  helpReplyWorkingDays?: number;

  @Whole(days)
  urgeReplyWorkingDays?: number;

  @Whole(days)
  supervisionReplyWorkingDays?: number;

  @Whole(days)
  reportEveryDaysFromRung2?: number;

  /** The rung at which the ladder of an overdue level A case starts. */
  @Whole({ min: 1, max: 2, optional: true })
  levelAStartsAtRung?: number;

  @Whole(days)
  accountabilityReplyWorkingDays?: number;

  @Whole(days)
  accountabilityDecideWorkingDays?: number;

  @Whole({ min: 1, max: 60, optional: true })
  accountabilityExpiresMonths?: number;
}

export class ProposePackDto {
  @LocalDay()
  effectiveFrom!: LocalDate;

  @Text({ max: 500 })
  reason!: string;

  @Part(() => PackChangesDto)
  changes!: PackChangesDto;
}

export class AdoptLadderDto {
  @Text({ max: 500 })
  reason!: string;
}

export class LogQuery extends PageQuery {
  @Id({ optional: true })
  declare cursor?: string;
}

/** A version in the path: a whole number, else there is no such thing. */
function versionIn(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw notFound();
  return Number(text);
}

/** The name of a pack in the path, as packs are named. */
function packIn(text: string): string {
  if (!/^[a-z_]{1,50}$/u.test(text)) throw notFound();
  return text;
}

@ApiTags('settings')
@Controller('api/v1')
export class PacksController {
  constructor(
    @Inject(PackDesk) private readonly packs: PackDesk,
    @Inject(ConfigurationLog) private readonly log: ConfigurationLog,
  ) {}

  /** Every version of every parameter pack, with the one in force today. */
  @Get('packs')
  @SignedIn()
  @ApiOperation({ summary: '参数包 Parameter packs' })
  async list() {
    const items = await this.packs.list();
    return { items, next: null, total: items.length };
  }

  /** The versions of one pack, newest first. */
  @Get('packs/:pack')
  @SignedIn()
  @ApiOperation({ summary: '参数包各版本 Versions of a pack' })
  async get(@Param('pack') pack: string) {
    const items = await this.packs.list(packIn(pack));
    if (items.length === 0) throw notFound();
    return { items, next: null, total: items.length };
  }

  /** The city's supervisor proposes a new version; cases issued before keep theirs. */
  @Post('packs/:pack/versions')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出新版本 Propose a new version' })
  propose(@CurrentCaller() caller: Caller, @Param('pack') pack: string, @Body() dto: ProposePackDto) {
    return this.packs.propose(caller, packIn(pack), dto);
  }

  /** The city's leader approves what somebody else proposed. */
  @Post('packs/:pack/versions/:version/approve')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '审批版本 Approve a version' })
  approve(@CurrentCaller() caller: Caller, @Param('pack') pack: string, @Param('version') version: string) {
    return this.packs.decide(caller, packIn(pack), versionIn(version), 'approved');
  }

  /** Moves open cases onto the ladder of the version in force; dates stay, rungs are armed anew. */
  @Post('packs/:pack/versions/:version/adopt-ladder')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '在办案件改用新梯次 Move open cases onto the ladder' })
  adoptLadder(
    @CurrentCaller() caller: Caller,
    @Param('pack') pack: string,
    @Param('version') version: string,
    @Body() { reason }: AdoptLadderDto,
  ) {
    return this.packs.adoptLadder(caller, packIn(pack), versionIn(version), reason);
  }

  @Post('packs/:pack/versions/:version/refuse')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '不同意版本 Refuse a version' })
  refuse(@CurrentCaller() caller: Caller, @Param('pack') pack: string, @Param('version') version: string) {
    return this.packs.decide(caller, packIn(pack), versionIn(version), 'refused');
  }

  /** Who changed what in organisation, delegations and packs, before and after (AU-5). */
  @Get('configuration/events')
  @RequiresRole('auditor')
  @ApiOperation({ summary: '配置变更记录 Log of settings' })
  events(@Query() { cursor, limit }: LogQuery) {
    return this.log.list({ cursor, limit: limit ?? DEFAULT_LIMIT });
  }
}
