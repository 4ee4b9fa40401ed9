import { Input, Select } from 'antd';
import { useState } from 'react';
import { queries } from '../api/client.ts';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { sources, useSourceTexts, useStateTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';
import { states } from './search.ts';
import type { WorkSearch } from './search.ts';
import { useWorkTexts } from './texts.ts';

interface FiltersProps {
  readonly search: WorkSearch;
  readonly change: (next: Partial<WorkSearch>) => void;
  /** With a field for number or words; on a phone it is the only search. */
  readonly words: boolean;
}

/** Filters of a list; what is chosen stands in the address. */
export function Filters({ search, change, words }: FiltersProps) {
  const t = useWorkTexts();
  const say = useSay();
  const stateText = useStateTexts();
  const sourceText = useSourceTexts();
  const { data } = queries.useQuery('get', '/api/v1/worklist/categories', {}, { staleTime: 300_000 });
  return (
    <div className="filters" role="group" aria-label={t('filters')}>
      {words && <Words key={search.q ?? ''} given={search.q ?? ''} change={change} />}
      <Select
        aria-label={t('category')}
        placeholder={t('category')}
        allowClear
        style={{ width: 148 }}
        popupMatchSelectWidth={220}
        value={search.category}
        options={(data?.items ?? []).map((one) => ({ value: one.no, label: say(one) }))}
        onChange={(category: number | undefined) => change({ category })}
      />
      <UnitFilter label={t('unit')} value={search.unit} onChange={(unit) => change({ unit })} />
      <Select
        aria-label={t('state')}
        placeholder={t('state')}
        allowClear
        style={{ width: 132 }}
        value={search.state}
        options={states.map((state) => ({ value: state, label: stateText(state) }))}
        onChange={(state: WorkSearch['state']) => change({ state })}
      />
      <Select
        aria-label={t('source')}
        placeholder={t('source')}
        allowClear
        style={{ width: 120 }}
        value={search.source}
        options={sources.map((source) => ({ value: source, label: sourceText(source) }))}
        onChange={(source: string | undefined) => change({ source })}
      />
      <p className="hints only-desk" aria-hidden="true">
        <span>J K {t('hintMove')}</span>
        <span>X {t('hintChoose')}</span>
        <span>Enter {t('hintOpen')}</span>
        <span>/ {t('hintSearch')}</span>
        <span>? {t('hintHelp')}</span>
      </p>
    </div>
  );
}

function Words({ given, change }: { readonly given: string; readonly change: FiltersProps['change'] }) {
  const t = useWorkTexts();
  const [q, setQ] = useState(given);
  const apply = (): void => {
    if (q.trim() !== given) change({ q: q.trim() === '' ? undefined : q.trim() });
  };
  return (
    <Input
      aria-label={t('words')}
      placeholder={t('words')}
      style={{ width: 172 }}
      allowClear
      value={q}
      onChange={(event) => setQ(event.target.value)}
      onPressEnter={(event) => !event.nativeEvent.isComposing && apply()}
      onBlur={apply}
      onClear={() => change({ q: undefined })}
    />
  );
}
