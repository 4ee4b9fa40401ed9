import type { ReactNode } from 'react';
import { Failure, Skeleton } from '../parts/page-state.tsx';

interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** A part of the page that waits and fails by itself: what could not be had is said, never shown as nothing (DA-6). */
export function Part<Data>({
  query: { data, error, refetch },
  rows,
  children,
}: {
  readonly query: QueryState<Data>;
  readonly rows: number;
  readonly children: (data: Data) => ReactNode;
}) {
  if (data !== undefined) return children(data);
  return (
    <section className="card">
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton rows={rows} retry={() => void refetch()} />
      )}
    </section>
  );
}
