import type { Schemas } from '../api/client.ts';
import { useSay } from '../texts/texts.ts';
import { useWallTexts } from './texts.ts';

const STEPS = 5;
/** What fits at twenty pixels a line. */
const MOST_UNITS = 10;

/** Open cases of units below by category, the heaviest unit first; digits say what colour says. */
export function WallHeat({
  data,
  isFailed,
}: {
  readonly data: Schemas['Dashboard'] | undefined;
  readonly isFailed: boolean;
}) {
  const t = useWallTexts();
  const say = useSay();
  if (!data) {
    return (
      <section className="wall-heat">
        <h2>{t('heat')}</h2>
        <p className={isFailed ? 'wall-failed' : 'wall-under'}>{t(isFailed ? 'failed' : 'loading')}</p>
        {isFailed && <p className="wall-under">{t('failedWhy')}</p>}
      </section>
    );
  }
  const counts = new Map(data.cells.map((cell) => [`${cell.unitId} ${cell.categoryNo}`, cell.open]));
  const most = Math.max(1, ...counts.values());
  const units = data.units.toSorted((one, other) => other.total - one.total);
  const left = units.length - MOST_UNITS;
  return (
    // On a small screen it scrolls, and what scrolls must be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="wall-heat" aria-labelledby="wall-heat-head" tabIndex={0}>
      <h2 id="wall-heat-head">
        {t('heat')} <small>{t('heatKey')}</small>
      </h2>
      {units.length === 0 && <p className="wall-under">{t('noHeat')}</p>}
      {units.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {data.categories.map((one) => (
                <th key={one.no} scope="col">
                  {say(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.slice(0, MOST_UNITS).map((unit) => (
              <tr key={unit.id}>
                <th scope="row">{unit.name}</th>
                {data.categories.map(({ no }) => {
                  const count = counts.get(`${unit.id} ${no}`) ?? 0;
                  return (
                    <td key={no} className={`wall-heat-${step(count, most)}`}>
                      {count}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className="wall-under">{t('more', { count: left })}</p>}
    </section>
  );
}

const step = (count: number, most: number): number =>
  count === 0 ? 0 : Math.min(STEPS, Math.max(1, Math.ceil((count / most) * STEPS)));
