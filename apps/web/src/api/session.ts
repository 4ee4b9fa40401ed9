import { queries } from './client.ts';
import type { paths } from './schema.d.ts';

export type Session = paths['/api/v1/session']['get']['responses'][200]['content']['application/json'];
export type Role = Session['post']['role'];

export const sessionQuery = queries.queryOptions('get', '/api/v1/session', {}, { staleTime: 60_000, retry: false });

/** What may be told before anybody signed in. */
export const installationQuery = queries.queryOptions('get', '/api/v1/installation', {}, { staleTime: 60_000 });

/** Who is signed in; only below a route that made sure of it. */
export function useSession(): Session {
  const { data } = queries.useSuspenseQuery('get', '/api/v1/session', {}, { staleTime: 60_000 });
  return data;
}
