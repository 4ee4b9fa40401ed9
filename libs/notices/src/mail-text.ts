import { defaultNoticeTemplate, fillNotice, noticeReason, rungNames, stateTexts } from '#domain';
import type { Bilingual, CaseState, NoticeTemplate, NoticeValues } from '#domain';

/** One entry of a message with what it speaks of. */
export interface MessageEntry {
  readonly reason: string;
  readonly rung: number | null;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly titleEn: string | null;
  readonly unit: string | null;
  readonly state: CaseState | null;
  readonly due: string | null;
  readonly document: string | null;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const MOST_LINES = 50;
const none: Bilingual = { zh: '—', en: '—' };
const same = (text: string | null): Bilingual => (text === null ? none : { zh: text, en: text });

/** What an entry tells, by its reason and rung. */
export function whatOf({ reason, rung }: Pick<MessageEntry, 'reason' | 'rung'>): Bilingual {
  const name = rung === null ? undefined : rungNames[rung];
  if (reason === 'rung' && name) return { zh: `督办梯次${rung}:${name.zh}`, en: `Escalation rung ${rung}: ${name.en}` };
  return noticeReason(reason).text;
}

const linkOf = (publicUrl: string, caseId: string | null): string =>
  caseId === null ? `${publicUrl}/inbox` : `${publicUrl}/cases/${caseId}`;

/** The values that fill a template for one entry. */
export function valuesOf(entry: MessageEntry, publicUrl: string): NoticeValues {
  return {
    what: whatOf(entry),
    number: same(entry.number),
    title: entry.title === null ? none : { zh: entry.title, en: entry.titleEn ?? entry.title },
    unit: same(entry.unit),
    due: same(entry.due),
    state: entry.state === null ? none : stateTexts[entry.state],
    document: same(entry.document),
    link: same(linkOf(publicUrl, entry.caseId)),
  };
}

const frame = {
  zh: {
    subject: (count: number, kind: string) =>
      `【整改督办】${kind === 'digest' ? '每日摘要:' : ''}${count} 件事项与您有关`,
    alone: (subject: string) => `【整改督办】${subject}`,
    greeting: (name: string) => `${name},您好:`,
    more: (count: number) => `…… 另有 ${count} 件,请登录查看。`,
    why: '您收到本邮件,是因为您担任上述事项的相关岗位。督办文书不能停收;动态类消息可在“消息设置”中关闭。',
  },
  en: {
    subject: (count: number, kind: string) =>
      `[Rectify] ${kind === 'digest' ? 'daily digest: ' : ''}${count} matters concern you`,
    alone: (subject: string) => `[Rectify] ${subject}`,
    greeting: (name: string) => `${name},`,
    more: (count: number) => `… and ${count} more; sign in to see them.`,
    why: 'You get this because of the post you hold in these cases. Formal notices cannot be stopped; news can, in the message settings.',
  },
} as const;

/** A message as mail: one matter under its own subject, several as a list grouped by case, formal ones first. */
export function mailText(
  message: { readonly kind: string; readonly name: string; readonly language: 'zh' | 'en' },
  entries: readonly MessageEntry[],
  templates: ReadonlyMap<string, NoticeTemplate>,
  publicUrl: string,
): MailText {
  const { language } = message;
  const words = frame[language];
  const weight = { formal: 0, work: 1, news: 2 } as const;
  const ordered = entries.toSorted(
    (a, b) =>
      weight[noticeReason(a.reason).class] - weight[noticeReason(b.reason).class] ||
      (a.number ?? '').localeCompare(b.number ?? ''),
  );
  const lines = ordered.slice(0, MOST_LINES).map((entry, index) => {
    const { line } = templates.get(entry.reason) ?? defaultNoticeTemplate;
    return `${index + 1}. ${fillNotice(line, valuesOf(entry, publicUrl))[language]}\n   ${linkOf(publicUrl, entry.caseId)}`;
  });
  const [first] = ordered;
  const subject =
    first && ordered.length === 1
      ? words.alone(
          fillNotice((templates.get(first.reason) ?? defaultNoticeTemplate).subject, valuesOf(first, publicUrl))[
            language
          ],
        )
      : words.subject(ordered.length, message.kind);
  const more = ordered.length > MOST_LINES ? [words.more(ordered.length - MOST_LINES)] : [];
  return { subject, text: [words.greeting(message.name), '', ...lines, ...more, '', words.why, ''].join('\n') };
}
