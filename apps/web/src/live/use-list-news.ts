import { useEffect, useRef, useState } from 'react';
import { listen } from './stream.ts';
import { seldom } from './seldom.ts';

interface Row {
  readonly id: string;
  readonly version: number;
}

interface ListOnScreen {
  /** What the list is of: view and filters. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** Reads the beginning of the same list, without showing it. */
  readonly peek: () => Promise<readonly Row[]>;
}

const PEEK_MS = 5000;

/**
 * How many lines of a list have changed on the server since it was read, without changing it: rows that are newer there,
 * and cases that would now stand in its beginning. `seen` forgets them, once the list is read again.
 */
export function useListNews({ name, rows, peek }: ListOnScreen): { readonly count: number; readonly seen: () => void } {
  const [heard, setHeard] = useState<ReadonlyMap<string, number>>(new Map());
  const [joined, setJoined] = useState<ReadonlySet<string>>(new Set());
  const shown = useRef({ rows, peek });
  useEffect(() => {
    shown.current = { rows, peek };
  });
  const seen = (): void => {
    setHeard(new Map());
    setJoined(new Set());
  };
  useEffect(() => {
    const missing = new Set<string>();
    const look = seldom(PEEK_MS, () => {
      void shown.current.peek().then((beginning) => {
        const here = new Set(shown.current.rows.map(({ id }) => id));
        const found = beginning.filter(({ id }) => missing.has(id) && !here.has(id)).map(({ id }) => id);
        missing.clear();
        if (found.length > 0) setJoined((known) => new Set([...known, ...found]));
      }, ignore);
    });
    const stop = listen((event) => {
      if (event.kind === 'case') {
        setHeard((known) => new Map(known).set(event.id, event.version));
        if (shown.current.rows.every(({ id }) => id !== event.id)) {
          missing.add(event.id);
          look.run();
        }
      } else if (event.kind === 'reset') {
        // Too much to name: every line may be another.
        setHeard(new Map(shown.current.rows.map(({ id, version }) => [id, version + 1])));
      }
    });
    return () => {
      stop();
      look.stop();
      seen();
    };
  }, [name]);
  const changed = rows.filter(({ id, version }) => (heard.get(id) ?? 0) > version).length;
  const here = new Set(rows.map(({ id }) => id));
  return { count: changed + [...joined].filter((id) => !here.has(id)).length, seen };
}

/** A look that failed is no news; the next change looks again. */
const ignore = (): void => undefined;
