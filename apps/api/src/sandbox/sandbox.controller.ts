import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork, moveClock, readNow } from '#platform';
import type { Config } from '#platform';
import { CONFIG } from '../http/config.token.js';
import { Moment } from '../http/fields.js';
import { SignedIn } from '../http/permission.js';
import { Problem, notFound } from '../http/problem.js';

export class ClockDto {
  /** The new time, UTC ISO 8601. */
  @Moment()
  now!: string;
}

/** The clock of a trial installation; with the sandbox off these addresses do not exist. */
@ApiTags('sandbox')
@Controller('api/v1/sandbox/clock')
export class SandboxController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '沙盒时钟 Sandbox clock' })
  async read() {
    if (!this.config.sandboxClock) throw notFound();
    return { now: await this.unitOfWork.read(readNow) };
  }

  /** Moves time forward; what fell due is fired by the sweep. */
  @Put()
  @SignedIn()
  @ApiOperation({ summary: '拨动沙盒时钟 Move the sandbox clock' })
  async move(@Body() { now }: ClockDto) {
    if (!this.config.sandboxClock) throw notFound();
    const moved = await this.unitOfWork.run((tx) => moveClock(tx, now));
    if (moved === null)
      throw new Problem({
        status: 422,
        code: 'clock_goes_forward',
        zh: '时钟只能向前拨。',
        en: 'The clock moves forward only.',
      });
    return { now: moved };
  }
}
