import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DraftDesk } from '#drafts';
import type { Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { LOG } from '../tokens.js';

const EVERY_MS = 60 * 60_000;

/** Forgets, once an hour, drafts that nobody has touched for 90 days. */
@Injectable()
export class DraftsTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;

  constructor(
    @Inject(DraftDesk) private readonly drafts: DraftDesk,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.repeater = new Repeater('drafts', EVERY_MS, () => this.sweep(), log);
  }

  onApplicationBootstrap(): void {
    this.repeater.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeater.stop();
  }

  private async sweep(): Promise<void> {
    const forgotten = await this.drafts.forgetOld();
    if (forgotten > 0) this.log.info({ forgotten }, 'drafts forgotten');
  }
}
