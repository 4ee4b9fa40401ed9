import type { paths } from '../api/schema.d.ts';
import { useEvaluationTexts } from './texts.ts';

export type Person =
  paths['/api/v1/cases/{id}/roster']['put']['requestBody']['content']['application/json']['people'][number];
export type Group = Person['group'];

/** The people concerned, as domain.md section 7 groups them. */
export const groups = [
  'party_member',
  'representative',
  'household',
  'staff',
  'served',
  'parent',
  'old_member',
  'former_secretary',
  'in_difficulty',
  'petitioner',
] as const satisfies readonly Group[];

export interface ReadRoster {
  readonly people: readonly Person[];
  readonly wrong: readonly string[];
}

/** Reads pasted lines: name, group, contact, with tabs or commas between; a line without a group is a representative. */
export function readRoster(text: string, t: ReturnType<typeof useEvaluationTexts>): ReadRoster {
  const known = new Map<string, Group>(
    groups.flatMap((group) => [
      [t(group).toLowerCase(), group],
      [group, group],
    ]),
  );
  const people: Person[] = [];
  const wrong: string[] = [];
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const [name = '', said = '', contact = ''] = line.split(/[\t,,]/u).map((cell) => cell.trim());
    const group = said === '' ? 'representative' : known.get(said.toLowerCase());
    if (name === '') wrong.push(t('lineNoName', { line: at + 1 }));
    else if (!group) wrong.push(t('lineNoGroup', { line: at + 1, group: said }));
    else people.push({ name, group, ...(contact === '' ? {} : { contact }) });
  }
  return { people, wrong };
}
