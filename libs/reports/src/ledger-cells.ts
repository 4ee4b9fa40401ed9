import { dueDate, formatDeadlineRule, parseDeadlineRule, readDeadlinePhrase, rungNames } from '#domain';
import type { DeadlineRule, LocalDate, RectifyType, WorkCalendar } from '#domain';
import type { RowError } from '#spreadsheets';
import { closureTexts, rectifyTypeTexts } from './ledger-columns.js';
import { readDay } from './read-day.js';

/** Reads the cells of one row and gathers what is wrong with them. */
export interface CellReader {
  readonly row: number;
  /** The text under a column, by its key. */
  readonly cell: (key: string) => string;
  readonly fail: (key: string, zh: string, en: string) => void;
  readonly errors: readonly RowError[];
}

/** A deadline that was understood: the rule, the days it leads to, and the type of work the words imply. */
export interface ReadDue {
  readonly rule: DeadlineRule;
  readonly original: LocalDate;
  readonly current: LocalDate;
  readonly type: RectifyType | undefined;
}

/** “整改时限(原/现)”: one limit or two with a stroke between, each a day or a phrase of section 12. */
export function readDue(reader: CellReader, issuedOn: LocalDate, calendar: WorkCalendar): ReadDue | undefined {
  const cell = reader.cell('due');
  const [first = '', second = first] = cell.split(/\s+\/\s+|→/u).map((part) => part.trim());
  const original = readLimit(first, issuedOn);
  const current = readLimit(second, issuedOn);
  for (const read of [original, current]) {
    if ('problem' in read) {
      reader.fail('due', read.problem.zh, read.problem.en);
      return undefined;
    }
  }
  if ('problem' in original || 'problem' in current) return undefined;
  const stated = parseDeadlineRule(reader.cell('dueRule'));
  return {
    rule: stated ?? original.rule,
    original: dueDate(calendar, issuedOn, original.rule).date,
    current: dueDate(calendar, issuedOn, current.rule).date,
    type: original.rectifyType,
  };
}

function readLimit(text: string, issuedOn: LocalDate): ReturnType<typeof readDeadlinePhrase> {
  const day = readDay(text);
  return day ? { rule: { kind: 'fixed', date: day } } : readDeadlinePhrase(text, issuedOn);
}

/** What was understood of a deadline, as the answer shows it. */
export const shownDue = ({ rule, original, current }: ReadDue): string =>
  `${formatDeadlineRule(rule)} = ${original}${current === original ? '' : ` → ${current}`}`;

const spokenTypes: readonly (readonly [RegExp, RectifyType])[] = [
  [/^立(行|即)(立)?(整)?改$/u, 'immediate'],
  [/^(分阶段|限期|阶段性)(整改)?$/u, 'staged'],
  [/^(长期坚持|持续整改|长期整改|持续)$/u, 'ongoing'],
  [/^立行立改.*长期坚持$/u, 'immediate_then_ongoing'],
];

/** The type that stands in the column; else what the deadline implies; else in stages. */
export function readType(reader: CellReader, implied: RectifyType | undefined): RectifyType {
  const cell = reader.cell('type');
  if (cell === '') return implied ?? 'staged';
  const types = Object.keys(rectifyTypeTexts) as RectifyType[]; // its keys are the types
  const exact = types.find((type) => rectifyTypeTexts[type] === cell || type === cell);
  const found = exact ?? spokenTypes.find(([pattern]) => pattern.test(cell))?.[1];
  if (!found) {
    const accepted = Object.values(rectifyTypeTexts).join('、');
    reader.fail('type', `不能识别,可填:${accepted}`, `is none of ${accepted}`);
  }
  return found ?? 'staged';
}

/** “第3级 通报” or the name of a rung anywhere in the cell: the highest one named. */
export function readRung(reader: CellReader): number | null {
  const cell = reader.cell('rungs');
  if (cell === '' || cell === '无') return null;
  const numbered = /第(\d)级/u.exec(cell)?.[1];
  const highest = numbered === undefined ? rungNames.findLastIndex(({ zh }) => cell.includes(zh)) : Number(numbered);
  if (highest >= 0 && highest < rungNames.length) return highest;
  const accepted = rungNames.map(({ zh }) => zh).join('、');
  reader.fail('rungs', `不能识别,可填:${accepted}`, `names no rung of ${accepted}`);
  return null;
}

/** Which closing or withdrawal the cell names; one that names none is final. */
export function readClosure(cell: string): string {
  return Object.entries(closureTexts).find(([, text]) => cell.includes(text.slice(0, 2)))?.[0] ?? 'final';
}

/** A whole number of a column, or what it is when the cell is empty. */
export function readWhole(reader: CellReader, key: string, empty: number, most: number): number {
  const cell = reader.cell(key);
  if (cell === '') return empty;
  const number = Number(cell);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  reader.fail(key, `应为1到${most}的整数`, `must be a whole number from 1 to ${most}`);
  return empty;
}

/** A day of a column; null when the cell is empty. */
export function readDayCell(reader: CellReader, key: string): LocalDate | null {
  const cell = reader.cell(key);
  if (cell === '') return null;
  const day = readDay(cell);
  if (!day) reader.fail(key, '应为日期,如 2026-06-30', 'must be a day such as 2026-06-30');
  return day ?? null;
}
