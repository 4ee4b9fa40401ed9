import { Link } from '@tanstack/react-router';
import { queries } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { Table } from '../parts/table.tsx';
import { replicatedRoute } from '../router.tsx';
import { dayText } from '../texts/dates.ts';
import { grouped, useSay } from '../texts/texts.ts';
import { useReplicatedTexts } from './texts.ts';

/** Checks that reached units of the caller's scope, how many answered, and who is silent by the tree. */
export function ChecksCard() {
  const t = useReplicatedTexts();
  const say = useSay();
  const { check, view } = replicatedRoute.useSearch();
  const { data } = queries.useQuery('get', '/api/v1/replicated-checks', { params: { query: { limit: 100 } } });
  if (!data || data.items.length === 0) return null;
  const chosen = data.items.find(({ id }) => id === check);
  return (
    <section className="card checks" aria-labelledby="checks">
      <div className="card-head">
        <h2 id="checks">{t('checks')}</h2>
        {check && (
          <Link to="/replicated-checks" search={{ view }} className="figure">
            {t('all')}
          </Link>
        )}
      </div>
      <Table label={t('checks')}>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('bulletin')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col" className="num">
              {t('asked')}
            </th>
            <th scope="col" className="num">
              {t('answered')}
            </th>
            <th scope="col" className="num">
              {t('silent')}
            </th>
            <th scope="col" className="num">
              {t('found')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((one) => (
            <tr key={one.id} className={one.id === check ? 'chosen-row' : ''}>
              <th scope="row" className="wide">
                <Link to="/replicated-checks" search={{ check: one.id, view }} aria-current={one.id === check}>
                  {one.itemNo} {say({ zh: one.title, en: one.titleEn || one.title })}
                </Link>
              </th>
              <td className="fixed">
                <Link to="/bulletins/$id" params={{ id: one.bulletinId }}>
                  {one.bulletinNumber}
                </Link>
              </td>
              <td className="fixed">{dayText(one.dueOn, one.dueOn)}</td>
              <td className="num">{grouped(one.asked)}</td>
              <td className="num">
                <Link to="/replicated-checks" search={{ check: one.id, view: 'answers' }} className="figure">
                  {grouped(one.answered)}
                </Link>
              </td>
              <td className="num">
                <Link to="/replicated-checks" search={{ check: one.id }} className="figure">
                  {grouped(one.asked - one.answered)}
                </Link>
                {one.overdue > 0 && <span className="late"> {t('overdue')}</span>}
              </td>
              <td className="num">
                <Link to="/replicated-checks" search={{ check: one.id, view: 'found' }} className="figure">
                  {grouped(one.found)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {chosen && <Silent checkId={chosen.id} title={`${chosen.itemNo} ${chosen.title}`} />}
    </section>
  );
}

/** Who has not answered, one level of the tree at a time. */
function Silent({ checkId, title }: { readonly checkId: string; readonly title: string }) {
  const t = useReplicatedTexts();
  const search = replicatedRoute.useSearch();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/replicated-checks/{id}/unanswered', {
    params: { path: { id: checkId }, query: { unitId: search.unit } },
  });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  return (
    <div className="silent">
      <div className="card-head">
        <h3>{t('byTree', { title })}</h3>
        {search.unit && (
          <Link to="/replicated-checks" search={{ ...search, unit: undefined }} className="figure">
            {t('up')}
          </Link>
        )}
      </div>
      <Table label={t('byTree', { title })}>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col" className="num">
              {t('asked')}
            </th>
            <th scope="col" className="num">
              {t('silent')}
            </th>
            <th scope="col" className="num">
              {t('found')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map((row) => (
            <tr key={row.unitId}>
              <th scope="row">
                {row.level === 'village' ? (
                  row.unitName
                ) : (
                  <Link to="/replicated-checks" search={{ ...search, unit: row.unitId }} resetScroll={false}>
                    {row.unitName}
                  </Link>
                )}
              </th>
              <td className="num">{row.asked}</td>
              <td className="num">{row.unanswered}</td>
              <td className="num">{row.found}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
