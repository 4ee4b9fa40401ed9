import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { rungWords } from '../api/words.ts';
import { Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { escalationsRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';
import { FiredRungs, useFiredRungs } from './fired-rungs.tsx';
import type { EscalationSearch } from './search.ts';
import { useEscalationTexts } from './texts.ts';
import '../parts/tables.css';

const HeldRuns = lazy(() => import('./held-runs.tsx').then((tab) => ({ default: tab.HeldRuns })));
const RehearsalTab = lazy(() => import('./rehearsal-tab.tsx').then((tab) => ({ default: tab.RehearsalTab })));

/** The ladder: what went out of each rung, what would go out next, and runs that wait for a person. */
export function EscalationsPage() {
  const t = useEscalationTexts();
  const say = useSay();
  const common = useCommonTexts();
  const search = escalationsRoute.useSearch();
  const navigate = useNavigate();
  const fired = useFiredRungs(search);
  const tab = search.tab ?? 'rungs';
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const change = (next: Partial<EscalationSearch>): void => {
    void navigate({ to: '/escalations', search: { ...search, ...next } });
  };
  const counts = fired.data?.pages[0]?.counts;
  const chosen = tab === 'rungs' ? String(search.rung ?? 'all') : tab;
  const tabs = [
    { key: 'all', name: t('allRungs'), count: counts?.reduce((sum, count) => sum + count, 0) },
    ...rungWords.map((words, rung) => ({ key: String(rung), name: `${rung} ${say(words)}`, count: counts?.[rung] })),
    { key: 'rehearsal', name: t('rehearsal') },
    { key: 'held', name: t('held') },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        {tab === 'rungs' && (
          <span className="end">
            <UnitFilter label={t('unit')} value={search.unit} onChange={(unit) => change({ unit })} />
          </span>
        )}
      </div>
      <PageTabs
        label={t('tabs')}
        tabs={tabs}
        chosen={chosen}
        choose={(key) =>
          change(
            key === 'rehearsal' || key === 'held'
              ? { tab: key, rung: undefined }
              : { tab: undefined, rung: key === 'all' ? undefined : Number(key) },
          )
        }
      />
      {tab === 'rungs' && <FiredRungs fired={fired} />}
      <Suspense fallback={<Skeleton />}>
        {tab === 'rehearsal' && <RehearsalTab />}
        {tab === 'held' && <HeldRuns />}
      </Suspense>
    </>
  );
}
