import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { api } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { ListNews } from '../live/list-news.tsx';
import { isLive } from '../live/stream.ts';
import { useListNews } from '../live/use-list-news.ts';
import { Icon } from '../parts/icon.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { casesRoute, inboxRoute } from '../router.tsx';
import { useShortcuts } from '../shell/shortcuts.ts';
import { useCommonTexts } from '../texts/common.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { grouped } from '../texts/texts.ts';
import { BulkBar } from './bulk-bar.tsx';
import { workViews } from './search.ts';
import type { WorkSearch, WorkView } from './search.ts';
import { useWorkTexts } from './texts.ts';
import { WorkList } from './work-list.tsx';
import './work.css';

const Filters = lazy(() => import('./filters.tsx').then((filters) => ({ default: filters.Filters })));

const PAGE = 100;
const MOST_CHOSEN = 200;
const without: readonly string[] = ['admin', 'discipline_contact'];

/** What waits for me (ui guide, section 4). */
export function InboxPage() {
  return <WorkPage place="inbox" search={inboxRoute.useSearch()} first="todo" />;
}

/** Everything in my scope. */
export function CasesPage() {
  return <WorkPage place="cases" search={casesRoute.useSearch()} first="all" />;
}

interface WorkPageProps {
  readonly place: 'inbox' | 'cases';
  readonly search: WorkSearch;
  readonly first: WorkView;
}

function useWorklist(view: WorkView, { view: _view, ...filter }: WorkSearch) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/worklist', 'pages', view, filter],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => readPage(view, filter, pageParam),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // What changed is said, and shown when its reader wants it; only a page that hears nothing looks for itself.
    refetchOnWindowFocus: () => !isLive(),
  });
}

async function readPage(view: WorkView, { view: _view, ...filter }: WorkSearch, cursor?: string) {
  const query = { ...filter, view, limit: PAGE, cursor };
  const { data } = await api.GET('/api/v1/worklist', { params: { query } });
  if (!data) throw new Error('The list came without a body.');
  return data;
}

function WorkPage({ place, search, first }: WorkPageProps) {
  const t = useWorkTexts();
  const common = useCommonTexts();
  const { post } = useSession();
  const navigate = useNavigate();
  const view = search.view ?? first;
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useWorklist(view, search);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const page = data?.pages[0];
  const news = useListNews({
    name: JSON.stringify([view, search]),
    rows,
    peek: async () => (await readPage(view, search)).items,
  });
  const title = t(place);
  useEffect(() => {
    document.title = `${title} · ${common('product')}`;
  }, [title, common]);
  const change = (next: Partial<WorkSearch>): void => {
    setChosen(new Set());
    void navigate({ to: `/${place}`, search: { ...search, ...next } });
  };
  useShortcuts({ Escape: () => setChosen(new Set()) });
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id) && next.size < MOST_CHOSEN) next.add(id);
    setChosen(next);
  };
  if (without.includes(post.role)) return <NoRole title={title} />;
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <span className="second number">{page ? common('cases', { count: page.total }) : ''}</span>
        <span className="end">
          <SavedViews place={place} />
          {place === 'inbox' && post.role === 'supervisor' && (
            <Link to="/bulletins/new" search={{}} className="primary-link">
              <Icon name="plus" size={16} />
              {t('newBulletin')}
            </Link>
          )}
        </span>
      </div>
      <ListNews count={news.count} show={() => void refetch().then(news.seen)} />
      <Views view={view} counts={page?.views} choose={(next) => change({ view: next, light: undefined })} />
      {chosen.size > 0 ? (
        <BulkBar chosen={chosen} setChosen={setChosen} />
      ) : (
        <Suspense fallback={<div className="filters" />}>
          <Filters search={search} change={change} words={place === 'cases'} />
        </Suspense>
      )}
      <FigureFilter search={search} change={change} />
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={12} retry={() => void refetch()} />}
      {page && rows.length === 0 && <Nothing search={search} view={view} counts={page.views} change={change} />}
      {page && rows.length > 0 && (
        <WorkList
          rows={rows}
          lights={page.lights}
          total={page.total}
          asOf={page.asOf}
          today={page.today}
          last={view === 'todo' ? 'next' : view === 'all' ? 'holder' : 'source'}
          chosen={chosen}
          toggle={toggle}
          loadMore={hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined}
        />
      )}
    </>
  );
}

