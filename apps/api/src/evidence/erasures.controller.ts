import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ErasureDesk } from '#cases';
import type { Caller } from '#organisation';
import { Flag, Id, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';

export class ProposeErasureDto {
  /** Any version of the evidence; all of them go. */
  @Id()
  evidenceId!: string;

  /** The law or order that demands it. */
  @Text({ max: 500 })
  legalBasis!: string;

  @Text()
  reason!: string;
}

export class DecideErasureDto {
  @Flag()
  granted!: boolean;

  @Text()
  reason!: string;
}

@ApiTags('evidence')
@Controller('api/v1/cases/:id/erasures')
export class ErasuresController {
  constructor(@Inject(ErasureDesk) private readonly desk: ErasureDesk) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '依法删除记录 Erasures of a case' })
  async list(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.desk.list(caller, id);
    return { items, next: null, total: items.length };
  }

  /** The first person: a supervisor proposes, with the law that demands it. */
  @Post()
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: '提出依法删除 Propose an erasure' })
  propose(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() form: ProposeErasureDto) {
    return this.desk.propose(caller, id, { ...form });
  }

  /** The second person: a leader carries it out or refuses it; a tombstone stays. */
  @Post(':erasureId/decision')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '决定依法删除 Decide an erasure' })
  decide(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @IdParam('erasureId') erasureId: string,
    @Body() form: DecideErasureDto,
  ) {
    return this.desk.decide(caller, id, erasureId, { ...form });
  }
}
