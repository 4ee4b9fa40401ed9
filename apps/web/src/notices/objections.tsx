import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useSession } from '../api/session.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { timeText } from '../texts/dates.ts';
import { useNoticeTexts } from './texts.ts';

type Notice = paths['/api/v1/notices']['get']['responses'][200]['content']['application/json']['items'][number];
type Objection = NonNullable<Notice['objections']>[number];
const kinds = { open: 'waits', upheld: 'bad', dismissed: 'good' } as const;

interface ObjectionsProps {
  readonly caseId: string;
  readonly objections: readonly Objection[];
  readonly today: string;
}

/** What people objected to a notice, each with its finding or the way to one. */
export function Objections({ caseId, objections, today }: ObjectionsProps) {
  const t = useNoticeTexts();
  const { post } = useSession();
  if (objections.length === 0) return <p className="third">{t('noObjection')}</p>;
  return (
    <>
      <h3 className="objection-head">{t('objectionCount', { count: objections.length })}</h3>
      <ul className="objections">
        {objections.map((one) => (
          <li key={one.id} className="sub">
            <span className="objection-top">
              <span className={`status ${kinds[one.status as keyof typeof kinds]}`}>
                {t(one.status as keyof typeof kinds)}
              </span>
              <time className="third number">{timeText(one.filedAt, today)}</time>
              <span className="third">{one.contact ? `${t('contact')} ${one.contact}` : t('noContact')}</span>
            </span>
            <p>{one.claim}</p>
            {one.finding && (
              <p className="second">
                {t('finding')}:{one.finding}
              </p>
            )}
            {one.status === 'open' && (
              <span className="buttons">
                <Dismiss caseId={caseId} objection={one} />
                {post.role === 'leader' ? (
                  <Link
                    to="/cases/$id"
                    params={{ id: caseId }}
                    search={{ action: 'uphold-objection' }}
                    className="plain-link"
                  >
                    {t('uphold')}
                  </Link>
                ) : (
                  <span className="third">{t('upholdLeader')}</span>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Dismiss({ caseId, objection }: { readonly caseId: string; readonly objection: Objection }) {
  const t = useNoticeTexts();
  const [isOpen, setOpen] = useState(false);
  const [finding, setFinding] = useState('');
  const [isMissing, setMissing] = useState(false);
  const dismissing = queries.useMutation('post', '/api/v1/cases/{id}/objections/{objectionId}/dismiss', {
    onSuccess: async () => {
      setOpen(false);
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === '/api/v1/notices' });
    },
  });
  const path = { id: caseId, objectionId: objection.id };
  const run = (): void => {
    if (finding.trim() === '') setMissing(true);
    else dismissing.mutate({ params: { path }, body: { finding } });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('dismiss')}</Button>
      {isOpen && (
        <ConfirmDialog
          title={t('dismissTitle')}
          button={t('dismiss')}
          problem={dismissing.error}
          isBusy={dismissing.isPending}
          close={() => setOpen(false)}
          run={run}
        >
          <p>{objection.claim}</p>
          <div className="field">
            <label htmlFor="finding">{t('finding')}</label>
            <textarea
              id="finding"
              className="input"
              maxLength={2000}
              value={finding}
              onChange={(event) => setFinding(event.target.value)}
            />
            {isMissing && finding.trim() === '' && (
              <p className="field-problem" role="alert">
                {t('findingNeeded')}
              </p>
            )}
          </div>
          <p className="field-hint">{t('dismissAsk')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
