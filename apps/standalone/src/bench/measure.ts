export interface Measured {
  readonly n: number;
  /** How many a second. */
  readonly value: number;
  readonly unit: '1/s';
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}
export interface Result extends Measured {
  readonly bench: string;
  readonly clients: number;
  /** Share of the raw loop in the same run; null for the raw loop itself. */
  readonly limit_ratio: number | null;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Does all of `work` with so many clients at once, each taking the next piece when it is done. */
export async function measure<T>(
  clients: number,
  work: readonly T[],
  act: (piece: T) => Promise<void>,
): Promise<Measured> {
  const waiting = [...work];
  const took: number[] = [];
  const client = async (): Promise<void> => {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      const begun = performance.now();
      await act(piece);
      took.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return summary(took.length, (performance.now() - begun) / 1000, took);
}

/** So many in so many seconds, and how long each piece took, in milliseconds. */
export function summary(n: number, seconds: number, milliseconds: readonly number[]): Measured {
  const took = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number => round(took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0);
  return { n, value: round(n / seconds), unit: '1/s', p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
