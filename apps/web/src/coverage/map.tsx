import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { dayText } from '../texts/dates.ts';
import { grouped, useSay } from '../texts/texts.ts';
import { Proof } from './proof.tsx';
import { coverageDays } from './search.ts';
import type { CoverageSearch } from './search.ts';
import { StateMark, states } from './state-mark.tsx';
import type { State } from './state-mark.tsx';
import { useCoverageTexts } from './texts.ts';
import './map.css';

type CoverageMapData = Schemas['CoverageMap'];
type Counts = CoverageMapData['totals'];
const YEAR = 365;
export const countOf = (counts: Counts, state: State): number =>
  counts[state === 'not_applicable' ? 'notApplicable' : state];

interface MapProps {
  readonly search: CoverageSearch;
  readonly change: (next: Partial<CoverageSearch>) => void;
}

/** Units × items in five states; that nobody ever looked is one of them, and the first (N8, CO-2). */
export function CoverageMap({ search, change }: MapProps) {
  const t = useCoverageTexts();
  const days = search.days ?? YEAR;
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/coverage/map', {
    params: { query: { unit: search.unit, days } },
  });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} retry={() => void refetch()} />;
  if (data.items.length === 0) {
    return (
      <Empty title={t('noItems')}>
        <p>{t('noItemsWhy')}</p>
      </Empty>
    );
  }
  const cells = states.reduce((sum, state) => sum + countOf(data.totals, state), 0);
  return (
    <section className="card" aria-labelledby="map-head">
      <div className="card-head">
        <h2 id="map-head">{t('mapHead')}</h2>
        <Segmented
          aria-label={t('staleAfter')}
          value={days}
          onChange={(next) => change({ days: next === YEAR ? undefined : next })}
          options={coverageDays.map((value) => ({ value, label: t('daysOf', { days: value }) }))}
        />
      </div>
      <Trail data={data} search={search} />
      <p className="second number">
        {t('mapSum', {
          units: grouped(data.unitCount),
          items: data.items.length,
          cells: grouped(cells),
        })}{' '}
        · {t('mapFrom', { day: dayText(data.from, data.today) })}
      </p>
      <ul className="state-keys">
        {states.map((state) => (
          <li key={state} title={t(`why_${state}`)}>
            <StateMark state={state} /> {t(`state_${state}`)}{' '}
            <strong className="number">{grouped(countOf(data.totals, state))}</strong>
          </li>
        ))}
      </ul>
      {search.cell && <Proof data={data} cell={search.cell} days={days} close={() => change({ cell: undefined })} />}
      <Rows data={data} search={search} change={change} />
    </section>
  );
}

function Trail({ data, search }: { readonly data: CoverageMapData; readonly search: CoverageSearch }) {
  const t = useCoverageTexts();
  if (data.trail.length < 2 && !search.unit) return null;
  return (
    <nav className="trail-of" aria-label={t('crumbs')}>
      {data.trail.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && <span aria-hidden="true">› </span>}
          {at === data.trail.length - 1 ? (
            <span aria-current="page">{name}</span>
          ) : (
            <Link to="/coverage" search={{ ...search, cell: undefined, unit: at === 0 ? undefined : id }}>
              {name}
            </Link>
          )}
        </span>
      ))}
    </nav>
  );
}

function Rows({ data, search, change }: MapProps & { readonly data: CoverageMapData }) {
  const t = useCoverageTexts();
  const say = useSay();
  const found = new Map(data.cells.map((cell) => [`${cell.unitId}.${cell.categoryNo}.${cell.aspectNo}`, cell.states]));
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={t('tab_map')}>
      <table className="plain-table cover-table">
        <thead>
          <tr>
            <th scope="col">{t('unitName')}</th>
            {data.items.map((item) => (
              <th key={`${item.categoryNo}.${item.aspectNo}`} scope="col" className="item">
                {item.categoryNo}-{item.aspectNo} {say(item)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.units.map(({ id, name, units, isPlace }) => (
            <tr key={id}>
              <th scope="row">
                {units > 1 ? (
                  <Link to="/coverage" search={{ ...search, cell: undefined, unit: id }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                <br />
                <span className="third">{isPlace ? t('itself') : t('rowUnits', { count: units })}</span>
              </th>
              {data.items.map((item) => {
                const cell = `${id}.${item.categoryNo}.${item.aspectNo}`;
                const counts = found.get(cell);
                const isOpen = search.cell === cell;
                return (
                  <td key={cell}>
                    {counts && (
                      <Cell
                        counts={counts}
                        label={t('cellOf', { unit: name, item: say(item) })}
                        isOpen={isOpen}
                        toggle={() => change({ cell: isOpen ? undefined : cell })}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly counts: Counts;
  readonly label: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** One unit is its state by shape and word; several are a count a state, of which the worst one colours the cell. */
function Cell({ counts, label, isOpen, toggle }: CellProps) {
  const t = useCoverageTexts();
  const lit = states.filter((state) => countOf(counts, state) > 0);
  const worst = lit[0] ?? 'never';
  const isOne = lit.length === 1 && countOf(counts, worst) === 1;
  const said = lit.map((state) => `${t(`state_${state}`)} ${countOf(counts, state)}`).join(',');
  return (
    <button
      type="button"
      className={`cover-cell ${worst}`}
      aria-expanded={isOpen}
      title={`${label} ${said}`}
      onClick={toggle}
    >
      {lit.map((state) => (
        <span key={state} className="state-count number">
          <StateMark state={state} />{' '}
          {isOne ? (
            t(`state_${state}`)
          ) : (
            <>
              <span className="unseen">{t(`state_${state}`)}</span> {grouped(countOf(counts, state))}
            </>
          )}
        </span>
      ))}
    </button>
  );
}
