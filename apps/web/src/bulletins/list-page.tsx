import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useSession } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { Table } from '../parts/table.tsx';
import type { WorkSearch } from '../inbox/search.ts';
import { useCommonTexts, useSourceTexts } from '../texts/common.ts';
import { grouped } from '../texts/texts.ts';
import { Status } from './status.tsx';
import { useBulletinTexts } from './texts.ts';
import './bulletins.css';

type Row = paths['/api/v1/bulletins']['get']['responses'][200]['content']['application/json']['items'][number];

function useBulletins() {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/bulletins', 'pages'],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const { data } = await api.GET('/api/v1/bulletins', { params: { query: { limit: 50, cursor: pageParam } } });
      if (!data) throw new Error('The list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Bulletins the caller may see, newest first, each with how its cases stand. */
export function BulletinsPage() {
  const t = useBulletinTexts();
  const common = useCommonTexts();
  const { post } = useSession();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useBulletins();
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const drafts = post.role === 'supervisor';
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second number">{data ? t('count', { count: data.pages[0]?.total ?? 0 }) : ''}</span>
        {drafts && (
          <span className="end">
            <Link to="/bulletins/new" search={{}} className="primary-link">
              <Icon name="plus" size={16} />
              {t('newBulletin')}
            </Link>
          </span>
        )}
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} retry={() => void refetch()} />}
      {data && rows.length === 0 && (
        <Empty title={t('none')}>
          <p>{t(drafts ? 'noneYet' : 'noneWhy')}</p>
        </Empty>
      )}
      {rows.length > 0 && <BulletinTable rows={rows} />}
      {hasNextPage && (
        <div className="more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {common('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function BulletinTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useBulletinTexts();
  const source = useSourceTexts();
  return (
    <Table label={t('list')}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('source')}</th>
          <th scope="col">{t('issuedOn')}</th>
          <th scope="col" className="num">
            {t('items')}
          </th>
          <th scope="col" className="num">
            {t('cases')}
          </th>
          <th scope="col" className="num">
            {t('unclaimed')}
          </th>
          <th scope="col" className="num">
            {t('closed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="wide">
              <Link to="/bulletins/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
              <span className="third"> {row.issuer}</span>
            </th>
            <td>
              <Status status={row.status} />
            </td>
            <td className="second fixed">{row.number ?? '—'}</td>
            <td className="fixed">{source(row.source as Parameters<typeof source>[0])}</td>
            <td className="second fixed">{row.issuedOn ?? '—'}</td>
            <td className="num">{row.items}</td>
            <td className="num">
              <Count count={row.cases} search={{ bulletin: row.id }} />
            </td>
            <td className="num">
              <Count count={row.unclaimed} search={{ bulletin: row.id, state: 'issued' }} />
            </td>
            <td className="num">
              <Count count={row.closed} search={{ bulletin: row.id, state: 'closed' }} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A number that opens the list it counts. */
function Count({ count, search }: { readonly count: number; readonly search: WorkSearch }) {
  if (count === 0) return <span className="figure zero">0</span>;
  return (
    <Link to="/cases" search={{ ...search, view: 'all' }} className="figure">
      {grouped(count)}
    </Link>
  );
}
