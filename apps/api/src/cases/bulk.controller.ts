import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseQueries, CaseRefused } from '#cases';
import { actionTexts, permissions } from '#domain';
import type { CaseActionName, CaseCommand } from '#domain';
import { Flag, Id, Ids, Objects, OneOf } from '../http/fields.js';
import { SignedIn } from '../http/permission.js';
import { problemOf } from '../http/problem.filter.js';
import { notFound } from '../http/problem.js';
import type { ProblemBody } from '../http/problem.js';
import { validationPipe } from '../http/validation.js';
import { inAddress } from './case-action.js';
import { possibleView } from './case.view.js';
import { ActionDto, CaseDesk, Context } from './case-desk.js';
import type { ActionContext } from './case-desk.js';
import { ClaimDto } from './claiming.controller.js';
import { CloseDto, PublishDto } from './closing.controller.js';
import { ActionReasonDto } from './disputing.controller.js';
import { ApprovePlanDto } from './planning.controller.js';

/** The case that a row is about; the rest of the row is the body of the action. */
class RowDto {
  @Id()
  caseId!: string;
}

interface BulkAction<T extends ActionDto> {
  readonly body: new () => T;
  readonly command: (body: Omit<T, 'version'>, context: ActionContext) => CaseCommand;
}
const bulk = <T extends ActionDto>(body: new () => T, command: BulkAction<T>['command']): BulkAction<ActionDto> =>
  // A body that was made by its class is of its class.
  ({ body, command }) as unknown as BulkAction<ActionDto>;

/** What offices do to many cases at once; each row is the action itself, not a shorter way round its rules. */
const actions = {
  claim: bulk(ClaimDto, ({ signedBy, ...rest }, { caller }) => ({
    type: 'claim',
    signedBy: signedBy ?? caller.postId,
    ...rest,
  })),
  approve_plan: bulk(ApprovePlanDto, ({ jointSignatures, comment }) => ({
    type: 'approve_plan',
    jointSignatures: jointSignatures ?? [],
    comment,
  })),
  resume: bulk(ActionReasonDto, ({ reason }) => ({ type: 'resume', reason })),
  publish: bulk(PublishDto, (notice) => ({ type: 'publish', ...notice })),
  close: bulk(CloseDto, ({ filingNumber }) => ({ type: 'close', filingNumber })),
} as const satisfies Partial<Record<CaseActionName, BulkAction<ActionDto>>>;
type BulkName = keyof typeof actions;
const names = Object.keys(actions) as BulkName[]; // its keys are the names

export class BulkDto {
  /** One of claim, approve-plan, resume, publish, close. */
  @OneOf(names.map(inAddress))
  action!: string;

  /** Rows of `caseId`, `version` and what the action takes. */
  @Objects({ max: 200 })
  items!: object[];

  /** Says what would happen; nothing is written. */
  @Flag({ optional: true })
  dryRun?: boolean;
}

export class BulkCasesDto {
  @Ids({ max: 200 })
  caseIds!: string[];
}

interface RowAnswer {
  readonly row: number;
  readonly caseId: string | null;
  readonly ok: boolean;
  readonly state?: string;
  readonly version?: number;
  readonly problem?: ProblemBody;
}

@ApiTags('case actions')
@Controller('api/v1/cases')
export class BulkController {
  private readonly pipe = validationPipe();

  constructor(
    @Inject(CaseDesk) private readonly desk: CaseDesk,
    @Inject(CaseQueries) private readonly cases: CaseQueries,
  ) {}

  /** One action on up to 200 cases, each in a transaction of its own: what fails is told by row, the others stand (AP-3). */
  @Post('bulk')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '批量办理 One action on many cases' })
  async run(@Context() context: ActionContext, @Body() { action, items, dryRun = false }: BulkDto) {
    const name = names.find((one) => inAddress(one) === action);
    if (!name) throw new Error(`No bulk action ${action}.`);
    const rows: RowAnswer[] = [];
    for (const [index, item] of items.entries()) {
      const key = context.idempotencyKey === undefined ? undefined : `${context.idempotencyKey}:${index}`;
      rows.push(await this.one(name, index, { ...item }, { ...context, idempotencyKey: key }, dryRun));
    }
    const done = rows.filter(({ ok }) => ok).length;
    return { dryRun, action: actionTexts[name], done, failed: rows.length - done, rows };
  }

  /** What may be done with all of the cases chosen, and what stands in the way with some: asked before a bulk action. */
  @Post('bulk/possible')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '可批量办理的事项 What may be done with many cases' })
  async possible(@Context() { caller }: ActionContext, @Body() { caseIds }: BulkCasesDto) {
    const found = await this.cases.possible(caller, caseIds);
    const items = found.map(({ id, number, version, ...one }) => ({ id, number, version, ...possibleView(one) }));
    return { actions: names.map((name) => ({ action: inAddress(name), name: actionTexts[name] })), items };
  }

  private async one(
    name: BulkName,
    index: number,
    { caseId: given, ...item }: Record<string, unknown>,
    context: ActionContext,
    dryRun: boolean,
  ): Promise<RowAnswer> {
    const row = index + 1;
    const caseId = typeof given === 'string' ? given : null;
    try {
      const { caseId: id } = (await this.read({ caseId: given }, RowDto)) as RowDto;
      const { version, ...body } = (await this.read(item, actions[name].body)) as ActionDto;
      const command = actions[name].command(body, context);
      const answer = dryRun
        ? await this.wouldBe(id, name, context)
        : await this.desk.execute(id, command, version, context);
      return { row, caseId: id, ok: true, state: answer.state, version: answer.version };
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return { row, caseId, ok: false, problem };
    }
  }

  private read(value: object, metatype: new () => object): Promise<unknown> {
    return this.pipe.transform(value, { type: 'body', metatype });
  }

  /** Asks the rules without writing: throws what the action would be refused with, as far as the case itself decides. */
  private async wouldBe(id: string, name: BulkName, { caller }: ActionContext) {
    const found = await this.cases.find(caller, id);
    if (!found) throw notFound();
    if (found.allowedActions.includes(name)) return found;
    const blocked = found.blockedActions.find(({ action }) => action === name);
    const { code, unmet = [] } = blocked ?? { code: 'wrong_state' as const };
    throw new CaseRefused({ code, action: name, state: found.state, unmet, permitted: permissions[name] });
  }
}
