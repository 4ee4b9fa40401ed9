import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Flag, Text, Texts } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';

export class ApplyToCloseDto extends ActionDto {
  /** The principal signs that the report is true. */
  @Flag()
  pledge!: boolean;

  @Text()
  summary!: string;

  /** Upkeep duties; needed for what goes on for good. */
  @Texts({ max: 20, optional: true })
  upkeepPlan?: string[];
}

export class PublishDto extends ActionDto {
  /** The text for the public, free of personal data. */
  @Text({ max: 5000 })
  text!: string;

  @Text({ optional: true })
  goal?: string;
}

export class CloseDto extends ActionDto {
  /** Under which number the closing was filed one level up. */
  @Text({ max: 100 })
  filingNumber!: string;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class ClosingController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T16: the principal applies to close, with effect evidence and a signed pledge. */
  @CaseAction('apply_to_close')
  applyToClose(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, upkeepPlan, ...form }: ApplyToCloseDto,
  ) {
    return this.desk.execute(id, { type: 'apply_to_close', upkeepPlan: upkeepPlan ?? [], ...form }, version, context);
  }

  /** T20: the result is shown to the public. */
  @CaseAction('publish')
  publish(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...notice }: PublishDto) {
    return this.desk.execute(id, { type: 'publish', ...notice }, version, context);
  }

  /** T22: the case is struck off after its notice. */
  @CaseAction('close')
  close(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, filingNumber }: CloseDto) {
    return this.desk.execute(id, { type: 'close', filingNumber }, version, context);
  }
}
