import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { evaluationRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { useSay } from '../texts/texts.ts';
import { RemarksCard, ResultCard, TakeCard } from './answers-card.tsx';
import { RosterCard } from './roster-card.tsx';
import { SampleCard } from './sample-card.tsx';
import { useEvaluationTexts } from './texts.ts';
import '../parts/fields.css';
import './evaluation.css';

export type EvaluationState = Schemas['EvaluationState'];

/** The mass evaluation of a case: the unit's roster, the verifier's draw, what people answered (section 7). */
export function EvaluationPage() {
  const { id } = evaluationRoute.useParams();
  const t = useEvaluationTexts();
  const common = useCommonTexts();
  const say = useSay();
  const path = { params: { path: { id } } };
  const kase = queries.useQuery('get', '/api/v1/cases/{id}', path);
  const state = queries.useQuery('get', '/api/v1/cases/{id}/evaluation/state', path);
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  const error = kase.error ?? state.error;
  const retry = (): void => void Promise.all([kase.refetch(), state.refetch()]);
  if (error && !(kase.data && state.data)) return <Failure error={error} retry={retry} />;
  if (!kase.data || !state.data) return <Skeleton rows={8} retry={retry} />;
  const title = say({ zh: kase.data.title, en: kase.data.titleEn || kase.data.title });
  return (
    <div className="evaluation-page">
      <nav className="crumbs no-print" aria-label={t('back')}>
        <Link to="/cases/$id" params={{ id }} search={{}}>
          {t('back')}
        </Link>
        <span aria-hidden="true">›</span>
        <span className="number">{kase.data.number}</span>
      </nav>
      <h1 className="no-print">{t('title')}</h1>
      <p className="second no-print">
        {title} · {kase.data.unit.pathText}
      </p>
      <RosterCard caseId={id} state={state.data} />
      <SampleCard caseId={id} title={title} state={state.data} />
      <ResultCard caseId={id} state={state.data} />
      {state.data.may.take && <TakeCard caseId={id} />}
      {state.data.may.remarks && <RemarksCard caseId={id} />}
    </div>
  );
}
