import { ladderWith } from '#domain';
import type { LadderVersion } from '#domain';
import type { Reader } from '#platform';
import { packOf } from './packs.js';

/** Ladders by name. A version of a pack never changes, and neither does the ladder in it. */
const known = new Map<string, LadderVersion>();

/** What a case calls the ladder of a version of a pack. */
export const ladderName = (pack: string, version: number): string => `${pack}-ladder@${version}`;

/** The ladder that a case climbs, by its name. */
export async function ladderNamed(reader: Reader, name: string): Promise<LadderVersion> {
  const kept = known.get(name);
  if (kept) return kept;
  const [, pack = '', version = ''] = /^([a-z_]+)-ladder@(\d+)$/u.exec(name) ?? [];
  const ladder = ladderWith(name, (await packOf(reader, pack, Number(version))).ladder);
  known.set(name, ladder);
  return ladder;
}
