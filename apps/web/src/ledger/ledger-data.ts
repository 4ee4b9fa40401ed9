import { queryOptions, useQueries } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { ledgerQuery } from './search.ts';
import type { LedgerSearch } from './search.ts';

export type Line = Schemas['LedgerLine'];
export type Column = Schemas['LedgerPage']['columns'][number];

/** Lines of a page; a ledger is entered anywhere, so that the last line is as near as the first. */
export const PAGE = 100;

/** One page of the ledger, with the number of all lines. */
export const ledgerPage = (search: LedgerSearch, page: number) =>
  queryOptions({
    queryKey: ['get', '/api/v1/ledger', search, page],
    // A page that was scrolled past is not waited for.
    queryFn: async ({ signal }) => {
      const query = { ...ledgerQuery(search), limit: PAGE, from: page * PAGE };
      const { data } = await api.GET('/api/v1/ledger', { params: { query }, signal });
      if (!data) throw new Error('The ledger came without a body.');
      return data;
    },
  });

/** The lines of the pages between two lines, by their place; what is on its way is missing. */
export function useLines(search: LedgerSearch, first: number, last: number) {
  const from = Math.floor(first / PAGE);
  const pages = Array.from({ length: Math.floor(last / PAGE) - from + 1 }, (_, at) => from + at);
  const found = useQueries({ queries: pages.map((page) => ledgerPage(search, page)) });
  return {
    lineAt: (index: number): Line | undefined => found[Math.floor(index / PAGE) - from]?.data?.items[index % PAGE],
    failed: found.find(({ error, data }) => error && !data),
  };
}
