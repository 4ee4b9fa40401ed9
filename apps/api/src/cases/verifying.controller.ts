import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EvaluationCounts, LocalDate } from '#domain';
import { Flag, Ids, LocalDay, Part, Text, Texts, Whole } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CaseAction } from './case-action.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';

const COUNT = { min: 0, max: 1_000_000 } as const;

export class EvaluationDto implements EvaluationCounts {
  @Whole(COUNT)
  invited!: number;

  @Whole(COUNT)
  valid!: number;

  @Whole(COUNT)
  satisfied!: number;

  @Whole(COUNT)
  basicallySatisfied!: number;

  @Whole(COUNT)
  notSatisfied!: number;

  /** “Do not know”: valid, and not satisfied. */
  @Whole(COUNT)
  unknown!: number;
}

export class SiteVisitDto {
  @LocalDay()
  visitedOn!: LocalDate;

  @Text({ max: 200 })
  place!: string;
}

export class FiveAnswersDto {
  @Flag()
  measures_on_site!: boolean;

  @Flag()
  cause_removed!: boolean;

  @Flag()
  effect_felt!: boolean;

  @Flag()
  same_problem_elsewhere!: boolean;

  @Flag()
  upkeep_arranged!: boolean;
}

export class ReturnPapersDto extends ActionDto {
  @Texts({ max: 50 })
  defects!: string[];
}

export class PassDto extends ActionDto {
  /** Posts of the verification team; the caller belongs to it. */
  @Ids({ max: 10 })
  team!: string[];

  @Part(() => SiteVisitDto)
  siteVisit!: SiteVisitDto;

  /** Measures ticked on site. */
  @Ids({ max: 50 })
  measuresSeen!: string[];

  @Part(() => EvaluationDto, { optional: true })
  evaluation?: EvaluationDto;

  @Part(() => FiveAnswersDto)
  answers!: FiveAnswersDto;

  @Text()
  opinion!: string;

  /** Level A: organisation department, discipline body and supervising unit. */
  @Texts({ max: 10, length: 100, optional: true })
  jointSignatures?: string[];
}

export class FailDto extends ActionDto {
  @Ids({ max: 10 })
  team!: string[];

  @Texts({ max: 50 })
  reasons!: string[];

  @Part(() => EvaluationDto, { optional: true })
  evaluation?: EvaluationDto;
}

@ApiTags('case actions')
@Controller('api/v1/cases/:id/actions')
export class VerifyingController {
  constructor(@Inject(CaseDesk) private readonly desk: CaseDesk) {}

  /** T17: papers go back, for what is missing only. */
  @CaseAction('return_papers')
  returnPapers(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, defects }: ReturnPapersDto,
  ) {
    return this.desk.execute(id, { type: 'return_papers', defects }, version, context);
  }

  /** T18: the team passes the case after a site visit and an evaluation. */
  @CaseAction('pass')
  pass(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, jointSignatures, answers, ...verdict }: PassDto,
  ) {
    const command = {
      type: 'pass',
      ...verdict,
      answers: { ...answers },
      jointSignatures: jointSignatures ?? [],
    } as const;
    return this.desk.execute(id, command, version, context);
  }

  /** T19: the team sends the case back to work, with reasons; the next round begins. */
  @CaseAction('fail')
  fail(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...verdict }: FailDto) {
    return this.desk.execute(id, { type: 'fail', ...verdict }, version, context);
  }
}
