import { Link } from '@tanstack/react-router';
import { useLightTexts } from '../texts/common.ts';
import type { DashboardData } from './figures.tsx';
import type { DashboardPeriod } from './search.ts';
import { useDashboardTexts } from './texts.ts';

const MOST = 10;
const parts = (counts: Readonly<Record<string, number>>) => Object.entries(counts).filter(([, count]) => count > 0);

/** Units below, the most overdue first; a name goes down to its own dashboard. */
export function Ranking({ data, period }: { readonly data: DashboardData; readonly period?: DashboardPeriod }) {
  const t = useDashboardTexts();
  const light = useLightTexts();
  return (
    <section className="card" aria-labelledby="ranking-head">
      <div className="card-head">
        <h2 id="ranking-head">{t('ranking')}</h2>
        <span className="third">{t('rankingBy')}</span>
      </div>
      <ol className="ranking">
        {data.units
          .toSorted((one, other) => other.red / other.total - one.red / one.total || other.red - one.red)
          .slice(0, MOST)
          .map(({ id, name, red, yellow, green, total }) => (
            <li key={id}>
              <Link to="/dashboard" search={{ unit: id, period }} className="cut">
                {name}
              </Link>
              <span
                className="light-bar"
                role="img"
                aria-label={`${light('red')} ${red},${light('yellow')} ${yellow},${light('green')} ${green}`}
              >
                {parts({ red, yellow, green, grey: total - red - yellow - green }).map(([one, count]) => (
                  <i key={one} className={one} style={{ flexGrow: count }} />
                ))}
              </span>
              <strong className="number">{Math.round((100 * red) / Math.max(1, total))}%</strong>
              <Link to="/cases" search={{ view: 'all', open: true, unit: id, light: 'red' }} className="number">
                {t('overdueOf', { red, total })}
              </Link>
            </li>
          ))}
      </ol>
    </section>
  );
}
