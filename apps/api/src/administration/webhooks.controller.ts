import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { WebhookDesk } from '#administration';
import type { Caller } from '#organisation';
import { Id, OneOf, Text, Texts } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { DecisionDto } from './notices.controller.js';

export class WebhookDto {
  @Text({ max: 500 })
  url!: string;

  /** It is told of cases of this unit and below. */
  @Id()
  unitId!: string;

  /** Only of these actions; left out: of all. */
  @Texts({ optional: true })
  actions?: string[];
}

export class CallsQuery extends PageQuery {
  @OneOf(['sent', 'retrying', 'failed'], { optional: true })
  status?: string;

  @Id({ optional: true })
  declare cursor?: string;
}

export class ReplayDto {
  /** One call; left out: every call that was given up. */
  @Id({ optional: true })
  callId?: string;
}

/** Endpoints told of what happens to cases, signed as Standard Webhooks asks for (NO-1). */
@ApiTags('administration')
@Controller('api/v1/admin/webhooks')
export class WebhooksController {
  constructor(@Inject(WebhookDesk) private readonly desk: WebhookDesk) {}

  @Get()
  @RequiresRole('admin', 'leader', 'auditor')
  @ApiOperation({ summary: 'Webhook 接收地址 Endpoints' })
  async list() {
    const items = await this.desk.list();
    return { items, next: null, total: items.length };
  }

  /** The administrator enters an endpoint; it hears nothing before the city's leader approves it. */
  @Post()
  @RequiresRole('admin')
  @ApiOperation({ summary: '登记接收地址 Enter an endpoint' })
  propose(@CurrentCaller() caller: Caller, @Body() terms: WebhookDto) {
    return this.desk.propose(caller, terms);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @RequiresRole('leader')
  @ApiOperation({ summary: '审批接收地址 Decide an endpoint' })
  decide(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { approved }: DecisionDto) {
    return this.desk.decide(caller, id, approved ? 'active' : 'refused');
  }

  @Post(':id/end')
  @HttpCode(200)
  @RequiresRole('admin', 'leader')
  @ApiOperation({ summary: '停用接收地址 End an endpoint' })
  end(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.end(caller, id);
  }

  /** The signing secret; that it was shown is on record. */
  @Post(':id/secret')
  @HttpCode(200)
  @RequiresRole('admin')
  @ApiOperation({ summary: '查看签名密钥 Show the secret' })
  secret(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.desk.secret(caller, id);
  }

  @Get(':id/calls')
  @RequiresRole('admin', 'auditor')
  @ApiOperation({ summary: '投递记录 Calls' })
  calls(@IdParam() id: string, @Query() { status, cursor, limit }: CallsQuery) {
    return this.desk.calls(id, { status, cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  @Post(':id/replay')
  @HttpCode(200)
  @RequiresRole('admin')
  @ApiOperation({ summary: '重新投递 Replay' })
  replay(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { callId }: ReplayDto) {
    return this.desk.replay(caller, id, callId);
  }
}
