import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useQueueTexts } from './texts.ts';
import '../parts/table.css';
import '../parts/tables.css';
import './queues.css';

interface QueueFrameProps<Key extends string> {
  readonly title: string;
  /** Between the title and the tabs. */
  readonly above?: ReactNode;
  readonly tabs: {
    readonly label: string;
    readonly items: readonly { readonly key: Key; readonly name: string; readonly count: number | undefined }[];
    readonly chosen: Key;
    readonly choose: (key: Key) => void;
  };
  /** What was done last. */
  readonly said?: string;
  readonly list: UseInfiniteQueryResult<InfiniteData<{ readonly total: number }>>;
  /** What stands there when nothing waits. */
  readonly empty: ReactNode;
  /** The cards of the pages that came. */
  readonly children: ReactNode;
}

/** A page of cards that wait for somebody: title and count, tabs, then the cards and what follows them. */
export function QueueFrame<Key extends string>(props: QueueFrameProps<Key>) {
  const { title, above, tabs, said, list, empty, children } = props;
  const common = useCommonTexts();
  const t = useQueueTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = list;
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
      <PageTabs label={tabs.label} tabs={tabs.items} chosen={tabs.chosen} choose={tabs.choose} />
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
