import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, problemOf, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure } from '../parts/page-state.tsx';
import { useSay } from '../texts/texts.ts';
import { useEvaluationTexts } from './texts.ts';

type Candidate = Schemas['PhotoCandidate'];
type Stage = NonNullable<Candidate['stage']>;

/** Which photos people see on the question sheet and the notice; chosen by those who supervise, never by the unit. */
export function PhotosCard({ caseId }: { readonly caseId: string }) {
  const t = useEvaluationTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}/public-photos', {
    params: { path: { id: caseId } },
  });
  return (
    <section className="card" aria-labelledby="photos-head">
      <div className="card-head">
        <h2 id="photos-head">{t('photosTitle')}</h2>
      </div>
      <p className="second">{t('photosWhy')}</p>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="third">{t('noPhotos')}</p>}
      {data && data.length > 0 && <Choice caseId={caseId} candidates={data} />}
    </section>
  );
}

function Choice({ caseId, candidates }: { readonly caseId: string; readonly candidates: readonly Candidate[] }) {
  const t = useEvaluationTexts();
  const say = useSay();
  const [stages, setStages] = useState<ReadonlyMap<string, Stage | null>>(
    () => new Map(candidates.map(({ evidenceId, stage }) => [evidenceId, stage])),
  );
  const photos = [...stages].flatMap(([evidenceId, stage]) => (stage ? [{ evidenceId, stage }] : []));
  const save = useMutation({
    mutationFn: () =>
      api.PUT('/api/v1/cases/{id}/public-photos', { params: { path: { id: caseId } }, body: { photos } }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <>
      <ul className="photo-choice">
        {candidates.map(({ evidenceId, title, takenOn }) => (
          <li key={evidenceId}>
            <img
              src={`/api/v1/cases/${caseId}/evidence/${evidenceId}/public`}
              alt={title}
              width="120"
              height="90"
              loading="lazy"
            />
            <span>
              {title} <span className="third number">{takenOn}</span>
            </span>
            <select
              className="day"
              aria-label={t('photoStage', { title })}
              value={stages.get(evidenceId) ?? ''}
              onChange={({ target }) =>
                setStages(
                  new Map([
                    ...stages,
                    [evidenceId, target.value === 'before' || target.value === 'after' ? target.value : null],
                  ]),
                )
              }
            >
              <option value="">{t('photoHidden')}</option>
              <option value="before">{t('photoBefore')}</option>
              <option value="after">{t('photoAfter')}</option>
            </select>
          </li>
        ))}
      </ul>
      {save.error && (
        <p className="form-problem" role="alert">
          {say(problemOf(save.error))}
        </p>
      )}
      {save.isSuccess && <p role="status">{t('photosSaved')}</p>}
      <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>
        {t('photosSave', { count: photos.length })}
      </Button>
    </>
  );
}
