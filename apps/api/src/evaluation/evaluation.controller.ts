import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { toString as qrOf } from 'qrcode';
import { evaluationAnswers, rosterGroups } from '#domain';
import type { EvaluationAnswer, RosterGroup } from '#domain';
import { EvaluationDesk, ObjectionDesk } from '#evaluation';
import type { Caller } from '#organisation';
import type { Config } from '#platform';
import { CONFIG } from '../http/config.token.js';
import { OneOf, Parts, Text, Texts } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';

export class RosterPersonDto {
  @Text({ max: 100 })
  name!: string;

  @OneOf(rosterGroups)
  group!: RosterGroup;

  @Text({ max: 100, optional: true })
  contact?: string;
}

export class RosterDto {
  /** Everybody the case concerns; the whole list, each time. */
  @Parts(() => RosterPersonDto, { max: 5000 })
  people!: RosterPersonDto[];
}

export class AnswerDto {
  @Text({ max: 64 })
  code!: string;

  @OneOf(evaluationAnswers)
  answer!: EvaluationAnswer;

  @Texts({ max: 10, length: 100, optional: true })
  reasons?: string[];

  @Text({ max: 1000, optional: true })
  remark?: string;
}

export class FindingDto {
  @Text()
  finding!: string;
}

@ApiTags('mass evaluation')
@Controller('api/v1/cases/:id')
export class EvaluationController {
  constructor(
    @Inject(EvaluationDesk) private readonly evaluations: EvaluationDesk,
    @Inject(ObjectionDesk) private readonly objections: ObjectionDesk,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The people concerned, as the unit entered them (section 7). */
  @Get('roster')
  @SignedIn()
  @ApiOperation({ summary: '评议名册 The roster of people concerned' })
  roster(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.evaluations.roster(caller, id);
  }

  /** The unit enters or corrects the roster; after the draw no more. */
  @Put('roster')
  @SignedIn()
  @ApiOperation({ summary: '填报评议名册 Enter the roster' })
  enter(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { people }: RosterDto) {
    return this.evaluations.enterRoster(caller, id, people);
  }

  /** How far the evaluation is, and what the caller may do about it next. */
  @Get('evaluation/state')
  @SignedIn()
  @ApiOperation({ summary: '评议进度 How far the evaluation is' })
  state(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.evaluations.state(caller, id);
  }

  /** Draws the respondents; the codes are told this once, with QR images of the address that takes the answer. */
  @Post('evaluation/draw')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '抽样并发码 Draw the sample and its codes' })
  async draw(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const { seed, codes } = await this.evaluations.draw(caller, id);
    const address = (code: string): string => `${this.config.publicUrl}/p/${code}`;
    const withImage = async (one: (typeof codes)[number]) => ({
      ...one,
      qr: await qrOf(address(one.code), { type: 'svg' }),
    });
    return { seed, invited: codes.length, codes: await Promise.all(codes.map(withImage)) };
  }

  /** Counts, percentage or “not enough answers”, groups of five and more. */
  @Get('evaluation')
  @SignedIn()
  @ApiOperation({ summary: '评议结果 The result of the evaluation' })
  result(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.evaluations.result(caller, id);
  }

  @Get('evaluation/remarks')
  @SignedIn()
  @ApiOperation({ summary: '评议意见(不含姓名) What people wrote, without names' })
  remarks(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.evaluations.remarks(caller, id);
  }

  @Post('evaluation/assisted-answers')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '代填评议(记录代填人) Take down the answer of somebody who cannot write' })
  async assist(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() form: AnswerDto): Promise<void> {
    await this.evaluations.assist(caller, id, { ...form, reasons: form.reasons ?? [] });
  }

  @Post('evaluation/close')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '结束评议 Close the evaluation' })
  close(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.evaluations.close(caller, id);
  }

  @Get('objections')
  @SignedIn()
  @ApiOperation({ summary: '公示异议 Objections to the notice' })
  list(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    return this.objections.list(caller, id);
  }

  /** The objection was checked and is not true; the upheld one is the action `uphold-objection`. */
  @Post('objections/:objectionId/dismiss')
  @HttpCode(204)
  @RequiresRole('supervisor', 'leader')
  @ApiOperation({ summary: '异议不成立 Dismiss an objection with a finding' })
  async dismiss(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @IdParam('objectionId') objectionId: string,
    @Body() { finding }: FindingDto,
  ): Promise<void> {
    await this.objections.dismiss(caller, id, objectionId, finding);
  }
}
