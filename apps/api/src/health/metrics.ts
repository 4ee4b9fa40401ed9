import { Injectable } from '@nestjs/common';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { DeadlineHealth } from '#deadlines';

/** What this process tells a Prometheus server; the deadlines are read when it asks. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly gauges: Readonly<Record<'sweepAge' | 'oldestDue' | 'late' | 'outbox', Gauge>>;
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;

  constructor(private readonly deadlines: DeadlineHealth) {
    collectDefaultMetrics({ register: this.registry, prefix: 'rectify_' });
    this.requests = new Histogram({
      name: 'rectify_http_request_seconds',
      help: 'Answers by route and status, seconds',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5],
      registers: [this.registry],
    });
    const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers: [this.registry] });
    this.gauges = {
      sweepAge: gauge('rectify_sweep_age_seconds', 'Since the last sweep that ran to its end; -1 before the first'),
      oldestDue: gauge('rectify_rung_oldest_due_seconds', 'For how long the oldest rung that is due has waited'),
      late: gauge('rectify_rungs_late', 'Rungs more than two minutes late'),
      outbox: gauge('rectify_outbox_waiting', 'Messages not yet handed to a queue'),
    };
  }

  /** Notes one answer; a route is the pattern, never the address, so that nothing of a case is told. */
  observe(method: string, route: string | undefined, status: number, seconds: number): void {
    this.requests.observe({ method, route: route ?? 'unknown', status: String(status) }, seconds);
  }

  async render(): Promise<string> {
    const state = await this.deadlines.read();
    this.gauges.sweepAge.set(state.sweepAgeSeconds ?? -1);
    this.gauges.oldestDue.set(state.oldestDueSeconds ?? 0);
    this.gauges.late.set(state.lateRungs);
    this.gauges.outbox.set(state.outboxWaiting);
    return this.registry.metrics();
  }
}
