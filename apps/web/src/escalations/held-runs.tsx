import { Button, Input } from 'antd';
import { useState } from 'react';
import { api, problemOf, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { dayOf, timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useEscalationTexts } from './texts.ts';

type HeldRun = Schemas['HeldRun'];
const stamp = (at: string): string => timeText(at, dayOf(at));

/** Runs that wait for the city, and who let the earlier ones go. */
export function HeldRuns() {
  const t = useEscalationTexts();
  const { post } = useSession();
  const [asked, setAsked] = useState<HeldRun | null>(null);
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/supervision/held-runs', {});
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} retry={() => void refetch()} />;
  const mayRelease = post.role === 'supervisor' || post.role === 'leader';
  return (
    <section className="card">
      <p className="second">{t('heldWhy')}</p>
      {data.items.length === 0 ? (
        <Empty title={t('noHeld')} />
      ) : (
        <div className="scroller" tabIndex={0} role="region" aria-label={t('held')}>
          <table className="plain-table">
            <thead>
              <tr>
                {(['heldAt', 'heldPeople', 'heldRungs', 'heldState'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.items.map((run) => (
                <tr key={run.id}>
                  <th scope="row" className="number">
                    {stamp(run.heldAt)}
                  </th>
                  <td className="number">{run.people}</td>
                  <td className="number">{run.rungs}</td>
                  <td>
                    {run.releasedAt === null
                      ? t('waiting')
                      : t('releasedBy', {
                          person: run.releasedBy ?? '',
                          time: stamp(run.releasedAt),
                          reason: run.reason ?? '',
                        })}{' '}
                    {run.releasedAt === null && mayRelease && (
                      <Button onClick={() => setAsked(run)}>{t('release')}</Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {asked && <ReleaseDialog key={asked.id} run={asked} close={() => setAsked(null)} />}
    </section>
  );
}

function ReleaseDialog({ run, close }: { readonly run: HeldRun; readonly close: () => void }) {
  const t = useEscalationTexts();
  const common = useCommonTexts();
  const say = useSay();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const release = async (): Promise<void> => {
    setBusy(true);
    try {
      const params = { path: { id: run.id } };
      await api.POST('/api/v1/supervision/held-runs/{id}/release', { params, body: { reason: reason.trim() } });
      await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/supervision/held-runs'] });
      close();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      title={t('releaseTitle')}
      okText={t('release')}
      cancelText={common('cancel')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={isBusy}
      onOk={() => void release()}
      onCancel={close}
    >
      <p>{t('releaseSure', { rungs: run.rungs, people: run.people })}</p>
      {problem !== null && <p role="alert">{say(problemOf(problem))}</p>}
      <label htmlFor="release-reason">{t('reason')}</label>
      <Input.TextArea id="release-reason" rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
    </Dialog>
  );
}
