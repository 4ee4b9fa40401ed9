import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf, queries } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { Table } from '../parts/table.tsx';
import { dayText } from '../texts/dates.ts';
import { listed, useSay } from '../texts/texts.ts';
import { BurdenCard } from './burden-card.tsx';
import { refreshBulletins } from './bulletin-data.ts';
import type { Bulletin } from './bulletin-data.ts';
import { Reconciled } from './step-items.tsx';
import { useBulletinTexts, useComposerTexts } from './texts.ts';
import { usePreview } from './use-preview.ts';
import type { PreviewRow } from './use-preview.ts';

interface StepProps {
  readonly bulletin: Bulletin;
  readonly go: (step: number) => void;
}

/** What issuing would make, with the dates it would set; then off to the leader. */
export function CheckStep({ bulletin, go }: StepProps) {
  const t = useComposerTexts();
  const say = useSay();
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePreview(bulletin.id);
  const submitting = queries.useMutation('post', '/api/v1/bulletins/{id}/actions/submit', {
    onSuccess: async () => {
      await refreshBulletins();
      await navigate({ to: '/bulletins/$id', params: { id: bulletin.id } });
    },
  });
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const unassigned = bulletin.items.filter(({ assignments }) => assignments === 0).map(({ itemNo }) => itemNo);
  const isReady = bulletin.reconciliation.agrees && unassigned.length === 0 && bulletin.items.length > 0;
  return (
    <>
      <section className="card" aria-labelledby="check-head">
        <div className="card-head">
          <h2 id="check-head">{t('willIssue', { count: total })}</h2>
        </div>
        <Reconciled bulletin={bulletin} />
        {unassigned.length > 0 && <p className="notice-box">{t('unassigned', { items: listed(unassigned) })}</p>}
        {error && !data && <Failure error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={6} />}
        {rows.length > 0 && <CaseTable bulletin={bulletin} rows={rows} />}
        {hasNextPage && (
          <div className="more">
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('more', { count: total - rows.length })}
            </Button>
          </div>
        )}
      </section>
      <BurdenCard bulletinId={bulletin.id} today={bulletin.today} />
      {submitting.error && (
        <p className="form-problem" role="alert">
          {say(problemOf(submitting.error))}
        </p>
      )}
      <div className="buttons">
        <Button onClick={() => go(3)}>{t('back')}</Button>
        <Button
          type="primary"
          disabled={!isReady}
          loading={submitting.isPending}
          onClick={() =>
            submitting.mutate({ params: { path: { id: bulletin.id } }, body: { version: bulletin.version } })
          }
        >
          {t('submit')}
        </Button>
        <span className="second">{t(isReady ? 'ready' : 'notReady')}</span>
      </div>
    </>
  );
}

function CaseTable({ bulletin, rows }: { readonly bulletin: Bulletin; readonly rows: readonly PreviewRow[] }) {
  const t = useComposerTexts();
  const words = useBulletinTexts();
  return (
    <Table label={words('cases')}>
      <thead>
        <tr>
          <th scope="col">{t('itemNo')}</th>
          <th scope="col">{words('units')}</th>
          <th scope="col">{t('level')}</th>
          <th scope="col">{t('claimDue')}</th>
          <th scope="col">{t('due')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.itemNo} ${row.unitId}`}>
            <td className="fixed">{row.itemNo}</td>
            <th scope="row" className="wide">
              {row.unitPath}
              {row.duplicates.length > 0 && <Duplicate bulletinId={bulletin.id} row={row} />}
            </th>
            <td>{row.level}</td>
            <td className="fixed">{dayText(row.claimDue, bulletin.today)}</td>
            <td>
              <span className="fixed">{dayText(row.dueDate, bulletin.today)}</span>
              {row.provisional && (
                <span className="status waits" title={t('provisionalWhy')}>
                  {t('provisional')}
                </span>
              )}
              {row.rolledFrom && (
                <span className="third"> {t('rolled', { day: dayText(row.rolledFrom, bulletin.today) })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Names what it might duplicate and takes the answer why it does not. */
function Duplicate({ bulletinId, row }: { readonly bulletinId: string; readonly row: PreviewRow }) {
  const t = useComposerTexts();
  const say = useSay();
  const [answer, setAnswer] = useState('');
  const answering = queries.useMutation(
    'post',
    '/api/v1/bulletins/{id}/items/{itemNo}/assignments/{unitId}/duplicate-answer',
    { onSuccess: refreshBulletins },
  );
  const problem: unknown = answering.error;
  const path = { id: bulletinId, itemNo: row.itemNo, unitId: row.unitId };
  return (
    <div className="duplicate">
      {row.duplicates.map((one) => (
        <p key={one.number} className="late">
          {t('duplicate', { number: one.number, title: one.title })}
        </p>
      ))}
      {row.duplicateAnswer !== null ? (
        <p className="second">{t('answered', { answer: row.duplicateAnswer })}</p>
      ) : (
        <span className="field-line">
          <input
            className="input"
            aria-label={`${t('duplicateAnswer')} ${row.itemNo} ${row.unitPath}`}
            placeholder={t('duplicateAnswer')}
            maxLength={500}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
          <Button
            disabled={answer.trim() === ''}
            loading={answering.isPending}
            onClick={() => answering.mutate({ params: { path }, body: { answer } })}
          >
            {t('answer')}
          </Button>
        </span>
      )}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {say(problemOf(problem))}
        </p>
      )}
    </div>
  );
}
