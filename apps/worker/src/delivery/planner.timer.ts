import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { MessagePlanner } from '#notices';
import type { Config, Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { CONFIG, LOG } from '../tokens.js';

/** Decides who is sent a message now and who later. */
@Injectable()
export class PlannerTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;

  constructor(
    @Inject(MessagePlanner) private readonly planner: MessagePlanner,
    @Inject(CONFIG) config: Config,
    @Inject(LOG) log: Logger,
  ) {
    this.repeater = new Repeater('planner', config.sweepEveryMs, () => this.planAll(), log);
  }

  onApplicationBootstrap(): void {
    this.repeater.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeater.stop();
  }

  private async planAll(): Promise<void> {
    while ((await this.planner.planOnce()) > 0);
  }
}
