import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeadlineHealth } from '#deadlines';
import type { Config } from '#platform';
import { CONFIG } from '../http/config.token.js';
import { Public, RequiresRole } from '../http/permission.js';
import { notFound } from '../http/problem.js';
import { Metrics } from './metrics.js';

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    @Inject(DeadlineHealth) private readonly deadlines: DeadlineHealth,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The process answers. */
  @Get('health/live')
  @Public()
  @ApiOperation({ summary: '存活 Live' })
  live() {
    return { status: 'ok' };
  }

  /** Database and deadlines are in order; 503 when the database is away or something armed is late. */
  @Get('health/ready')
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

  /** For the health page: sweeps, late rungs, outbox, and years without an official calendar that cases run into. */
  @Get('api/v1/health')
  @RequiresRole('admin', 'supervisor', 'auditor')
  @ApiOperation({ summary: '运行状况 Health' })
  async details() {
    const [deadlines, calendarGaps] = await Promise.all([this.deadlines.read(), this.deadlines.calendarGaps()]);
    return { deadlines, calendarGaps };
  }

  /** For Prometheus: from this machine, or with the token of the settings; for everybody else there is nothing here. */
  @Get('metrics')
  @Public()
  @ApiOperation({ summary: '监控指标 Metrics' })
  async scrape(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!mayScrape(request, this.config.metricsToken)) throw notFound();
    void reply.type(this.metrics.contentType);
    return this.metrics.render();
  }
}

function mayScrape({ ip, headers }: FastifyRequest, token: string | null): boolean {
  // What a proxy on this machine hands on comes from elsewhere, whatever address it shows.
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  if (token === null) return !isForwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip);
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
