import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseView } from '../case/case-data.ts';
import { useSay } from '../texts/texts.ts';
import type { Bilingual } from '../texts/texts.ts';
import { useQueueTexts } from './texts.ts';
import './queues.css';

/** Facts as a list of names and values; what is empty is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Title, number and unit of a case, leading to it. */
export function CaseTitle({ kase }: { readonly kase: Pick<CaseView, 'id' | 'number' | 'title' | 'titleEn' | 'unit'> }) {
  const say = useSay();
  return (
    <div className="case-title">
      <h2>
        <Link to="/cases/$id" params={{ id: kase.id }} search={{}}>
          {say({ zh: kase.title, en: kase.titleEn || kase.title })}
        </Link>
      </h2>
      <p className="second">
        <span className="number">{kase.number}</span> · {kase.unit.pathText}
      </p>
    </div>
  );
}

/** Every rule that keeps the reader from acting; nothing where none does. */
export function Because({ title, rules }: { readonly title?: string; readonly rules: readonly Bilingual[] }) {
  const t = useQueueTexts();
  const say = useSay();
  if (rules.length === 0) return null;
  return (
    <div className="because">
      <strong>{title ?? t('cannot')}</strong>
      <ul>
        {rules.map((rule) => (
          <li key={rule.zh}>{say(rule)}</li>
        ))}
      </ul>
    </div>
  );
}

/** How long the office has left to answer. */
export function AnswerBy({ days }: { readonly days: number | null }) {
  const t = useQueueTexts();
  if (days === null) return null;
  if (days < 0) return <span className="status bad">{t('answerOver', { count: -days })}</span>;
  return (
    <span className={days <= 1 ? 'status waits' : 'status'}>
      {days === 0 ? t('answerToday') : t('answerLeft', { count: days })}
    </span>
  );
}
