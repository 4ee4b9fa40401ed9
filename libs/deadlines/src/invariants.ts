import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader } from '#platform';

/** An invariant that does not hold, with some of the rows that break it. */
export interface BrokenInvariant {
  readonly name: string;
  readonly rows: readonly unknown[];
}

const MOST_ROWS = 10;

/** The queries of data/invariants.sql, by what each would prove broken. */
export async function readInvariants(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join('data', 'invariants.sql'), 'utf8');
  return new Map(
    text
      .split(/^-- name: /mu)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end).trim(), part.slice(end).trim().replace(/;$/u, '')] as const;
      }),
  );
}

/** Runs every invariant over the installation (domain.md section 14); an empty list: all hold. */
export async function brokenInvariants(reader: Reader): Promise<readonly BrokenInvariant[]> {
  const broken: BrokenInvariant[] = [];
  for (const [name, sql] of await readInvariants()) {
    const rows = await reader.query(`select * from (${sql}) broken limit ${MOST_ROWS}`);
    if (rows.length > 0) broken.push({ name, rows });
  }
  return broken;
}
