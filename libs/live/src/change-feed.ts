import { Injectable } from '@nestjs/common';
import { caseScopeOfMany } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, readNow } from '#platform';
import { changedSql, companySql, noticesSql, visibleSql } from './change-feed.sql.js';

/** A case whose trail has grown, up to `seq`. */
export interface ChangedCase {
  readonly id: string;
  readonly seq: number;
}

/** What happened lately; overlapping looks tell the same twice, and the listener keeps what he has told. */
export interface News {
  readonly cases: readonly ChangedCase[];
  readonly notices: readonly { readonly personId: string; readonly id: string }[];
  readonly company: readonly { readonly personId: string; readonly caseId: string; readonly mark: string }[];
}

/** A case that a caller may see, as it stands. */
export interface Visible {
  readonly id: string;
  readonly version: number;
}

/** Reads what changed, for everybody who listens at once: one look a second, whatever the number of listeners. */
@Injectable()
export class ChangeFeed {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  now(): Promise<string> {
    return this.unitOfWork.read(readNow);
  }

  /** Cases changed after `since` and `overlapSeconds` before it; at most `most`. */
  changedCases(since: string, overlapSeconds: number, most: number): Promise<readonly ChangedCase[]> {
    return this.unitOfWork.read((reader) => reader.query<ChangedCase>(changedSql, [since, overlapSeconds, most]));
  }

  /** Everything that concerns these people since then. */
  news(since: string, overlapSeconds: number, most: number, people: readonly string[]): Promise<News> {
    return this.unitOfWork.read(async (reader) => {
      const [cases, notices, company] = await Promise.all([
        reader.query<ChangedCase>(changedSql, [since, overlapSeconds, most]),
        reader.query<News['notices'][number]>(noticesSql, [people, overlapSeconds]),
        reader.query<News['company'][number]>(companySql, [overlapSeconds]),
      ]);
      return { cases, notices, company };
    });
  }

  /**
   * Of these cases, those each caller may see, in the order of the callers: the one predicate (invariant 10), asked once a
   * role and not once a caller.
   */
  async visible(callers: readonly Caller[], ids: readonly string[]): Promise<readonly (readonly Visible[])[]> {
    const seen = callers.map((): Visible[] => []);
    await this.unitOfWork.read(async (reader) => {
      for (const role of new Set(callers.map((caller) => caller.role))) {
        const places = callers.flatMap((caller, place) => (caller.role === role ? [place] : []));
        const ofRole = callers.filter((caller) => caller.role === role);
        const { sql, from, param } = caseScopeOfMany(role, ofRole, 'k', 2);
        const rows = await reader.query<Visible & { no: number }>(visibleSql(from, sql), [ids, param]);
        for (const { no, id, version } of rows) seen[places[no] ?? -1]?.push({ id, version });
      }
    });
    return seen;
  }
}
