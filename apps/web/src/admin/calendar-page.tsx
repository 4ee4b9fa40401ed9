import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { UnitFilter } from '../parts/unit-filter.tsx';
import { calendarRoute } from '../router.tsx';
import { timeText } from '../texts/dates.ts';
import { CalendarChange, useChangeTitle } from './calendar-change.tsx';
import { CalendarProposal } from './calendar-proposal.tsx';
import type { ProposalKind } from './calendar-proposal.tsx';
import { useCalendarTexts } from './calendar-texts.ts';
import { PageHead, StatusTag, useCityRole, useToast, useToday } from './parts.tsx';
import type { CalendarSearch } from './search.ts';
import { useAdminTexts } from './texts.ts';
import { YearView } from './year-view.tsx';
import { listed } from '../texts/texts.ts';

/** The year as it is counted, what is proposed to it, and what that would move (ui guide, section 4). */
export function CalendarPage() {
  const today = useToday();
  return today === null ? <Skeleton rows={10} /> : <Calendar today={today} />;
}

function Calendar({ today }: { readonly today: string }) {
  const t = useCalendarTexts();
  const search = calendarRoute.useSearch();
  const navigate = useNavigate();
  const role = useCityRole();
  const [asked, setAsked] = useState<ProposalKind | null>(null);
  const [toast, say] = useToast();
  const year = search.year ?? Number(today.slice(0, 4));
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/calendars/years/{year}', {
    params: { path: { year: String(year) }, query: { version: search.version, unitId: search.unit } },
  });
  const go = (next: Partial<CalendarSearch>): void =>
    void navigate({ to: '/admin/calendar', search: { ...search, ...next } });
  return (
    <>
      <PageHead title={t('title')}>
        {role === 'supervisor' && (
          <>
            <Button type="primary" onClick={() => setAsked('notice')}>
              {t('importNotice')}
            </Button>
            <Button onClick={() => setAsked('closures')}>{t('close')}</Button>
            <Button onClick={() => setAsked('lifted-closures')}>{t('lift')}</Button>
            <Button onClick={() => setAsked('file')}>{t('importFile')}</Button>
          </>
        )}
      </PageHead>
      <div className="year-bar">
        <div className="year-steps" role="group" aria-label={t('years')}>
          <Button aria-label={t('before', { year: year - 1 })} onClick={() => go({ year: year - 1 })}>
            ‹
          </Button>
          <span className="strong number">{t('year', { year })}</span>
          <Button aria-label={t('after', { year: year + 1 })} onClick={() => go({ year: year + 1 })}>
            ›
          </Button>
        </div>
        {data && <YearFacts year={data} />}
        <UnitFilter label={t('forUnit')} value={search.unit} width={220} onChange={(unit) => go({ unit })} />
      </div>
      {search.version !== undefined && (
        <p className="ask-note">
          {t('old', { version: search.version })}{' '}
          <button type="button" className="link" onClick={() => go({ version: undefined })}>
            {t('toInForce')}
          </button>
        </p>
      )}
      {data?.status === 'missing' && <p className="warn-note">{t('missingWhy')}</p>}
      <div className="admin-columns">
        <div className="admin-main">
          {search.change && (
            <CalendarChange
              key={search.change}
              id={search.change}
              today={today}
              say={say}
              close={() => go({ change: undefined })}
            />
          )}
          <section className="card" aria-label={t('year', { year })}>
            {error && !data && <Failure error={error} retry={() => void refetch()} />}
            {!data && !error && <Skeleton rows={12} retry={() => void refetch()} />}
            {data && <YearView days={data.days} today={today} />}
          </section>
        </div>
        <aside className="admin-side">
          <Changes today={today} chosen={search.change} />
          <Versions today={today} chosen={search.version} />
        </aside>
      </div>
      {asked && (
        <CalendarProposal
          kind={asked}
          today={today}
          close={() => setAsked(null)}
          done={(id) => {
            setAsked(null);
            say(t('proposedSaid'));
            go({ change: id });
          }}
        />
      )}
      {toast}
    </>
  );
}

interface YearOfDays {
  readonly status: 'official' | 'provisional' | 'missing';
  readonly workingDays: number;
  readonly version: number;
}

function YearFacts({ year }: { readonly year: YearOfDays }) {
  const t = useCalendarTexts();
  return (
    <p className="year-facts">
      <span className={`state ${year.status === 'official' ? '' : 'warn'}`}>{t(year.status)}</span>
      <span className="second number">{t('workingDays', { count: year.workingDays })}</span>
      <span className="second number">{t('version', { version: year.version })}</span>
    </p>
  );
}

function Changes({ today, chosen }: { readonly today: string; readonly chosen: string | undefined }) {
  const t = useCalendarTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/calendars/changes', {
    params: { query: { limit: 20 } },
  });
  return (
    <section className="card" aria-labelledby="changes-head">
      <h2 id="changes-head">{t('changes')}</h2>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {data && data.items.length === 0 && <p className="third">{t('noChanges')}</p>}
      <ul className="rows">
        {data?.items.map((change) => (
          <ChangeRow key={change.id} change={change} today={today} isChosen={change.id === chosen} />
        ))}
      </ul>
    </section>
  );
}

interface ChangeRowProps {
  readonly change: Schemas['CalendarChangeRow'];
  readonly today: string;
  readonly isChosen: boolean;
}

function ChangeRow({ change, today, isChosen }: ChangeRowProps) {
  const title = useChangeTitle();
  const admin = useAdminTexts();
  return (
    <li>
      <Link
        to="/admin/calendar"
        search={(before) => ({ ...before, change: change.id })}
        className="row-link"
        aria-current={isChosen}
      >
        <span className="row-line">
          <span className="strong">{title(change)}</span>
          <StatusTag status={change.status} />
        </span>
        <span className="third">
          {change.documentNumber} · {admin('proposedBy', { name: change.proposedBy })} ·{' '}
          {timeText(change.proposedAt, today)}
        </span>
      </Link>
    </li>
  );
}

function Versions({ today, chosen }: { readonly today: string; readonly chosen: number | undefined }) {
  const t = useCalendarTexts();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/calendars', { params: { query: { limit: 20 } } });
  return (
    <section className="card" aria-labelledby="versions-head">
      <h2 id="versions-head">{t('versions')}</h2>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      <ul className="rows">
        {data?.items.map(({ version, inForce, documentNumber, createdAt, years }) => (
          <li key={version}>
            <Link
              to="/admin/calendar"
              search={(before) => ({ ...before, version: inForce ? undefined : version })}
              className="row-link"
              aria-current={chosen === undefined ? inForce : chosen === version}
            >
              <span className="row-line">
                <span className="strong number">{t('version', { version })}</span>
                {inForce && <span className="tag">{t('inForce')}</span>}
              </span>
              <span className="third">
                {documentNumber ?? t('firstVersion')} · {timeText(createdAt, today)} ·{' '}
                {listed(years.map((one) => `${one.year} ${t(one.status)}`))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
