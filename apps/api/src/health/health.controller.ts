import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DeadlineHealth } from '#deadlines';
import { Public } from '../http/permission.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(DeadlineHealth) private readonly deadlines: DeadlineHealth) {}

  /** The process answers. */
  @Get('live')
  @Public()
  @ApiOperation({ summary: '存活 Live' })
  live() {
    return { status: 'ok' };
  }

  /** Database and deadlines are in order; 503 when the database is away or something armed is late. */
  @Get('ready')
  @Public()
  @ApiOperation({ summary: '就绪 Ready' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      const deadlines = await this.deadlines.read();
      if (deadlines.lateRungs > 0) void reply.code(503);
      return { status: deadlines.lateRungs > 0 ? 'late' : 'ok', database: 'ok', deadlines };
    } catch {
      void reply.code(503);
      return { status: 'unavailable', database: 'unavailable' };
    }
  }
}
