import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { api } from '../api/client.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { auditRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { AuditFilters } from './audit-filters.tsx';
import { ChainCheck } from './chain-check.tsx';
import { AuditTable } from './audit-table.tsx';
import type { AuditSearch } from './search.ts';
import { useAuditTexts } from './texts.ts';
import '../parts/tables.css';
import '../parts/fields.css';
import './audit.css';

const PAGE = 50;

function useAudit({ person, post, object, outcome, from, to }: AuditSearch) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/audit/events', person, post, object, outcome, from, to],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { person, post, object, outcome, from, to, cursor: pageParam, limit: PAGE };
      const { data } = await api.GET('/api/v1/audit/events', { params: { query } });
      if (!data) throw new Error('The list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Everything that was done or refused in any case, newest first. */
export function AuditPage() {
  const t = useAuditTexts();
  const common = useCommonTexts();
  const search = auditRoute.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit(search);
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const go = (next: AuditSearch): void => void navigate({ to: '/audit', search: next });
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="end">
          <ChainCheck />
          <a href="/api/v1/audit/export" download>
            {t('export')}
          </a>
        </span>
      </div>
      <AuditFilters key={JSON.stringify(search)} search={search} go={go} />
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} retry={() => void refetch()} />}
      {data && lines.length === 0 && (
        <Empty title={t('none')}>
          <Button onClick={() => go({})}>{t('clear')}</Button>
        </Empty>
      )}
      {lines.length > 0 && <AuditTable lines={lines} today={data?.pages[0]?.today ?? ''} />}
      {hasNextPage && (
        <p className="more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}
