import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SettingsDesk, TemplateDesk } from '#administration';
import { MailDesk } from '#notices';
import type { MessageRow } from '#notices';
import type { Caller } from '#organisation';
import { Flag, Id, OneOf, Part, Text, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { notFound } from '../http/problem.js';

class BilingualDto {
  @Text({ max: 300 })
  zh!: string;

  @Text({ max: 300 })
  en!: string;
}

/** Words with placeholders such as `{number}`, `{title}`, `{unit}`, `{due}`, `{state}`, `{what}`, `{document}`, `{link}`. */
export class TemplateDto {
  @Part(() => BilingualDto)
  subject!: BilingualDto;

  @Part(() => BilingualDto)
  line!: BilingualDto;
}

export class PreviewTemplateDto extends TemplateDto {
  /** A case that the caller may read. */
  @Id()
  caseId!: string;
}

export class DecisionDto {
  @Flag()
  approved!: boolean;
}

const statuses = ['inbox_only', 'queued', 'sent', 'failed'] as const;
export class MessagesQuery extends PageQuery {
  @OneOf(statuses, { optional: true })
  status?: MessageRow['status'];

  @Id({ optional: true })
  declare cursor?: string;
}

export class PushPolicyDto {
  @Whole({ min: 1, max: 50, optional: true })
  dailyBudget?: number;

  @Whole({ min: 0, max: 600, optional: true })
  quietMinutes?: number;

  @Whole({ min: 0, max: 3600, optional: true })
  gatherSeconds?: number;
}

export class SettingsDto {
  @Part(() => PushPolicyDto, { optional: true })
  push?: PushPolicyDto;

  /** Null: no limit. */
  @Whole({ min: 1, max: 1_000_000, optional: true, nullable: true })
  stormLimit?: number | null;
}

/** The reason in the path, as reasons are named. */
function reasonIn(text: string): string {
  if (!/^[a-z_]{1,50}$/u.test(text)) throw notFound();
  return text;
}

@ApiTags('administration')
@Controller('api/v1/admin')
export class NoticesController {
  constructor(
    @Inject(MailDesk) private readonly mail: MailDesk,
    @Inject(TemplateDesk) private readonly templates: TemplateDesk,
    @Inject(SettingsDesk) private readonly settings: SettingsDesk,
  ) {}

  /** What was sent to whom, and what could not be delivered and why (NO-5). */
  @Get('messages')
  @RequiresRole('admin', 'auditor')
  @ApiOperation({ summary: '消息投递记录 Delivery log' })
  messages(@Query() { status, cursor, limit }: MessagesQuery) {
    return this.mail.list({ status, cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  /** The words of every kind of message, with all versions. */
  @Get('notice-templates')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '消息模板 Message templates' })
  async listTemplates() {
    const items = await this.templates.list();
    return { items, next: null, total: items.length };
  }

  /** How words would read in a mail about a real case, in both languages; nothing is sent. */
  @Post('notice-templates/:reason/preview')
  @HttpCode(200)
  @RequiresRole('supervisor', 'leader')
  @ApiOperation({ summary: '以真实事项预览消息 Preview on a real case' })
  preview(
    @CurrentCaller() caller: Caller,
    @Param('reason') reason: string,
    @Body() { caseId, ...template }: PreviewTemplateDto,
  ) {
    return this.templates.preview(caller, reasonIn(reason), caseId, template);
  }

  @Post('notice-templates/:reason')
  @RequiresRole('supervisor')
  @ApiOperation({ summary: '提出消息模板 Propose other words' })
  propose(@CurrentCaller() caller: Caller, @Param('reason') reason: string, @Body() template: TemplateDto) {
    return this.templates.propose(caller, reasonIn(reason), template);
  }

  @Post('notice-templates/:reason/:version/decision')
  @HttpCode(204)
  @RequiresRole('leader')
  @ApiOperation({ summary: '审批消息模板 Decide other words' })
  decide(
    @CurrentCaller() caller: Caller,
    @Param('reason') reason: string,
    @Param('version') version: string,
    @Body() { approved }: DecisionDto,
  ): Promise<void> {
    if (!/^[1-9]\d{0,5}$/u.test(version)) throw notFound();
    return this.templates.decide(caller, reasonIn(reason), Number(version), approved ? 'approved' : 'refused');
  }

  /** How often people may be disturbed, and how many a run may notify before a person lets it go. */
  @Get('settings')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '全局设置 Settings' })
  readSettings() {
    return this.settings.read();
  }

  @Put('settings')
  @RequiresRole('leader')
  @ApiOperation({ summary: '变更全局设置 Change settings' })
  changeSettings(@CurrentCaller() caller: Caller, @Body() changes: SettingsDto) {
    return this.settings.change(caller, changes);
  }
}
