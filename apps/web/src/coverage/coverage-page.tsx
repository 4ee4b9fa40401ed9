import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import { TermLine } from '../parts/term.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { coverageRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { DeadCases } from './dead-cases.tsx';
import { GapUnits } from './gap-units.tsx';
import { CoverageMap } from './map.tsx';
import { CoverageMatrix } from './matrix.tsx';
import { Questions } from './questions.tsx';
import { coverageTabs } from './search.ts';
import type { CoverageSearch, CoverageTab } from './search.ts';
import { useCoverageTexts } from './texts.ts';
import '../parts/tables.css';

/** Which units somebody looked at, and where nobody answers (domain, section 10). */
export function CoveragePage() {
  const t = useCoverageTexts();
  const common = useCommonTexts();
  const search = coverageRoute.useSearch();
  const navigate = useNavigate();
  const tab: CoverageTab = search.tab ?? 'map';
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/coverage', {
    params: { query: { unit: search.unit } },
  });
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const change = (next: Partial<CoverageSearch>): void => {
    void navigate({ to: '/coverage', search: { ...search, ...next } });
  };
  const counts: Partial<Record<CoverageTab, number>> = data
    ? { blind: data.blindSpots, vacant: data.deadCorners.units, cases: data.deadCorners.cases }
    : {};
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="end">
          <UnitFilter label={t('unit')} value={search.unit} onChange={(unit) => change({ unit, cell: undefined })} />
        </span>
      </div>
      <PageTabs
        label={t('tabs')}
        tabs={coverageTabs.map((key) => ({ key, name: t(`tab_${key}`), count: counts[key] }))}
        chosen={tab}
        choose={(key) =>
          change({ tab: key === 'map' ? undefined : key, level: undefined, sector: undefined, cell: undefined })
        }
      />
      <TermLine names={['blind_spot', 'dead_corner', 'zero_report', 'replicated_check']} />
      {tab === 'map' && <CoverageMap search={search} change={change} />}
      {tab !== 'map' && error && !data && <Failure error={error} retry={() => void refetch()} />}
      {tab !== 'map' && !data && !error && <Skeleton rows={8} retry={() => void refetch()} />}
      {data && tab === 'matrix' && <CoverageMatrix cells={data.cells} unit={search.unit} />}
      {data && (tab === 'blind' || tab === 'vacant') && (
        <GapUnits key={JSON.stringify(search)} gap={tab} search={search} today={data.today} change={change} />
      )}
      {data && tab === 'cases' && <DeadCases />}
      {data && tab === 'checks' && <Questions today={data.today} />}
    </>
  );
}
