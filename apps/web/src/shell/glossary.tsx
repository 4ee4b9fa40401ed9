import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { glossary } from '../api/glossary.ts';
import { currentLanguage, useSay } from '../texts/texts.ts';
import { useShellTexts } from './texts.ts';

const entries = Object.entries(glossary);

/** The terms of art, found by either language. */
export function Glossary() {
  const t = useShellTexts();
  const say = useSay();
  const [q, setQ] = useState('');
  const wanted = useDeferredValue(q.trim().toLowerCase());
  const found = entries.filter(([, { name, meaning }]) =>
    [name.zh, name.en, meaning.zh, meaning.en].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <Input
        aria-label={t('glossarySearch')}
        placeholder={t('glossarySearch')}
        allowClear
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <p className="third number" role="status">
        {found.length === 0 ? t('glossaryNothing', { q }) : t('glossaryCount', { count: found.length })}
      </p>
      {/* A scroller that keys can move. */}
      <div className="glossary" role="region" aria-label={t('glossary')} tabIndex={0}>
        <dl>
          {found.map(([key, { name, meaning }]) => (
            <div key={key}>
              <dt>
                {say(name)}
                {currentLanguage() === 'en' && <span lang="zh-CN"> ({name.zh})</span>}
              </dt>
              <dd>{say(meaning)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
