import { queries, queryClient } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';

export type Bulletin = paths['/api/v1/bulletins/{id}']['get']['responses'][200]['content']['application/json'];
export type Item = Bulletin['items'][number];

/** One bulletin with items, how its cases stand, what the caller may do, and its trail. */
export const useBulletin = (id: string) =>
  queries.useQuery('get', '/api/v1/bulletins/{id}', { params: { path: { id } } });

/** Everything on screen about bulletins is read again. */
export const refreshBulletins = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/bulletins') });
