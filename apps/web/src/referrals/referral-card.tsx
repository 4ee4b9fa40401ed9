import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { rungWords } from '../api/words.ts';
import { actionForms } from '../case/action-fields.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Facts } from '../queues/parts.tsx';
import { dayText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useReferralTexts } from './texts.ts';

type Referral = Schemas['Referral'];
const measures = actionForms['record-outcome'].fields.flatMap((field) =>
  field.kind === 'choice' ? field.choices : [],
);
const look = { proposed: 'waits', handed_over: 'waits', received: 'review', replied: 'good', ended: '' } as const;

/** One referral: the facts left, how far it is right. */
export function ReferralCard({ referral }: { readonly referral: Referral }) {
  const t = useReferralTexts();
  const say = useSay();
  const { case: about, status, decision, unitSays, rungs } = referral;
  const title = say({ zh: about.title, en: about.titleEn || about.title });
  return (
    <li className="card queue-card">
      <div className="facts-side">
        <p className="queue-marks">
          <span className={`status ${look[status]}`}>{t(status)}</span>
        </p>
        <div className="case-title">
          <h2>
            {about.isOpenToCaller ? (
              <Link to="/cases/$id" params={{ id: about.id }} search={{}}>
                {title}
              </Link>
            ) : (
              title
            )}
          </h2>
          <p className="second">
            <span className="number">{about.number}</span> · {about.unitPath}
          </p>
        </div>
        <Facts
          facts={[
            [t('post'), referral.principalPost],
            [t('problem'), about.problem],
            [t('history'), rungs.map(({ rung, on }) => `${say(rungWords[rung as 0])} ${dayText(on, '')}`).join(' → ')],
            [t('unitSays'), unitSays ? unitSays.text : t('silent', { by: dayText(referral.replyBy, '') })],
            [t('receiver'), decision?.receiver],
            [t('basis'), decision?.legalBasis],
            [t('reason'), decision?.reason],
          ]}
        />
      </div>
      <section className="decide">
        <Steps referral={referral} />
        <WayOn referral={referral} />
      </section>
    </li>
  );
}

/** Proposed, decided, handed over, received, answered: each with its day and who, or not yet. */
function Steps({ referral }: { readonly referral: Referral }) {
  const t = useReferralTexts();
  const say = useSay();
  const { decision, receipt, reply } = referral;
  const measure = measures.find(({ value }) => value === reply?.measure)?.label;
  const answered = reply && [
    t('answer', { authority: reply.authority ?? '', number: reply.documentNumber ?? '' }).trim(),
    measure && say({ zh: measure[0], en: measure[1] }),
  ];
  const steps = [
    [t('step_proposed'), referral.proposedOn, null],
    [t('step_decided'), decision?.on, decision && t(decision.upheld ? 'upheld' : 'dropped')],
    [t('step_handed'), referral.handedOverOn, null],
    [t('step_received'), receipt?.on, receipt && t('by', { person: receipt.person, post: receipt.post })],
    [t('step_replied'), reply?.on, answered?.filter(Boolean).join(' · ')],
  ] as const;
  return (
    <ol className="steps">
      {steps.map(([name, on, more]) => (
        <li key={name} className={on ? 'done' : ''}>
          <strong>{name}</strong> <span className="second number">{on ? dayText(on, '') : t('waits')}</span>
          {more && <p className="second">{more}</p>}
        </li>
      ))}
    </ol>
  );
}

/** What the caller can do about it: the contact receives, the office decides or enters the answer. */
function WayOn({ referral }: { readonly referral: Referral }) {
  const t = useReferralTexts();
  const { post } = useSession();
  const { case: about, status } = referral;
  if (post.role === 'discipline_contact') return status === 'handed_over' ? <Receive referral={referral} /> : null;
  const isOffice = post.role === 'supervisor' || post.role === 'leader';
  const awaits = status === 'handed_over' || status === 'received';
  const [name, action] =
    isOffice && awaits
      ? (['record', 'record-outcome'] as const)
      : isOffice && status === 'proposed'
        ? (['decide', referral.decision ? 'confirm-proposal' : 'decide-proposal'] as const)
        : (['openCase', undefined] as const);
  return (
    <Link
      to="/cases/$id"
      params={{ id: about.id }}
      search={{ action }}
      className="link-button"
      aria-label={`${t(name)} ${about.number}`}
    >
      {t(name)}
    </Link>
  );
}

function Receive({ referral }: { readonly referral: Referral }) {
  const t = useReferralTexts();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const receive = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const params = { path: { id: referral.case.id } };
      await api.POST('/api/v1/queues/referrals/{id}/receipt', { params, body: { proposal: referral.proposal } });
      setAsking(false);
      await queryClient.invalidateQueries();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button type="primary" block onClick={() => setAsking(true)}>
        {t('receive')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('receiveTitle')}
          button={t('receive')}
          problem={problem}
          isBusy={isBusy}
          close={() => setAsking(false)}
          run={() => void receive()}
        >
          <p>{t('receiveWhy')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
