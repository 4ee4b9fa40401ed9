import { useCallback, useEffect, useState } from 'react';
import { Refused } from './call.ts';

export interface Asked<T> {
  readonly value: T | null;
  readonly refused: Refused | null;
  readonly retry: () => void;
}

/** Asks once, and again when the network is back. `ask` must be stable. */
export function useAnswer<T>(ask: () => Promise<T>): Asked<T> {
  const [value, setValue] = useState<T | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const retry = useCallback(() => {
    ask().then(
      (given) => {
        setValue(given);
        setRefused(null);
      },
      (error: unknown) => setRefused(refusedBy(error)),
    );
  }, [ask]);
  useEffect(retry, [retry]);
  useEffect(() => {
    if (refused?.code !== 'offline') return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [refused, retry]);
  return { value, refused, retry };
}

/** Whatever went wrong, by its code. */
export const refusedBy = (error: unknown): Refused => (error instanceof Refused ? error : new Refused('offline'));
