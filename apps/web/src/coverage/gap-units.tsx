import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../api/client.ts';
import { Empty, Failure, Skeleton } from '../parts/page-state.tsx';
import { dayText } from '../texts/dates.ts';
import { useUnitWords } from './names.ts';
import type { CoverageSearch } from './search.ts';
import { useCoverageTexts } from './texts.ts';

const PAGE = 100;

interface GapUnitsProps {
  readonly gap: 'blind' | 'vacant';
  readonly search: CoverageSearch;
  readonly today: string;
  readonly change: (next: Partial<CoverageSearch>) => void;
}

function useGapUnits(gap: 'blind' | 'vacant', { unit, level, sector }: CoverageSearch) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/coverage/units', gap, unit, level, sector],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      // The address may name any level; the server says which there are.
      const query = { gap, unit, level: level as 'city' | undefined, sector, cursor: pageParam, limit: PAGE };
      const { data } = await api.GET('/api/v1/coverage/units', { params: { query } });
      if (!data) throw new Error('The list came without a body.');
      return data;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Units that nobody looked at, or that nobody leads. */
export function GapUnits({ gap, search, today, change }: GapUnitsProps) {
  const t = useCoverageTexts();
  const words = useUnitWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useGapUnits(gap, search);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} retry={() => void refetch()} />;
  const units = data.pages.flatMap(({ items }) => items);
  const isFiltered = search.level !== undefined || search.sector !== undefined;
  return (
    <section className="card">
      <div className="card-head">
        <h2>
          {[
            search.level && words.level(search.level),
            search.sector && words.sector(search.sector),
            t('units', { count: data.pages[0]?.total ?? 0 }),
          ]
            .filter((part) => part)
            .join(' · ')}
        </h2>
        {isFiltered && <Button onClick={() => change({ level: undefined, sector: undefined })}>{t('clear')}</Button>}
      </div>
      <p className="second">{t(gap === 'blind' ? 'blindWhy' : 'vacantWhy')}</p>
      {units.length === 0 ? (
        <Empty title={t(gap === 'blind' ? 'noBlind' : 'noVacant')}>
          <p>{t('noneWhy')}</p>
        </Empty>
      ) : (
        <div className="scroller" tabIndex={0} role="region" aria-label={t(`tab_${gap}`)}>
          <table className="plain-table">
            <thead>
              <tr>
                {(['unitName', 'level', 'sector', 'lastOn'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {units.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.pathText}</th>
                  <td>{words.level(one.level)}</td>
                  <td>{words.sector(one.sector)}</td>
                  <td className="number">{one.lastOn ? dayText(one.lastOn, today) : t('never')}</td>
                </tr>
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
