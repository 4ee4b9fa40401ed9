import { Link } from '@tanstack/react-router';
import { queries } from '../api/client.ts';
import { useEvaluationTexts } from './texts.ts';

/** How far the mass evaluation of a case is, and the way to it; absent for whoever has no part in it (section 7). */
export function EvaluationCard({ caseId }: { readonly caseId: string }) {
  const t = useEvaluationTexts();
  const { data } = queries.useQuery('get', '/api/v1/cases/{id}/evaluation/state', {
    params: { path: { id: caseId } },
  });
  if (!data) return null;
  const { people, drawn, outcome } = data;
  return (
    <section className="card" aria-labelledby="evaluation-head">
      <div className="card-head">
        <h2 id="evaluation-head">{t('title')}</h2>
        {outcome?.percent != null && <span className="second number">{`${outcome.percent} %`}</span>}
      </div>
      <p className="second">
        {people === 0 ? t('rosterNone') : t('rosterCount', { count: people })}
        {drawn && ` · ${t('drawn', { population: drawn.population, invited: drawn.invited })}`}
        {outcome && ` · ${t('valid')} ${outcome.counts.valid}`}
      </p>
      <Link to="/cases/$id/evaluation" params={{ id: caseId }} className="link-button">
        {t('open')}
      </Link>
    </section>
  );
}
