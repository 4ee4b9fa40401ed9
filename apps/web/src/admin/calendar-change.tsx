import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { dayText, timeText } from '../texts/dates.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Answers } from './ask-dialog.tsx';
import { useCalendarTexts } from './calendar-texts.ts';
import { Scroller, StatusTag, useCityRole } from './parts.tsx';
import { useAdminTexts, useClockTexts } from './texts.ts';
import { grouped, listed } from '../texts/texts.ts';

type Change = Schemas['CalendarChangeRow'];

/** What a change of the calendar is about, in a few words. */
export function useChangeTitle(): (change: Change) => string {
  const t = useCalendarTexts();
  return ({ change }) => {
    switch (change.kind) {
      case 'years':
        return t('kindYears', { years: listed(change.years.map(({ year }) => year)) });
      case 'close':
        return `${t('kindClose', { count: change.closures.length })} · ${change.closures[0]?.place?.name ?? t('wholeCity')}`;
      case 'lift':
        return `${t('kindLift', { count: change.dates.length })} · ${change.place?.name ?? t('wholeCity')}`;
    }
  };
}

interface CalendarChangeProps {
  readonly id: string;
  readonly today: string;
  readonly say: (text: string) => void;
  readonly close: () => void;
}

/** One change: who asks for it and why, what it would move, and the next step for whoever may take it. */
export function CalendarChange({ id, today, say, close }: CalendarChangeProps) {
  const t = useCalendarTexts();
  const title = useChangeTitle();
  const { data, error, refetch } = queries.useQuery('get', '/api/v1/calendars/changes/{id}', {
    params: { path: { id } },
  });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  const waits = data.status === 'proposed' || data.status === 'approved';
  return (
    <section className="card" aria-labelledby="change-head">
      <div className="card-head">
        <h2 id="change-head">{title(data)}</h2>
        <StatusTag status={data.status} />
        <Button className="push-end" size="small" onClick={close}>
          {t('closeChange')}
        </Button>
      </div>
      <ChangeFacts change={data} today={today} />
      {waits && <Difference id={id} today={today} />}
      <NextStep change={data} say={say} />
    </section>
  );
}

function ChangeFacts({ change, today }: { readonly change: Change; readonly today: string }) {
  const t = useCalendarTexts();
  const admin = useAdminTexts();
  const steps = [
    [admin('proposedBy', { name: change.proposedBy }), change.proposedAt],
    ...(change.decidedBy ? [[admin('decidedBy', { name: change.decidedBy }), change.decidedAt]] : []),
    ...(change.enteredBy ? [[admin('enteredBy', { name: change.enteredBy }), change.enteredAt]] : []),
  ] as const;
  return (
    <div className="change-facts">
      <p>
        <span className="strong">{change.documentNumber}</span> {change.reason}
      </p>
      <p className="second">
        {t(change.appliesTo)}
        {change.passedOver.length > 0 && ` · ${t('passedOver', { count: change.passedOver.length })}`}
        {change.waiting > 0 && ` · ${t('waiting', { count: change.waiting })}`}
      </p>
      <p className="third">{steps.map(([who, at]) => `${who} ${at ? timeText(at, today) : ''}`).join(' → ')}</p>
      {change.refusal && <p className="form-problem">{change.refusal}</p>}
    </div>
  );
}

function useMoves(id: string, may: boolean) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/calendars/changes/{id}/preview', 'pages', id],
    enabled: may,
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const { data } = await api.GET('/api/v1/calendars/changes/{id}/preview', {
        params: { path: { id }, query: { limit: 100, cursor: pageParam } },
      });
      if (!data) throw new Error('The list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What would move, before anything does. */
function Difference({ id, today }: { readonly id: string; readonly today: string }) {
  const t = useCalendarTexts();
  const admin = useAdminTexts();
  const { post } = useSession();
  const may = post.role !== 'admin';
  const { data: pages, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMoves(id, may);
  const data = pages?.pages[0];
  if (!may) return <p className="third">{t('noPreview')}</p>;
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  return (
    <div className="difference">
      <h3>{t('difference')}</h3>
      <dl className="admin-figures">
        {(['moved', 'kept', 'settled', 'units'] as const).map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd className="number">{grouped(data[name])}</dd>
          </div>
        ))}
      </dl>
      {data.days.length > 0 && (
        <p className="second">
          {t('changedDays')} {listed(data.days.map((day) => dayText(day, today)))}
        </p>
      )}
      {data.total === 0 ? (
        <p>{t('nothingMoves')}</p>
      ) : (
        <Moves items={pages?.pages.flatMap(({ items }) => items) ?? []} today={today} />
      )}
      {hasNextPage && (
        <div className="ask-end">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {admin('loadMore')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Moves({ items, today }: { readonly items: readonly Schemas['ClockMove'][]; readonly today: string }) {
  const t = useCalendarTexts();
  const admin = useAdminTexts();
  const clock = useClockTexts();
  return (
    <Scroller label={t('difference')}>
      <table className="plain-table">
        <thead>
          <tr>
            {[t('caseNumber'), admin('unit'), t('clock'), t('from'), t('to'), t('because')].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((move) => (
            <tr key={`${move.caseId}-${move.clock}-${move.from}`}>
              <td className="number">
                <Link to="/cases/$id" params={{ id: move.caseId }} search={{}}>
                  {move.number}
                </Link>
              </td>
              <td>{move.unit.name}</td>
              <td>{clock(move.clock)}</td>
              <td className="number">{dayText(move.from, today)}</td>
              <td className="number strong">
                {dayText(move.to, today)}
                {move.keptFrom && <span className="tag">{t('keptFrom')}</span>}
              </td>
              <td className="number">{listed(move.because.map((day) => dayText(day, today)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

type Step = 'approve' | 'refuse' | 'enter';

/** The buttons of whoever may decide or enter this change now. */
function NextStep({ change, say }: { readonly change: Change; readonly say: (text: string) => void }) {
  const t = useCalendarTexts();
  const admin = useAdminTexts();
  const role = useCityRole();
  const [asked, setAsked] = useState<Step | null>(null);
  const open: readonly Step[] =
    role === 'leader'
      ? change.status === 'proposed'
        ? ['approve', 'refuse']
        : change.status === 'approved'
          ? ['refuse']
          : []
      : role === 'admin' && change.status === 'approved'
        ? ['enter']
        : [];
  const path = { params: { path: { id: change.id } } };
  const submit = async ({ reason = '' }: Answers): Promise<void> => {
    if (asked === 'approve') {
      await api.POST('/api/v1/calendars/changes/{id}/approve', path);
      say(t('approvedSaid'));
    } else if (asked === 'refuse') {
      await api.POST('/api/v1/calendars/changes/{id}/refuse', { ...path, body: { reason } });
      say(t('refusedSaid'));
    } else {
      const { data } = await api.POST('/api/v1/calendars/changes/{id}/enter', path);
      say(t('enteredSaid', { version: data?.version ?? '' }));
    }
  };
  if (open.length === 0) return null;
  return (
    <div className="ask-end">
      {open.map((step) => (
        <Button key={step} type={step === 'refuse' ? 'default' : 'primary'} onClick={() => setAsked(step)}>
          {admin(step)}
        </Button>
      ))}
      {asked && (
        <AskDialog
          title={admin(asked)}
          verb={admin(asked)}
          note={t(`${asked}Note`)}
          fields={asked === 'refuse' ? [{ name: 'reason', kind: 'area', label: admin('reason') }] : []}
          submit={submit}
          done={() => {
            setAsked(null);
            void queryClient.invalidateQueries();
          }}
          cancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}
