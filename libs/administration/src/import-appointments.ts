import { parse } from 'csv-parse/sync';
import type { Caller } from '#organisation';
import { unitScope } from '#organisation';
import type { Reader } from '#platform';
import { notPossible } from './administration-refused.js';
import type { Appointee } from './organisation-change.js';

/** One line of a list of holders, and what entering it would change (OR-11). */
export interface AppointmentRow {
  /** The row as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  readonly unitCode: string;
  readonly unitName: string | null;
  readonly post: string;
  readonly before: string | null;
  readonly name: string;
  readonly result: 'same' | 'appoint' | 'replace' | 'error';
  /** Why the row cannot be taken. */
  readonly zh: string | null;
  readonly en: string | null;
}

export interface ReadAppointments {
  readonly rows: readonly AppointmentRow[];
  /** What the rows without an error change. */
  readonly appointments: readonly { readonly postId: string; readonly appointee: Appointee }[];
}

const MOST_ROWS = 1000;
const columns = ['unit_code', 'post', 'name', 'contact'] as const;
type Column = (typeof columns)[number];

interface FoundRow {
  readonly row: number;
  readonly unit_name: string | null;
  readonly posts: number;
  readonly post_id: string | null;
  readonly holder: string | null;
  readonly holder_contact: string | null;
  readonly person_id: string | null;
}

/** The post and its holder for each row; a person is known by name and contact, never by name alone. */
const findSql = (scope: string): string => `
select r.row, u.name as unit_name, p.posts, p.post_id, h.name as holder, h.contact as holder_contact, k.id as person_id
from jsonb_to_recordset($1::jsonb) as r(row int, unit_code text, post text, name text, contact text)
left join unit u on u.code = r.unit_code and u.valid_to is null and (${scope})
left join lateral (select count(*) as posts, (array_agg(o.id))[1] as post_id from post o
  where o.unit_id = u.id and o.title = r.post) p on true
left join lateral (select pe.name, pe.contact from post_holding o join person pe on pe.id = o.person_id
  where o.post_id = p.post_id and o.to_on is null) h on true
left join lateral (select pe.id from person pe where pe.name = r.name and pe.contact = r.contact and r.contact <> ''
  order by pe.id limit 1) k on true
order by r.row`;

/** Reads a CSV of unit_code, post, name and contact; says row by row what would change, and why a row cannot. */
export async function readAppointments(reader: Reader, caller: Caller, bytes: Uint8Array): Promise<ReadAppointments> {
  const given = rowsOf(bytes).map((fields, index) => ({ ...fields, row: index + 2 }));
  const scope = unitScope(caller, 'u', 2);
  const found = await reader.query<FoundRow>(findSql(scope.sql), [JSON.stringify(given), ...scope.params]);
  const taken = new Set<string>();
  const rows: AppointmentRow[] = [];
  const appointments: { postId: string; appointee: Appointee }[] = [];
  for (const [index, line] of found.entries()) {
    const { unit_code: unitCode = '', post = '', name = '', contact = '' } = given[index] ?? {};
    const problem = problemOf(line, name, taken);
    const isSame = line.holder === name && (contact === '' || contact === line.holder_contact);
    const result = problem ? 'error' : isSame ? 'same' : line.holder === null ? 'appoint' : 'replace';
    const [zh = null, en = null] = problem ?? [];
    rows.push({ row: line.row, unitCode, unitName: line.unit_name, post, before: line.holder, name, result, zh, en });
    if (line.post_id === null || problem) continue;
    taken.add(line.post_id);
    const newPerson = { name, ...(contact === '' ? {} : { contact }) };
    if (!isSame)
      appointments.push({
        postId: line.post_id,
        appointee: line.person_id === null ? { newPerson } : { personId: line.person_id },
      });
  }
  return { rows, appointments };
}

function problemOf(line: FoundRow, name: string, taken: ReadonlySet<string>): readonly [string, string] | undefined {
  if (line.unit_name === null) return ['没有此代码的单位,或不在您的范围内', 'no unit of this code in your scope'];
  if (line.posts === 0) return ['该单位没有此岗位', 'the unit has no such post'];
  if (line.posts > 1) return ['该单位有多个同名岗位', 'the unit has several posts of this title'];
  if (name === '' || name.length > 50) return ['姓名须为1到50字', 'the name must have 1 to 50 characters'];
  if (line.post_id !== null && taken.has(line.post_id)) return ['同一岗位出现两次', 'the post stands twice'];
  return undefined;
}

/** Offices save CSV as UTF-8 or in the encoding of a Chinese Windows. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function rowsOf(bytes: Uint8Array): readonly Record<Column, string>[] {
  const lines = parsed(decoded(bytes));
  const [header = []] = lines;
  const missing = columns.filter((column) => column !== 'contact' && !header.includes(column));
  if (missing.length > 0)
    throw notPossible(`缺少列:${missing.join('、')}。`, `Columns are missing: ${missing.join(', ')}.`);
  if (lines.length < 2 || lines.length > MOST_ROWS + 1)
    throw notPossible(`须有1到${MOST_ROWS}行。`, `Give 1 to ${MOST_ROWS} rows.`);
  return lines.slice(1).map((line) => {
    // NUL is the one character that PostgreSQL takes in no text.
    const field = (column: Column): string => (line[header.indexOf(column)] ?? '').replaceAll('\0', '');
    return { unit_code: field('unit_code'), post: field('post'), name: field('name'), contact: field('contact') };
  });
}

function parsed(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true });
  } catch {
    throw notPossible('文件不是可识别的 CSV。', 'The file is no CSV that can be read.');
  }
}
