import { useNavigate } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { states } from '../inbox/search.ts';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { useStateTexts } from '../texts/common.ts';
import { ledgerKinds } from './search.ts';
import type { LedgerSearch } from './search.ts';
import { useLedgerTexts } from './texts.ts';

/** Which lines the ledger shows; what is chosen stands in the address. */
export default function LedgerFilters({ search }: { readonly search: LedgerSearch }) {
  const t = useLedgerTexts();
  const stateText = useStateTexts();
  const navigate = useNavigate();
  const change = (next: LedgerSearch): void => void navigate({ to: '/ledger', search: { ...search, ...next } });
  return (
    <div className="filters" role="group" aria-label={t('which')}>
      <Segmented
        aria-label={t('which')}
        value={search.which ?? 'all'}
        onChange={(which) => change({ which: ledgerKinds.find((one) => one === which) })}
        options={(['all', ...ledgerKinds] as const).map((one) => ({ value: one, label: t(one) }))}
      />
      <UnitFilter label={t('unit')} value={search.unit} onChange={(unit) => change({ unit })} />
      <Select
        aria-label={t('state')}
        placeholder={t('state')}
        allowClear
        style={{ width: 132 }}
        value={search.state}
        options={states.map((state) => ({ value: state, label: stateText(state) }))}
        onChange={(state: LedgerSearch['state']) => change({ state })}
      />
    </div>
  );
}
