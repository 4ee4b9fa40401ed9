import { Injectable } from '@nestjs/common';
import type { NoticeTemplate } from '#domain';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { messageListSql, messageSql, templatesSql, undeliveredSql } from './mail-desk.sql.js';
import { mailText } from './mail-text.js';
import type { MailText, MessageEntry } from './mail-text.js';

/** A mail ready to be sent. */
export interface Mail extends MailText {
  readonly messageId: string;
  readonly to: string;
}

/** One message in the log of what was sent. */
export interface MessageRow {
  readonly id: string;
  readonly kind: 'push' | 'digest';
  readonly status: 'inbox_only' | 'queued' | 'sent' | 'failed';
  readonly entries: number;
  readonly error: string | null;
  readonly createdAt: string;
  readonly settledAt: string | null;
  readonly person: string;
  readonly post: string | null;
}

interface StoredMessage {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: 'zh' | 'en';
  readonly entries: readonly MessageEntry[];
}

/** The templates in force by reason; reasons without one use the words that come with the product. */
export async function templatesInForce(reader: Reader): Promise<ReadonlyMap<string, NoticeTemplate>> {
  const rows = await reader.query<{ reason: string; data: NoticeTemplate }>(templatesSql);
  return new Map(rows.map(({ reason, data }) => [reason, data]));
}

@Injectable()
export class MailDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publicUrl: string,
  ) {}

  /** The mail of a message; undefined when it was sent before, or nobody is there to send it to. */
  compose(messageId: string): Promise<Mail | undefined> {
    return this.unitOfWork.read(async (reader) => {
      const [message] = await reader.query<StoredMessage>(messageSql, [messageId]);
      if (!message || message.status !== 'queued' || message.email === null) return undefined;
      const text = mailText(message, message.entries, await templatesInForce(reader), this.publicUrl);
      return { messageId, to: message.email, ...text };
    });
  }

  async sent(messageId: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query(`update message set status = 'sent', settled_at = rectify_now(), error = null where id = $1`, [
        messageId,
      ]),
    );
  }

  /** It will not arrive: the log says why, and those who sent it are told (NO-5). */
  async failed(messageId: string, error: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const failed = await tx.query(
        `update message set status = 'failed', settled_at = rectify_now(), error = $2
         where id = $1 and status = 'queued' returning 1`,
        [messageId, error],
      );
      if (failed.length > 0) await tx.query(undeliveredSql, [messageId]);
    });
  }

  /** What was sent to whom, newest first; `cursor` is the last id seen. */
  list(page: {
    readonly status?: MessageRow['status'] | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  }) {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<MessageRow>(messageListSql, [
        page.status ?? null,
        page.cursor ?? null,
        page.limit + 1,
      ]);
      const [count] = await reader.query<{ total: number }>(
        'select count(*)::int as total from message where $1::text is null or status = $1',
        [page.status ?? null],
      );
      const items = rows.slice(0, page.limit);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null, total: count?.total ?? 0 };
    });
  }
}
