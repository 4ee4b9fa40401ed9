import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { noticesRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { dayText } from '../texts/dates.ts';
import { grouped, useSay } from '../texts/texts.ts';
import { Objections } from './objections.tsx';
import { useNoticeTexts } from './texts.ts';
import '../parts/tabs.css';
import '../parts/table.css';
import './notices.css';

type Notice = paths['/api/v1/notices']['get']['responses'][200]['content']['application/json']['items'][number];
type View = 'running' | 'objections' | 'over';
const views: readonly View[] = ['running', 'objections', 'over'];

function useNotices(view: View) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/notices', 'pages', view],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { view, cursor: pageParam, limit: 50 };
      const { data } = await api.GET('/api/v1/notices', { params: { query } });
      if (!data) throw new Error('The notices came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Notices of my cases, what was objected, how it was found. */
export function NoticesPage() {
  const t = useNoticeTexts();
  const common = useCommonTexts();
  const { view = 'running' } = noticesRoute.useSearch();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useNotices(view);
  const page = data?.pages[0];
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
      </div>
      <div className="views tabs" role="group" aria-label={t('views')}>
        {views.map((one) => (
          <Link
            key={one}
            to="/notices"
            search={{ view: one === 'running' ? undefined : one }}
            className="view"
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {t(one)}
            {page && <span className="view-count">{grouped(page.views[one])}</span>}
          </Link>
        ))}
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} height={120} retry={() => void refetch()} />}
      {page && rows.length === 0 && (
        <Empty title={t(view === 'objections' ? 'noneObjections' : 'none')}>
          <p>{t(view === 'objections' ? 'noneObjectionsWhy' : 'noneWhy')}</p>
        </Empty>
      )}
      <ul className="notice-cards">
        {page && rows.map((notice) => <Card key={notice.caseId} notice={notice} today={page.today} />)}
      </ul>
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

function Card({ notice, today }: { readonly notice: Notice; readonly today: string }) {
  const t = useNoticeTexts();
  const say = useSay();
  const period = { from: dayText(notice.from, today), to: dayText(notice.to, today) };
  return (
    <li className="card">
      <div className="card-head">
        <h2>
          <Link to="/cases/$id" params={{ id: notice.caseId }} search={{}} className="title-link">
            {say({ zh: notice.title, en: notice.titleEn || notice.title })}
          </Link>
        </h2>
        <span className={notice.isOpen ? 'status waits' : 'status'}>
          {notice.isOpen ? t('daysLeft', { count: notice.daysLeft }) : t('isOver')}
        </span>
      </div>
      <p className="second">
        <span className="number">{notice.number}</span> · {notice.unitPath} · {t('period', period)}
      </p>
      <p>{notice.text}</p>
      <p>
        <a href={`/n/${notice.caseId}`} target="_blank" rel="noreferrer" className="inline-link">
          {t('publicPage')}
        </a>
      </p>
      {notice.objections && <Objections caseId={notice.caseId} objections={notice.objections} today={today} />}
    </li>
  );
}
