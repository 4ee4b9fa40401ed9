import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { LightMark } from '../parts/light.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { timeText } from '../texts/dates.ts';
import { grouped } from '../texts/texts.ts';
import { PageHead, useToday } from './parts.tsx';
import { useHealthTexts } from './system-texts.ts';

const REFRESH = 15_000;
/** Sweeps run every few seconds; one that is older than this did not run. */
const SWEEP_SECONDS = 120;
const OUTBOX_SECONDS = 60;

type Standing = 'good' | 'watch' | 'bad';
const lights = { good: 'green', watch: 'yellow', bad: 'red' } as const;

/** Whether deadlines are kept: what cannot be read is said to be unknown, never shown as nothing. */
export function HealthPage() {
  const t = useHealthTexts();
  const today = useToday() ?? '';
  const { post } = useSession();
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/v1/health',
    {},
    { refetchInterval: REFRESH, refetchIntervalInBackground: false, staleTime: 0, retry: false },
  );
  const readAt = data ? timeText(data.deadlines.readAt, today) : '';
  return (
    <>
      <PageHead
        title={t('title')}
        aside={data && !error ? `${t('asOf', { time: readAt })} · ${t('every')}` : t('every')}
      />
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {error && data && (
        <p className="form-problem" role="alert">
          {t('stale', { time: readAt })}
        </p>
      )}
      {!data && !error && <Skeleton rows={6} />}
      {data && (
        <>
          <Deadlines state={data.deadlines} isStale={error !== null} today={today} />
          <Gaps gaps={data.calendarGaps} />
        </>
      )}
      {post.role === 'admin' && (
        <section className="card" aria-labelledby="queues-head">
          <h2 id="queues-head">{t('queues')}</h2>
          <p>
            <a href="/admin/queues">{t('queues')}</a> <span className="third">{t('queuesWhy')}</span>
          </p>
        </section>
      )}
    </>
  );
}

interface DeadlinesProps {
  readonly state: Schemas['DeadlineState'];
  readonly isStale: boolean;
  readonly today: string;
}

function Deadlines({ state, isStale, today }: DeadlinesProps) {
  const t = useHealthTexts();
  const { sweepAgeSeconds, lateRungs, oldestDueSeconds, outboxWaiting, outboxLagSeconds, failedMessages } = state;
  const seconds = (value: number): number => Math.max(0, Math.round(value));
  return (
    <div className={isStale ? 'health stale' : 'health'}>
      <Figure
        name={t('sweep')}
        standing={sweepAgeSeconds !== null && sweepAgeSeconds <= SWEEP_SECONDS ? 'good' : 'bad'}
        value={sweepAgeSeconds === null ? '—' : `${seconds(sweepAgeSeconds)} s`}
        note={sweepAgeSeconds === null ? t('sweepNever') : t('sweepAge', { count: seconds(sweepAgeSeconds) })}
      />
      <Figure
        name={t('late')}
        standing={lateRungs > 0 ? 'bad' : 'good'}
        value={grouped(lateRungs)}
        note={oldestDueSeconds === null ? t('lateWhy') : t('oldest', { count: seconds(oldestDueSeconds) })}
      />
      <Figure
        name={t('outbox')}
        standing={outboxLagSeconds !== null && outboxLagSeconds > OUTBOX_SECONDS ? 'bad' : 'good'}
        value={grouped(outboxWaiting)}
        note={outboxLagSeconds === null ? t('outboxNone') : t('outboxLag', { count: seconds(outboxLagSeconds) })}
      />
      <Figure
        name={t('failed')}
        standing={failedMessages > 0 ? 'watch' : 'good'}
        value={grouped(failedMessages)}
        note={t('failedWhy')}
      />
      <Figure
        name={t('held')}
        standing={state.heldSince === null ? 'good' : 'watch'}
        value={state.heldSince === null ? '0' : '1'}
        note={state.heldSince === null ? t('heldNone') : t('heldSince', { time: timeText(state.heldSince, today) })}
      />
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly standing: Standing;
  readonly value: string;
  readonly note: ReactNode;
}

function Figure({ name, standing, value, note }: FigureProps) {
  const t = useHealthTexts();
  return (
    <section className="card" aria-label={name}>
      <h2>{name}</h2>
      <p className="big number">{value}</p>
      <p>
        <span className={`light ${lights[standing]}`}>
          <LightMark light={lights[standing]} />
          {t(standing)}
        </span>
      </p>
      <p className="third">{note}</p>
    </section>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly Schemas['CalendarGap'][] }) {
  const t = useHealthTexts();
  return (
    <section className="card gaps" aria-labelledby="gaps-head">
      <h2 id="gaps-head">{t('gaps')}</h2>
      <p className="second">{gaps.length === 0 ? t('gapsNone') : t('gapsWhy')}</p>
      {gaps.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('standing')}</th>
              <th scope="col">{t('openCases')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ year, status, openCases }) => (
              <tr key={year}>
                <td className="number">
                  <Link to="/admin/calendar" search={{ year }} aria-label={t('toCalendar', { year })}>
                    {year}
                  </Link>
                </td>
                <td>
                  <span className="state warn">{t(status)}</span>
                </td>
                <td className="number">{grouped(openCases)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
