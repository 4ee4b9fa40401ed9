import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, problemOf, queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useSession } from '../api/session.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Failure } from '../parts/page-state.tsx';
import type { CaseView } from './case-data.ts';
import { AssistDialog, RosterDialog, Slips } from './evaluation-dialogs.tsx';
import type { Draw } from './evaluation-dialogs.tsx';
import { useEvaluationTexts } from './evaluation-texts.ts';
import './evaluation.css';
import '../parts/table.css';

type Result = paths['/api/v1/cases/{id}/evaluation']['get']['responses'][200]['content']['application/json'];
type Open = 'roster' | 'draw' | 'assist' | 'close';

const shownIn: readonly string[] = ['rectifying', 'submitted', 'verified', 'in_notice', 'closed'];
const answers = ['satisfied', 'basicallySatisfied', 'notSatisfied', 'unknown'] as const;

/** What does not exist for this caller or not yet is nothing, not a failure. */
async function orNull<T>(asked: Promise<{ data?: T }>): Promise<T | null> {
  try {
    return (await asked).data ?? null;
  } catch (error) {
    if (problemOf(error).status === 404) return null;
    throw error;
  }
}

/** The mass evaluation of a case (section 7): the unit's roster, the draw and its codes, the counts. */
export function EvaluationCard({ kase }: { readonly kase: CaseView }) {
  const t = useEvaluationTexts();
  const { post } = useSession();
  const [opened, setOpened] = useState<Open | null>(null);
  const [drawn, setDrawn] = useState<Draw | null>(null);
  const params = { path: { id: kase.id } };
  const isShown = shownIn.includes(kase.state);
  const { data: roster } = useQuery({
    queryKey: ['get', '/api/v1/cases/{id}/roster', kase.id],
    queryFn: () => orNull(api.GET('/api/v1/cases/{id}/roster', { params })),
    enabled: isShown && ['principal', 'liaison', 'verifier'].includes(post.role),
  });
  const {
    data: result,
    error,
    refetch,
  } = useQuery({
    queryKey: ['get', '/api/v1/cases/{id}/evaluation', kase.id],
    queryFn: () => orNull(api.GET('/api/v1/cases/{id}/evaluation', { params })),
    enabled: isShown,
  });
  if (!isShown) return null;
  const isVerifier = post.role === 'verifier' && kase.state === 'submitted';
  const mayEnter = roster != null && !result && post.role !== 'verifier' && kase.state !== 'closed';
  return (
    <section className="card" aria-labelledby="evaluation-head">
      <div className="card-head">
        <h2 id="evaluation-head">{t('title')}</h2>
        <span className="tag">{t(result ? (result.open ? 'open' : 'over') : 'notDrawn')}</span>
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {roster && !result && (
        <p className="second">{roster.length > 0 ? t('roster', { count: roster.length }) : t('rosterEmpty')}</p>
      )}
      {mayEnter && <p className="third">{t('rosterWhy')}</p>}
      {result && <Counts result={result} />}
      {roster && !result && post.role === 'verifier' && !isVerifier && <p className="third">{t('drawAfter')}</p>}
      <div className="buttons no-print">
        {mayEnter && <Button onClick={() => setOpened('roster')}>{t(roster.length > 0 ? 'correct' : 'enter')}</Button>}
        {isVerifier && !result && roster && roster.length > 0 && (
          <Button onClick={() => setOpened('draw')}>{t('draw')}</Button>
        )}
        {isVerifier && result?.open && (
          <>
            <Button onClick={() => setOpened('assist')}>{t('assist')}</Button>
            <Button onClick={() => setOpened('close')}>{t('close')}</Button>
          </>
        )}
      </div>
      {result && <Remarks caseId={kase.id} />}
      {opened === 'roster' && roster && <RosterDialog caseId={kase.id} roster={roster} close={() => setOpened(null)} />}
      {opened === 'assist' && <AssistDialog caseId={kase.id} close={() => setOpened(null)} />}
      {opened === 'draw' && <DrawDialog caseId={kase.id} close={() => setOpened(null)} drawn={setDrawn} />}
      {opened === 'close' && <CloseDialog caseId={kase.id} close={() => setOpened(null)} />}
      {drawn && <Slips draw={drawn} kase={kase} close={() => setDrawn(null)} />}
    </section>
  );
}

function Counts({ result }: { readonly result: Result }) {
  const t = useEvaluationTexts();
  const { counts, percent } = result;
  return (
    <>
      <p className="number">
        {t('answered', { valid: counts.valid, invited: counts.invited })} ·{' '}
        <strong>{percent === null ? t('tooFew') : t('percent', { percent })}</strong>
      </p>
      <dl className="facts evaluation-counts">
        {answers.map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd className="number">{counts[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What people wrote; those who may not read it see nothing of it. */
function Remarks({ caseId }: { readonly caseId: string }) {
  const t = useEvaluationTexts();
  const { post } = useSession();
  const { data } = useQuery({
    queryKey: ['get', '/api/v1/cases/{id}/evaluation/remarks', caseId],
    queryFn: () => orNull(api.GET('/api/v1/cases/{id}/evaluation/remarks', { params: { path: { id: caseId } } })),
    enabled: ['verifier', 'supervisor', 'leader'].includes(post.role),
  });
  if (!data || data.length === 0) return null;
  return (
    <>
      <h3>{t('remarks')}</h3>
      <ul>
        {data.map(({ reasons, remark }, at) => (
          <li key={at} className="prose">
            {[...reasons, ...(remark ? [remark] : [])].join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}

interface DialogProps {
  readonly caseId: string;
  readonly close: () => void;
}

function DrawDialog({ caseId, close, drawn }: DialogProps & { readonly drawn: (draw: Draw) => void }) {
  const t = useEvaluationTexts();
  const drawing = queries.useMutation('post', '/api/v1/cases/{id}/evaluation/draw', {
    onSuccess: (draw) => {
      drawn(draw);
      close();
      void queryClient.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      title={t('draw')}
      button={t('draw')}
      problem={drawing.error}
      isBusy={drawing.isPending}
      close={close}
      run={() => drawing.mutate({ params: { path: { id: caseId } } })}
    >
      <p>{t('drawWhy')}</p>
    </ConfirmDialog>
  );
}

function CloseDialog({ caseId, close }: DialogProps) {
  const t = useEvaluationTexts();
  const closing = queries.useMutation('post', '/api/v1/cases/{id}/evaluation/close', {
    onSuccess: () => {
      close();
      void queryClient.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      title={t('close')}
      button={t('close')}
      problem={closing.error}
      isBusy={closing.isPending}
      close={close}
      run={() => closing.mutate({ params: { path: { id: caseId } } })}
    >
      <p>{t('closeWhy')}</p>
    </ConfirmDialog>
  );
}
