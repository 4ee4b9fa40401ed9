import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { extensionCauses, requestKinds } from '#domain';
import type { ExtensionCause, LocalDate, RequestKind } from '#domain';
import { LocalDay, OneOf, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';
import { ActionReasonDto } from './disputing.controller.js';

export class AskExtensionDto extends ActionReasonDto {
  @OneOf(extensionCauses)
  cause!: ExtensionCause;

  /** What is done so far. */
  @Text()
  progress!: string;

  @LocalDay()
  newDue!: LocalDate;
}

export class ExtendDto extends ActionReasonDto {
  /** The date granted: the one asked for or an earlier one. */
  @LocalDay()
  newDue!: LocalDate;
}

export class AskSuspensionDto extends ActionReasonDto {
  @OneOf(extensionCauses)
  cause!: ExtensionCause;

  @LocalDay()
  reviewOn!: LocalDate;
}

export class SuspendDto extends ActionReasonDto {
  @LocalDay()
  reviewOn!: LocalDate;
}

export class RefuseRequestDto extends ActionDto {
  @OneOf(requestKinds)
  request!: RequestKind;

  @Text()
  reason!: string;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class ReliefController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T13, the unit: asks for an extension, at least five working days before due. */
  @CaseAction('ask_extension')
  askExtension(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, ...form }: AskExtensionDto,
  ) {
    return this.desk.execute(id, { type: 'ask_extension', ...form }, version, context);
  }

  /** T13, the leader: grants it; a second one is granted a level up. */
  @CaseAction('extend')
  extend(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: ExtendDto) {
    return this.desk.execute(id, { type: 'extend', ...form }, version, context);
  }

  /** T14, the unit: asks to stop the clock for a cause outside its hands. */
  @CaseAction('ask_suspension')
  askSuspension(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, ...form }: AskSuspensionDto,
  ) {
    return this.desk.execute(id, { type: 'ask_suspension', ...form }, version, context);
  }

  /** T14, the leader: stops the clock until the day of review. */
  @CaseAction('suspend')
  suspend(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: SuspendDto) {
    return this.desk.execute(id, { type: 'suspend', ...form }, version, context);
  }

  /** T15: work goes on before the day of review; on that day it goes on by itself. */
  @CaseAction('resume')
  resume(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, reason }: ActionReasonDto) {
    return this.desk.execute(id, { type: 'resume', reason }, version, context);
  }

  /** Says no to what was asked or proposed; what is undecided is not approved. */
  @CaseAction('refuse_request')
  refuse(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: RefuseRequestDto) {
    return this.desk.execute(id, { type: 'refuse_request', ...form }, version, context);
  }
}
