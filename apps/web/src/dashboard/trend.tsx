import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { dayText } from '../texts/dates.ts';
import type { DashboardData } from './figures.tsx';
import { useDashboardTexts } from './texts.ts';

const WIDTH = 380;
const HEIGHT = 180;
const LEFT = 34;
const BOTTOM = 24;
const TOP = 8;

/** Issued against closed by week, as lines and as a table whose numbers open their lists. */
export function Trend({ data, unit }: { readonly data: DashboardData; readonly unit: string | undefined }) {
  const t = useDashboardTexts();
  const [isTable, setTable] = useState(false);
  const { weeks, today } = data;
  const sum = (what: 'issued' | 'closed'): number => weeks.reduce((all, week) => all + week[what], 0);
  const finding = t('trendFinding', { issued: sum('issued'), closed: sum('closed') });
  return (
    <section className="card" aria-labelledby="trend-head">
      <div className="card-head">
        <h2 id="trend-head">{t('trend')}</h2>
        <Segmented
          aria-label={t('form')}
          value={isTable ? 'table' : 'map'}
          onChange={(form) => setTable(form === 'table')}
          options={[
            { value: 'map', label: t('trend') },
            { value: 'table', label: t('table') },
          ]}
        />
      </div>
      <p className="second">{finding}</p>
      {isTable ? (
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('week')}</th>
              <th className="figure">{t('issued')}</th>
              <th className="figure">{t('closedLine')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, to, issued, closed }) => (
              <tr key={from}>
                <td>{dayText(from, today)}</td>
                <td className="figure">
                  <Link to="/cases" search={{ view: 'all', unit, issuedFrom: from, issuedTo: to }}>
                    {issued}
                  </Link>
                </td>
                <td className="figure">
                  <Link to="/cases" search={{ view: 'all', unit, closedFrom: from, closedTo: to }}>
                    {closed}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Lines weeks={weeks} today={today} finding={finding} />
      )}
    </section>
  );
}

function Lines({
  weeks,
  today,
  finding,
}: {
  readonly weeks: DashboardData['weeks'];
  readonly today: string;
  readonly finding: string;
}) {
  const t = useDashboardTexts();
  const most = Math.max(4, ...weeks.flatMap(({ issued, closed }) => [issued, closed]));
  const x = (at: number): number => LEFT + (at * (WIDTH - LEFT - 8)) / Math.max(1, weeks.length - 1);
  const y = (value: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);
  const path = (what: 'issued' | 'closed'): string =>
    weeks.map((week, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(week[what])}`).join('');
  const ticks = [0, 0.5, 1].map((share) => Math.round(most * share));
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="trend" role="img" aria-label={finding}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${LEFT} ${y(tick)}H${WIDTH - 8}`} className="grid" />
            <text x={LEFT - 6} y={y(tick)} dy="0.35em" className="axis end">
              {tick}
            </text>
          </g>
        ))}
        {weeks.map((week, at) =>
          at % 3 === 0 ? (
            <text key={week.from} x={x(at)} y={HEIGHT - 6} className="axis">
              {dayText(week.from, today)}
            </text>
          ) : null,
        )}
        <path d={path('issued')} className="line issued" />
        <path d={path('closed')} className="line closed" />
        {weeks.map((week, at) => (
          <g key={week.from}>
            <circle cx={x(at)} cy={y(week.issued)} r="3.5" className="dot issued" />
            <rect x={x(at) - 3} y={y(week.closed) - 3} width="6" height="6" className="dot closed" />
          </g>
        ))}
      </svg>
      <p className="trend-key" aria-hidden="true">
        <span className="issued">● {t('issued')}</span>
        <span className="closed">■ {t('closedLine')}</span>
      </p>
    </>
  );
}
