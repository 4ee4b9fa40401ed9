import type { Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient } from '../api/client.ts';
import type { Schemas } from '../api/client.ts';
import { listen, startStream } from './stream.ts';
import type { LiveEvent } from './stream.ts';
import { seldom } from './seldom.ts';

const COUNTS_MS = 5000;

/** Keeps badge, counts and the open case as they are on the server, while the page is looked at. */
export function useLive(): void {
  useEffect(() => {
    const counts = seldom(COUNTS_MS, () => refresh(isCount));
    const stopListening = listen((event) => hear(event, counts.run));
    const stopStream = startStream();
    return () => {
      stopListening();
      stopStream();
      counts.stop();
    };
  }, []);
}

function hear(event: LiveEvent, counts: () => void): void {
  switch (event.kind) {
    case 'ready':
      return;
    case 'inbox':
      refresh(isBadge);
      return;
    case 'presence':
      refresh(({ queryKey }) => queryKey[0] === 'presence' && queryKey[1] === event.id);
      return;
    case 'reset':
      counts();
      refresh(isBadge);
      refresh(({ queryKey }) => isOfCases(queryKey));
      return;
    case 'case':
      counts();
      refresh(({ queryKey }) => isOfCases(queryKey) && isStale(queryKey, event));
  }
}

const refresh = (predicate: (query: Query) => boolean): void => void queryClient.invalidateQueries({ predicate });

/** The small questions of the bars; lists are their readers' to bring up to date. */
const asksForOne = (queryKey: readonly unknown[]): boolean =>
  JSON.stringify(queryKey[2])?.includes('"limit":1}') ?? false;
const isCount = ({ queryKey }: Query): boolean => queryKey[1] === '/api/v1/worklist' && asksForOne(queryKey);
const isBadge = ({ queryKey }: Query): boolean => queryKey[1] === '/api/v1/inbox' && asksForOne(queryKey);
const isOfCases = ([method, address]: readonly unknown[]): boolean =>
  method === 'get' && typeof address === 'string' && address.startsWith('/api/v1/cases/{id}');

/** Whether what is shown of the case is older; its trail grows without a new version too. */
function isStale(
  queryKey: readonly unknown[],
  { id, version }: { readonly id: string; readonly version: number },
): boolean {
  if (!JSON.stringify(queryKey.slice(2)).includes(id)) return false;
  if (queryKey[1] === '/api/v1/cases/{id}/events') return true;
  const shown = queryClient.getQueryData<Schemas['CaseView']>(keyOfCase(id));
  return (shown?.version ?? 0) < version;
}

const keyOfCase = (id: string): readonly unknown[] => ['get', '/api/v1/cases/{id}', { params: { path: { id } } }];
