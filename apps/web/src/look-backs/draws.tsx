import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { timeText } from '../texts/dates.ts';
import { useLookBackTexts } from './texts.ts';

type Batch = Schemas['DrawnBatch'];

interface DrawsProps {
  readonly batches: readonly Batch[];
  readonly today: string;
  readonly chosen: string | undefined;
  readonly choose: (batch: string | undefined) => void;
  readonly mayDraw: boolean;
  readonly mayProve: boolean;
}

/** The draws, month by month, each with its seed; who supervises may draw this month's. */
export function Draws({ batches, today, chosen, choose, mayDraw, mayProve }: DrawsProps) {
  const t = useLookBackTexts();
  return (
    <aside className="card draws" aria-labelledby="draws-head">
      <div className="card-head">
        <h2 id="draws-head">{t('batches')}</h2>
        {chosen && (
          <Button size="small" onClick={() => choose(undefined)}>
            {t('allBatches')}
          </Button>
        )}
      </div>
      {mayDraw && <Draw />}
      {batches.length === 0 && <p className="third">{t('noBatches')}</p>}
      <ul>
        {batches.map((batch) => (
          <li key={batch.id} className={batch.id === chosen ? 'chosen' : ''}>
            <p>
              <strong className="number">{batch.month}</strong>{' '}
              <button
                type="button"
                className="draw-link"
                aria-pressed={batch.id === chosen}
                onClick={() => choose(batch.id === chosen ? undefined : batch.id)}
              >
                {t('batchLine', { drawn: batch.drawn, open: batch.open })}
              </button>
            </p>
            <p className="third">{t('drawnAt', { time: timeText(batch.drawnAt, today) })}</p>
            {mayProve && <Proof batch={batch} />}
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** The seed and how much was in the urn: enough to do the draw again. */
function Proof({ batch }: { readonly batch: Batch }) {
  const t = useLookBackTexts();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/v1/look-backs/batches/{id}',
    { params: { path: { id: batch.id } } },
    { enabled: isOpen },
  );
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('proof')}</summary>
      {isOpen && error && <Failure error={error} retry={() => void refetch()} />}
      {isOpen && !data && !error && <Skeleton rows={1} />}
      {data && (
        <>
          <p>
            {t('urn', {
              count: data.candidates.length,
              drawn: data.candidates.filter(({ reason }) => reason !== null).length,
            })}
          </p>
          <p className="third">{t('seed')}</p>
          <code>{data.seed}</code>
        </>
      )}
    </details>
  );
}

/** Draws once a month, after saying what that means. */
function Draw() {
  const t = useLookBackTexts();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [said, setSaid] = useState('');
  const draw = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await api.POST('/api/v1/look-backs/draw', {});
      setSaid(data && data.drawn > 0 ? t('drawn', { ...data }) : t('nothingDrawn'));
      setAsking(false);
      await queryClient.invalidateQueries();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="draw">
      <Button block onClick={() => setAsking(true)}>
        {t('draw')}
      </Button>
      <p role="status" className="second">
        {said}
      </p>
      {isAsking && (
        <ConfirmDialog
          title={t('drawTitle')}
          button={t('draw')}
          problem={problem}
          isBusy={isBusy}
          close={() => setAsking(false)}
          run={() => void draw()}
        >
          <p>{t('drawWhy')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
