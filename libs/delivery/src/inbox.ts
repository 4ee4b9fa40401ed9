import { Injectable } from '@nestjs/common';
import { noticeReason, rungNames } from '#domain';
import type { Bilingual } from '#domain';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';

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

function textOf(reason: string, rung: number | null, year: string | null): Bilingual {
  const name = rung === null ? undefined : rungNames[rung];
  if (reason === 'rung' && name) return { zh: `督办梯次${rung}:${name.zh}`, en: `Escalation rung ${rung}: ${name.en}` };
  const { zh, en } = noticeReason(reason).text;
  return { zh: `${year ?? ''}${zh}`, en: `${year ?? ''}${en}` };
}

/** Whose inbox it is. */
interface Reading {
  readonly personId: string;
}

/** How a person wants to be written to; formal notices come whatever is set here (NO-6). */
export interface NoticePreferences {
  /** Null: no mail, only the inbox. */
  readonly email: string | null;
  readonly language: 'zh' | 'en';
  /** Whether news (closed, published, claimed …) is mailed in the daily digest. */
  readonly wantsNews: boolean;
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

  preferences({ personId }: Reading): Promise<NoticePreferences> {
    return this.unitOfWork.read((reader) => preferencesOf(reader, personId));
  }

  /** Changes how the caller is written to; what is left out stays. */
  changePreferences(
    { personId }: Reading,
    changes: { readonly [K in keyof NoticePreferences]?: NoticePreferences[K] | undefined },
  ): Promise<NoticePreferences> {
    return this.unitOfWork.run(async (tx) => {
      const { email, language, wantsNews } = { ...(await preferencesOf(tx, personId)), ...given(changes) };
      await tx.query('update person set email = $2, language = $3, wants_news = $4 where id = $1', [
        personId,
        email,
        language,
        wantsNews,
      ]);
      return preferencesOf(tx, personId);
    });
  }

  /** Marks all of the caller's messages as read; answers how many were not. */
  markAllRead({ personId }: Reading): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const marked = await tx.query(
        'update inbox_entry set read_at = rectify_now() where person_id = $1 and read_at is null returning 1',
        [personId],
      );
      return marked.length;
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

async function preferencesOf(reader: Reader, personId: string): Promise<NoticePreferences> {
  const [row] = await reader.query<NoticePreferences>(
    `select email, coalesce(language, 'zh') as language, coalesce(wants_news, true) as "wantsNews"
     from person where id = $1`,
    [personId],
  );
  if (!row) throw new Error('The caller is nobody.');
  return row;
}

/** Without the fields that were left out. */
const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
