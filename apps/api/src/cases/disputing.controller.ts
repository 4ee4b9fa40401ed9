import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { disputeKinds, withdrawalKinds } from '#domain';
import type { DisputeKind, LocalDate, WithdrawalKind } from '#domain';
import { newId } from '#platform';
import { Flag, Id, Ids, LocalDay, OneOf, Parts, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';

export class DisputeDto extends ActionDto {
  @OneOf(disputeKinds)
  kind!: DisputeKind;

  @Text()
  reason!: string;

  /** Evidence of this case, filed before. */
  @Ids({ max: 50 })
  evidenceIds!: string[];

  @Id({ optional: true })
  proposedUnitId?: string;
}

export class PartDto {
  /** One claim of fact that is true. */
  @Text()
  problem!: string;
}

export class RejectDisputeDto extends ActionDto {
  @Text()
  reason!: string;

  /** Two or more parts when only some of what was claimed is true: each becomes a case of its own. */
  @Parts(() => PartDto, { max: 20, optional: true })
  parts?: PartDto[];

  /** Of a dispute that others are needed: the units that answer for a part, each signing it off before closing. */
  @Ids({ max: 20, optional: true })
  jointUnitIds?: string[];
}

export class ReassignDto extends ActionDto {
  @Id()
  newUnitId!: string;

  @Text()
  reason!: string;

  /** A new due date, with the reason; without it the old one stays. */
  @LocalDay({ optional: true })
  newDue?: LocalDate;

  /** The leader's signature, where the case goes back to an earlier unit. */
  @Text({ max: 100, optional: true })
  leaderSignature?: string;
}

export class MergeDto extends ActionDto {
  @Id()
  masterCaseId!: string;

  @Text()
  reason!: string;
}

export class ActionReasonDto extends ActionDto {
  @Text()
  reason!: string;
}

export class DecideAppealDto extends ActionReasonDto {
  @Flag()
  granted!: boolean;
}

export class ProposeWithdrawalDto extends ActionReasonDto {
  @OneOf(withdrawalKinds)
  kind!: WithdrawalKind;

  /** What was found on site; needed for `unfounded`. */
  @Text({ optional: true })
  siteFinding?: string;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class DisputingController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T04: the unit disputes the case, once, inside the claim limit. */
  @CaseAction('dispute')
  dispute(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: DisputeDto) {
    return this.desk.execute(id, { type: 'dispute', ...form }, version, context);
  }

  /** T05: the dispute is rejected; where only a part of it is true the case is split into its parts. */
  @CaseAction('reject_dispute')
  reject(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, reason, parts, jointUnitIds }: RejectDisputeDto,
  ) {
    const named = parts?.map(({ problem }) => ({ id: newId(), problem }));
    return this.desk.execute(id, { type: 'reject_dispute', reason, parts: named, jointUnitIds }, version, context);
  }

  /** Section 8: the unit asks the level above to look at a rejected dispute again, once. */
  @CaseAction('appeal_ruling')
  appeal(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, reason }: ActionReasonDto) {
    return this.desk.execute(id, { type: 'appeal_ruling', reason }, version, context);
  }

  /** The level above: granted, the dispute is open again and may not be rejected a second time. */
  @CaseAction('decide_appeal')
  decideAppeal(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, ...form }: DecideAppealDto,
  ) {
    return this.desk.execute(id, { type: 'decide_appeal', ...form }, version, context);
  }

  /** T06: the case goes to another unit with a claim clock of its own. */
  @CaseAction('reassign')
  reassign(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: ReassignDto) {
    return this.desk.execute(id, { type: 'reassign', ...form }, version, context);
  }

  /** T07: the case goes into a master, which keeps the earliest due date and all sources. */
  @CaseAction('merge')
  merge(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: MergeDto) {
    return this.desk.execute(id, { type: 'merge', ...form }, version, context);
  }

  /** T08, T27, the first person: proposes to withdraw or cancel. */
  @CaseAction('propose_withdrawal')
  propose(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, ...form }: ProposeWithdrawalDto,
  ) {
    return this.desk.execute(id, { type: 'propose_withdrawal', ...form }, version, context);
  }

  /** T08, the second person: withdraws a disputed case. */
  @CaseAction('withdraw')
  withdraw(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, reason }: ActionReasonDto) {
    return this.desk.execute(id, { type: 'withdraw', reason }, version, context);
  }

  /** T27, the second person: cancels a case before anybody claimed it. */
  @CaseAction('cancel')
  cancel(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, reason }: ActionReasonDto) {
    return this.desk.execute(id, { type: 'cancel', reason }, version, context);
  }
}
