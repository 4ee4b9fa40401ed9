import { createHash } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { codeOf } from './error-code.js';
import { FileRefused } from './file-refused.js';
import type { FileStore } from './file-store.js';
import { displayName } from './file-types.js';
import type { FileType } from './file-types.js';
import { MOST_BYTES, inspectFile } from './inspect-file.js';
import {
  announceOriginalSql,
  announceSql,
  arrivedSql,
  forgetSql,
  leavingSql,
  originalArrivedSql,
} from './upload.sql.js';

/** A file that was taken; evidence refers to it by its hash. */
export interface TakenFile {
  readonly sha256: string;
  readonly size: number;
  readonly type: FileType;
  readonly name: string;
}

@Injectable()
export class UploadDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** Takes a file from a stream of at most 20 MB. Whatever goes wrong, nothing of it is left; throws `FileRefused`. */
  async receive(personId: string, givenName: string, stream: Readable): Promise<TakenFile> {
    const name = displayName(givenName);
    if (name === undefined) throw new FileRefused('file_name_invalid');
    const { path, clear } = await this.store.reserve();
    try {
      const { sha256, size } = await writeDown(stream, path);
      const type = await inspectFile(await readFile(path), name);
      await this.keep(path, { sha256, size, type, name }, personId);
      return { sha256, size, type, name };
    } finally {
      await clear();
    }
  }

  /** Keeps what was imported as it came, to be handed back and never shown; answers its hash. Throws `FileRefused`. */
  async keepOriginal(bytes: Buffer, type: FileType): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { path, clear } = await this.store.reserve();
    try {
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
      const announced = await this.unitOfWork.run((tx) => tx.query(announceOriginalSql, [sha256, type, bytes.length]));
      if (announced.length === 0) throw new FileRefused('file_being_removed');
      await this.store.take(path, sha256);
      const arrived = await this.unitOfWork.run((tx) => tx.query(originalArrivedSql, [sha256]));
      if (arrived.length === 0) throw new FileRefused('file_being_removed');
      return sha256;
    } finally {
      await clear();
    }
  }

  /** The row comes before the bytes and is confirmed after them: bytes that no row knows cannot come to be. */
  private async keep(path: string, { sha256, size, type, name }: TakenFile, personId: string): Promise<void> {
    const announced = await this.unitOfWork.run((tx) => tx.query(announceSql, [sha256, type, size]));
    if (announced.length === 0) throw new FileRefused('file_being_removed');
    await this.store.take(path, sha256);
    const arrived = await this.unitOfWork.run((tx) => tx.query(arrivedSql, [sha256, personId, name]));
    if (arrived.length === 0) throw new FileRefused('file_being_removed');
  }

  /** Removes files that no evidence has referred to for a day, and what killed uploads left; answers how many. */
  async sweep(): Promise<number> {
    const left = await this.store.clearArriving();
    const leaving = await this.unitOfWork.run((tx) => tx.query<{ sha256: string }>(leavingSql));
    // Marked first, then the bytes, then the row: a sweep that is killed is finished by the next one.
    for (const { sha256 } of leaving) {
      await this.store.remove(sha256);
      await this.unitOfWork.run((tx) => tx.query(forgetSql, [sha256]));
    }
    return left + leaving.length;
  }
}

/** Writes a stream to a new file, hashing as it goes; stops at the limit without closing the connection. */
async function writeDown(stream: Readable, path: string): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    // A stream that is destroyed here takes the answer with it: its connection is the one that we answer on.
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new FileRefused('file_too_large');
      hash.update(chunk);
      await file.write(chunk);
    }
  } catch (error) {
    throw isCutOff(error) ? new FileRefused('file_interrupted') : error;
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

const isCutOff = (error: unknown): boolean =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(codeOf(error) ?? '');
