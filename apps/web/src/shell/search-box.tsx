import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { api } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import { LightMark } from '../parts/light.tsx';
import type { Light } from '../parts/light.tsx';
import { useShellTexts } from './texts.ts';

/** What a search finds in the caller's scope. */
interface Hit {
  readonly key: string;
  readonly kind: 'case' | 'unit' | 'all';
  readonly id: string;
  readonly title: string;
  readonly below: string;
  readonly light?: Light;
}

export async function search(q: string): Promise<readonly Hit[]> {
  const [cases, units] = await Promise.all([
    api.GET('/api/v1/worklist', { params: { query: { view: 'all', q, limit: 6 } } }),
    api.GET('/api/v1/units', { params: { query: { q, limit: 5 } } }),
  ]);
  return [
    ...(cases.data?.items ?? []).map((one): Hit => ({
      key: `case-${one.id}`,
      kind: 'case',
      id: one.id,
      title: one.title,
      below: `${one.number} · ${one.unit.pathText}`,
      light: one.light,
    })),
    // Names repeat: a unit is never shown without its path.
    ...(units.data?.items ?? []).map((one): Hit => ({
      key: `unit-${one.id}`,
      kind: 'unit',
      id: one.id,
      title: one.name,
      below: one.pathText,
    })),
  ];
}

/** Finds cases by number and words, units by name with their paths; keys and mouse alike. */
export function SearchBox() {
  const t = useShellTexts();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const wanted = useDeferredValue(q.trim());
  const { data: hits = [], isFetched } = useQuery({
    queryKey: ['search', wanted],
    queryFn: () => search(wanted),
    enabled: isOpen && wanted !== '',
  });
  const all: Hit = { key: 'all', kind: 'all', id: '', title: t('searchAll', { q: wanted }), below: '' };
  const shown = wanted === '' ? [] : [...hits, all];
  const open = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    setQ('');
    input.current?.blur();
    if (hit.kind === 'case') void navigate({ to: '/cases/$id', params: { id: hit.id }, search: {} });
    else if (hit.kind === 'unit') void navigate({ to: '/cases', search: { view: 'all', unit: hit.id } });
    else void navigate({ to: '/cases', search: { view: 'all', q: wanted } });
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, shown.length));
    else if (event.key === 'ArrowUp') setAt((at - 1 + shown.length) % Math.max(1, shown.length));
    else if (event.key === 'Enter') open(shown[at]);
    else if (event.key === 'Escape') {
      setQ('');
      setOpen(false);
      input.current?.blur();
    } else return;
    event.preventDefault();
  };
  const isShown = isOpen && wanted !== '';
  return (
    <div className="search only-desk" role="search" aria-label={t('search')}>
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isShown}
        aria-controls="search-hits"
        aria-activedescendant={isShown ? `hit-${shown[at]?.key ?? ''}` : undefined}
        aria-label={t('search')}
        placeholder={t('search')}
        value={q}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
        onChange={(event) => {
          setQ(event.target.value);
          setAt(0);
          setOpen(true);
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="search-hits" role="listbox" aria-label={t('search')} className="hits" hidden={!isShown}>
        {isShown && isFetched && hits.length === 0 && (
          <li className="hits-none" role="option" aria-disabled="true" aria-selected="false">
            {t('searchNothing', { q: wanted })}
          </li>
        )}
        {isShown &&
          shown.map((hit, index) => (
            <li
              key={hit.key}
              id={`hit-${hit.key}`}
              role="option"
              aria-selected={index === at}
              className="hit"
              // Before the input loses its focus and the list its place.
              onMouseDown={(event) => {
                event.preventDefault();
                open(hit);
              }}
              onMouseEnter={() => setAt(index)}
            >
              <span className="hit-kind">
                {hit.light ? (
                  <LightMark light={hit.light} />
                ) : (
                  <Icon name={hit.kind === 'unit' ? 'person' : 'search'} size={15} />
                )}
              </span>
              <span className="hit-text">
                <span>{hit.title}</span>
                <span className="third">{hit.below}</span>
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
