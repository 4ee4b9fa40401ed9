import type { Reader, Tx } from './unit-of-work.js';

/** The time of this installation, UTC ISO 8601. */
export async function readNow(reader: Reader): Promise<string> {
  const [row] = await reader.query<{ now: string }>('select rectify_now() as now');
  if (!row) throw new Error('The database gave no time.');
  return row.now;
}

/**
 * Moves the sandbox clock. Only forward once cases exist: what fell due is left to the sweep.
 * Answers the new time, or null when it would go back.
 */
export async function moveClock(tx: Tx, to: string): Promise<string | null> {
  const moved = await tx.query<{ moved: number }>(
    `update installation set clock_offset = $1::timestamptz - now()
     where $1::timestamptz >= rectify_now() or not exists (select 1 from kase)
     returning 1 as moved`,
    [to],
  );
  return moved.length > 0 ? readNow(tx) : null;
}
