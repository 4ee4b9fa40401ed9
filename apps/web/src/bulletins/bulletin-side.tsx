import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import { dayText, timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { refreshBulletins } from './bulletin-data.ts';
import type { Bulletin } from './bulletin-data.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useBulletinTexts } from './texts.ts';

const waits = { draft: 'waitDraft', submitted: 'waitSubmitted', approved: 'waitApproved' } as const;

type Move = 'approve' | 'send_back' | 'issue';
const names = { approve: 'approve', send_back: 'sendBack', issue: 'issue' } as const;

/** Where the bulletin is and what the caller may do with it; once issued, its paper and its cases. */
export function ActionCard({ bulletin }: { readonly bulletin: Bulletin }) {
  const t = useBulletinTexts();
  const [move, setMove] = useState<Move | null>(null);
  const { id, status, may } = bulletin;
  const cases = bulletin.progress.items.reduce((sum, item) => sum + item.cases, 0);
  const moves = may.filter((one): one is Move => one in names);
  return (
    <section className="card" aria-labelledby="action-head">
      <div className="card-head">
        <h2 id="action-head">{t('actions')}</h2>
      </div>
      <div className="stack">
        {status in waits && <p>{t(waits[status as keyof typeof waits])}</p>}
        {moves.map((one) => (
          <Button key={one} type={one === 'send_back' ? 'default' : 'primary'} block onClick={() => setMove(one)}>
            {t(names[one])}
          </Button>
        ))}
        {may.includes('edit') && (
          <Link to="/bulletins/new" search={{ draft: id, step: 2 }} className="primary-link wide-link">
            {t('edit')}
          </Link>
        )}
        {status === 'issued' && (
          <>
            <a className="primary-link wide-link" href={`/api/v1/bulletins/${id}/paper/pdf`} download>
              <Icon name="download" size={16} />
              {t('paperPdf')}
            </a>
            <a className="plain-link wide-link" href={`/api/v1/bulletins/${id}/paper/docx`} download>
              <Icon name="download" size={16} />
              {t('paperDocx')}
            </a>
            {cases > 0 && (
              <Link to="/cases" search={{ bulletin: id, view: 'all' }} className="plain-link wide-link">
                {t('allCases', { count: cases })}
              </Link>
            )}
          </>
        )}
      </div>
      {move && <MoveDialog bulletin={bulletin} move={move} close={() => setMove(null)} />}
    </section>
  );
}

interface MoveDialogProps {
  readonly bulletin: Bulletin;
  readonly move: Move;
  readonly close: () => void;
}

function MoveDialog({ bulletin: { id, title, version, items }, move, close }: MoveDialogProps) {
  const t = useBulletinTexts();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const onSuccess = async (): Promise<void> => {
    await refreshBulletins();
    close();
  };
  const approving = queries.useMutation('post', '/api/v1/bulletins/{id}/actions/approve', { onSuccess });
  const returning = queries.useMutation('post', '/api/v1/bulletins/{id}/actions/send-back', { onSuccess });
  const issuing = queries.useMutation('post', '/api/v1/bulletins/{id}/actions/issue', { onSuccess });
  const { error, isPending } = { approve: approving, send_back: returning, issue: issuing }[move];
  const params = { path: { id } };
  const run = (): void => {
    if (move === 'approve') approving.mutate({ params, body: { version } });
    else if (move === 'issue') issuing.mutate({ params, body: { version } });
    else if (reason.trim() === '') setMissing(true);
    else returning.mutate({ params, body: { version, reason } });
  };
  const heading = move === 'issue' ? t('issueTitle', { title }) : t('approveTitle', { title });
  return (
    <ConfirmDialog
      title={move === 'send_back' ? t('sendBack') : heading}
      button={t(names[move])}
      problem={error}
      isBusy={isPending}
      close={close}
      run={run}
    >
      {move === 'approve' && <p>{t('approveAsk')}</p>}
      {move === 'issue' && (
        <p>{t('issueAsk', { count: items.reduce((sum, { assignments }) => sum + assignments, 0) })}</p>
      )}
      {move === 'send_back' && (
        <div className="field">
          <label htmlFor="reason">{t('reason')}</label>
          <textarea
            id="reason"
            className="input"
            maxLength={2000}
            aria-invalid={isMissing}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {isMissing && reason.trim() === '' && (
            <p className="field-problem" role="alert">
              {t('reasonNeeded')}
            </p>
          )}
        </div>
      )}
    </ConfirmDialog>
  );
}

/** Units that have not claimed, the earliest limit first. */
export function UnclaimedCard({ bulletin }: { readonly bulletin: Bulletin }) {
  const t = useBulletinTexts();
  const say = useSay();
  const { unclaimed, items } = bulletin.progress;
  const count = items.reduce((sum, item) => sum + item.unclaimed, 0);
  return (
    <section className="card" aria-labelledby="unclaimed-head">
      <div className="card-head">
        <h2 id="unclaimed-head">{t('unclaimedHead')}</h2>
        {count > 0 && (
          <Link to="/cases" search={{ bulletin: bulletin.id, state: 'issued', view: 'all' }} className="figure">
            {t('allCases', { count })}
          </Link>
        )}
      </div>
      {count === 0 && <p className="second">{t('unclaimedNone')}</p>}
      {count > 0 && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        <div className="side-scroll" role="group" aria-labelledby="unclaimed-head" tabIndex={0}>
          <ul className="side-list-plain">
            {unclaimed.map((one) => (
              <li key={one.id}>
                <Link to="/cases/$id" params={{ id: one.id }} search={{}}>
                  {one.pathText}
                </Link>
                <span className="third">{say({ zh: one.title, en: one.titleEn || one.title })}</span>
                <span className={one.overdue ? 'late' : 'second'}>
                  {t('claimDue', { day: dayText(one.claimDue, bulletin.today) })}
                  {one.overdue && ` · ${t('overdue')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Who did what with the bulletin, newest first. */
export function TrailCard({ bulletin }: { readonly bulletin: Bulletin }) {
  const t = useBulletinTexts();
  return (
    <section className="card" aria-labelledby="trail-head">
      <div className="card-head">
        <h2 id="trail-head">{t('trail')}</h2>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="side-scroll" role="group" aria-labelledby="trail-head" tabIndex={0}>
        <ol className="side-list-plain">
          {bulletin.events.map((event) => (
            <li key={event.no}>
              <span>
                {t(`event_${event.action}` as Parameters<typeof t>[0])} {event.reason && `· ${event.reason}`}
              </span>
              <span className="third number">
                {event.person}
                {event.onBehalfOf && ` (${t('on', { name: event.onBehalfOf })})`} · {timeText(event.at, bulletin.today)}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
