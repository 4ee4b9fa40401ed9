import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import type { EvaluationState } from './evaluation-page.tsx';
import type { Group } from './roster.ts';
import { useEvaluationTexts } from './texts.ts';

type Drawn = paths['/api/v1/cases/{id}/evaluation/draw']['post']['responses'][200]['content']['application/json'];

interface SampleCardProps {
  readonly caseId: string;
  readonly title: string;
  readonly state: EvaluationState;
}

/** The draw by the verifier, and the codes it gives, which are shown once and printed as slips. */
export function SampleCard({ caseId, title, state }: SampleCardProps) {
  const t = useEvaluationTexts();
  const [isAsking, setAsking] = useState(false);
  const draw = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/cases/{id}/evaluation/draw', { params: { path: { id: caseId } } });
      return data;
    },
    onSuccess: async () => {
      setAsking(false);
      await queryClient.invalidateQueries();
    },
  });
  const { drawn, may, people } = state;
  return (
    <section className="card" aria-labelledby="sample-head">
      <div className="card-head">
        <h2 id="sample-head">{t('sampleTitle')}</h2>
        {drawn && <span className="second">{drawn.open ? t('closesOn', { day: drawn.closesOn }) : t('over')}</span>}
      </div>
      {drawn ? (
        <p className="second">
          {t('drawn', { population: drawn.population, invited: drawn.invited })} · {t('seed')}{' '}
          <span className="number seed">{drawn.seed}</span>
        </p>
      ) : (
        !may.draw && <p className="second">{t('notYet')}</p>
      )}
      {may.draw && (
        <Button type="primary" onClick={() => setAsking(true)}>
          {t('draw')}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t('draw')}
          button={t('draw')}
          problem={draw.error}
          isBusy={draw.isPending}
          close={() => setAsking(false)}
          run={() => draw.mutate()}
        >
          <p>{t('drawConfirm', { people })}</p>
        </ConfirmDialog>
      )}
      {draw.data && <Slips codes={draw.data.codes} title={title} />}
    </section>
  );
}

function Slips({ codes, title }: { readonly codes: Drawn['codes']; readonly title: string }) {
  const t = useEvaluationTexts();
  return (
    <div className="slips-part">
      <div className="card-head">
        <h3>{t('slips')}</h3>
        <Button className="no-print" icon={<Icon name="print" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <p className="third no-print">{t('slipsWhy')}</p>
      <ul className="slips">
        {codes.map(({ name, group, code, qr }) => (
          <li key={code}>
            <img alt="" width="96" height="96" src={`data:image/svg+xml,${encodeURIComponent(qr)}`} />
            <span>
              <strong>{name}</strong> <span className="third">{t(group as Group)}</span>
              <span className="slip-title">{title}</span>
              <span className="third">{t('scan')}</span>
              <span className="number slip-code">{code}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
