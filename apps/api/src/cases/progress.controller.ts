import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { evidenceKinds } from '#domain';
import type { EvidenceKind, LocalDate } from '#domain';
import { newId } from '#platform';
import { Hash, Id, LocalDay, OneOf, Parts, Quantity, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';

export class MeasureDoneDto {
  @Id()
  measureId!: string;

  @LocalDay()
  doneOn!: LocalDate;
}

export class MilestoneReachedDto {
  @Id()
  milestoneId!: string;

  @LocalDay()
  reachedOn!: LocalDate;
}

export class ReadingDto {
  @Id()
  indicatorId!: string;

  @Quantity()
  value!: number;

  @LocalDay()
  on!: LocalDate;

  /** Where the figure comes from. */
  @Text({ max: 200 })
  source!: string;
}

export class ReportProgressDto extends ActionDto {
  /** What changed since last time. */
  @Text()
  changed!: string;

  @Parts(() => MeasureDoneDto, { max: 50, optional: true })
  measuresDone?: MeasureDoneDto[];

  @Parts(() => MilestoneReachedDto, { max: 20, optional: true })
  milestonesReached?: MilestoneReachedDto[];

  /** New readings of the plan's indicators. */
  @Parts(() => ReadingDto, { max: 20, optional: true })
  readings?: ReadingDto[];

  @Text({ optional: true })
  difficulties?: string;
}

export class SignPartDto extends ActionDto {
  /** What the unit did for its part. */
  @Text()
  summary!: string;
}

export class AddEvidenceDto extends ActionDto {
  @OneOf(evidenceKinds)
  kind!: EvidenceKind;

  /** `effect`: people can see or feel it; `paper`: a document says so. */
  @OneOf(['paper', 'effect'])
  tests!: 'paper' | 'effect';

  /** Of a photo: the place before the rectification, or after it. */
  @OneOf(['before', 'after'], { optional: true })
  stage?: 'before' | 'after';

  @Text({ max: 200 })
  title!: string;

  /** The day of the fact, not of the upload. */
  @LocalDay()
  takenOn!: LocalDate;

  @Text({ max: 200, optional: true })
  place?: string;

  /** The file, uploaded before: the hash that the upload answered. */
  @Hash({ optional: true })
  sha256?: string;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class ProgressController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T12: what changed, and which measures are done. */
  @CaseAction('report_progress')
  reportProgress(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, measuresDone, ...report }: ReportProgressDto,
  ) {
    return this.desk.execute(
      id,
      { type: 'report_progress', measuresDone: measuresDone ?? [], ...report },
      version,
      context,
    );
  }

  /** AS-1: a unit that a ruling gave a part of the case to says what it did and signs it off. */
  @CaseAction('sign_part')
  signPart(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, summary }: SignPartDto) {
    return this.desk.execute(id, { type: 'sign_part', summary }, version, context);
  }

  /** Puts evidence on record, with the day and place of the fact (EV-2). */
  @CaseAction('add_evidence')
  addEvidence(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, ...evidence }: AddEvidenceDto,
  ) {
    return this.desk.execute(id, { type: 'add_evidence', evidenceId: newId(), ...evidence }, version, context);
  }
}
