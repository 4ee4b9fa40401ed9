import { columnName, readTable } from '#spreadsheets';
import type { TableFormat } from '#spreadsheets';
import type { UnitRow } from '#organisation';
import { notPossible } from './administration-refused.js';

/** What is read of a unit, each with the headings under which offices keep it. */
const headings = {
  code: ['code', '代码', '区划代码', '统计用区划代码', '单位代码', '编码'],
  name: ['name', '名称', '单位名称', '单位', '区划名称'],
  level: ['level', '级别', '层级', '单位层级'],
  parent_code: ['parent_code', '上级代码', '上级单位代码', '父级代码', '上级'],
} as const;
export const unitFields = ['code', 'name', 'level', 'parent_code'] as const;
export type UnitField = (typeof unitFields)[number];

/** Which column holds what; null where none does and it follows from the code. */
export type ColumnMatch = Readonly<Record<UnitField, string | null>>;

const levels: readonly { readonly level: string; readonly digits: number; readonly words: readonly string[] }[] = [
  { level: 'city', digits: 4, words: ['市', '地市', '市级', 'city'] },
  { level: 'county', digits: 6, words: ['县', '区', '县区', '县级', 'county'] },
  { level: 'township', digits: 9, words: ['乡镇', '乡', '镇', '街道', '乡级', 'township'] },
  { level: 'village', digits: 12, words: ['村', '社区', '村社区', '村级', 'village'] },
];
const MOST_UNITS = 50_000;

export interface UnitTable {
  readonly columns: readonly string[];
  readonly match: ColumnMatch;
  readonly rows: readonly UnitRow[];
}

/** Reads a spreadsheet of units; columns are known by their headings, or as `chosen` says. Level and parent may be left to the code. */
export async function readUnitTable(
  bytes: Buffer,
  format: TableFormat,
  chosen: Partial<Readonly<Record<UnitField, string | undefined>>>,
): Promise<UnitTable> {
  const table = await readTable(bytes, format, { mostRows: MOST_UNITS });
  const columns = Object.keys(table[0]?.cells ?? {}).filter((name) => name !== '');
  const find = (field: UnitField): string | null => {
    const wanted = chosen[field];
    const isIt = (name: string): boolean =>
      wanted === undefined ? (headings[field] as readonly string[]).includes(name) : name === columnName(wanted);
    return columns.find(isIt) ?? null;
  };
  const match: ColumnMatch = {
    code: find('code'),
    name: find('name'),
    level: find('level'),
    parent_code: find('parent_code'),
  };
  if (table.length === 0) throw notPossible('文件中没有单位。', 'The file holds no unit.');
  const rows = match.code && match.name ? table.map(({ cells }) => unitRow(cells, match)) : [];
  return { columns, match, rows };
}

function unitRow(cells: Readonly<Record<string, string>>, match: ColumnMatch): UnitRow {
  const cell = (field: UnitField): string => (match[field] === null ? '' : (cells[match[field]] ?? '').trim());
  const code = cell('code');
  const given = cell('level');
  const place = levels.findIndex(({ digits, words }) =>
    given === '' ? code.length === digits : words.includes(given.toLowerCase()),
  );
  const above = levels[place - 1];
  return {
    code,
    name: cell('name'),
    level: levels[place]?.level ?? given,
    parent_code: match.parent_code === null && above ? code.slice(0, above.digits) : cell('parent_code'),
  };
}
