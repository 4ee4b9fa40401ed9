import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useSay } from '../texts/texts.ts';
import type { DashboardData } from './figures.tsx';
import type { DashboardPeriod } from './search.ts';
import { useDashboardTexts } from './texts.ts';

const STEPS = 6;
const WHITE_ABOVE = 0.72;
type Measure = 'open' | 'red';

interface HeatProps {
  readonly data: DashboardData;
  /** The unit whose units are shown; its own row leads no further down. */
  readonly unit: string | undefined;
  readonly period: DashboardPeriod | undefined;
}

/** Units below by category: how many are open or overdue; each cell opens its list, and the same stands as a table. */
export function Heat({ data, unit, period }: HeatProps) {
  const t = useDashboardTexts();
  const say = useSay();
  const [measure, setMeasure] = useState<Measure>('open');
  const [isTable, setTable] = useState(false);
  const { categories, cells } = data;
  // The heaviest first: the eye goes from the top.
  const units = data.units.toSorted((one, other) => other.total - one.total);
  const counts = new Map(cells.map((cell) => [`${cell.unitId} ${cell.categoryNo}`, cell[measure]]));
  const most = Math.max(1, ...counts.values());
  const top = cells.toSorted((one, other) => other[measure] - one[measure])[0];
  const unitName = data.units.find(({ id }) => id === top?.unitId)?.name ?? '';
  const category = categories.find(({ no }) => no === top?.categoryNo);
  const finding = top
    ? t('heatFinding', { unit: unitName, category: say(category), count: top[measure] })
    : t('noHeat');
  return (
    <section className="card heat-card" aria-labelledby="heat-head">
      <div className="card-head">
        <h2 id="heat-head">{t('heat')}</h2>
        <span className="heat-tools">
          <Segmented
            aria-label={t('measure')}
            value={measure}
            onChange={setMeasure}
            options={[
              { value: 'open', label: t('heatOpen') },
              { value: 'red', label: t('heatRed') },
            ]}
          />
          <Segmented
            aria-label={t('form')}
            value={isTable ? 'table' : 'map'}
            onChange={(form) => setTable(form === 'table')}
            options={[
              { value: 'map', label: t('map') },
              { value: 'table', label: t('table') },
            ]}
          />
        </span>
      </div>
      <div className="scroll" role="region" aria-label={`${t('heat')}:${finding}`} tabIndex={0}>
        <table className={isTable ? 'plain-table heat-table' : 'heat'}>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {categories.map((one) => (
                <th key={one.no} scope="col">
                  {say(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {one.id === unit ? (
                    one.name
                  ) : (
                    <Link
                      to="/dashboard"
                      search={{ unit: one.id, period }}
                      className="heat-down"
                      title={t('goDown', { unit: one.name })}
                    >
                      {one.name}
                    </Link>
                  )}
                </th>
                {categories.map(({ no }) => {
                  const count = counts.get(`${one.id} ${no}`) ?? 0;
                  const search = {
                    view: 'all',
                    open: true,
                    unit: one.id,
                    category: no,
                    light: measure === 'red' ? 'red' : undefined,
                  } as const;
                  return (
                    <td key={no} className={isTable ? 'figure' : shade(count, most)}>
                      {count === 0 ? (
                        <span>0</span>
                      ) : (
                        <Link to="/cases" search={search}>
                          {count}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="heat-key third" aria-hidden="true">
        0 {t('few')}
        {Array.from({ length: STEPS }, (_, step) => (
          <i key={step} className={`heat-${step}`} />
        ))}
        {t('many')} {most}
      </p>
    </section>
  );
}

function shade(count: number, most: number): string {
  const share = count / most;
  const step = count === 0 ? 0 : Math.min(STEPS - 1, Math.max(1, Math.ceil(share * (STEPS - 1))));
  return `heat-${step}${share > WHITE_ABOVE ? ' deep' : ''}`;
}
