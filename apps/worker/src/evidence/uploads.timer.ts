import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { UploadDesk } from '#evidence';
import type { Logger } from '#platform';
import { Repeater } from '../repeater.js';
import { LOG } from '../tokens.js';

const EVERY_MS = 60 * 60_000;

/** Removes, once an hour, files that nothing refers to a day after they were sent. */
@Injectable()
export class UploadsTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeater: Repeater;

  constructor(
    @Inject(UploadDesk) private readonly uploads: UploadDesk,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.repeater = new Repeater('uploads', EVERY_MS, () => this.sweep(), log);
  }

  onApplicationBootstrap(): void {
    this.repeater.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeater.stop();
  }

  private async sweep(): Promise<void> {
    const removed = await this.uploads.sweep();
    if (removed > 0) this.log.info({ removed }, 'uploads swept');
  }
}
