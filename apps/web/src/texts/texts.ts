import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';

/** A text in Chinese and English; a third one is what English says of exactly one. */
export type Pair = readonly [zh: string, en: string, one?: string];
export type Language = 'zh' | 'en';
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const KEPT = 'rectify.language';

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'zh';
}

void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'zh',
  resources: {},
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
document.documentElement.lang = i18next.language === 'en' ? 'en' : 'zh-CN';

/** The language texts are shown in. */
export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh');

/** Shows everything in another language from now on, and next time. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  await i18next.changeLanguage(language);
}

export type Values = Readonly<Record<string, string | number>>;
type Said<Key extends string> = (key: Key, values?: Values) => string;

/** Numbers as words: for a number named `count` i18next would load the plural rules of every language there is. */
const asWords = (values: Values = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** The texts of one feature, both languages side by side, and the hook that says them. */
export function defineTexts<Key extends string>(name: string, pairs: Readonly<Record<Key, Pair>>): () => Said<Key> {
  const entries = Object.entries<Pair>(pairs);
  const ofOne = new Set<string>(entries.filter(([, [, , one]]) => one).map(([key]) => key));
  i18next.addResourceBundle('zh', name, Object.fromEntries(entries.map(([key, [zh]]) => [key, zh])));
  i18next.addResourceBundle(
    'en',
    name,
    Object.fromEntries(
      entries.flatMap(([key, [, en, one]]) =>
        one
          ? [
              [key, en],
              [`${key}_one`, one],
            ]
          : [[key, en]],
      ),
    ),
  );
  return () => {
    const { t } = useTranslation(name);
    return useMemo(
      () => (key: Key, values?: Values) => {
        const isOne = currentLanguage() === 'en' && values?.['count'] === 1 && ofOne.has(key);
        return t(isOne ? `${key}_one` : key, asWords(values));
      },
      [t],
    );
  };
}

/** A whole number with its thousands apart; `toLocaleString` takes 30 ms of the first paint to load its tables. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

/** Several things in a row, as the language writes it. */
export const listed = (items: readonly (string | number)[]): string =>
  items.join(currentLanguage() === 'en' ? ', ' : '、');

/** Says what the server gives in both languages. */
export function useSay(): (text: Bilingual | null | undefined) => string {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return useMemo(() => (text) => (text ? (isEnglish ? text.en : text.zh) : ''), [isEnglish]);
}
