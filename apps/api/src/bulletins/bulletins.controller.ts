import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { BulletinDesk, BulletinQueries, orgLevels, sectors } from '#bulletins';
import { caseLevels } from '#domain';
import type { CaseLevel } from '#domain';
import type { Caller } from '#organisation';
import { Id, Ids, OneOf, Part, Text, Texts, Version, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

const sources = ['inspection', 'assessment', 'audit', 'petition', 'self_check', 'leader_instruction'] as const;

export class BulletinDto {
  @Text({ max: 200 })
  title!: string;

  @OneOf(sources)
  source!: string;

  @Text({ max: 20_000 })
  body!: string;

  /** The meeting or occasion. */
  @Text({ max: 200, optional: true })
  occasion?: string;

  @Text({ max: 500, optional: true })
  basis?: string;

  /** How many categories the bulletin states. */
  @Whole({ min: 1, max: 99 })
  statedCategories!: number;

  /** How many aspects the bulletin states. */
  @Whole({ min: 1, max: 5000 })
  statedAspects!: number;

  /** The item numbers it announces, so that a missing one can always be named. */
  @Texts({ max: 5000, length: 5, optional: true })
  statedItems?: string[];
}

export class AssignmentScopeDto {
  @Id()
  underUnitId!: string;

  @OneOf(orgLevels)
  level!: string;

  @Texts({ max: 20, length: 40, optional: true })
  kinds?: string[];

  @OneOf(sectors, { optional: true })
  sector?: string;
}

export class AssignDto {
  @Ids({ max: 1000, optional: true })
  unitIds?: string[];

  /** All units of a level below one, such as every village under 孝昌县. */
  @Part(() => AssignmentScopeDto, { optional: true })
  scope?: AssignmentScopeDto;

  @OneOf(caseLevels, { optional: true })
  level?: CaseLevel;

  @Whole({ min: 1, max: 3, optional: true })
  weight?: number;
}

export class AnswerDuplicateDto {
  @Text({ max: 500 })
  answer!: string;
}

export class VersionDto {
  @Version()
  version!: number;
}

export class SendBackDto extends VersionDto {
  @Text()
  reason!: string;
}

export class ChangedBulletinDto extends BulletinDto {
  @Version()
  version!: number;
}

export class BulletinListQuery extends PageQuery {
  @Id({ optional: true })
  declare cursor?: string;
}

export class PreviewQuery {
  @Type(() => Number)
  @Whole({ min: 1, max: 100, optional: true })
  limit?: number;

  @Type(() => Number)
  @Whole({ min: 0, max: 1_000_000, optional: true })
  cursor?: number;

  /** Only one item, such as 3-2. */
  @Text({ max: 10, optional: true })
  item?: string;
}

@ApiTags('bulletins')
@Controller('api/v1/bulletins')
export class BulletinsController {
  constructor(
    @Inject(BulletinDesk) private readonly desk: BulletinDesk,
    @Inject(BulletinQueries) private readonly bulletins: BulletinQueries,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '问题通报列表 Bulletins' })
  list(@CurrentCaller() caller: Caller, @Query() { cursor, limit }: BulletinListQuery) {
    return this.bulletins.list(caller, { cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  @Post()
  @SignedIn()
  @ApiOperation({ summary: '拟办通报 Draft a bulletin' })
  async create(@CurrentCaller() caller: Caller, @Body() draft: BulletinDto) {
    return this.bulletins.get(caller, await this.desk.createDraft(caller, draft));
  }

  @Put(':id')
  @SignedIn()
  @ApiOperation({ summary: '修改通报拟稿 Change a draft' })
  async change(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Body() { version, ...draft }: ChangedBulletinDto,
  ) {
    await this.desk.changeDraft(caller, id, draft, version);
    return this.bulletins.get(caller, id);
  }

  /** A bulletin with items, trail, how its cases stand and the reconciliation of stated and entered counts. */
  @Get(':id')
  @SignedIn()
  @ApiOperation({ summary: '通报 One bulletin' })
  get(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.bulletins.get(caller, id);
  }

  /** What issuing would make: units, due dates, duplicates. */
  @Get(':id/preview')
  @SignedIn()
  @ApiOperation({ summary: '预览 Preview' })
  preview(@CurrentCaller() caller: Caller, @IdParam() id: string, @Query() { cursor, limit, item }: PreviewQuery) {
    return this.bulletins.preview(caller, id, { offset: cursor ?? 0, limit: limit ?? DEFAULT_LIMIT, itemNo: item });
  }

  @Delete(':id/items/:itemNo')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '删除问题事项 Remove an item' })
  async removeItem(@CurrentCaller() caller: Caller, @IdParam() id: string, @Param('itemNo') itemNo: string) {
    await this.desk.removeItem(caller, id, plain(itemNo));
    return this.bulletins.get(caller, id);
  }

  /** Assigns an item to units singly or by scope. */
  @Post(':id/items/:itemNo/assignments')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '指定责任单位 Assign units' })
  async assign(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Param('itemNo') itemNo: string,
    @Body() body: AssignDto,
  ) {
    const { level = 'B', weight = 1, ...target } = body;
    const assigned = await this.desk.assign(caller, id, plain(itemNo), target, { level, weight });
    return { assigned };
  }

  @Delete(':id/items/:itemNo/assignments/:unitId')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '取消责任单位 Unassign a unit' })
  unassign(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Param('itemNo') itemNo: string,
    @IdParam('unitId') unitId: string,
  ) {
    return this.desk.unassign(caller, id, plain(itemNo), unitId);
  }

  /** Says why what looks like a duplicate is a case of its own. */
  @Post(':id/items/:itemNo/assignments/:unitId/duplicate-answer')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '答复疑似重复 Answer a duplicate' })
  answerDuplicate(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Param('itemNo') itemNo: string,
    @IdParam('unitId') unitId: string,
    @Body() { answer }: AnswerDuplicateDto,
  ) {
    return this.desk.answerDuplicate(caller, id, plain(itemNo), unitId, answer);
  }

  @Post(':id/actions/submit')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '送签 Submit' })
  async submit(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { version }: VersionDto) {
    await this.desk.submit(caller, id, version);
    return this.bulletins.get(caller, id);
  }

  @Post(':id/actions/approve')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '签批 Approve' })
  async approve(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { version }: VersionDto) {
    await this.desk.approve(caller, id, version);
    return this.bulletins.get(caller, id);
  }

  @Post(':id/actions/send-back')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '退回 Send back' })
  async sendBack(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { version, reason }: SendBackDto) {
    await this.desk.sendBack(caller, id, version, reason);
    return this.bulletins.get(caller, id);
  }

  /** Issues the bulletin: all its cases, clocks and notices in one transaction (T01). */
  @Post(':id/actions/issue')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '签发 Issue' })
  issue(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { version }: VersionDto) {
    return this.desk.issue(caller, id, version);
  }
}

/** An item number from the path; what can be none is looked up as one that does not exist. */
function plain(itemNo: string): string {
  return /^[\d-]{1,10}$/u.test(itemNo) ? itemNo : '';
}
