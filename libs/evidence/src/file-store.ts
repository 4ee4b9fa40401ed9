import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import type { FileSettings } from '#platform';

const DAY_MS = 24 * 60 * 60 * 1000;
const ARRIVING = 'arriving';

/** Files under the SHA-256 of their content, in a folder or a bucket of any S3. Knows nothing of names or people. */
export class FileStore {
  private readonly disk: Disk;
  /** Where an upload lies until it is whole and inspected: beside the files, so that it arrives by a rename. */
  private readonly arriving: string;

  constructor(private readonly settings: FileSettings) {
    if (settings.kind === 'folder') {
      this.disk = new Disk(new FSDriver({ location: settings.folder, visibility: 'private' }));
      this.arriving = join(settings.folder, ARRIVING);
    } else {
      const { bucket, region, endpoint, accessKeyId, secretAccessKey } = settings;
      this.disk = new Disk(
        new S3Driver({
          bucket,
          region,
          visibility: 'private',
          supportsACL: false,
          credentials: { accessKeyId, secretAccessKey },
          // Servers other than Amazon's rarely have a host name a bucket.
          ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
        }),
      );
      this.arriving = join(tmpdir(), 'rectify-arriving');
    }
  }

  /** A new place for an upload, and how to leave nothing there. */
  async reserve(): Promise<{ readonly path: string; readonly clear: () => Promise<void> }> {
    await mkdir(this.arriving, { recursive: true, mode: 0o700 });
    const path = join(this.arriving, randomUUID());
    return { path, clear: () => rm(path, { force: true }) };
  }

  /** Takes a whole file in: by a rename or by one PUT, so that nobody ever sees a part of it. */
  async take(path: string, sha256: string): Promise<void> {
    if (this.settings.kind === 'folder')
      await this.disk.move(`${ARRIVING}/${path.slice(this.arriving.length + 1)}`, keyOf(sha256));
    else await this.disk.copyFromFs(path, keyOf(sha256));
  }

  read(sha256: string): Promise<Readable> {
    return this.disk.getStream(keyOf(sha256));
  }

  async readWhole(sha256: string): Promise<Buffer> {
    return Buffer.from(await this.disk.getBytes(keyOf(sha256)));
  }

  /** Removes the bytes; no error when they are gone already. */
  async remove(sha256: string): Promise<void> {
    await this.disk.delete(keyOf(sha256));
  }

  /** Removes uploads that a process left behind when it was killed; answers how many. */
  async clearArriving(): Promise<number> {
    const names = await readdir(this.arriving).catch(() => []);
    let cleared = 0;
    for (const name of names) {
      const path = join(this.arriving, name);
      const found = await stat(path).catch(() => undefined);
      if (!found || performance.timeOrigin + performance.now() - found.mtimeMs < DAY_MS) continue;
      await rm(path, { force: true });
      cleared += 1;
    }
    return cleared;
  }
}

/** 256 folders, so that none grows past what a file system lists quickly. */
const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;
