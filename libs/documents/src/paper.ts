import type { LocalDate, PaperKindName } from '#domain';

/** A piece of a paper, whatever it is written as. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** To whom; not indented. */
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      /** Shares of the width. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** A paper of section 13 before it is written as PDF or DOCX. */
export interface Paper {
  readonly kind: PaperKindName;
  readonly number: string;
  /** Whose red head stands on a letter. */
  readonly head: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Who signs, one line each, above the date. */
  readonly signed: readonly string[];
  readonly date: LocalDate;
  /** 抄送 */
  readonly copies: readonly string[];
}

/** 2026年3月2日 */
export function chineseDay(day: LocalDate): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}
