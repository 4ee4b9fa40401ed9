import { useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useEffect } from 'react';
import { queries } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { TermLine } from '../parts/term.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { dashboardRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { timeText } from '../texts/dates.ts';
import { Part } from './card.tsx';
import { Crumbs } from './crumbs.tsx';
import { OpenByLight, ResultFigures } from './figures.tsx';
import { Heat } from './heat.tsx';
import { Process } from './process.tsx';
import { Ranking } from './ranking.tsx';
import { dashboardPeriods } from './search.ts';
import type { DashboardSearch } from './search.ts';
import { useDashboardTexts } from './texts.ts';
import { Trend } from './trend.tsx';
import './dashboard.css';

const REFRESH_MS = 30_000;
const renewed = { refetchInterval: REFRESH_MS } as const;

/** The figures of a scope; every one opens the list that makes it, and each part fails by itself (DA-1, DA-6). */
export function DashboardPage() {
  const t = useDashboardTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const session = useSession();
  const search = dashboardRoute.useSearch();
  const { unit } = search;
  const period = search.period ?? 'quarter';
  const scope = unit ? { unit } : {};
  const standing = queries.useQuery('get', '/api/v1/dashboard', { params: { query: scope } }, renewed);
  const results = queries.useQuery(
    'get',
    '/api/v1/dashboard/results',
    { params: { query: { ...scope, period } } },
    renewed,
  );
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const change = (next: DashboardSearch): void => {
    void navigate({ to: '/dashboard', search: { ...search, ...next } });
  };
  const latest = standing.data ?? results.data;
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        {latest && <span className="second number">{t('asOf', { time: timeText(latest.asOf, latest.today) })}</span>}
        <span className="end dash-tools">
          <UnitFilter label={t('scope')} value={unit} onChange={(next) => change({ unit: next })} width={180} />
          <Segmented
            aria-label={t('period')}
            value={period}
            onChange={(next) => change({ period: next })}
            options={dashboardPeriods.map((value) => ({ value, label: t(`period_${value}`) }))}
          />
        </span>
      </div>
      {unit && <Crumbs unit={unit} period={search.period} />}
      <div className="figures">
        <Part query={standing} rows={2}>
          {(data) => <OpenByLight open={data.open} unit={unit} />}
        </Part>
        <Part query={results} rows={2}>
          {(data) => <ResultFigures data={data} unit={unit} period={period} />}
        </Part>
      </div>
      <div className="dash">
        <Part query={standing} rows={10}>
          {(data) => <Heat data={data} unit={unit ?? session.unit.id} period={search.period} />}
        </Part>
        <div className="dash-side">
          <Part query={standing} rows={6}>
            {(data) => <Ranking data={data} period={search.period} />}
          </Part>
          <Part query={standing} rows={4}>
            {(data) => <Trend data={data} unit={unit} />}
          </Part>
        </div>
      </div>
      <Part query={results} rows={5}>
        {(data) => <Process data={data} unit={unit} />}
      </Part>
      <TermLine names={['light', 'closed', 'verification', 'mass_evaluation', 'blind_spot', 'dead_corner']} />
    </>
  );
}
