import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { queries } from '../api/client.ts';
import { useCommonTexts } from '../texts/common.ts';
import { timeText } from '../texts/dates.ts';
import { useWallTexts } from './texts.ts';
import { WallFigures } from './wall-figures.tsx';
import { WallHeat } from './wall-heat.tsx';
import './wall.css';

const MINUTE = 60_000;
const renewed = { refetchInterval: MINUTE, refetchIntervalInBackground: true, retry: false } as const;

/** Whole minutes since the figures were had, counted by the screen's own running time. */
function useAge(at: number): number {
  const [now, setNow] = useState(at);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((now - at) / MINUTE));
}

/** The big screen: six figures and one heat map, read only, nobody's name on it (DA-5). */
export function WallPage() {
  const t = useWallTexts();
  const common = useCommonTexts();
  const standing = queries.useQuery('get', '/api/v1/dashboard', { params: { query: {} } }, renewed);
  const results = queries.useQuery(
    'get',
    '/api/v1/dashboard/results',
    { params: { query: { period: 'year' } } },
    renewed,
  );
  const had = [standing.dataUpdatedAt, results.dataUpdatedAt].filter((at) => at > 0);
  const age = useAge(had.length === 0 ? 0 : Math.min(...had));
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const latest = standing.data ?? results.data;
  const isStale = latest !== undefined && (standing.isError || results.isError);
  return (
    <main id="main" tabIndex={-1} className="wall">
      <header className="wall-head">
        <h1>{t('title')}</h1>
        <p className="wall-stamp number">
          {latest && (
            <>
              {t('asOf', { time: timeText(latest.asOf, latest.today) })} · {t('refreshed')}
            </>
          )}
        </p>
        <Link to="/dashboard" search={{}} className="wall-leave">
          {t('leave')}
        </Link>
      </header>
      {isStale && (
        <p className="wall-alarm" role="alert">
          <span aria-hidden="true">!</span> {t('stale', { minutes: age, count: age })}
        </p>
      )}
      <WallFigures open={standing.data?.open} results={results.data} failed={[standing.isError, results.isError]} />
      <WallHeat data={standing.data} isFailed={standing.isError} />
    </main>
  );
}
