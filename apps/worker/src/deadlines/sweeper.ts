import { Injectable } from '@nestjs/common';
import { CalendarCorrection, CaseSweep, HelpDesk, LadderAdoption } from '#cases';
import { DeadlineHealth } from '#deadlines';
import { LookBackDesk } from '#evaluation';

const HOUR_MS = 60 * 60_000;

@Injectable()
export class Sweeper {
  private current: Promise<number> | undefined;
  private nextHour = 0;

  constructor(
    private readonly calendar: CalendarCorrection,
    private readonly ladders: LadderAdoption,
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
    // First the calendar: what waits for a correction fires by its new days.
    while ((await this.calendar.correctOnce()) > 0);
    while ((await this.ladders.adoptOnce()) > 0);
    const cases = await this.sweep.sweepAll();
    await this.help.remind();
    await this.doHourly();
    await this.health.beat();
    return cases;
  }

  /** Once an hour is often enough for what is drawn once a month, and for a calendar that is missing. */
  private async doHourly(): Promise<void> {
    if (performance.now() < this.nextHour) return;
    await this.lookBacks.drawDue();
    await this.health.alarmOfCalendar();
    this.nextHour = performance.now() + HOUR_MS;
  }
}
