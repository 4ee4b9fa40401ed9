import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { roleWords } from '../api/words.ts';
import { Icon } from '../parts/icon.tsx';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useCommonTexts, useStateTexts } from '../texts/common.ts';
import { timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import { useCaseTexts } from './texts.ts';
import { nameOnTrail } from './trail-names.ts';

type Event = Schemas['TrailRow'];
type Shown = 'all' | 'moves' | 'reports';
const PAGE = 50;

export function useTrail(id: string) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/cases/{id}/events', id],
    queryFn: async ({ pageParam }: { pageParam: number | undefined }) => {
      const query = { newestFirst: true, limit: PAGE, cursor: pageParam };
      const { data } = await api.GET('/api/v1/cases/{id}/events', { params: { path: { id }, query } });
      if (!data) throw new Error('The trail came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => (next === null ? undefined : Number(next)),
  });
}

const isMove = ({ from, to }: Event): boolean => from !== to && to !== null;

/** What happened, newest first, with who did it; refused attempts too, by word and shape. */
export function Timeline({ trail, today }: { readonly trail: ReturnType<typeof useTrail>; readonly today: string }) {
  const t = useCaseTexts();
  const [shown, setShown] = useState<Shown>('all');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = trail;
  const events = data?.pages.flatMap(({ items }) => items) ?? [];
  const visible = events.filter((event) => shown === 'all' || (shown === 'moves') === isMove(event));
  const newest = events[0];
  return (
    <section className="card" aria-labelledby="trail-head">
      <div className="card-head">
        <h2 id="trail-head">{t('trail')}</h2>
        <Segmented
          aria-label={t('trailFilter')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: t('trailAll') },
            { value: 'moves', label: t('trailMoves') },
            { value: 'reports', label: t('trailReports') },
          ]}
        />
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} height={64} />}
      {data && visible.length === 0 && <p className="third">{t('trailEmpty')}</p>}
      <ol className="timeline">
        {visible.map((event) => (
          <Entry key={event.seq} event={event} today={today} />
        ))}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('trailMore')}
        </Button>
      )}
      {newest && (
        <p className="chain">
          <Icon name="shield" size={16} />
          {t('chain', { seq: newest.seq })}{' '}
          <code title={newest.hash}>{`${newest.hash.slice(0, 4)}…${newest.hash.slice(-4)}`}</code>
        </p>
      )}
    </section>
  );
}

type State = Parameters<ReturnType<typeof useStateTexts>>[0];

function Entry({ event, today }: { readonly event: Event; readonly today: string }) {
  const t = useCaseTexts();
  const common = useCommonTexts();
  const say = useSay();
  const stateText = useStateTexts();
  const { actor, action, outcome, from, to, reason } = event;
  const isRefused = outcome === 'refused';
  const known = nameOnTrail(action);
  const kind = isRefused || action === 'fail' ? 'bad' : isMove(event) ? 'move' : actor.system ? 'system' : 'report';
  const text = reason ?? said(event.payload);
  return (
    <li className={kind}>
      <time className="second" title={event.at}>
        {timeText(event.at, today)}
      </time>
      <div>
        <p className="entry-head">
          <strong>{say(known)}</strong>
          {isRefused && <span className="tag refused">✕ {t('refused')}</span>}
          {isMove(event) && from && to && !isRefused && (
            <span className="tag">
              {stateText(from as State)} → {stateText(to as State)}
            </span>
          )}
          <span className="second">
            {actor.person ?? common('system')}
            {actor.post && ` · ${actor.post}`}
            {actor.onBehalfOf && ` · ${t('onBehalf', { name: actor.onBehalfOf })}`}
            {!actor.post && actor.person && ` · ${say(roleWords[event.role as keyof typeof roleWords])}`}
          </span>
        </p>
        {text && <p className="entry-text">{text}</p>}
      </div>
    </li>
  );
}

const told = [
  'text',
  'statement',
  'changed',
  'summary',
  'opinion',
  'finding',
  'comment',
  'title',
  'proof',
  'goal',
  'filingNumber',
] as const;
const lists = ['defects', 'reasons'] as const;

/** What was written with an action, whatever its field is called. */
function said(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null) return '';
  const fields: Readonly<Record<string, unknown>> = { ...payload };
  const inner =
    typeof fields['command'] === 'object' && fields['command'] !== null ? { ...fields, ...fields['command'] } : fields;
  const record: Readonly<Record<string, unknown>> = inner;
  for (const name of told) if (typeof record[name] === 'string') return record[name];
  for (const name of lists)
    if (Array.isArray(record[name])) return record[name].map((one, at) => `${at + 1}. ${String(one)}`).join('  ');
  return '';
}
