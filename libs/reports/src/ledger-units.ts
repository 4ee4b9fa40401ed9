import { unitScope } from '#organisation';
import type { Caller } from '#organisation';
import type { Reader } from '#platform';
import { namedUnitsSql } from './ledger.sql.js';

export interface NamedUnit {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly sector: string;
  readonly path: string;
}

/** The unit that a text means, those it might mean, or none: a name alone identifies only where it is the only one. */
export type FoundUnit = NamedUnit | readonly NamedUnit[];

const LONGEST_NAME = 30;
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s/›>\\·,、-]+/gu, '');

/** Finds units in the caller's scope by code, by path with any separator or none, or by a name that only one has. */
export async function unitFinder(
  reader: Reader,
  caller: Caller,
  texts: readonly string[],
): Promise<(text: string) => FoundUnit> {
  const scope = unitScope(caller, 'c', 3);
  const codes = texts.filter((text) => /^\d{4,12}$/u.test(text));
  const names = [...new Set(texts.flatMap(endings))];
  const units = await reader.query<NamedUnit>(namedUnitsSql(scope.sql), [codes, names, ...scope.params]);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, NamedUnit[]>();
  for (const unit of units) byName.set(plain(unit.name), [...(byName.get(plain(unit.name)) ?? []), unit]);
  return (text) => byCode.get(text) ?? meant(text, byName);
}

/** Every name the text could end with: offices write “孝昌县王店镇高岗村委会” as well as with strokes between. */
function endings(text: string): readonly string[] {
  const last =
    text
      .split(/[/›>\\]/u)
      .at(-1)
      ?.trim() ?? '';
  const found = [last];
  for (let length = 2; length < Math.min(last.length, LONGEST_NAME); length += 1) found.push(last.slice(-length));
  return found.filter((name) => name !== '');
}

function meant(text: string, byName: ReadonlyMap<string, readonly NamedUnit[]>): FoundUnit {
  const wanted = plain(text);
  const candidates = endings(text).flatMap((name) => byName.get(plain(name)) ?? []);
  const fitting = [...new Set(candidates)].filter(({ path }) => plain(path).endsWith(wanted));
  const exact = fitting.filter(({ path }) => plain(path) === wanted);
  const [only, ...others] = exact.length > 0 ? exact : fitting;
  return only && others.length === 0 ? only : fitting;
}
