import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client.ts';
import { LightMark } from '../parts/light.tsx';
import type { Light } from '../parts/light.tsx';
import { useLightTexts } from '../texts/common.ts';
import { grouped } from '../texts/texts.ts';
import type { DashboardPeriod } from './search.ts';
import { useDashboardTexts } from './texts.ts';

export type DashboardData = Schemas['Dashboard'];
const shown = ['green', 'yellow', 'red', 'grey', 'none'] as const satisfies readonly Light[];

type Results = Schemas['DashboardResults'];
type Closings = Results['now'];

/** What a figure is of a period, and whether more of it is better. */
const figures = {
  onTime: { of: ({ onTime, closed }: Closings) => share(onTime, closed), better: 1 },
  meanDays: { of: ({ meanDays }: Closings) => meanDays, better: -1 },
  firstPass: { of: ({ firstPass, closed }: Closings) => share(firstPass, closed), better: 1 },
  satisfaction: { of: ({ content, valid }: Closings) => share(content ?? 0, valid ?? 0), better: 1 },
} as const;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

interface ResultFiguresProps {
  readonly data: Results;
  readonly unit: string | undefined;
  readonly period: DashboardPeriod;
}

/** Four figures of the period with what each is a part of, and how it changed on the period before. */
export function ResultFigures({ data: { now, before }, unit, period }: ResultFiguresProps) {
  const t = useDashboardTexts();
  const { from: closedFrom, to: closedTo, closed } = now;
  const [content, valid] = [now.content ?? 0, now.valid ?? 0];
  const part = (count: number): string => (closed === 0 ? t('noneClosed') : t('ofAll', { part: count, whole: closed }));
  const shown = [
    ['onTime', part(now.onTime), { outcome: 'on_time' }],
    ['meanDays', closed === 0 ? t('noneClosed') : t('closed', { whole: closed }), { state: 'closed' }],
    ['firstPass', part(now.firstPass), { outcome: 'first_pass' }],
    [
      'satisfaction',
      valid === 0 ? t('noAnswers') : t('answers', { part: content, whole: valid }),
      { outcome: 'evaluated' },
    ],
  ] as const;
  return shown.map(([name, under, search]) => {
    const value = figures[name].of(now);
    return (
      <Link
        key={name}
        to="/cases"
        search={{ view: 'all', unit, closedFrom, closedTo, ...search }}
        className="card figure-card"
      >
        <span className="second">{t(name)}</span>
        <span className="figure-value number">
          {value === null ? '—' : value.toFixed(1)}{' '}
          <small>{value === null ? '' : name === 'meanDays' ? t('days') : '%'}</small>
        </span>
        <span className="third number">{under}</span>
        <Change now={value} before={figures[name].of(before)} better={figures[name].better} period={period} />
      </Link>
    );
  });
}

interface ChangeProps {
  readonly now: number | null;
  readonly before: number | null;
  readonly better: 1 | -1;
  readonly period: DashboardPeriod;
}

/** Better or worse by word, shape and colour; without anything before, that is said. */
function Change({ now, before, better, period }: ChangeProps) {
  const t = useDashboardTexts();
  if (now === null) return null;
  if (before === null) return <span className="third">{t('noBefore')}</span>;
  const change = Math.round(10 * (now - before)) / 10;
  const verdict = change === 0 ? 'same' : change * better > 0 ? 'better' : 'worse';
  const mark = { same: '—', better: '▲', worse: '▼' }[verdict];
  return (
    <span className={`figure-change number ${verdict}`}>
      <span aria-hidden="true">{mark}</span> {t(verdict)} {change > 0 && '+'}
      {change !== 0 && change.toFixed(1).replace('-', '−')} {t(`against_${period}`)}
    </span>
  );
}

/** Open cases by light; each light opens its list. */
export function OpenByLight({
  open,
  unit,
}: {
  readonly open: DashboardData['open'];
  readonly unit: string | undefined;
}) {
  const t = useDashboardTexts();
  const light = useLightTexts();
  const total = shown.reduce((sum, one) => sum + open[one], 0);
  const lit = shown.filter((one) => open[one] > 0);
  return (
    <section className="card open-card" aria-label={t('openCases')}>
      <Link to="/cases" search={{ view: 'all', open: true, unit }} className="open-total">
        {t('openCases')} <strong className="number">{grouped(total)}</strong> {t('cases')}
      </Link>
      <div className="light-bar" aria-hidden="true">
        {lit.map((one) => (
          <i key={one} className={one} style={{ flexGrow: open[one] }} />
        ))}
      </div>
      <ul className="light-keys">
        {lit.map((one) => (
          <li key={one}>
            <Link to="/cases" search={{ view: 'all', open: true, light: one, unit }}>
              <LightMark light={one} /> {light(one)} <strong className="number">{grouped(open[one])}</strong>
              <span className="third number"> {Math.round((100 * open[one]) / Math.max(1, total))}%</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
