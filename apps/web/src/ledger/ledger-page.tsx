import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useMemo } from 'react';
import { useSession } from '../api/session.ts';
import { Icon } from '../parts/icon.tsx';
import { MenuButton } from '../parts/menu-button.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { ledgerRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { currentLanguage, grouped } from '../texts/texts.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { LayoutButton } from './layout-button.tsx';
import { useLedgerLayout } from './layout.ts';
import { ledgerPage } from './ledger-data.ts';
import { LedgerTable } from './ledger-table.tsx';
import { ledgerQuery } from './search.ts';
import type { LedgerSearch } from './search.ts';
import { useLedgerTexts } from './texts.ts';
import './ledger.css';

const LedgerFilters = lazy(() => import('./ledger-filters.tsx'));

/** The ledger with its fixed columns (section 12): filtered by the address, exported and printed whole. */
export function LedgerPage() {
  const t = useLedgerTexts();
  const common = useCommonTexts();
  const { post } = useSession();
  const search = ledgerRoute.useSearch();
  const { data: page, error, refetch } = useQuery(ledgerPage(search, 0));
  const layout = useLedgerLayout();
  const columns = useMemo(() => layout.shown(page?.columns ?? []), [layout.hidden, page?.columns]);
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="second number">{page && t('lines', { count: page.total })}</span>
        <span className="end">
          {page && <LayoutButton columns={page.columns} layout={layout} />}
          <SavedViews place="ledger" />
          <Download search={search} format="xlsx" />
          <Download search={search} format="csv" />
          {page && page.total > 0 && <Print search={search} total={page.total} most={page.mostPrinted} />}
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
        <LedgerTable
          key={JSON.stringify([search, layout.isCompact])}
          search={search}
          columns={columns}
          total={page.total}
          rowHeight={layout.rowHeight}
        />
      )}
    </>
  );
}

/** The whole ledger under the filter in another form. */
function addressOf(search: LedgerSearch, form: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(
    Object.entries({ ...ledgerQuery(search), ...form }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return `/api/v1/ledger?${query.toString()}`;
}

/** Written while it is read. */
function Download({ search, format }: { readonly search: LedgerSearch; readonly format: 'xlsx' | 'csv' }) {
  const t = useLedgerTexts();
  return (
    <a className="link-button" href={addressOf(search, { format })} download>
      <Icon name="download" size={16} />
      {t(format === 'xlsx' ? 'exportXlsx' : 'exportCsv')}
    </a>
  );
}

interface PrintProps {
  readonly search: LedgerSearch;
  readonly total: number;
  readonly most: number;
}

/** As a PDF to sign, on the paper chosen (RE-2); too long a ledger says what to do instead. */
function Print({ search, total, most }: PrintProps) {
  const t = useLedgerTexts();
  if (total > most) return <span className="third">{t('printTooLong', { most: grouped(most) })}</span>;
  const open = (paper: string): void => {
    const address = addressOf(search, { format: 'pdf', paper, language: currentLanguage() });
    window.open(address, '_blank', 'noopener');
  };
  return (
    <MenuButton
      className="link-button"
      items={[
        { key: 'a4', text: t('printA4') },
        { key: 'a3', text: t('printA3') },
      ]}
      choose={open}
    >
      <Icon name="print" size={16} />
      {t('print')}
    </MenuButton>
  );
}
