import { Button } from 'antd';
import { useState } from 'react';
import { api, problemOf, queries, queryClient } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Failure } from '../parts/page-state.tsx';
import { useSay } from '../texts/texts.ts';
import { useEvidenceTexts } from './texts.ts';
import './evidence.css';

/** Photos of a case and what the public sees of them; the supervisor decides, never the unit (PU-1). */
export function PhotosCard({ caseId }: { readonly caseId: string }) {
  const t = useEvidenceTexts();
  const say = useSay();
  const { post } = useSession();
  const [problem, setProblem] = useState<unknown>(null);
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}/evidence', {
    params: { path: { id: caseId } },
  });
  const photos = (data?.items ?? [])
    .flatMap(({ versions }) => versions.slice(0, 1))
    .filter(({ file }) => file?.type.startsWith('image/'));
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (photos.length === 0) return null;
  const clear = async (evidenceId: string, stage?: 'before' | 'after'): Promise<void> => {
    try {
      await api.PUT('/api/v1/cases/{id}/evidence/{evidenceId}/clearance', {
        params: { path: { id: caseId, evidenceId } },
        body: stage ? { stage } : {},
      });
      setProblem(null);
    } catch (failure) {
      setProblem(failure);
    }
    await queryClient.invalidateQueries();
  };
  return (
    <section className="card" aria-labelledby="photos-head">
      <div className="card-head">
        <h2 id="photos-head">{t('photos')}</h2>
      </div>
      <p className="third">{t('photosWhy')}</p>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {say(problemOf(problem))}
        </p>
      )}
      <ul className="photo-list">
        {photos.map(({ id, title, stage, cleared }) => (
          <li key={id}>
            <img src={`/api/v1/cases/${caseId}/evidence/${id}/public`} alt={title} loading="lazy" />
            <span className="upload-text">
              <span>{title}</span>
              <span className="third">
                {stage && `${t(stage)} · `}
                {t(cleared ? 'shown' : 'hidden')}
              </span>
              {post.role === 'supervisor' && (
                <span className="photo-acts">
                  {cleared ? (
                    <Button onClick={() => void clear(id)}>{t('hide')}</Button>
                  ) : (
                    <>
                      <Button onClick={() => void clear(id, 'before')}>{t('showBefore')}</Button>
                      <Button onClick={() => void clear(id, 'after')}>{t('showAfter')}</Button>
                    </>
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
