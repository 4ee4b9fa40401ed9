import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { api } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import { Because } from '../queues/parts.tsx';
import { usePages } from '../queues/queue-page.tsx';
import type { LookBackView } from '../queues/search.ts';
import { useQueueTexts } from '../queues/texts.ts';
import { lookBacksRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { Draws } from './draws.tsx';
import { useLookBackTexts } from './texts.ts';
import '../parts/table.css';
import '../parts/tables.css';
import '../parts/tabs.css';
import '../queues/queues.css';
import './look-backs.css';

type LookBack = Schemas['LookBack'];
const PAGE = 50;
const filterOf = { mine: { mine: true }, open: { open: true }, done: { open: false }, all: {} } as const;

const useLookBacks = (view: LookBackView, batch: string | undefined) =>
  usePages(['/api/v1/look-backs', view, batch], (cursor) =>
    api.GET('/api/v1/look-backs', { params: { query: { ...filterOf[view], batch, cursor, limit: PAGE } } }),
  );

/** Closed cases that were drawn to be looked at again, and the draws themselves (section 7); never for the unit. */
export function LookBacksPage() {
  const t = useLookBackTexts();
  const common = useCommonTexts();
  const queue = useQueueTexts();
  const { post } = useSession();
  const search = lookBacksRoute.useSearch();
  const navigate = useNavigate();
  const isVerifier = post.role === 'verifier';
  const views: readonly LookBackView[] = isVerifier ? ['mine', 'open', 'done', 'all'] : ['open', 'done', 'all'];
  const first = views[0] ?? 'open';
  const view = search.view ?? first;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useLookBacks(view, search.batch);
  const page = data?.pages[0];
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const change = (next: { view?: LookBackView | undefined; batch?: string | undefined }): void => {
    void navigate({ to: '/look-backs', search: { ...search, ...next } });
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second number">{page ? common('cases', { count: page.total }) : ''}</span>
      </div>
      <p className="second">{t('unannounced')}</p>
      <PageTabs
        label={t('views')}
        tabs={views.map((key) => ({ key, name: t(key), count: page?.views[key] }))}
        chosen={view}
        choose={(key) => change({ view: key === first ? undefined : key })}
      />
      <div className="with-side">
        <div>
          {error && !data && <Failure error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton rows={8} height={56} retry={() => void refetch()} />}
          {page && page.total === 0 && (
            <Empty title={t('none')}>
              <p>{t('noneWhy')}</p>
              {page.views.all > 0 && (
                <Button onClick={() => change({ view: 'all', batch: undefined })}>
                  {t('seeAll')} {page.views.all}
                </Button>
              )}
            </Empty>
          )}
          {page && page.total > 0 && (
            <ul className="look-backs">
              {data?.pages.flatMap(({ items }) =>
                items.map((one) => <Line key={`${one.caseId}-${one.batchId}`} one={one} today={page.today} />),
              )}
            </ul>
          )}
          {hasNextPage && (
            <p className="more">
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {queue('more')}
              </Button>
            </p>
          )}
        </div>
        {page && (
          <Draws
            batches={page.batches}
            today={page.today}
            chosen={search.batch}
            choose={(batch) => change({ batch })}
            mayDraw={post.role === 'supervisor'}
            mayProve={!isVerifier}
          />
        )}
      </div>
    </>
  );
}

function Line({ one, today }: { readonly one: LookBack; readonly today: string }) {
  const t = useLookBackTexts();
  const say = useSay();
  const { post } = useSession();
  return (
    <li className="look-back">
      <div className="look-back-case">
        <Link to="/cases/$id" params={{ id: one.caseId }} search={{}}>
          {say({ zh: one.title, en: one.titleEn || one.title })}
        </Link>
        <p className="second">
          <span className="number">{one.number}</span> · {one.unitPath}
        </p>
        <p className="third">
          {t('closedOn')} {dayText(one.closedOn, today)} · {t(one.reason)} · {t('batch')} {one.month}
        </p>
        {one.result === null && post.role === 'verifier' && <Because rules={one.conflicts} />}
      </div>
      <div className="look-back-due">
        <Due one={one} />
        <span className="third number">
          {t('due')} {dayText(one.dueOn, today)}
        </span>
      </div>
      <div className="look-back-go">
        <WayOn one={one} />
      </div>
    </li>
  );
}

function Due({ one: { result, days } }: { readonly one: LookBack }) {
  const t = useLookBackTexts();
  if (result === 'passed') return <span className="status good">{t('passed')}</span>;
  if (result === 'reopened') return <span className="status bad">{t('reopenedResult')}</span>;
  return days < 0 ? (
    <span className="status bad">{t('over', { count: -days })}</span>
  ) : (
    <span className={days <= 3 ? 'status waits' : 'status'}>{t('left', { count: days })}</span>
  );
}

/** To the form of the case: the verifier enters what he found, a leader may reopen. */
function WayOn({ one }: { readonly one: LookBack }) {
  const t = useLookBackTexts();
  const { post } = useSession();
  const isOpen = one.result === null;
  const [name, action] =
    isOpen && post.role === 'verifier' && one.conflicts.length === 0
      ? (['look', 'pass-look-back'] as const)
      : isOpen && post.role === 'leader'
        ? (['reopen', 'reopen'] as const)
        : (['openCase', undefined] as const);
  return (
    <Link
      to="/cases/$id"
      params={{ id: one.caseId }}
      search={{ action }}
      className="link-button"
      aria-label={`${t(name)} ${one.number}`}
    >
      {t(name)}
    </Link>
  );
}
