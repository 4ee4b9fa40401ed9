import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { accountabilityMeasures, goodFaithGrounds } from '#domain';
import type { AccountabilityMeasure, GoodFaithGround, LocalDate } from '#domain';
import { Flag, LocalDay, OneOf, Text, Texts, Whole } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';
import { ActionReasonDto } from './disputing.controller.js';

export class AnswerLetterDto extends ActionDto {
  @Text()
  text!: string;

  /** The steps by which the unit catches up; asked for by a supervision letter. */
  @Texts({ optional: true })
  catchUp?: string[];
}

export class RaiseRungDto extends ActionReasonDto {
  @Whole({ min: 1, max: 5 })
  rung!: number;
}

export class ProposalDto extends ActionDto {
  /** The key of the rung that proposes, as `proceedings` of the case names it. */
  @Text({ max: 100 })
  proposal!: string;
}

export class AnswerProposalDto extends ProposalDto {
  @Text()
  text!: string;

  /** A ground of good faith (容错), where the unit pleads one. */
  @OneOf(goodFaithGrounds, { optional: true })
  ground?: GoodFaithGround;
}

export class DecideProposalDto extends ProposalDto {
  @Flag()
  upheld!: boolean;

  @Text()
  reason!: string;

  /** What was found of the ground that the unit pleads. */
  @Text({ optional: true })
  groundFinding?: string;

  /** Of a listing: the final date. */
  @LocalDay({ optional: true })
  finalDate?: LocalDate;

  /** Of a referral: who receives it. */
  @Text({ max: 200, optional: true })
  receiver?: string;

  @Text({ optional: true })
  legalBasis?: string;
}

export class ConfirmProposalDto extends ProposalDto {
  @Flag()
  agreed!: boolean;

  @Text()
  reason!: string;
}

export class RecordOutcomeDto extends ProposalDto {
  @LocalDay()
  on!: LocalDate;

  @Text({ optional: true })
  points?: string;

  @Text({ optional: true })
  promise?: string;

  @LocalDay({ optional: true })
  promisedBy?: LocalDate;

  @Text({ max: 100, optional: true })
  documentNumber?: string;

  @Text({ max: 200, optional: true })
  authority?: string;

  @OneOf(accountabilityMeasures, { optional: true })
  measure?: AccountabilityMeasure;
}

export class RevokeRungDto extends ActionReasonDto {
  /** The key of the rung: ladder, step, cycle and spell, as `ladder:step:cycle:spell`. */
  @Text({ max: 100 })
  rung!: string;
}

/** Letters, jumps and what rungs 4 to 6 propose (section 6): proposed by the ladder, decided by two people. */
@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class AccountabilityController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** The unit answers 催办 or 督办 in writing; an answer that does not come brings the next rung. */
  @CaseAction('answer_letter')
  answerLetter(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, text, catchUp }: AnswerLetterDto,
  ) {
    return this.desk.execute(id, { type: 'answer_letter', text, catchUp: catchUp ?? [] }, version, context);
  }

  /** A leader jumps to a higher rung of an overdue or level A case, with his reason. */
  @CaseAction('raise_rung')
  raise(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: RaiseRungDto) {
    return this.desk.execute(id, { type: 'raise_rung', ...form }, version, context);
  }

  /** The unit is heard on a proposed interview, listing or referral, once, within the days given. */
  @CaseAction('answer_proposal')
  answer(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: AnswerProposalDto) {
    return this.desk.execute(id, { type: 'answer_proposal', ...form }, version, context);
  }

  /** The first decider: not before the unit answered or its days are over. */
  @CaseAction('decide_proposal')
  decide(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: DecideProposalDto) {
    return this.desk.execute(id, { type: 'decide_proposal', ...form }, version, context);
  }

  /** The second decider, another person: agreed, it is in force or dropped; not agreed, it is open again. */
  @CaseAction('confirm_proposal')
  confirm(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: ConfirmProposalDto) {
    return this.desk.execute(id, { type: 'confirm_proposal', ...form }, version, context);
  }

  /** The minutes of an interview, or what the body with authority decided. */
  @CaseAction('record_outcome')
  record(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: RecordOutcomeDto) {
    return this.desk.execute(id, { type: 'record_outcome', ...form }, version, context);
  }

  /** Takes back what was sent wrongly: it stays visible with its revocation, points and effects end. */
  @CaseAction('revoke_rung')
  revoke(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...form }: RevokeRungDto) {
    return this.desk.execute(id, { type: 'revoke_rung', ...form }, version, context);
  }
}
