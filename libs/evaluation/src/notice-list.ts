import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { noticeListSql } from './notice-list.sql.js';
import type { ObjectionRow } from './objection-desk.js';

export const noticeViews = ['running', 'objections', 'over'] as const;
export type NoticeView = (typeof noticeViews)[number];

/** A notice as staff see it; who may not check objections sees none and no number of them. */
export interface NoticeListRow {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly unitPath: string;
  readonly text: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Days on which objections are still taken, today counted; 0 when it is over. */
  readonly daysLeft: number;
  readonly isOpen: boolean;
  readonly objections: readonly ObjectionRow[] | null;
}

interface Counted {
  readonly views: Readonly<Record<NoticeView, number>>;
  readonly items: readonly NoticeListRow[];
  readonly today: LocalDate;
}

@Injectable()
export class NoticeList {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Notices of the caller's cases, the one that ends first on top, with what was objected and how it was found. */
  list(caller: Caller, page: { view: NoticeView; cursor?: string | undefined; limit: number }) {
    const scope = caseScope(caller, 'k', 6);
    const checks = caller.role === 'supervisor' || caller.role === 'leader';
    return this.unitOfWork.read(async (reader) => {
      const [found] = await reader.query<Counted>(noticeListSql(scope.sql), [
        page.view,
        page.cursor ?? null,
        page.limit + 1,
        checks ? caller.unitId : null,
        caller.unitPath,
        ...scope.params,
      ]);
      if (!found) throw new Error('Counting gives one row.');
      const items = found.items.slice(0, page.limit);
      const last = items.at(-1);
      const next = found.items.length > page.limit && last ? `${last.to}|${last.caseId}` : null;
      return { items, next, total: found.views[page.view], views: found.views, today: found.today };
    });
  }
}
