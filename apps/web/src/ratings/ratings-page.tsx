import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { PageTabs } from '../parts/tabs.tsx';
import { ratingsRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useRatingsTexts } from './texts.ts';
import '../parts/tables.css';

const FIGURES = [
  'supervises',
  'reminded',
  'reported',
  'passedUp',
  'extensionsGranted',
  'rulings',
  'rulingsQuashed',
  'proposalsUpheld',
  'rungsRevoked',
  'verifications',
  'verifyDays',
  'failed',
  'passed',
  'reopenedAfterPass',
  'annulledAfterPass',
] as const;
const PARTIES = ['unit', 'verifier', 'supervisor', 'arbiter', 'approver', 'public'] as const;
const DAY = 24 * 60 * 60 * 1000;
const days = (milliseconds: number): string => (milliseconds / DAY).toFixed(1);

/** Offices on the same ledger as the units, and who held the cases for how long. */
export function RatingsPage() {
  const t = useRatingsTexts();
  const common = useCommonTexts();
  const { tab } = ratingsRoute.useSearch();
  const navigate = useNavigate();
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
      </div>
      <PageTabs
        label={t('tabs')}
        tabs={(['offices', 'ball'] as const).map((key) => ({ key, name: t(key) }))}
        chosen={tab ?? 'offices'}
        choose={(key) => void navigate({ to: '/ratings', search: { tab: key === 'ball' ? 'ball' : undefined } })}
      />
      {tab === 'ball' ? <Ball /> : <Offices />}
    </>
  );
}

function Offices() {
  const t = useRatingsTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/supervision/offices', {});
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} retry={() => void refetch()} />;
  if (data.items.length === 0) return <Empty title={t('none')} />;
  const text = (value: number | null): string =>
    value === null ? '—' : Number.isInteger(value) ? String(value) : value.toFixed(1);
  return (
    <section className="card">
      <Table
        label={t('offices')}
        head={[t('unitName'), ...FIGURES.map((name) => t(name))]}
        rows={data.items.map((one) => ({
          key: one.unitId,
          cells: [one.unit, ...FIGURES.map((name) => text(one[name]))],
        }))}
      />
    </section>
  );
}

function Ball() {
  const t = useRatingsTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/supervision/ball', {});
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} retry={() => void refetch()} />;
  if (data.cases === 0) return <Empty title={t('none')} />;
  const head = [t('unitName'), t('cases'), ...PARTIES.map((name) => t(name)), t('total')];
  const rows = (sums: readonly Schemas['BallSum'][]) =>
    sums.map(({ unitId, unit, cases, milliseconds, total }) => ({
      key: unitId,
      cells: [unit, String(cases), ...PARTIES.map((name) => days(milliseconds[name])), days(total)],
    }));
  return (
    <>
      <p className="second">{t('ballWhy')}</p>
      {!data.isComplete && <p>{t('partly', { count: data.cases })}</p>}
      {(['units', 'supervisors'] as const).map((name) => (
        <section key={name} className="card" aria-labelledby={`ball-${name}`}>
          <h2 id={`ball-${name}`}>{t(name)}</h2>
          <Table label={t(name)} head={head} rows={rows(name === 'units' ? data.units : data.offices)} />
        </section>
      ))}
    </>
  );
}

interface TableProps {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

function Table({ label, head, rows }: TableProps) {
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={label}>
      <table className="plain-table">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {rest.map((cell, at) => (
                <td key={at} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
