import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { router } from '../router.tsx';

export type Stop = Schemas['RouteStop'];
interface Kept {
  readonly cases: string;
  readonly at: string;
  readonly stops: readonly Stop[];
}
const KEPT = 'rectify.route';
/** A field day is over by the evening; until then what was fetched for it stays. */
const A_DAY = 24 * 60 * 60 * 1000;

function read(): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    return value === null ? null : (value as Kept); // written below
  } catch {
    return null;
  }
}

/** The route as the server tells it now, kept on this device; without a network, as it was kept. */
export function useRoute(cases: string | undefined) {
  const kept = read();
  const chosen = cases ?? kept?.cases;
  const { data, error, refetch } = useQuery({
    queryKey: ['get', '/api/v1/queues/verification/route', chosen],
    enabled: chosen !== undefined,
    networkMode: 'always',
    queryFn: async (): Promise<Kept> => {
      const query = { cases: (chosen ?? '').split(',') };
      const { data: body } = await api.GET('/api/v1/queues/verification/route', {
        params: { query },
        querySerializer: () => `cases=${chosen ?? ''}`,
      });
      if (!body) throw new Error('The route came without a body.');
      return { cases: chosen ?? '', at: body.asOf, stops: body.items };
    },
  });
  useEffect(() => {
    if (!data) return;
    localStorage.setItem(KEPT, JSON.stringify(data));
    void fetchChecks(data.stops);
  }, [data]);
  const stored = kept?.cases === chosen ? kept : null;
  const shown = data ?? (error ? stored : null);
  return {
    stops: shown?.stops,
    at: shown?.at ?? '',
    isStored: data === undefined && stored !== null,
    error,
    refetch: () => void refetch(),
  };
}

/** What the checks on site need, fetched while there is a network: the page itself and each case. */
async function fetchChecks(stops: readonly Stop[]): Promise<void> {
  for (const { id } of stops) {
    const path = { params: { path: { id } } };
    const kept = { gcTime: A_DAY, staleTime: 60_000 };
    await Promise.all([
      router.preloadRoute({ to: '/cases/$id/check', params: { id } }),
      queryClient.prefetchQuery(queries.queryOptions('get', '/api/v1/cases/{id}', path, kept)),
      queryClient.prefetchQuery(queries.queryOptions('get', '/api/v1/cases/{id}/posts', path, kept)),
      queryClient.prefetchQuery(queries.queryOptions('get', '/api/v1/cases/{id}/escalations', path, kept)),
    ]);
  }
}
