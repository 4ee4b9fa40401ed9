import type { paths } from '../api/schema.d.ts';
import { groupWords } from './evaluation-texts.ts';
import type { Group } from './evaluation-texts.ts';

export type Roster = paths['/api/v1/cases/{id}/roster']['get']['responses'][200]['content']['application/json'];

export interface Person {
  readonly name: string;
  readonly group: Group;
  readonly contact?: string;
}
interface Wrong {
  readonly line: number;
  readonly word: string;
}

/** Groups by what people call them. */
const groups = new Map<string, Group>();
for (const [group, words] of Object.entries(groupWords)) {
  // Keys of a closed record.
  for (const word of [group, words[0], words[1]]) groups.set(word.toLowerCase(), group as Group);
}

/** A roster as it is typed or pasted: one person a line, cells by tab or comma; what is no group is told by line. */
export function readRoster(text: string): { readonly people: readonly Person[]; readonly wrong: readonly Wrong[] } {
  const people: Person[] = [];
  const wrong: Wrong[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const [name = '', word = '', contact = ''] = line.split(/[\t,,、]/u).map((cell) => cell.trim());
    if (name === '') continue;
    const group = word === '' ? 'representative' : groups.get(word.toLowerCase());
    if (group) people.push({ name, group, ...(contact ? { contact } : {}) });
    else wrong.push({ line: at + 1, word });
  }
  return { people, wrong };
}

/** The same the other way, to be corrected. */
export const rosterText = (people: Roster): string =>
  people
    .map(({ name, group, contact }) => {
      const word = groupWords[group as Group][0];
      return [name, word, ...(contact ? [contact] : [])].join(',');
    })
    .join('\n');
