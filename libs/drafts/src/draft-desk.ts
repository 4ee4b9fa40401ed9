import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { Tx } from '#platform';
import { deleteSql, findSql, forgetOldSql, saveSql } from './draft.sql.js';

/** What a person has typed into a form and not sent yet. */
export interface Draft {
  readonly body: Readonly<Record<string, unknown>>;
  /** Grows with every save; a save names the one it continues. */
  readonly version: number;
  readonly updatedAt: string;
}

export type DraftRefusalCode = 'draft_changed' | 'too_many_drafts';

/** A draft that was not saved; with `current`, what another device saved meanwhile. */
export class DraftRefused extends Error {
  constructor(
    readonly code: DraftRefusalCode,
    readonly current: Draft | null = null,
  ) {
    super(code);
    this.name = 'DraftRefused';
  }
}

/** Whose draft it is: a person in one of his posts. Nobody reads another's. */
interface Writer {
  readonly personId: string;
  readonly postId: string;
}

const MOST_OF_A_PERSON = 200;
const KEPT_DAYS = 90;

@Injectable()
export class DraftDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The caller's draft under a key; null when there is none. */
  find(writer: Writer, key: string): Promise<Draft | null> {
    return this.unitOfWork.read(async (reader) => {
      const [found] = await reader.query<Draft>(findSql, [writer.personId, writer.postId, key]);
      return found ?? null;
    });
  }

  /**
   * Saves what was typed (UX-4). `basedOn` is the version it continues, null for a new draft: what another device saved
   * in between is never written over unseen, the answer is then `DraftRefused` with it.
   */
  save(
    writer: Writer,
    key: string,
    body: Readonly<Record<string, unknown>>,
    basedOn: number | null,
  ): Promise<Omit<Draft, 'body'>> {
    return this.unitOfWork.run(async (tx) => {
      const { personId, postId } = writer;
      const [saved] = await tx.query<Omit<Draft, 'body'>>(saveSql, [
        personId,
        postId,
        key,
        JSON.stringify(body),
        basedOn,
        MOST_OF_A_PERSON,
      ]);
      return saved ?? this.refuse(tx, writer, key);
    });
  }

  private async refuse(tx: Tx, { personId, postId }: Writer, key: string): Promise<never> {
    const [current] = await tx.query<Draft>(findSql, [personId, postId, key]);
    if (current) throw new DraftRefused('draft_changed', current);
    throw new DraftRefused('too_many_drafts');
  }

  /** Forgets a draft: it was sent, or given up. */
  async forget({ personId, postId }: Writer, key: string): Promise<void> {
    await this.unitOfWork.run((tx) => tx.query(deleteSql, [personId, postId, key]));
  }

  /** Forgets what nobody has touched for 90 days; answers how many. */
  async forgetOld(): Promise<number> {
    const forgotten = await this.unitOfWork.run((tx) => tx.query(forgetOldSql, [KEPT_DAYS]));
    return forgotten.length;
  }
}
