import { Link } from '@tanstack/react-router';
import { queries } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { useCoverageTexts } from './texts.ts';
import { listed } from '../texts/texts.ts';

/** Open cases that nobody answers for; there should be none. */
export function DeadCases() {
  const t = useCoverageTexts();
  const { post } = useSession();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/supervision/orphans', {});
  if (error && !data)
    return <Failure error={error} {...(post.role !== 'organisation_department' && { retry: () => void refetch() })} />;
  if (!data) return <Skeleton rows={4} />;
  if (data.items.length === 0) {
    return (
      <Empty title={t('noCases')}>
        <p>{t('noneWhy')}</p>
      </Empty>
    );
  }
  return (
    <section className="card">
      <p className="second">{t('casesWhy')}</p>
      <div className="scroller" tabIndex={0} role="region" aria-label={t('tab_cases')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('caseNo')}</th>
              <th scope="col">{t('unitName')}</th>
              <th scope="col">{t('lacks')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to="/cases/$id" params={{ id: one.id }} search={{}}>
                    {one.number}
                  </Link>{' '}
                  {one.title}
                </th>
                <td>{one.unitName}</td>
                <td>{listed(one.lacks.map((lack) => t(`lacks_${lack}`)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
