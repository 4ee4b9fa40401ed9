import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OrganisationDesk } from '#administration';
import type { LocalDate } from '#domain';
import { PostQueries } from '#organisation';
import type { Caller } from '#organisation';
import { Id, LocalDay, Part, QueryFlag, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';
import { Problem } from '../http/problem.js';

export class PostListQuery extends PageQuery {
  @Id({ optional: true })
  unit?: string;

  /** Only posts without a holder. */
  @QueryFlag()
  vacant?: boolean;

  @Id({ optional: true })
  declare cursor?: string;
}

export class HoldersImportQuery {
  /** Says what would change and keeps nothing. */
  @QueryFlag()
  dryRun?: boolean;

  @Text({ max: 500, optional: true })
  reason?: string;
}

export class ReasonDto {
  @Text({ max: 500 })
  reason!: string;
}

export class NewPersonDto {
  @Text({ max: 50 })
  name!: string;

  @Text({ max: 100, optional: true })
  contact?: string;
}

export class AppointDto extends ReasonDto {
  /** A known person; else `newPerson`. */
  @Id({ optional: true })
  personId?: string;

  @Part(() => NewPersonDto, { optional: true })
  newPerson?: NewPersonDto;
}

export class SubstituteDto extends ReasonDto {
  @Id()
  personId!: string;

  @LocalDay()
  from!: LocalDate;

  @LocalDay()
  to!: LocalDate;
}

@ApiTags('organisation')
@Controller('api/v1/posts')
export class PostsController {
  constructor(
    @Inject(PostQueries) private readonly posts: PostQueries,
    @Inject(OrganisationDesk) private readonly desk: OrganisationDesk,
  ) {}

  /** Posts in my scope with holders, substitutes and who held them before. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '岗位 Posts in my scope' })
  list(@CurrentCaller() caller: Caller, @Query() { unit, limit, ...filter }: PostListQuery) {
    return this.posts.list(caller, { ...filter, unitId: unit, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Proposes who is to hold the post; the holder of today leaves it when the change is entered. */
  @Post(':id/holdings')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出任职 Propose an appointment' })
  appoint(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { personId, newPerson, reason }: AppointDto) {
    const appointee = personId !== undefined ? { personId } : newPerson !== undefined ? { newPerson } : undefined;
    if (!appointee || (personId !== undefined && newPerson !== undefined))
      throw new Problem({
        status: 400,
        code: 'invalid_fields',
        zh: '须填 personId 或 newPerson 之一。',
        en: 'Give either personId or newPerson.',
        fields: [{ field: 'personId', zh: '须填其一', en: 'give one of the two' }],
      });
    return this.desk.propose(caller, { kind: 'appoint', postId: id, appointee }, reason);
  }

  /** Proposes a list of holders (CSV: unit_code, post, name, contact), with what each row changes (OR-11). */
  @Post('holdings-import')
  @HttpCode(200)
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '批量提出任职 Propose a list of holders' })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  import(
    @CurrentCaller() caller: Caller,
    @Query() { dryRun = false, reason }: HoldersImportQuery,
    @Req() request: FastifyRequest,
  ) {
    if (!Buffer.isBuffer(request.body))
      throw new Problem({
        status: 415,
        code: 'unsupported_media_type',
        zh: '请以 text/csv 上传。',
        en: 'Send text/csv.',
      });
    return this.desk.importAppointments(caller, request.body, { dryRun, reason: reason ?? '批量任职' });
  }

  /** Proposes that the holder leaves; what he answers for falls to the deputy or upwards. */
  @Post(':id/vacancy')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出免职 Propose to end a holding' })
  vacate(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { reason }: ReasonDto) {
    return this.desk.propose(caller, { kind: 'end_holding', postId: id }, reason);
  }

  /** Proposes who acts in the post for a time, beside its holder and in his name. */
  @Post(':id/substitutes')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出代理 Propose a substitute' })
  substitute(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() dto: SubstituteDto) {
    const { personId, from: fromOn, to: toOn, reason } = dto;
    return this.desk.propose(caller, { kind: 'substitute', postId: id, personId, fromOn, toOn }, reason);
  }

  /** Ends a substitution before its last day. */
  @Post(':id/substitutes/end')
  @HttpCode(204)
  @RequiresRole('supervisor', 'leader')
  @ApiOperation({ summary: '结束代理 End a substitution' })
  async endSubstitution(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<void> {
    await this.desk.endSubstitution(caller, id, reason);
  }
}
