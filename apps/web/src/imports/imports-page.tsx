import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { PageHead } from '../admin/parts.tsx';
import { api } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { importsRoute } from '../router.tsx';
import { ImportsTable } from './imports-table.tsx';
import { importKinds, importRuns, importStates } from './search.ts';
import type { ImportsSearch } from './search.ts';
import { useImportTexts } from './texts.ts';
import '../setup/setup.css';

const ASK_EVERY_MS = 2000;

/** The history of imports, and where each kind is begun: whose, of what file, and how it ended. */
export function ImportsPage() {
  const t = useImportTexts();
  const search = importsRoute.useSearch();
  const navigate = useNavigate();
  const go = (next: ImportsSearch): void => void navigate({ to: '/admin/imports', search: { ...search, ...next } });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useImports(search);
  const total = data?.pages[0]?.total;
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead title={t('title')} aside={total === undefined ? undefined : t('count', { count: total })}>
        <Beginnings />
      </PageHead>
      <p className="second">{t('why')}</p>
      <Filters search={search} go={go} />
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && lines.length === 0 && (
        <section className="card">
          <Empty title={t('empty')}>
            <p>{t('emptyWhy')}</p>
            {Object.values(search).some((one) => one !== undefined) && (
              <Button onClick={() => go({ kind: undefined, state: undefined, run: undefined })}>{t('clear')}</Button>
            )}
          </Empty>
        </section>
      )}
      {lines.length > 0 && <ImportsTable lines={lines} refresh={() => void refetch()} />}
      {hasNextPage && (
        <div className="setup-end">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function useImports({ kind, state, run }: ImportsSearch) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/imports', 'pages', kind, state, run],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const trial = run === undefined ? undefined : run === 'trial';
      const query = { limit: 50, cursor: pageParam, kind, state, trial };
      const { data } = await api.GET('/api/v1/imports', { params: { query } });
      if (!data) throw new Error('The imports came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // What runs is shown as it goes on; a list at rest is not asked again.
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((line) => line.state === 'running')) ? ASK_EVERY_MS : false,
  });
}

/** Where the caller's post may begin an import; what it may not is absent. */
function Beginnings() {
  const t = useImportTexts();
  const { post } = useSession();
  return (
    <>
      {post.role === 'admin' && (
        <Link to="/admin/setup" search={{}} className="link-button">
          {t('toUnits')}
        </Link>
      )}
      {post.role === 'supervisor' && (
        <>
          <Link to="/ledger/import" search={{}} className="link-button">
            {t('toLedger')}
          </Link>
          <Link to="/bulletins/new" search={{}} className="link-button">
            {t('toBulletin')}
          </Link>
        </>
      )}
    </>
  );
}

function Filters({ search, go }: { readonly search: ImportsSearch; readonly go: (next: ImportsSearch) => void }) {
  const t = useImportTexts();
  const lists = { kind: importKinds, run: importRuns, state: importStates } as const;
  return (
    <div className="users-filter imports-filter" role="group" aria-label={t('filters')}>
      {(['kind', 'run', 'state'] as const).map((name) => {
        const list: readonly (typeof lists)[keyof typeof lists][number][] = lists[name];
        return (
          <select
            key={name}
            className="day"
            aria-label={t(name)}
            value={search[name] ?? ''}
            onChange={({ target }) => go({ [name]: list.find((one) => one === target.value) })}
          >
            <option value="">
              {t(name)}: {t('all')}
            </option>
            {list.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </select>
        );
      })}
    </div>
  );
}
