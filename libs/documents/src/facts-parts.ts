import { chinese, orDash } from './chinese.js';
import { textOf } from './dossier.js';
import type { Dossier, FiledPaper } from './dossier.js';
import type { Entry } from './entries.js';
import { chineseDay } from './paper.js';
import type { Block } from './paper.js';

export type Rows = readonly (readonly [string, string])[];
export type Composer = (dossier: Dossier, filed: FiledPaper, entry: Entry) => readonly Block[];

export const facts = (rows: Rows): Block => ({ kind: 'facts', rows });
export const dayIn = (filed: FiledPaper, name: string): string => {
  const day = textOf(filed, name);
  return day === '' ? '—' : chineseDay(day as never);
};
export const whoFiled = ({ person, post, unit }: FiledPaper): string =>
  person === null ? '系统' : `${person}(${orDash(unit)}${orDash(post)})`;
export const nameOf = ({ names }: Dossier, id: string): string => names[id] ?? '—';
export const clockDue = ({ clocks }: Dossier, kind: string): string => {
  const clock = clocks.find((one) => one.kind === kind);
  return clock ? chineseDay(clock.due) : '—';
};

/** The case itself, on top of every form. */
export const caseRows = (dossier: Dossier): Rows => [
  ['案件编号', dossier.number],
  ['问题', dossier.title],
  ['责任单位', dossier.unit_path],
];

export const problemRows = (dossier: Dossier): Rows => [
  ['问题类别', [dossier.category_zh, dossier.aspect].filter(Boolean).join(' › ') || chinese(dossier.source)],
  ['问题描述', dossier.problem],
];
