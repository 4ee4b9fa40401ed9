import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { dayIn, firstLanguage, keepLanguage, sayIn } from './texts.ts';
import type { Bilingual, Language, Say, TextKey } from './texts.ts';

interface Speech {
  readonly t: Say;
  readonly language: Language;
  readonly day: (day: string) => string;
  readonly pick: (text: Bilingual) => string;
}

const speechIn = (language: Language): Speech => ({
  t: sayIn(language),
  language,
  day: (day) => dayIn(language, day),
  pick: (text) => text[language] || text.zh,
});
const Spoken = createContext<Speech>(speechIn('zh'));
/** The texts of the page in the language chosen on top. */
export const useSpeech = (): Speech => useContext(Spoken);

const LARGE = 'rectify.large';

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const tell = (): void => setOnline(navigator.onLine);
    addEventListener('online', tell);
    addEventListener('offline', tell);
    return () => {
      removeEventListener('online', tell);
      removeEventListener('offline', tell);
    };
  }, []);
  return isOnline;
}

/** Head with the switches for large text and language, and the page below it. */
export function Frame({ name, children }: { readonly name: TextKey; readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [isLarge, setLarge] = useState(localStorage.getItem(LARGE) === 'yes');
  const isOnline = useOnline();
  const speech = speechIn(language);
  const { t } = speech;
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    document.title = `${t('product')} · ${t(name)}`;
  });
  useEffect(() => {
    document.documentElement.classList.toggle('large', isLarge);
    localStorage.setItem(LARGE, isLarge ? 'yes' : 'no');
  }, [isLarge]);
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <Spoken value={speech}>
      <header className="head">
        <svg className="sign" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="7" />
          <path d="m8.5 16.5 5 5 10-11" />
        </svg>
        <span className="head-name">
          {t('product')} · {t(name)}
        </span>
        <button
          type="button"
          className="pill"
          lang={other === 'en' ? 'en' : 'zh-CN'}
          aria-label={t('languageLong')}
          onClick={() => {
            keepLanguage(other);
            setLanguage(other);
          }}
        >
          {t('language')}
        </button>
        <button type="button" className="pill" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {t('large')}
        </button>
      </header>
      {!isOnline && (
        <p className="offline" role="status">
          {t('offline')}
        </p>
      )}
      <main>{children}</main>
    </Spoken>
  );
}

interface StateProps {
  readonly title: TextKey;
  readonly why: TextKey;
  readonly kind?: 'good' | 'plain';
  readonly children?: ReactNode;
}

/** What became of it, in a heading and a sentence. */
export function State({ title, why, kind = 'plain', children }: StateProps) {
  const { t } = useSpeech();
  return (
    <section className={`outcome ${kind}`} role={kind === 'good' ? 'status' : undefined}>
      <svg width="64" height="64" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <circle cx="32" cy="32" r="28" />
        <path d={kind === 'good' ? 'm20 33 8 8 16-18' : 'M32 18v18M32 45v1'} />
      </svg>
      <h1>{t(title)}</h1>
      <p>{t(why)}</p>
      {children}
    </section>
  );
}

/** A fact under its name; nothing when there is none. */
export function Fact({ name, children }: { readonly name: TextKey; readonly children: ReactNode }) {
  const { t } = useSpeech();
  return (
    <div className="fact">
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Reads the page aloud where the browser can; elsewhere there is no button. */
export function ReadAloud() {
  const { t, language } = useSpeech();
  const [isReading, setReading] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!('speechSynthesis' in window)) return null;
  const read = (): void => {
    speechSynthesis.cancel();
    if (isReading) return setReading(false);
    const text = [...document.querySelectorAll('main h1, main .sheet dt, main .sheet dd')]
      .map(({ textContent }) => textContent)
      .join('。');
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = language === 'en' ? 'en-GB' : 'zh-CN';
    speech.onend = () => setReading(false);
    setReading(true);
    speechSynthesis.speak(speech);
  };
  return (
    <button type="button" className="plain-button aloud" aria-pressed={isReading} onClick={read}>
      {t(isReading ? 'stopReading' : 'readAloud')}
    </button>
  );
}

/** How many days are left, from the server. */
export function DaysLeft({ days }: { readonly days: number }) {
  const { t } = useSpeech();
  return <strong className="days">{days > 0 ? t('daysLeft', { count: days }) : t('lastDay')}</strong>;
}
