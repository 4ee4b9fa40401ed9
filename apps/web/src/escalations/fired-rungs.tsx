import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { Rung } from '../parts/chips.tsx';
import { LightMark } from '../parts/light.tsx';
import { useIsPhone } from '../parts/media.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { timeText } from '../texts/dates.ts';
import { useSay } from '../texts/texts.ts';
import type { EscalationSearch } from './search.ts';
import { useEscalationTexts } from './texts.ts';

const PAGE = 50;

/** Rungs that went out, page after page, with how many there are of each. */
export function useFiredRungs({ rung, unit }: EscalationSearch) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/supervision/escalations', rung, unit],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const query = { rung, unit, cursor: pageParam, limit: PAGE };
      const { data } = await api.GET('/api/v1/supervision/escalations', { params: { query } });
      if (!data) throw new Error('The list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

const COLUMNS = ['case', 'unit', 'rung', 'over', 'firedAt', 'recipients', 'answer'] as const;

/** What went out: case, days over, recipients, answer. Rungs that a higher one replaced are greyed and say so. */
export function FiredRungs({ fired }: { readonly fired: ReturnType<typeof useFiredRungs> }) {
  const t = useEscalationTexts();
  const isPhone = useIsPhone();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = fired;
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} retry={() => void refetch()} />;
  const lines = data.pages.flatMap(({ items }) => items);
  const today = data.pages[0]?.today ?? '';
  if (lines.length === 0)
    return (
      <Empty title={t('none')}>
        <p>{t('noneWhy')}</p>
      </Empty>
    );
  return (
    <section className="card">
      {isPhone ? (
        <ul className="card-lines" aria-label={t('title')}>
          {lines.map((line) => (
            <FiredCard key={line.id} line={line} today={today} />
          ))}
        </ul>
      ) : (
        <div className="scroller" tabIndex={0} role="region" aria-label={t('title')}>
          <table className="plain-table">
            <thead>
              <tr>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <FiredLine key={line.id} line={line} today={today} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && (
        <p className="more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: Schemas['EscalationLine'];
  readonly today: string;
}

/** The same line on a phone: what, where, how late, and whether anybody answered. */
function FiredCard({ line, today }: LineProps) {
  const t = useEscalationTexts();
  const say = useSay();
  const { case: about, supersededBy, answer } = line;
  return (
    <li className={supersededBy === null ? '' : 'faded'}>
      <p className="card-line">
        <Rung rung={line.rung} />
        <span className="second">{timeText(line.firedAt, today)}</span>
        <span className="end">
          <DaysOver line={line} />
        </span>
      </p>
      <Link to="/cases/$id" params={{ id: about.id }} search={{}}>
        {say({ zh: about.title, en: about.titleEn || about.title })}{' '}
        <span className="second number">{about.number}</span>
      </Link>
      <p className="second">{about.unitPath}</p>
      <p className="third">{answer ? answer.text : t('noAnswer')}</p>
    </li>
  );
}

function DaysOver({ line: { daysOver } }: Pick<LineProps, 'line'>) {
  const t = useEscalationTexts();
  if (daysOver === null) return <>{t('notOver')}</>;
  return (
    <span className="number">
      <LightMark light="red" /> {t('daysOver', { count: Math.abs(daysOver) })}
    </span>
  );
}

function FiredLine({ line, today }: LineProps) {
  const t = useEscalationTexts();
  const say = useSay();
  const { case: about, recipients, supersededBy, revokedAt, answer } = line;
  const names = recipients.map(({ person, post, unit }) => `${person} · ${unit} ${post}`).join('\n');
  return (
    <tr className={supersededBy === null ? '' : 'faded'}>
      <th scope="row">
        <Link to="/cases/$id" params={{ id: about.id }} search={{}} className="number">
          {about.number}
        </Link>
        <div className="second">{say({ zh: about.title, en: about.titleEn || about.title })}</div>
      </th>
      <td>{about.unitPath}</td>
      <td>
        <Rung rung={line.rung} />
        {supersededBy !== null && <div>{t('superseded')}</div>}
        {revokedAt !== null && <div>{t('revoked')}</div>}
      </td>
      <td>
        <DaysOver line={line} />
      </td>
      <td className="number">{timeText(line.firedAt, today)}</td>
      <td className="number" title={names}>
        {t('read', { read: recipients.filter(({ readAt }) => readAt !== null).length, all: recipients.length })}
      </td>
      <td>{answer ? answer.text : <span className="third">{t('noAnswer')}</span>}</td>
    </tr>
  );
}
