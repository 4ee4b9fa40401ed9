import type { Bilingual } from '../bilingual.js';

/** What a message may speak of; written in a template as `{name}`. */
export const noticePlaceholders = ['what', 'number', 'title', 'unit', 'due', 'state', 'document', 'link'] as const;
export type NoticePlaceholder = (typeof noticePlaceholders)[number];
export type NoticeValues = Readonly<Record<NoticePlaceholder, Bilingual>>;

/** The words of one reason: the subject when it is told alone, and its line in a message or digest. */
export interface NoticeTemplate {
  readonly subject: Bilingual;
  readonly line: Bilingual;
}

/** What is said where the office has written nothing of its own. */
export const defaultNoticeTemplate: NoticeTemplate = {
  subject: { zh: '{what}:{number}', en: '{what}: {number}' },
  line: {
    zh: '{what}:{number} {title}({unit},{state},时限 {due})',
    en: '{what}: {number} {title} ({unit}, {state}, due {due})',
  },
};

const placeholder = /\{([^{}]*)\}/gu;

/** Names in braces that a template may not use; an empty list is a sound one. */
export function unknownPlaceholders({ subject, line }: NoticeTemplate): readonly string[] {
  const texts = [subject.zh, subject.en, line.zh, line.en];
  const named = texts.flatMap((text) => [...text.matchAll(placeholder)].map(([, name]) => name ?? ''));
  return [...new Set(named)].filter((name) => !noticePlaceholders.some((known) => known === name));
}

/** A text with its placeholders filled; one line, whatever the values hold. */
export function fillNotice(text: Bilingual, values: NoticeValues): Bilingual {
  const fill = (language: 'zh' | 'en'): string =>
    text[language]
      .replaceAll(placeholder, (whole, name: string) => {
        const known = noticePlaceholders.find((one) => one === name);
        return known ? values[known][language] : whole;
      })
      .replaceAll(/\s+/gu, ' ')
      .trim();
  return { zh: fill('zh'), en: fill('en') };
}
