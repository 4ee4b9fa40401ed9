import { useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import type { TabsProps } from '../parts/tabs.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useQueueTexts } from './texts.ts';
import '../parts/table.css';
import '../parts/tables.css';
import './queues.css';

/** How many cards come at once: each is a form, not a line. */
export const CARDS = 20;

interface Sheet {
  readonly next: string | null;
  readonly total: number;
}

/** A list read page by page: each brings the key of the last one seen. */
export function usePages<Page extends Sheet>(
  [path, ...filter]: readonly [path: string, ...filter: readonly unknown[]],
  ask: (cursor: string | undefined) => Promise<{ readonly data?: Page | undefined }>,
) {
  return useInfiniteQuery({
    queryKey: ['get', path, 'pages', ...filter],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const { data } = await ask(pageParam);
      if (!data) throw new Error('A page of the list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

interface QueuePageProps<Page extends Sheet, Tab extends string> {
  readonly pages: UseInfiniteQueryResult<InfiniteData<Page>>;
  readonly title: string;
  /** Between the title and the tabs. */
  readonly above?: ReactNode;
  readonly tabs: TabsProps<Tab>;
  /** What was done last, read out. */
  readonly said?: string;
  /** Why there is nothing, and the way out. */
  readonly empty: ReactNode;
  /** The cards. */
  readonly children: ReactNode;
}

/** The page of a queue: title with the number of cases, tabs, cards, more of them. */
export function QueuePage<Page extends Sheet, Tab extends string>(props: QueuePageProps<Page, Tab>) {
  const { title, above, tabs, said = '', empty, children } = props;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = props.pages;
  const t = useQueueTexts();
  const common = useCommonTexts();
  const total = data?.pages[0]?.total;
  useEffect(() => {
    document.title = `${title} · ${common('product')}`;
  }, [title, common]);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <span className="second number">{total === undefined ? '' : common('cases', { count: total })}</span>
      </div>
      {above}
      <PageTabs {...tabs} />
      <p role="status" className={said ? 'toast-line' : 'unseen'}>
        {said}
      </p>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} height={200} retry={() => void refetch()} />}
      {total === 0 && empty}
      <ul className="queue-cards">{children}</ul>
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
