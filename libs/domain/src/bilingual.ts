/** A text in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A language of the product. */
export type Language = keyof Bilingual;
