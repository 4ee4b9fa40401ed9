import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client.ts';
import { grouped } from '../texts/texts.ts';
import { useUnitWords } from './names.ts';
import { useCoverageTexts } from './texts.ts';

type Cell = Schemas['CoverageCell'];
const shown = grouped;
const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`);

/** Levels and sectors with the share of units that somebody looked at; what is missing opens the units. */
export function CoverageMatrix({
  cells,
  unit,
}: {
  readonly cells: readonly Cell[];
  readonly unit: string | undefined;
}) {
  const t = useCoverageTexts();
  const words = useUnitWords();
  const sum = (name: 'active' | 'examined' | 'vacant'): number => cells.reduce((all, cell) => all + cell[name], 0);
  const lines = [
    ...cells.map((cell) => ({ ...cell, key: `${cell.level}-${cell.sector}`, isTotal: false })),
    {
      key: 'all',
      level: '',
      sector: '',
      active: sum('active'),
      examined: sum('examined'),
      vacant: sum('vacant'),
      isTotal: true,
    },
  ];
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('matrixHead')}</h2>
      </div>
      <div className="scroller" tabIndex={0} role="region" aria-label={t('matrixHead')}>
        <table className="plain-table">
          <thead>
            <tr>
              {(['level', 'sector', 'active', 'examined', 'rate', 'missing', 'vacant'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, isTotal, level, sector, active, examined, vacant }) => {
              const at = isTotal ? { unit } : { unit, level, sector };
              return (
                <tr key={key} className={isTotal ? 'total' : ''}>
                  <th scope="row">{isTotal ? t('all') : words.level(level)}</th>
                  <td>{isTotal ? '' : words.sector(sector)}</td>
                  <td className="number">{shown(active)}</td>
                  <td className="number">{shown(examined)}</td>
                  <td className="number">
                    <span className="share">
                      <span className="share-bar" aria-hidden="true">
                        <span style={{ width: `${active === 0 ? 0 : (100 * examined) / active}%` }} />
                      </span>
                      {percent(examined, active)}
                    </span>
                  </td>
                  <td className="number">
                    <Link to="/coverage" search={{ tab: 'blind', ...at }} className="figure-link">
                      {shown(active - examined)}
                    </Link>
                  </td>
                  <td className="number">
                    <Link to="/coverage" search={{ tab: 'vacant', ...at }} className="figure-link">
                      {shown(vacant)}
                    </Link>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
