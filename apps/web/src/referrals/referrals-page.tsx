import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { api } from '../api/client.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import { referralStatuses } from '../queues/search.ts';
import type { ReferralStatus } from '../queues/search.ts';
import { useQueueTexts } from '../queues/texts.ts';
import { referralsRoute } from '../router.tsx';
import { useSession } from '../api/session.ts';
import { useCommonTexts } from '../texts/common.ts';
import { ReferralCard } from './referral-card.tsx';
import { useReferralTexts } from './texts.ts';
import '../parts/table.css';
import '../parts/tables.css';
import '../queues/queues.css';
import './referrals.css';

const PAGE = 20;

function useReferrals(status: ReferralStatus | undefined) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/queues/referrals', 'pages', status],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { status, cursor: pageParam, limit: PAGE };
      const { data } = await api.GET('/api/v1/queues/referrals', { params: { query } });
      if (!data) throw new Error('The referrals came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Papers handed over, received, answered: what people did, nothing that follows by itself (section 6). */
export function ReferralsPage() {
  const t = useReferralTexts();
  const common = useCommonTexts();
  const queue = useQueueTexts();
  const { post } = useSession();
  const { status } = referralsRoute.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReferrals(status);
  const page = data?.pages[0];
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const choose = (key: ReferralStatus | 'all'): void => {
    void navigate({ to: '/referrals', search: { status: key === 'all' ? undefined : key } });
  };
  // Whoever receives papers sees none before they are handed over.
  const tabs = referralStatuses.filter(
    (one) => post.role !== 'discipline_contact' || (one !== 'proposed' && one !== 'ended'),
  );
  const all = page && referralStatuses.reduce((sum, one) => sum + page.counts[one], 0);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second number">{page ? common('cases', { count: page.total }) : ''}</span>
      </div>
      <p className="second">{t('why')}</p>
      <PageTabs<ReferralStatus | 'all'>
        label={t('tabs')}
        tabs={[
          { key: 'all', name: t('all'), count: all },
          ...tabs.map((key) => ({ key, name: t(key), count: page?.counts[key] })),
        ]}
        chosen={status ?? 'all'}
        choose={choose}
      />
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} height={200} retry={() => void refetch()} />}
      {page && page.total === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneWhy')}</p>
          {status && all ? (
            <Button onClick={() => choose('all')}>
              {t('seeAll')} {all}
            </Button>
          ) : null}
        </Empty>
      )}
      <ul className="queue-cards">
        {data?.pages.flatMap(({ items }) => items.map((one) => <ReferralCard key={one.key} referral={one} />))}
      </ul>
      {hasNextPage && (
        <p className="more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {queue('more')}
          </Button>
        </p>
      )}
    </>
  );
}
