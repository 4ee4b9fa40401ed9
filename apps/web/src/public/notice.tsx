import { useCallback } from 'react';
import type { paths } from '../api/schema.d.ts';
import { read } from './call.ts';
import { DaysLeft, Fact, ReadAloud, State, useSpeech } from './frame.tsx';
import { ObjectionForm } from './objection.tsx';
import { Photos } from './photos.tsx';
import { ReceiptForm } from './receipt.tsx';
import { useAnswer } from './use-answer.ts';

type Notice = paths['/api/v1/public/notices/{id}']['get']['responses'][200]['content']['application/json'];

/** A notice by its link: what was wrong, what was done, how to object. */
export function NoticePage({ id }: { readonly id: string }) {
  const { t, pick } = useSpeech();
  const ask = useCallback(() => read<Notice>(`notices/${encodeURIComponent(id)}`), [id]);
  const { value, refused, retry } = useAnswer(ask);
  if (refused) {
    const isOffline = refused.code === 'offline' || refused.code === 'too_many';
    return (
      <State
        title={isOffline ? 'unreachable' : 'unknownNotice'}
        why={refused.code === 'too_many' ? 'tooMany' : isOffline ? 'unreachableWhy' : 'unknownNoticeWhy'}
      >
        {isOffline && (
          <button type="button" className="plain-button" onClick={retry}>
            {t('retry')}
          </button>
        )}
      </State>
    );
  }
  if (!value) return <p className="loading">{t('loading')}</p>;
  return (
    <>
      <h1>{pick({ zh: value.title, en: value.titleEn })}</h1>
      <ReadAloud />
      <Facts notice={value} />
      <Photos pictures={value.pictures} />
      {value.open ? <ObjectionForm id={id} /> : null}
      <ReceiptForm />
    </>
  );
}

function Facts({ notice }: { readonly notice: Notice }) {
  const { t, day } = useSpeech();
  const { voices } = notice;
  return (
    <dl className="sheet">
      <Fact name="period">
        {t('to', { from: day(notice.from), to: day(notice.to) })}{' '}
        {notice.open ? <DaysLeft days={notice.daysLeft} /> : <strong className="days over">{t('over')}</strong>}
      </Fact>
      <Fact name="unit">
        {notice.unit}
        {notice.post && ` · ${notice.post}`}
      </Fact>
      <Fact name="problem">{notice.problem}</Fact>
      {notice.goal && <Fact name="goal">{notice.goal}</Fact>}
      {notice.measures.length > 0 && (
        <Fact name="measures">
          <ul>
            {notice.measures.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name="result">
        {notice.verifiedOn && (
          <>
            <strong className="passed">{t('verified')}</strong> {day(notice.verifiedOn)}
          </>
        )}
        {voices && <p>{t('voices', { valid: voices.valid, satisfied: voices.satisfied })}</p>}
      </Fact>
      <Fact name="noticeText">{notice.text}</Fact>
    </dl>
  );
}
