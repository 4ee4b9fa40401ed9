import { Popover } from 'antd';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { glossary } from '../api/glossary.ts';
import { currentLanguage, defineTexts, useSay } from '../texts/texts.ts';
import './term.css';

export type TermName = keyof typeof glossary;
export const termNames = Object.keys(glossary) as readonly TermName[]; // its keys are the names

const useTermTexts = defineTexts('term', {
  terms: ['词义', 'Terms'],
  meaning: ['(词义)', ' (what it means)'],
});

interface TermProps {
  readonly name: TermName;
  /** How the page calls it; the glossary's own word when left out. */
  readonly children?: ReactNode;
}

/** A term of art that explains itself on hover, focus and tap; English names the Chinese term in brackets (UX-8). */
export function Term({ name, children }: TermProps) {
  const say = useSay();
  const t = useTermTexts();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { name: word, meaning } = glossary[name];
  return (
    <Popover
      id={id}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={['hover', 'focus']}
      classNames={{ root: 'term-meaning' }}
      content={say(meaning)}
    >
      <button
        type="button"
        className="term"
        aria-expanded={isOpen}
        aria-describedby={isOpen ? id : undefined}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          // The key closes this, not the dialog it stands in.
          event.stopPropagation();
          setOpen(false);
        }}
      >
        <span className="term-word">{children ?? say(word)}</span>
        <span className="unseen">{t('meaning')}</span>
        {currentLanguage() === 'en' && (
          <span className="term-own" lang="zh-CN">
            ({word.zh})
          </span>
        )}
      </button>
    </Popover>
  );
}

/** The terms a form or page speaks of, in a line; nothing where there are none. */
export function TermLine({ names }: { readonly names: readonly TermName[] }) {
  const t = useTermTexts();
  const id = useId();
  if (names.length === 0) return null;
  return (
    <div className="term-line no-print" role="group" aria-labelledby={id}>
      <span className="third" id={id}>
        {t('terms')}
      </span>
      {names.map((name) => (
        <Term key={name} name={name} />
      ))}
    </div>
  );
}

/** Which terms a Chinese text speaks of, the longer word before the one inside it. */
export function termsIn(text: string): readonly TermName[] {
  let rest = text;
  return termNames
    .toSorted((one, other) => glossary[other].name.zh.length - glossary[one].name.zh.length)
    .filter((name) => {
      const { zh } = glossary[name].name;
      const isIn = rest.includes(zh);
      rest = rest.replaceAll(zh, ' ');
      return isIn;
    });
}
