import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  DecisionQueue,
  DisputeQueue,
  QueueCounts,
  ReferralQueries,
  VerificationQueue,
  disputeViews,
  referralStatuses,
  verificationViews,
} from '#cases';
import type { CaseDecision, DisputeToDecide, DisputeView, ReferralStatus, VerificationView } from '#cases';
import { decisionKinds } from '#domain';
import type { DecisionKind } from '#domain';
import { LookBackDesk } from '#evaluation';
import type { Caller } from '#organisation';
import { inAddress } from '../cases/case-action.js';
import { caseView } from '../cases/case.view.js';
import { Id, Ids, OneOf, Text } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole, SignedIn } from '../http/permission.js';
import { notFound } from '../http/problem.js';

const MOST_STOPS = 40;

export class VerificationQuery extends PageQuery {
  /** `mine`: I may judge it; `blocked`: a rule of conflict keeps me out; `missing`: no team of two is free of conflict. */
  @OneOf(verificationViews, { optional: true })
  view?: VerificationView;

  /** Only cases of this unit and below. */
  @Id({ optional: true })
  unit?: string;
}

export class RouteQuery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @Ids({ max: MOST_STOPS })
  cases!: string[];
}

export class DecisionsQuery extends PageQuery {
  @OneOf(decisionKinds, { optional: true })
  kind?: DecisionKind;
}

export class DisputesQuery extends PageQuery {
  /** `mine`: I may decide it; `blocked`: another arbiter must. */
  @OneOf(disputeViews, { optional: true })
  view?: DisputeView;
}

export class ReferralsQuery extends PageQuery {
  @OneOf(referralStatuses, { optional: true })
  status?: ReferralStatus;
}

export class ReceiveDto {
  /** The key of the rung that proposed it. */
  @Text({ max: 100 })
  proposal!: string;
}

const decisionView = ({ kase, actions, ...decision }: CaseDecision) => ({
  ...decision,
  actions: actions.map(inAddress),
  case: caseView(kase),
});

const disputeView = ({ kase, ...dispute }: DisputeToDecide) => ({ ...dispute, case: caseView(kase) });

/** What waits for those who verify, decide, rule and receive (ui guide, section 4): each list with its counts. */
@ApiTags('queues 待办队列')
@Controller('api/v1/queues')
export class QueuesController {
  constructor(
    @Inject(LookBackDesk) private readonly lookBacks: LookBackDesk,
    @Inject(QueueCounts) private readonly counts: QueueCounts,
    @Inject(VerificationQueue) private readonly verification: VerificationQueue,
    @Inject(DecisionQueue) private readonly decisions: DecisionQueue,
    @Inject(DisputeQueue) private readonly disputes: DisputeQueue,
    @Inject(ReferralQueries) private readonly referrals: ReferralQueries,
  ) {}

  /** How much of each queue is my own open work: the numbers of the menu. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '我的队列数 My queues' })
  async count(@CurrentCaller() caller: Caller) {
    return { ...(await this.counts.read(caller)), lookBacks: await this.lookBacks.countMine(caller) };
  }

  /** Cases that wait for verification, by the date of the verifiers' clock, with what keeps me from judging each (section 8). */
  @Get('verification')
  @RequiresRole('verifier', 'supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '验收队列 Cases to verify' })
  listVerification(@CurrentCaller() caller: Caller, @Query() { view, unit, cursor, limit }: VerificationQuery) {
    const filter = { view: view ?? 'all', unitId: unit, cursor, limit: limit ?? DEFAULT_LIMIT } as const;
    return this.verification.list(caller, filter);
  }

  /** The stops of a field day: where to go, what to look at, whom to hear (features, convention 29). */
  @Get('verification/route')
  @RequiresRole('verifier', 'supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '现场核验路线 Route of a field day' })
  route(@CurrentCaller() caller: Caller, @Query() { cases }: RouteQuery) {
    return this.verification.route(caller, cases);
  }

  /** What waits for my decision: requests, level A plans, withdrawals, proposals, referrals, bulletins to sign. */
  @Get('decisions')
  @RequiresRole('leader')
  @ApiOperation({ summary: '待批事项 Decisions that wait for me' })
  async listDecisions(@CurrentCaller() caller: Caller, @Query() { kind, cursor, limit }: DecisionsQuery) {
    const { items, ...page } = await this.decisions.list(caller, { kind, cursor, limit: limit ?? DEFAULT_LIMIT });
    return { ...page, items: items.map(decisionView) };
  }

  /** Disputes that wait for a ruling, each with both sides (T05-T08). */
  @Get('disputes')
  @RequiresRole('arbiter', 'auditor')
  @ApiOperation({ summary: '异议裁定 Disputes to decide' })
  async listDisputes(@CurrentCaller() caller: Caller, @Query() { view, cursor, limit }: DisputesQuery) {
    const { items, ...page } = await this.disputes.list(caller, {
      view: view ?? 'all',
      cursor,
      limit: limit ?? DEFAULT_LIMIT,
    });
    return { ...page, items: items.map(disputeView) };
  }

  /** Papers handed over, received, answered (section 6, rung 6): a record of what people did, nothing follows by itself. */
  @Get('referrals')
  @RequiresRole('leader', 'supervisor', 'auditor', 'discipline_contact')
  @ApiOperation({ summary: '问责建议移送 Referrals' })
  listReferrals(@CurrentCaller() caller: Caller, @Query() { status, cursor, limit }: ReferralsQuery) {
    return this.referrals.list(caller, { status, cursor, limit: limit ?? DEFAULT_LIMIT });
  }

  /** The discipline contact confirms that the papers arrived; it goes on the trail of the case. */
  @Post('referrals/:id/receipt')
  @HttpCode(204)
  @RequiresRole('discipline_contact')
  @ApiOperation({ summary: '签收移送材料 Receive a referral' })
  async receive(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @Body() { proposal }: ReceiveDto,
  ): Promise<void> {
    if (!(await this.referrals.receive(caller, id, proposal))) throw notFound();
  }
}
