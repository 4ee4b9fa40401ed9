import { Injectable } from '@nestjs/common';
import { rungNames } from '#domain';
import { UnitOfWork } from '#platform';

/** One message in a person's inbox: what happened in which case, in both languages. */
export interface InboxItem {
  readonly id: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseTitle: string | null;
  readonly unitName: string | null;
  readonly reason: string;
  readonly rung: number | null;
  readonly zh: string;
  readonly en: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  issued: ['新交办事项,请认领', 'A case was issued to you; claim it'],
  claimed: ['责任单位已认领', 'The unit claimed the case'],
  deemed_claimed: ['逾期未认领,视同认领', 'Not claimed in time: taken as claimed'],
  disputed: ['责任单位提出异议', 'The unit disputes the case'],
  plan_filed: ['整改方案待审', 'A plan waits for review'],
  plan_returned: ['整改方案被退回', 'The plan was returned'],
  plan_approved: ['整改方案已批复', 'The plan was approved'],
  submitted: ['申请销号,待验收', 'Applied to close; verify it'],
  papers_returned: ['材料退回补正', 'Papers were returned'],
  passed: ['验收通过', 'Verification passed'],
  failed: ['验收不通过,重新整改', 'Verification failed; rework'],
  published: ['整改结果公示', 'The result is in public notice'],
  closed: ['已销号', 'Closed'],
  reopened: ['事项重启', 'Reopened'],
  annulled: ['因虚假整改撤销', 'Annulled for false rectification'],
  changed: ['事项有变化', 'The case changed'],
  replicated_check: ['举一反三:请自查并签字答复', 'Check your own unit for the same problem and sign the answer'],
  asked: ['有申请待决定', 'A request waits for a decision'],
  refused: ['申请未获批准', 'The request was refused'],
  upkeep_missed: ['巩固检查未按期完成,启动回头看', 'Upkeep was not shown in time: a look-back opens'],
  interview: ['方案两次退回,须约谈', 'The plan was returned twice: an interview is due'],
  handed_over: ['责任单位合并,事项移交给接续单位', 'The unit was merged; its successor took over the case'],
  appointed: ['您已任新岗位', 'You hold a new post'],
  substituting: ['您在代理期间代行岗位职责', 'You substitute in a post'],
  date_moved: ['日历更正,期限后移', 'The calendar was corrected: a date moved later'],
  calendar_missing: ['年日历未录入,期限只按平常周末推算', ' has no calendar: dates count plain weekends only'],
  calendar_provisional: [
    '年日历仍为暂定,请按国务院办公厅放假通知录入',
    ' has a provisional calendar: enter the State Council’s notice',
  ],
  delegated: ['督办已书面委托给您单位', 'Supervision was delegated to your unit in writing'],
};

function textOf(
  reason: string,
  rung: number | null,
  year: string | null,
): { readonly zh: string; readonly en: string } {
  const name = rung === null ? undefined : rungNames[rung];
  if (reason === 'rung' && name) return { zh: `督办梯次${rung}:${name.zh}`, en: `Escalation rung ${rung}: ${name.en}` };
  const [zh, en] = reasons[reason] ?? [reason, reason];
  return { zh: `${year ?? ''}${zh}`, en: `${year ?? ''}${en}` };
}

/** Whose inbox it is. */
interface Reading {
  readonly personId: string;
}

@Injectable()
export class InboxQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The caller's own messages, newest first; `cursor` is the last id seen. Nobody reads another's inbox. */
  list(
    { personId }: Reading,
    page: { readonly cursor?: string | undefined; readonly limit: number; readonly unreadOnly: boolean },
  ) {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<Omit<InboxItem, 'zh' | 'en'> & { readonly year: string | null }>(
        `select e.id, e.case_id as "caseId", k.number as "caseNumber", k.title as "caseTitle", u.name as "unitName",
           e.reason, e.rung, e.data ->> 'year' as year, e.created_at as "createdAt", e.read_at as "readAt"
         from inbox_entry e left join kase k on k.id = e.case_id left join unit u on u.id = k.responsible_unit_id
         where e.person_id = $1 and ($2::uuid is null or e.id < $2) and (not $3::boolean or e.read_at is null)
         order by e.id desc limit $4`,
        [personId, page.cursor ?? null, page.unreadOnly, page.limit + 1],
      );
      const [counts] = await reader.query<{ total: number; unread: number }>(
        `select count(*) as total, count(*) filter (where read_at is null) as unread from inbox_entry where person_id = $1`,
        [personId],
      );
      const items = rows
        .slice(0, page.limit)
        .map(({ year, ...row }): InboxItem => ({ ...row, ...textOf(row.reason, row.rung, year) }));
      const unread = counts?.unread ?? 0;
      const total = page.unreadOnly ? unread : (counts?.total ?? 0);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null, total, unread };
    });
  }

  /** Marks one of the caller's messages as read; false when he has no such message. */
  markRead({ personId }: Reading, id: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const marked = await tx.query(
        'update inbox_entry set read_at = coalesce(read_at, rectify_now()) where id = $1 and person_id = $2 returning 1',
        [id, personId],
      );
      return marked.length > 0;
    });
  }
}
