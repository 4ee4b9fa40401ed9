import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Suspense, lazy, useEffect } from 'react';
import { useSession } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { ledgerRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { ledgerPage } from './ledger-data.ts';
import { LedgerTable } from './ledger-table.tsx';
import { ledgerQuery } from './search.ts';
import type { LedgerSearch } from './search.ts';
import { useLedgerTexts } from './texts.ts';
import './ledger.css';

const LedgerFilters = lazy(() => import('./ledger-filters.tsx'));

/** The ledger with its fixed columns (section 12): filtered by the address, exported whole, printed as it stands. */
export function LedgerPage() {
  const t = useLedgerTexts();
  const common = useCommonTexts();
  const { post } = useSession();
  const search = ledgerRoute.useSearch();
  const { data: page, error, refetch } = useQuery(ledgerPage(search, 0));
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second number">{page && t('lines', { count: page.total })}</span>
        <span className="end no-print">
          <SavedViews place="ledger" />
          <Download search={search} format="xlsx" />
          <Download search={search} format="csv" />
          <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
            {t('print')}
          </Button>
          {post.role === 'supervisor' && (
            <Link to="/ledger/import" className="link-button primary">
              <Icon name="upload" size={16} />
              {t('import')}
            </Link>
          )}
        </span>
      </div>
      <Suspense fallback={<div className="filters" />}>
        <LedgerFilters search={search} />
      </Suspense>
      {error && !page && <Failure error={error} retry={() => void refetch()} />}
      {!page && !error && <Skeleton rows={10} height={64} retry={() => void refetch()} />}
      {page?.total === 0 && (
        <Empty title={t('empty')}>
          <p>{t('emptyWhy')}</p>
          <Link to="/ledger" search={{}} className="link-button">
            {t('clear')}
          </Link>
        </Empty>
      )}
      {page && page.total > 0 && (
        <LedgerTable key={JSON.stringify(search)} search={search} columns={page.columns} total={page.total} />
      )}
    </>
  );
}

/** The whole ledger under the filter, written while it is read. */
function Download({ search, format }: { readonly search: LedgerSearch; readonly format: 'xlsx' | 'csv' }) {
  const t = useLedgerTexts();
  const query = new URLSearchParams(
    Object.entries({ ...ledgerQuery(search), format }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return (
    <a className="link-button" href={`/api/v1/ledger?${query.toString()}`} download>
      <Icon name="download" size={16} />
      {t(format === 'xlsx' ? 'exportXlsx' : 'exportCsv')}
    </a>
  );
}
