import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { AuditSearch } from './search.ts';
import { useAuditTexts } from './texts.ts';

const WORDS = ['person', 'post', 'object'] as const;
const DAYS = ['from', 'to'] as const;

interface FiltersProps {
  readonly search: AuditSearch;
  readonly go: (search: AuditSearch) => void;
}

/** Who, where, on what and when; applied together. */
export function AuditFilters({ search, go }: FiltersProps) {
  const t = useAuditTexts();
  const id = useId();
  const [draft, setDraft] = useState(search);
  const set = (name: keyof AuditSearch, value: string): void =>
    setDraft((before) => ({ ...before, [name]: value === '' ? undefined : value }));
  return (
    <form
      className="card audit-filters"
      role="search"
      aria-label={t('filters')}
      onSubmit={(event) => {
        event.preventDefault();
        go(draft);
      }}
    >
      {WORDS.map((name) => (
        <div key={name} className="field">
          <label htmlFor={`${id}${name}`}>{t(name)}</label>
          <Input id={`${id}${name}`} value={draft[name] ?? ''} onChange={(event) => set(name, event.target.value)} />
        </div>
      ))}
      {DAYS.map((name) => (
        <div key={name} className="field">
          <label htmlFor={`${id}${name}`}>{t(name)}</label>
          <input
            id={`${id}${name}`}
            className="day"
            type="date"
            value={draft[name] ?? ''}
            onChange={(event) => set(name, event.target.value)}
          />
        </div>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={draft.outcome === 'refused'}
          onChange={(event) => set('outcome', event.target.checked ? 'refused' : '')}
        />
        {t('refusedOnly')}
      </label>
      <Button type="primary" htmlType="submit">
        {t('apply')}
      </Button>
      <Button onClick={() => go({})}>{t('clear')}</Button>
    </form>
  );
}