/** Says which figure the list is of, and leads back to all. */
function FigureFilter({
  search,
  change,
}: {
  readonly search: WorkSearch;
  readonly change: (next: Partial<WorkSearch>) => void;
}) {
  const t = useWorkTexts();
  const { open, outcome, issuedFrom, issuedTo, closedFrom, closedTo, light, happened } = search;
  const said = [
    ...(open === undefined ? [] : [t(open ? 'onlyOpen' : 'onlyEnded')]),
    ...(outcome ? [t(outcome)] : []),
    ...(light ? [t(`light_${light}`)] : []),
    ...(happened ? [t(`happened_${happened}`, { from: search.happenedFrom ?? '', to: search.happenedTo ?? '' })] : []),
    ...(issuedFrom || issuedTo ? [t('issuedIn', { from: issuedFrom ?? '', to: issuedTo ?? '' })] : []),
    ...(closedFrom || closedTo ? [t('closedIn', { from: closedFrom ?? '', to: closedTo ?? '' })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <p className="figure-filter" role="status">
      {said.join(' · ')}{' '}
      <Button size="small" onClick={() => change({ ...noFigure, light: undefined })}>
        {t('clearFilters')}
      </Button>
    </p>
  );
}

interface ViewsProps {
  readonly view: WorkView;
  readonly counts: Schemas['Worklist']['views'] | undefined;
  readonly choose: (view: WorkView) => void;
}

function Views({ view, counts, choose }: ViewsProps) {
  const t = useWorkTexts();
  return (
    <div className="views" role="group" aria-label={t('views')}>
      {workViews.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} className="view" onClick={() => choose(one)}>
          {t(one)}
          {counts && one !== 'todo' && (
            <span className={`view-count ${one} ${counts[one] === 0 ? 'zero' : ''}`}>{grouped(counts[one])}</span>
          )}
        </button>
      ))}
    </div>
  );
}

interface NothingProps {
  readonly search: WorkSearch;
  readonly view: WorkView;
  readonly counts: Schemas['Worklist']['views'];
  readonly change: (next: Partial<WorkSearch>) => void;
}

/** What only a figure of the dashboard asks for. */
const noFigure = {
  open: undefined,
  outcome: undefined,
  issuedFrom: undefined,
  issuedTo: undefined,
  closedFrom: undefined,
  closedTo: undefined,
  happened: undefined,
  happenedFrom: undefined,
  happenedTo: undefined,
} as const satisfies WorkSearch;

const noFilter = {
  unit: undefined,
  category: undefined,
  source: undefined,
  state: undefined,
  q: undefined,
  bulletin: undefined,
  item: undefined,
  light: undefined,
  ...noFigure,
} as const satisfies WorkSearch;

/** Why the list is empty, and the way on. */
function Nothing({ search: { view: _view, ...filter }, view, counts, change }: NothingProps) {
  const t = useWorkTexts();
  if (Object.values(filter).some((value) => value !== undefined)) {
    return (
      <Empty title={t('noMatch')}>
        <p>{t('noMatchWhy')}</p>
        <Button onClick={() => change(noFilter)}>{t('clearFilters')}</Button>
      </Empty>
    );
  }
  if (view !== 'todo') {
    return (
      <Empty title={t('noneHere')}>
        <p>{t('noneHereWhy')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t('done')}>
      <p>{t('doneWhy')}</p>
      {counts.mine > 0 ? (
        <Button onClick={() => change({ view: 'mine' })}>{t('seeMine', { count: counts.mine })}</Button>
      ) : (
        counts.all > 0 && <Button onClick={() => change({ view: 'all' })}>{t('seeAll')}</Button>
      )}
    </Empty>
  );
}

function NoRole({ title }: { readonly title: string }) {
  const t = useWorkTexts();
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <Empty title={t('noRole')}>
        <p>{t('noRoleWhy')}</p>
      </Empty>
    </>
  );
}
