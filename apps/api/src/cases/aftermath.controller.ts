import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { noticeExemptions } from '#domain';
import type { LocalDate, NoticeExemption } from '#domain';
import { Id, Ids, LocalDay, OneOf, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';
import { ActionReasonDto } from './disputing.controller.js';

const reopeningGrounds = ['rebound', 'objection_proved'] as const;

export class UpholdObjectionDto extends ActionDto {
  /** The post that checked the objection; nobody of the team that verified. */
  @Id()
  checkedBy!: string;

  @Text()
  finding!: string;
}

export class CloseWithoutNoticeDto extends ActionReasonDto {
  @OneOf(noticeExemptions)
  exemption!: NoticeExemption;
}

export class LookBackDto extends ActionDto {
  /** Posts of the team; nobody who verified, and the caller belongs to it. */
  @Ids({ max: 10 })
  team!: string[];

  @Text()
  finding!: string;
}

export class UpkeepDto extends ActionDto {
  @Text()
  text!: string;
}

export class ReopenDto extends ActionReasonDto {
  @OneOf(reopeningGrounds)
  ground!: (typeof reopeningGrounds)[number];

  /** At most half of the original length from today. */
  @LocalDay()
  newDue!: LocalDate;
}

export class AnnulDto extends ActionDto {
  @Text()
  proof!: string;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class AftermathController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T21: an objection is true; the case goes back to verification. */
  @CaseAction('uphold_objection')
  uphold(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: UpholdObjectionDto) {
    return this.desk.execute(id, { type: 'uphold_objection', ...form }, version, context);
  }

  /** T23: the leader closes without notice, on one of five grounds. */
  @CaseAction('close_without_notice')
  closeWithoutNotice(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, ...form }: CloseWithoutNoticeDto,
  ) {
    return this.desk.execute(id, { type: 'close_without_notice', ...form }, version, context);
  }

  /** T24: another team looked back and found it lasting. */
  @CaseAction('pass_look_back')
  passLookBack(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: LookBackDto) {
    return this.desk.execute(id, { type: 'pass_look_back', ...form }, version, context);
  }

  /** A staged closing shows that it lasts, every quarter (rules under the table). */
  @CaseAction('report_upkeep')
  reportUpkeep(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, text }: UpkeepDto) {
    return this.desk.execute(id, { type: 'report_upkeep', text }, version, context);
  }

  /** T25: it came back, or an objection was proved: a new cycle with a limit of its own. */
  @CaseAction('reopen')
  reopen(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: ReopenDto) {
    return this.desk.execute(id, { type: 'reopen', ...form }, version, context);
  }

  /** T26: false rectification; the mark stays for ever. */
  @CaseAction('annul')
  annul(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, proof }: AnnulDto) {
    return this.desk.execute(id, { type: 'annul', proof }, version, context);
  }
}
