import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { TermLine } from '../parts/term.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { dashboardRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { timeText } from '../texts/dates.ts';
import { Figures } from './figures.tsx';
import { Heat } from './heat.tsx';
import { Ranking } from './ranking.tsx';
import { useDashboardTexts } from './texts.ts';
import { Trend } from './trend.tsx';
import './dashboard.css';

const REFRESH_MS = 30_000;

/** The figures of a scope; every one opens the list that makes it (DA-1). */
export function DashboardPage() {
  const t = useDashboardTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const { unit } = dashboardRoute.useSearch();
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/v1/dashboard',
    { params: { query: unit ? { unit } : {} } },
    { refetchInterval: REFRESH_MS },
  );
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        {data && <span className="second number">{t('asOf', { time: timeText(data.asOf, data.today) })}</span>}
        <span className="end">
          <UnitFilter
            label={t('scope')}
            value={unit}
            onChange={(next) => void navigate({ to: '/dashboard', search: next ? { unit: next } : {} })}
            width={200}
          />
        </span>
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={10} retry={() => void refetch()} />}
      {data && (
        <>
          <Figures data={data} unit={unit} />
          <div className="dash">
            <Heat data={data} />
            <div className="dash-side">
              <Ranking data={data} />
              <Trend data={data} unit={unit} />
            </div>
          </div>
          <TermLine names={['light', 'closed', 'verification', 'mass_evaluation', 'blind_spot', 'dead_corner']} />
        </>
      )}
    </>
  );
}
