import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { ListNews } from '../live/list-news.tsx';
import { isLive } from '../live/stream.ts';
import { useMessageNews } from '../live/use-message-news.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { messagesRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { Preferences } from './preferences.tsx';
import { useMessageTexts } from './texts.ts';
import '../parts/tabs.css';
import '../parts/table.css';
import './messages.css';

type Message = paths['/api/v1/inbox']['get']['responses'][200]['content']['application/json']['items'][number];

const refresh = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === '/api/v1/inbox' });

function useMessages(unread: boolean) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/inbox', 'pages', unread],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { limit: 50, cursor: pageParam, ...(unread ? { unread } : {}) };
      const { data } = await api.GET('/api/v1/inbox', { params: { query } });
      if (!data) throw new Error('The messages came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchOnWindowFocus: () => !isLive(),
  });
}

/** Everything that happened in my cases, read or not, and how I am written to. */
export function MessagesPage() {
  const t = useMessageTexts();
  const common = useCommonTexts();
  const { unread = false } = messagesRoute.useSearch();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useMessages(unread);
  const markingAll = queries.useMutation('post', '/api/v1/inbox/read', { onSuccess: refresh });
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const page = data?.pages[0];
  const news = useMessageNews(rows);
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second number">{page ? t('count', { unread: page.unread, total: page.total }) : ''}</span>
        <span className="end">
          <Button disabled={!page?.unread} loading={markingAll.isPending} onClick={() => markingAll.mutate({})}>
            {t('markAll')}
          </Button>
        </span>
      </div>
      <ListNews count={news.count} show={() => void refetch().then(news.seen)} />
      <div className="views tabs" role="group" aria-label={t('views')}>
        {[false, true].map((one) => (
          <Link
            key={String(one)}
            to="/messages"
            search={{ unread: one || undefined }}
            className="view"
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {t(one ? 'unread' : 'all')}
          </Link>
        ))}
      </div>
      <div className="with-side">
        <div>
          {error && !data && <Failure error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton rows={8} height={64} retry={() => void refetch()} />}
          {data && rows.length === 0 && (
            <Empty title={t(unread ? 'noneUnread' : 'none')}>
              <p>{t('noneWhy')}</p>
            </Empty>
          )}
          {rows.length > 0 && <List rows={rows} />}
          {hasNextPage && (
            <div className="more">
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {common('more')}
              </Button>
            </div>
          )}
        </div>
        <Preferences />
      </div>
    </>
  );
}

function List({ rows }: { readonly rows: readonly Message[] }) {
  const t = useMessageTexts();
  const say = useSay();
  const reading = queries.useMutation('post', '/api/v1/inbox/{id}/read', { onSuccess: refresh });
  const today = rows[0]?.createdAt ?? '';
  const read = (id: string): void => reading.mutate({ params: { path: { id } } });
  return (
    <ul className="message-list" aria-label={t('list')}>
      {rows.map((item) => (
        <li key={item.id} className={item.readAt === null ? 'message unread' : 'message'}>
          <span className="message-text">
            {item.readAt === null && <span className="unseen">{t('isUnread')} </span>}
            <strong>{say(item)}</strong>
            {item.caseId && (
              <Link
                to="/cases/$id"
                params={{ id: item.caseId }}
                search={{}}
                onClick={() => item.readAt === null && read(item.id)}
              >
                {item.caseNumber} {item.caseTitle}
              </Link>
            )}
            <span className="third">{item.unitName}</span>
          </span>
          <span className="message-end">
            <time className="third number">{timeText(item.createdAt, today)}</time>
            {item.readAt === null && (
              <Button
                size="small"
                aria-label={`${t('markOne')} ${say(item)} ${item.caseNumber ?? ''}`}
                onClick={() => read(item.id)}
              >
                {t('markOne')}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
