import { Link } from '@tanstack/react-router';
import { queries } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { Table } from '../parts/table.tsx';
import { dayText } from '../texts/dates.ts';
import { grouped } from '../texts/texts.ts';
import { useBurdenTexts } from './burden-texts.ts';

const kinds = ['questions', 'forms', 'files', 'messages'] as const;

/** What the bulletin asks of each unit, estimated before it goes out and as it came after (N11). */
export function BurdenCard({ bulletinId, today }: { readonly bulletinId: string; readonly today: string }) {
  const t = useBurdenTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/bulletins/{id}/burden', {
    params: { path: { id: bulletinId } },
  });
  const shown = (estimated: number, actual: number | undefined): string =>
    actual === undefined ? grouped(estimated) : t('both', { actual, estimated });
  return (
    <section className="card" aria-labelledby="burden-head">
      <div className="card-head">
        <h2 id="burden-head">{t('head')}</h2>
        {data && <span className="third number">{t('units', { count: data.units })}</span>}
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && data.units === 0 && <p className="second">{t('none')}</p>}
      {data && data.units > 0 && (
        <>
          <p className="second">{t(data.actual ? 'actualWhy' : 'estimateWhy')}</p>
          <Table label={t('head')}>
            <thead>
              <tr>
                <th scope="col">{t('unit')}</th>
                {kinds.map((kind) => (
                  <th key={kind} scope="col">
                    {t(kind)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('mean')}</th>
                {kinds.map((kind) => (
                  <td key={kind} className="fixed">
                    {data.actual
                      ? t('both', {
                          actual: (data.actual[kind] / data.units).toFixed(1),
                          estimated: (data.estimated[kind] / data.units).toFixed(1),
                        })
                      : (data.estimated[kind] / data.units).toFixed(1)}
                  </td>
                ))}
              </tr>
              {data.most.map(({ id, pathText, estimated, actual }) => (
                <tr key={id}>
                  <th scope="row" className="wide">
                    <Link to="/cases" search={{ view: 'all', bulletin: bulletinId, unit: id }}>
                      {pathText}
                    </Link>
                  </th>
                  {kinds.map((kind) => (
                    <td key={kind} className="fixed">
                      {shown(estimated[kind], actual?.[kind])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          {data.given.length > 0 && (
            <>
              <h3>{t('given')}</h3>
              <ul className="side-list-plain">
                {data.given.map((one) => (
                  <li key={`${one.caseId} ${one.itemNo} ${one.title}`}>
                    {t('givenOn', { ...one, day: dayText(one.givenOn, today) })}{' '}
                    <Link to="/cases/$id" params={{ id: one.caseId }} search={{}}>
                      {one.number}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
