import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Empty } from '../parts/page-state.tsx';
import { CARDS, QueuePage, usePages } from '../queues/queue-page.tsx';
import { referralStatuses } from '../queues/search.ts';
import type { ReferralStatus } from '../queues/search.ts';
import { referralsRoute } from '../router.tsx';
import { ReferralCard } from './referral-card.tsx';
import { useReferralTexts } from './texts.ts';
import './referrals.css';

/** Papers handed over, received, answered: what people did, nothing that follows by itself (section 6). */
export function ReferralsPage() {
  const t = useReferralTexts();
  const { post } = useSession();
  const { status } = referralsRoute.useSearch();
  const navigate = useNavigate();
  const pages = usePages(['/api/v1/queues/referrals', status], (cursor) =>
    api.GET('/api/v1/queues/referrals', { params: { query: { status, cursor, limit: CARDS } } }),
  );
  const choose = (key: ReferralStatus | 'all'): void => {
    void navigate({ to: '/referrals', search: { status: key === 'all' ? undefined : key } });
  };
  // Whoever receives papers sees none before they are handed over.
  const tabs = referralStatuses.filter(
    (one) => post.role !== 'discipline_contact' || (one !== 'proposed' && one !== 'ended'),
  );
  const counts = pages.data?.pages[0]?.counts;
  const all = counts && referralStatuses.reduce((sum, one) => sum + counts[one], 0);
  return (
    <QueuePage
      pages={pages}
      title={t('title')}
      above={<p className="second">{t('why')}</p>}
      tabs={{
        label: t('tabs'),
        tabs: [
          { key: 'all', name: t('all'), count: all },
          ...tabs.map((key) => ({ key, name: t(key), count: counts?.[key] })),
        ],
        chosen: status ?? 'all',
        choose,
      }}
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
      {pages.data?.pages.flatMap(({ items }) => items.map((one) => <ReferralCard key={one.key} referral={one} />))}
    </QueuePage>
  );
}
