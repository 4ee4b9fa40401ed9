import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { usePages } from '../queues/queue-page.tsx';
import type { VerificationView } from '../queues/search.ts';
import { useQueueTexts } from '../queues/texts.ts';
import { verificationRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useVerificationTexts } from './texts.ts';
import { WaitingList } from './waiting-list.tsx';
import '../parts/table.css';
import '../parts/tables.css';
import '../queues/queues.css';
import './verification.css';

const PAGE = 50;
const MOST_STOPS = 40;
export type Waiting = Schemas['VerificationLine'];

const useWaiting = (view: VerificationView, unit: string | undefined) =>
  usePages(['/api/v1/queues/verification', view, unit], (cursor) =>
    api.GET('/api/v1/queues/verification', { params: { query: { view, unit, cursor, limit: PAGE } } }),
  );

/** Cases that wait for verification, by the date of the verifiers' own clock; who may not judge one reads why. */
export function VerificationPage() {
  const t = useVerificationTexts();
  const common = useCommonTexts();
  const queue = useQueueTexts();
  const { post } = useSession();
  const search = verificationRoute.useSearch();
  const navigate = useNavigate();
  const isVerifier = post.role === 'verifier';
  const views: readonly VerificationView[] = isVerifier ? ['mine', 'blocked', 'all'] : ['all', 'missing'];
  const first: VerificationView = isVerifier ? 'mine' : 'all';
  const view = search.view ?? first;
  const waiting = useWaiting(view, search.unit);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = waiting;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const page = data?.pages[0];
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const change = (next: { view?: VerificationView | undefined; unit?: string | undefined }): void => {
    void navigate({ to: '/verification', search: { ...search, ...next } });
  };
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id) && next.size < MOST_STOPS) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second number">{page ? common('cases', { count: page.total }) : ''}</span>
        <span className="end">
          <UnitFilter label={t('unit')} value={search.unit} onChange={(unit) => change({ unit })} />
        </span>
      </div>
      <PageTabs
        label={t('views')}
        tabs={views.map((key) => ({ key, name: t(key), count: page?.views[key] }))}
        chosen={view}
        choose={(key) => change({ view: key === first ? undefined : key })}
      />
      {page && page.total > 0 && <RouteBar chosen={chosen} clear={() => setChosen(new Set())} />}
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} height={64} retry={() => void refetch()} />}
      {page && page.total === 0 && <Nothing view={view} all={page.views.all} seeAll={() => change({ view: 'all' })} />}
      {page && page.total > 0 && (
        <WaitingList
          rows={data?.pages.flatMap(({ items }) => items) ?? []}
          today={page.today}
          chosen={chosen}
          toggle={toggle}
          isVerifier={isVerifier}
        />
      )}
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

/** What was ticked becomes the route of a field day. */
function RouteBar({ chosen, clear }: { readonly chosen: ReadonlySet<string>; readonly clear: () => void }) {
  const t = useVerificationTexts();
  if (chosen.size === 0) return <p className="route-bar third">{t('hint')}</p>;
  return (
    <p className="route-bar chosen">
      <strong role="status">{t('chosen', { count: chosen.size })}</strong>
      <Link to="/verification/route" search={{ cases: [...chosen].join(',') }} className="primary-link">
        <Icon name="route" size={16} />
        {t('plan')}
      </Link>
      <Button onClick={clear}>{t('unchoose')}</Button>
    </p>
  );
}

interface NothingProps {
  readonly view: VerificationView;
  readonly all: number;
  readonly seeAll: () => void;
}

function Nothing({ view, all, seeAll }: NothingProps) {
  const t = useVerificationTexts();
  const title =
    all === 0 ? t('none') : view === 'missing' ? t('noneMissing') : view === 'blocked' ? t('noneBlocked') : t('none');
  return (
    <Empty title={title}>
      {all === 0 && <p>{t('noneWhy')}</p>}
      {all > 0 && view !== 'all' && (
        <Button onClick={seeAll}>
          {t('seeAll')} {all}
        </Button>
      )}
    </Empty>
  );
}
