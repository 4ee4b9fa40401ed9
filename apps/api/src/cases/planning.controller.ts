import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '#domain';
import { newId } from '#platform';
import { Id, LocalDay, Parts, Text, Texts } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';

export class MeasureDto {
  @Text()
  text!: string;

  /** What there will be to see. */
  @Text({ max: 500 })
  output!: string;

  /** The post that answers for it; the caller's own when left out. */
  @Id({ optional: true })
  ownerPostId?: string;

  @LocalDay()
  dueDate!: LocalDate;
}

export class FilePlanDto extends ActionDto {
  @Text()
  cause!: string;

  @Text()
  goal!: string;

  @Parts(() => MeasureDto, { max: 50 })
  measures!: MeasureDto[];

  /** The effect evidence the unit means to show. */
  @Texts({ max: 20 })
  plannedEvidence!: string[];
}

export class ReturnPlanDto extends ActionDto {
  /** Each defect once, all at once. */
  @Texts({ max: 50 })
  defects!: string[];
}

export class ApprovePlanDto extends ActionDto {
  /** Level A: posts of the joint review that signed. */
  @Texts({ max: 10, length: 100, optional: true })
  jointSignatures?: string[];

  @Text({ optional: true })
  comment?: string;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class PlanningController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T09: the principal files cause, goal and measures. */
  @CaseAction('file_plan')
  filePlan(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, measures, ...plan }: FilePlanDto,
  ) {
    const planned = measures.map(({ ownerPostId, ...measure }) => ({
      ...measure,
      id: newId(),
      ownerPostId: ownerPostId ?? context.caller.postId,
    }));
    return this.desk.execute(id, { type: 'file_plan', ...plan, measures: planned }, version, context);
  }

  /** T10: the supervisor returns the plan with every defect. */
  @CaseAction('return_plan')
  returnPlan(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, defects }: ReturnPlanDto) {
    return this.desk.execute(id, { type: 'return_plan', defects }, version, context);
  }

  /** T11: the supervisor approves; level A takes the leader and the joint review. */
  @CaseAction('approve_plan')
  approvePlan(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, jointSignatures, comment }: ApprovePlanDto,
  ) {
    return this.desk.execute(
      id,
      { type: 'approve_plan', jointSignatures: jointSignatures ?? [], comment },
      version,
      context,
    );
  }
}
