import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client.ts';
import type { WorkSearch } from '../inbox/search.ts';
import { LightMark } from '../parts/light.tsx';
import type { Light } from '../parts/light.tsx';
import { useLightTexts } from '../texts/common.ts';
import { useDashboardTexts } from './texts.ts';

export type DashboardData = Schemas['Dashboard'];
const shown = ['green', 'yellow', 'red', 'grey', 'none'] as const satisfies readonly Light[];

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : ((100 * part) / whole).toFixed(1));

/** The row of figures with what each is a part of. */
export function Figures({ data, unit }: { readonly data: DashboardData; readonly unit: string | undefined }) {
  const t = useDashboardTexts();
  const { open, closings, satisfaction } = data;
  const { closed, onTime, firstPass, meanDays } = closings;
  const none = t('nothingYet');
  return (
    <div className="figures">
      <OpenByLight open={open} unit={unit} />
      <Figure name={t('onTime')} value={percent(onTime, closed)} sign="%" search={{ unit, outcome: 'on_time' }}>
        {closed === 0 ? none : t('ofClosed', { part: onTime, whole: closed })}
      </Figure>
      <Figure
        name={t('meanDays')}
        value={meanDays === null ? '—' : String(meanDays)}
        sign={t('days')}
        search={{ unit, state: 'closed' }}
      >
        {closed === 0 ? none : t('closed', { whole: closed })}
      </Figure>
      <Figure
        name={t('firstPass')}
        value={percent(firstPass, closed)}
        sign="%"
        search={{ unit, outcome: 'first_pass' }}
      >
        {closed === 0 ? none : t('ofClosed', { part: firstPass, whole: closed })}
      </Figure>
      <Figure
        name={t('satisfaction')}
        value={percent(satisfaction.content ?? 0, satisfaction.valid ?? 0)}
        sign="%"
        search={{ unit, outcome: 'evaluated' }}
      >
        {satisfaction.valid === null
          ? none
          : t('answers', { part: satisfaction.content ?? 0, whole: satisfaction.valid })}
      </Figure>
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly sign: string;
  readonly search: WorkSearch;
  readonly children: ReactNode;
}

function Figure({ name, value, sign, search, children }: FigureProps) {
  return (
    <Link to="/cases" search={{ view: 'all', ...search }} className="card figure-card">
      <span className="second">{name}</span>
      <span className="figure-value number">
        {value} <small>{value === '—' ? '' : sign}</small>
      </span>
      <span className="third number">{children}</span>
    </Link>
  );
}

function OpenByLight({ open, unit }: { readonly open: DashboardData['open']; readonly unit: string | undefined }) {
  const t = useDashboardTexts();
  const light = useLightTexts();
  const total = shown.reduce((sum, one) => sum + open[one], 0);
  const lit = shown.filter((one) => open[one] > 0);
  return (
    <section className="card open-card" aria-label={t('openCases')}>
      <Link to="/cases" search={{ view: 'all', open: true, unit }} className="open-total">
        {t('openCases')} <strong className="number">{total.toLocaleString('en')}</strong> {t('cases')}
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
              <LightMark light={one} /> {light(one)}{' '}
              <strong className="number">{open[one].toLocaleString('en')}</strong>
              <span className="third number"> {Math.round((100 * open[one]) / Math.max(1, total))}%</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
