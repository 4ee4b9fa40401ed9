import { Injectable } from '@nestjs/common';
import { CaseSweep, HelpDesk } from '#cases';
import { DeadlineHealth } from '#deadlines';
import { LookBackDesk } from '#evaluation';

const DRAW_EVERY_MS = 60 * 60_000;

@Injectable()
export class Sweeper {
  private current: Promise<number> | undefined;
  private nextDraw = 0;

  constructor(
    private readonly sweep: CaseSweep,
    private readonly help: HelpDesk,
    private readonly lookBacks: LookBackDesk,
    private readonly health: DeadlineHealth,
  ) {}

  /** Sweeps until nothing is due and notes the heartbeat; bells that ring together share one run. */
  sweepAll(): Promise<number> {
    this.current ??= this.run().finally(() => (this.current = undefined));
    return this.current;
  }

  private async run(): Promise<number> {
    const cases = await this.sweep.sweepAll();
    await this.help.remind();
    await this.drawLookBacks();
    await this.health.beat();
    return cases;
  }

  /** Once an hour is often enough for what is drawn once a month. */
  private async drawLookBacks(): Promise<void> {
    if (performance.now() < this.nextDraw) return;
    await this.lookBacks.drawDue();
    this.nextDraw = performance.now() + DRAW_EVERY_MS;
  }
}
