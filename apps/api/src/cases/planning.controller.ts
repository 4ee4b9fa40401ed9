import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LocalDate, PlanContent } from '#domain';
import { newId } from '#platform';
import { Flag, Id, LocalDay, OneOf, Parts, Quantity, Text, Texts } from '../http/fields.js';
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

  /** `institutional`: a rule that keeps the problem from coming back, apart from the quick fix. */
  @OneOf(['fix', 'institutional'], { optional: true })
  kind?: 'fix' | 'institutional';

  /** In a change of plan: the measure it goes on with. */
  @Id({ optional: true })
  id?: string;
}

export class MilestoneDto {
  @Text({ max: 200 })
  name!: string;

  @LocalDay()
  dueDate!: LocalDate;

  @Id({ optional: true })
  id?: string;
}

export class IndicatorDto {
  @Text({ max: 200 })
  name!: string;

  /** What it is counted in. */
  @Text({ max: 40 })
  unit!: string;

  @Quantity()
  baseline!: number;

  @Quantity()
  target!: number;

  /** Where the figures come from. */
  @Text({ max: 200 })
  source!: string;

  @Id({ optional: true })
  id?: string;
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

  @Parts(() => MilestoneDto, { max: 20, optional: true })
  milestones?: MilestoneDto[];

  @Parts(() => IndicatorDto, { max: 20, optional: true })
  indicators?: IndicatorDto[];
}

export class ChangePlanDto extends FilePlanDto {
  @Text()
  reason!: string;
}

export class UrgeDto extends ActionDto {
  /** What is wanted, and by when. */
  @Text({ max: 500 })
  text!: string;
}

export class DecidePlanChangeDto extends ActionDto {
  @Flag()
  granted!: boolean;

  @Text()
  reason!: string;

  /** Level A: posts of the joint review that signed. */
  @Texts({ max: 10, length: 100, optional: true })
  jointSignatures?: string[];
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
  filePlan(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...plan }: FilePlanDto) {
    return this.desk.execute(id, { type: 'file_plan', ...contentOf(plan, context) }, version, context);
  }

  /** PL-8: a new version of the plan, with its reason; the old one stays in force until it is approved. */
  @CaseAction('change_plan')
  changePlan(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, reason, ...plan }: ChangePlanDto,
  ) {
    return this.desk.execute(id, { type: 'change_plan', reason, ...contentOf(plan, context) }, version, context);
  }

  /** The supervisor approves the new version or refuses it; level A takes the leader and the joint review. */
  @CaseAction('decide_plan_change')
  decidePlanChange(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, jointSignatures, ...form }: DecidePlanChangeDto,
  ) {
    const command = { type: 'decide_plan_change', jointSignatures: jointSignatures ?? [], ...form } as const;
    return this.desk.execute(id, command, version, context);
  }

  /** ES-6: the supervisor urges by hand, at most every three working days; it stands on the trail. */
  @CaseAction('urge')
  urge(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, text }: UrgeDto) {
    return this.desk.execute(id, { type: 'urge', text }, version, context);
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

/** What a plan says, every part with an id: its own in a change of plan, else a new one. */
function contentOf(
  { cause, goal, plannedEvidence, measures, milestones, indicators }: Omit<FilePlanDto, 'version'>,
  { caller }: ActionContext,
): PlanContent {
  return {
    cause,
    goal,
    plannedEvidence,
    measures: measures.map((one) => ({ ...one, id: one.id ?? newId(), ownerPostId: one.ownerPostId ?? caller.postId })),
    ...(milestones ? { milestones: milestones.map((one) => ({ ...one, id: one.id ?? newId() })) } : {}),
    ...(indicators ? { indicators: indicators.map((one) => ({ ...one, id: one.id ?? newId() })) } : {}),
  };
}
