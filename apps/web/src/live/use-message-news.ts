import { useEffect, useState } from 'react';
import { listen } from './stream.ts';

/** How many messages have come since the list was read. */
export function useMessageNews(rows: readonly { readonly id: string }[]) {
  const [heard, setHeard] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      listen((event) => {
        if (event.kind === 'inbox') setHeard((known) => new Set([...known, event.id]));
      }),
    [],
  );
  const here = new Set(rows.map(({ id }) => id));
  // Ids tell the time: what is older than the newest line was left out by a filter, or read before.
  const newest = rows[0]?.id ?? '';
  const count = [...heard].filter((id) => id > newest && !here.has(id)).length;
  return { count, seen: (): void => setHeard(new Set()) };
}
