import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../api/client.ts';
import { Empty } from '../parts/page-state.tsx';
import { QueueFrame } from '../queues/frame.tsx';
import { referralStatuses } from '../queues/search.ts';
import type { ReferralStatus } from '../queues/search.ts';
import { referralsRoute } from '../router.tsx';
import { useSession } from '../api/session.ts';
import { ReferralCard } from './referral-card.tsx';
import { useReferralTexts } from './texts.ts';
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
  const { post } = useSession();
  const { status } = referralsRoute.useSearch();
  const navigate = useNavigate();
  const list = useReferrals(status);
  const page = list.data?.pages[0];
  const choose = (key: ReferralStatus | 'all'): void => {
    void navigate({ to: '/referrals', search: { status: key === 'all' ? undefined : key } });
  };
  // Whoever receives papers sees none before they are handed over.
  const tabs = referralStatuses.filter(
    (one) => post.role !== 'discipline_contact' || (one !== 'proposed' && one !== 'ended'),
  );
  const all = page && referralStatuses.reduce((sum, one) => sum + page.counts[one], 0);
  return (
    <QueueFrame<ReferralStatus | 'all'>
      title={t('title')}
      above={<p className="second">{t('why')}</p>}
      tabs={{
        label: t('tabs'),
        items: [
          { key: 'all', name: t('all'), count: all },
          ...tabs.map((key) => ({ key, name: t(key), count: page?.counts[key] })),
        ],
        chosen: status ?? 'all',
        choose,
      }}
      list={list}
      empty={
        <Empty title={t('none')}>
          <p>{t('noneWhy')}</p>
          {status && all ? (
            <Button onClick={() => choose('all')}>
              {t('seeAll')} {all}
            </Button>
          ) : null}
        </Empty>
      }
    >
      {list.data?.pages.flatMap(({ items }) => items.map((one) => <ReferralCard key={one.key} referral={one} />))}
    </QueueFrame>
  );
}
