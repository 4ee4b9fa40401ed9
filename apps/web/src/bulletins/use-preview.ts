import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';

export type PreviewRow =
  paths['/api/v1/bulletins/{id}/preview']['get']['responses'][200]['content']['application/json']['items'][number];

/** The cases a bulletin would make, page by page, of one item or all. */
export function usePreview(id: string, item?: string) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/bulletins/{id}/preview', id, item],
    queryFn: async ({ pageParam }: { pageParam: number }) => {
      const params = { path: { id }, query: { item, cursor: pageParam, limit: 100 } };
      const { data } = await api.GET('/api/v1/bulletins/{id}/preview', { params });
      if (!data) throw new Error('The preview came without a body.');
      return data;
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }) => (next === null ? undefined : Number(next)),
  });
}
