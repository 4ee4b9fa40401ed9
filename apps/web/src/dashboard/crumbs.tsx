import { Link } from '@tanstack/react-router';
import { queries } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import type { DashboardPeriod } from './search.ts';
import { useDashboardTexts } from './texts.ts';

/** Where one is in the tree, and the way back up to one's own unit. */
export function Crumbs({ unit, period }: { readonly unit: string; readonly period: DashboardPeriod | undefined }) {
  const t = useDashboardTexts();
  const own = useSession().unit;
  const { data } = queries.useQuery('get', '/api/v1/units/{id}', { params: { path: { id: unit } } });
  const { data: above } = queries.useQuery(
    'get',
    '/api/v1/units/{id}',
    { params: { path: { id: data?.parentId ?? '' } } },
    { enabled: Boolean(data?.parentId) },
  );
  return (
    <nav className="trail-of" aria-label={t('crumbs')}>
      <Link to="/dashboard" search={{ period }}>
        {own.name}
      </Link>
      {above && above.id !== own.id && (
        <>
          <span aria-hidden="true">›</span>
          <Link to="/dashboard" search={{ unit: above.id, period }}>
            {above.name}
          </Link>
        </>
      )}
      {data && (
        <>
          <span aria-hidden="true">›</span>
          <span aria-current="page">{data.name}</span>
        </>
      )}
    </nav>
  );
}
