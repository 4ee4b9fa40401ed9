import { Link } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { evidenceRoute } from '../router.tsx';
import { useCommonTexts } from '../texts/common.ts';
import { dayOf } from '../texts/dates.ts';
import { BatchForm } from './batch-form.tsx';
import { enqueue, queue } from './evidence-queue.ts';
import { FileSource } from './file-source.tsx';
import { QueueCard } from './queue-card.tsx';
import { useEvidenceTexts } from './texts.ts';
import '../parts/fields.css';
import './evidence.css';

/** Photos and files of a case, several at once, camera first; what cannot be sent now is kept and sent once (EV-8, UX-5). */
export function EvidencePage() {
  const { id } = evidenceRoute.useParams();
  const t = useEvidenceTexts();
  const common = useCommonTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id } } });
  useEffect(() => {
    document.title = `${t('title')} · ${common('product')}`;
  }, [t, common]);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} retry={() => void refetch()} />;
  return <Evidence kase={data} />;
}

const withoutStage = <About extends { readonly stage?: unknown }>({ stage: _stage, ...about }: About) => about;

function Evidence({ kase }: { readonly kase: Schemas['CaseView'] }) {
  const t = useEvidenceTexts();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [hasSent, setSent] = useState(false);
  const waits = useSyncExternalStore(queue.subscribe, queue.items).filter(({ caseId }) => caseId === kase.id);
  const mayAdd = kase.allowedActions.includes('add-evidence');
  return (
    <div className="evidence-page">
      <nav className="crumbs" aria-label={t('back')}>
        <Link to="/cases/$id" params={{ id: kase.id }} search={{}}>
          {t('back')}
        </Link>
        <span aria-hidden="true">›</span>
        <span className="number">{kase.number}</span>
      </nav>
      <h1>{t('title')}</h1>
      <p className="second">
        {kase.title} · {kase.unit.pathText} · {t('onRecord', { count: kase.evidence.length })}
      </p>
      {!mayAdd && <p role="status">{t('notYours')}</p>}
      {mayAdd && (
        <>
          <FileSource files={files} change={setFiles} />
          {files.length > 0 && (
            <BatchForm
              count={files.length}
              today={dayOf(kase.asOf)}
              send={async (about) => {
                await enqueue(
                  files.map((file, at) => ({
                    caseId: kase.id,
                    name: file.name,
                    file,
                    fields: {
                      ...(file.type.startsWith('image/') ? about : withoutStage(about)),
                      kind: file.type.startsWith('image/') ? 'photo' : 'document',
                      title: files.length === 1 ? about.title : `${about.title} ${at + 1}`,
                    },
                  })),
                );
                setFiles([]);
                setSent(true);
              }}
            />
          )}
        </>
      )}
      {waits.length > 0 && <QueueCard items={waits} />}
      {hasSent && waits.length === 0 && files.length === 0 && (
        <p className="all-sent" role="status">
          {t('allSent')}
        </p>
      )}
    </div>
  );
}
