import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { CalendarQueries } from '#administration';
import { BallQueries, EscalationQueries, MarkQueries, OrphanQueries, RehearsalQueries, StormBrake } from '#cases';
import type { OtherRules } from '#cases';
import { OfficeRecords } from '#reports';
import type { Caller } from '#organisation';
import { Id, QueryFlag, Text, Whole } from '../http/fields.js';
import { DEFAULT_LIMIT, PageQuery } from '../http/paging.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, RequiresRole } from '../http/permission.js';
import { Problem, notFound } from '../http/problem.js';

const DAYS = 14;

export class RehearsalQuery {
  /** Working days ahead. */
  @Type(() => Number)
  @Whole({ min: 1, max: 70, optional: true })
  days?: number;

  /** As if open cases climbed the ladder of this version of a pack, such as `party_building@2`; it may be a proposal. */
  @Text({ max: 60, optional: true })
  ladder?: string;

  /** As if this change of the calendar, which waits for approval or entry, were in force. */
  @Id({ optional: true })
  calendarChange?: string;
}

export class BallQuery {
  /** Only cases of this unit and below. */
  @Id({ optional: true })
  unitId?: string;
}

export class EscalationsQuery extends PageQuery {
  @Type(() => Number)
  @Whole({ min: 0, max: 6, optional: true })
  rung?: number;

  /** Only cases of this unit and below. */
  @Id({ optional: true })
  unit?: string;

  /** Only rungs that a higher one replaced, or only the others. */
  @QueryFlag()
  superseded?: boolean;

  @Id({ optional: true })
  declare cursor?: string;
}

/** The pack and its version in the words of a query; anything else names none. */
function versionIn(text: string) {
  const [, pack, version] = /^([a-z_]{1,50})@([1-9]\d{0,5})$/u.exec(text) ?? [];
  if (pack === undefined) throw notFound();
  return { pack, version: Number(version) };
}

export class ReleaseDto {
  @Text()
  reason!: string;
}

@ApiTags('supervision')
@Controller('api/v1/supervision')
export class SupervisionController {
  constructor(
    @Inject(OrphanQueries) private readonly orphans: OrphanQueries,
    @Inject(RehearsalQueries) private readonly rehearsals: RehearsalQueries,
    @Inject(StormBrake) private readonly storms: StormBrake,
    @Inject(CalendarQueries) private readonly calendars: CalendarQueries,
    @Inject(BallQueries) private readonly balls: BallQueries,
    @Inject(OfficeRecords) private readonly offices: OfficeRecords,
    @Inject(EscalationQueries) private readonly escalations: EscalationQueries,
    @Inject(MarkQueries) private readonly marks: MarkQueries,
  ) {}

  /** Rungs that went out in my scope: to whom, read or not, answered or not (section 6). */
  @Get('escalations')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '督办梯次 Rungs that went out' })
  listEscalations(@CurrentCaller() caller: Caller, @Query() { unit, limit, ...filter }: EscalationsQuery) {
    return this.escalations.list(caller, { ...filter, unitId: unit, limit: limit ?? DEFAULT_LIMIT });
  }

  /** Penalty points by unit, from the rungs that stand. */
  @Get('points')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '督办扣分 Penalty points by unit' })
  async listPoints(@CurrentCaller() caller: Caller) {
    const items = await this.marks.points(caller);
    return { items, next: null, total: items.length };
  }

  /** What would go out in the next working days, to whom, if nobody did anything (N3): nothing is sent. */
  @Get('rehearsal')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '督办试跑 Rehearsal of the ladder' })
  async rehearse(@CurrentCaller() caller: Caller, @Query() query: RehearsalQuery) {
    return this.rehearsals.rehearse(caller, query.days ?? DAYS, await this.otherRules(query));
  }

  private async otherRules({ ladder, calendarChange }: RehearsalQuery): Promise<OtherRules | undefined> {
    if (calendarChange !== undefined) return { calendar: await this.calendars.proposed(calendarChange) };
    return ladder === undefined ? undefined : versionIn(ladder);
  }

  /** Who held the cases, added up by unit and by office (N1): every minute from issue on belongs to one party. */
  @Get('ball')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '球权汇总 Who held the ball' })
  ball(@CurrentCaller() caller: Caller, @Query() { unitId }: BallQuery) {
    return this.balls.sums(caller, unitId);
  }

  /** How supervisors and verifiers did their own part: late, passed over, overturned, not lasting (N10). */
  @Get('offices')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '灯下黑:督办与验收单位 Supervisors on the same ledger' })
  async listOffices(@CurrentCaller() caller: Caller) {
    const items = await this.offices.list(caller);
    return { items, next: null, total: items.length };
  }

  /** Open cases without a unit, a person, a next action or its date (invariant 1): always empty, or something is wrong. */
  @Get('orphans')
  @RequiresRole('supervisor', 'leader', 'auditor')
  @ApiOperation({ summary: '无人负责的事项 Cases nobody answers for' })
  async listOrphans(@CurrentCaller() caller: Caller) {
    const items = await this.orphans.list(caller);
    return { items, next: null, total: items.length };
  }

  /** Runs that would have notified more people than allowed, and who let them go (ES-11). */
  @Get('held-runs')
  @RequiresRole('supervisor', 'leader', 'admin', 'auditor')
  @ApiOperation({ summary: '熔断待放行 Held runs' })
  async listHeld() {
    const items = await this.storms.list();
    return { items, next: null, total: items.length };
  }

  /** The city lets a held run go; with the next sweep everything that fell due until then goes out. */
  @Post('held-runs/:id/release')
  @HttpCode(204)
  @RequiresRole('supervisor', 'leader')
  @ApiOperation({ summary: '放行 Release a held run' })
  async release(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() { reason }: ReleaseDto): Promise<void> {
    if (caller.unitLevel !== 'city' || caller.unitLinePath !== null)
      throw new Problem({
        status: 403,
        code: 'not_permitted',
        zh: '须由市级整改办放行。',
        en: 'Only the city lets it go.',
      });
    if (!(await this.storms.release(caller, id, reason))) throw notFound();
  }
}
