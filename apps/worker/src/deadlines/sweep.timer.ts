import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Config, Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { CONFIG, LOG } from '../tokens.js';
import { Sweeper } from './sweeper.js';

/** The first bell: each process looks for itself. */
@Injectable()
export class SweepTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;

  constructor(@Inject(Sweeper) sweeper: Sweeper, @Inject(CONFIG) config: Config, @Inject(LOG) log: Logger) {
    const sweep = async (): Promise<void> => {
      const cases = await sweeper.sweepAll();
      if (cases > 0) log.info({ cases }, 'sweep');
    };
    this.repeater = new Repeater('sweep', config.sweepEveryMs, sweep, log);
  }

  onApplicationBootstrap(): void {
    this.repeater.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeater.stop();
  }
}
