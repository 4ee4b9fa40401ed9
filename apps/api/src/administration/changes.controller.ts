import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OrganisationDesk, changeStatuses } from '#administration';
import type { ChangeStatus, OrganisationChange } from '#administration';
import type { Caller } from '#organisation';
import { Id, Ids, OneOf, Part, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { Problem } from '../http/problem.js';
import { ReasonDto } from './posts.controller.js';

export class ChangeListQuery extends PageQuery {
  @OneOf(changeStatuses, { optional: true })
  status?: ChangeStatus;

  @Id({ optional: true })
  declare cursor?: string;
}

export class RenameDto extends ReasonDto {
  @Text({ max: 100 })
  name!: string;
}

export class MergerDto {
  /** The units that become one. */
  @Ids({ max: 50 })
  unitIds!: string[];

  /** The one of them that goes on; else `newName`. */
  @Id({ optional: true })
  successorId?: string;

  /** The name of a new unit beside the first one. */
  @Text({ max: 100, optional: true })
  newName?: string;

  /** Who leads the successor from the first moment. */
  @Id({ optional: true })
  principalPersonId?: string;
}

export class MergerProposalDto extends MergerDto {
  @Text({ max: 500 })
  reason!: string;
}

export class AccountDto {
  @Text({ min: 3, max: 100 })
  username!: string;

  @Text({ min: 12, max: 200 })
  password!: string;
}

export class EnterDto {
  /** Opens an account for the person who takes the post. */
  @Part(() => AccountDto, { optional: true })
  account?: AccountDto;
}

@ApiTags('organisation')
@Controller('api/v1')
export class ChangesController {
  constructor(@Inject(OrganisationDesk) private readonly desk: OrganisationDesk) {}

  /** Changes proposed, approved, refused and entered in my scope. */
  @Get('organisation-changes')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '机构变更 Changes of the organisation' })
  list(@CurrentCaller() caller: Caller, @Query() { status, cursor, limit }: ChangeListQuery) {
    return this.desk.list(caller, { status, cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  /** One change; a merger that still waits says what it would move. */
  @Get('organisation-changes/:id')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '一项变更 One change' })
  get(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.get(caller, id);
  }

  /** The leader of the proposing unit approves; never the proposer himself. */
  @Post('organisation-changes/:id/approve')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '审批同意 Approve a change' })
  approve(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.decide(caller, id, 'approved');
  }

  @Post('organisation-changes/:id/refuse')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '审批不同意 Refuse a change' })
  refuse(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { reason }: ReasonDto) {
    return this.desk.decide(caller, id, 'refused', reason);
  }

  /** The administrator enters an approved change: it takes effect whole, or is refused. */
  @Post('organisation-changes/:id/enter')
  @HttpCode(200)
  @RequiresRole('admin')
  @ApiOperation({ summary: '录入变更 Enter a change' })
  enter(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { account }: EnterDto) {
    return this.desk.enter(caller, id, account);
  }

  /** Proposes another name for a unit; the old one stays readable. */
  @Post('units/:id/rename')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出更名 Propose another name' })
  rename(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { name, reason }: RenameDto) {
    return this.desk.propose(caller, { kind: 'rename_unit', unitId: id, name }, reason);
  }

  /** What a merger would move: cases, posts, units below. Nothing is kept. */
  @Post('unit-mergers/preview')
  @HttpCode(200)
  @RequiresRole('supervisor', 'leader')
  @ApiOperation({ summary: '合并预览 Preview a merger' })
  preview(@CurrentCaller() caller: Caller, @Body() dto: MergerDto) {
    return this.desk.preview(caller, mergerOf(dto));
  }

  /** Proposes that units become one; their open cases go to the successor when it is entered. */
  @Post('unit-mergers')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出合并 Propose a merger' })
  merge(@CurrentCaller() caller: Caller, @Body() { reason, ...dto }: MergerProposalDto) {
    return this.desk.propose(caller, mergerOf(dto), reason);
  }
}

function mergerOf({ unitIds, successorId, newName, principalPersonId }: MergerDto) {
  const successor =
    successorId !== undefined ? { unitId: successorId } : newName !== undefined ? { name: newName } : undefined;
  if (!successor || (successorId !== undefined && newName !== undefined))
    throw new Problem({
      status: 400,
      code: 'invalid_fields',
      zh: '须填 successorId 或 newName 之一。',
      en: 'Give either successorId or newName.',
      fields: [{ field: 'successorId', zh: '须填其一', en: 'give one of the two' }],
    });
  return { kind: 'merge_units', unitIds, successor, principalPersonId } as const satisfies OrganisationChange;
}
