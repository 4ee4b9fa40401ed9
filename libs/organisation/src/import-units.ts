import { parse } from 'csv-parse/sync';
import { newId } from '#platform';
import type { Tx } from '#platform';

export interface UnitRowError {
  /** The row as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  readonly column: 'code' | 'name' | 'level' | 'parent_code';
  readonly zh: string;
  readonly en: string;
}

/** Rows that cannot be imported; nothing of the file was. */
export class UnitsRefused extends Error {
  constructor(readonly errors: readonly UnitRowError[]) {
    super(errors.map(({ row, column, en }) => `row ${row}, ${column}: ${en}`).join('; '));
    this.name = 'UnitsRefused';
  }
}

export interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent_code: string;
}

const lengths: Readonly<Record<string, number>> = { city: 4, county: 6, township: 9, village: 12 };

/** What a statistical code says of the kind of a unit (domain.md section 2). */
export function kindOf(code: string): string {
  const number = Number(code.slice(code.length === 12 ? 9 : 6));
  if (code.length === 4) return 'city';
  if (code.length === 6) return 'county';
  if (code.length === 9) return number < 100 ? 'street' : number < 200 ? 'town' : number < 400 ? 'township' : 'zone';
  return number < 200 ? 'residents_committee' : number < 400 ? 'villagers_committee' : 'village_like';
}

/** Territory units live in the countryside or in town, by kind; cities and counties have both. */
function sectorOf(kind: string): string {
  if (kind === 'city' || kind === 'county') return 'cross';
  return kind === 'street' || kind === 'residents_committee' ? 'urban' : 'rural';
}

/** What is wrong with which row; the header is row 1, as a spreadsheet shows it. */
export function unitErrors(rows: readonly UnitRow[]): readonly UnitRowError[] {
  const errors: UnitRowError[] = [];
  const seen = new Set<string>();
  for (const [index, { code, name, level, parent_code: parent }] of rows.entries()) {
    const row = index + 2;
    const add = (column: UnitRowError['column'], zh: string, en: string): void =>
      void errors.push({ row, column, zh, en });
    if (!(level in lengths))
      add(
        'level',
        `“${level}”不是 city、county、township 或 village`,
        `"${level}" is not city, county, township or village`,
      );
    else if (!/^\d+$/u.test(code) || code.length !== lengths[level])
      add('code', `“${code}”不是 ${lengths[level]} 位数字`, `"${code}" is not ${lengths[level]} digits`);
    if (seen.has(code)) add('code', `“${code}”重复`, `"${code}" stands twice`);
    if (name.trim() === '') add('name', '名称为空', 'the name is empty');
    if (level !== 'city' && (!seen.has(parent) || !code.startsWith(parent))) {
      add(
        'parent_code',
        `“${parent}”须是前面某行的代码,且为本代码的前缀`,
        `"${parent}" must be the code of an earlier row and a prefix of this one`,
      );
    }
    seen.add(code);
  }
  return errors;
}

/** Codes known already keep their unit and take the new name, the old one staying readable; the path is made of short numbers, parent first. */
const importLevelSql = `
with row as (
  select * from jsonb_to_recordset($1::jsonb) as x(id uuid, code text, name text, level text, kind text, sector text, parent_code text)
), numbered as (
  select x.*, nextval(pg_get_serial_sequence('unit', 'no')) as no from row x
), renamed as (
  insert into unit_former_name (unit_id, name, valid_from, valid_to)
  select u.id, u.name, coalesce((select max(f.valid_to) from unit_former_name f where f.unit_id = u.id), u.valid_from),
    local_today()
  from row x join unit u on u.code = x.code where u.name <> x.name
)
insert into unit (id, no, code, name, level, kind, sector, parent_id, path, valid_from)
overriding system value
select n.id, n.no, n.code, n.name, n.level, n.kind, n.sector, p.id, coalesce(p.path, '/') || to_hex(n.no) || '/',
  (rectify_now() at time zone 'Asia/Shanghai')::date
from numbered n left join unit p on p.code = n.parent_code
on conflict (code) do update set name = excluded.name
returning 1`;

/**
 * Imports the territory tree from CSV with the columns code, name, level, parent_code; parents stand before children.
 * All or nothing: throws `UnitsRefused` naming each row and column. Answers how many units the file holds.
 */
export async function importUnits(tx: Tx, csv: string): Promise<number> {
  return importUnitRows(tx, parse(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true }));
}

const AT_ONCE = 1000;

/** The same from rows already read. Before every thousand it says how many are done; what is thrown there ends it. */
export async function importUnitRows(
  tx: Tx,
  rows: readonly UnitRow[],
  reached: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const errors = unitErrors(rows);
  if (errors.length > 0) throw new UnitsRefused(errors);
  let done = 0;
  for (const level of Object.keys(lengths)) {
    const ofLevel = rows.filter((row) => row.level === level);
    const units = ofLevel.map((row) => ({
      ...row,
      id: newId(),
      kind: kindOf(row.code),
      sector: sectorOf(kindOf(row.code)),
    }));
    for (let at = 0; at < units.length; at += AT_ONCE) {
      await reached(done + at);
      await tx.query(importLevelSql, [JSON.stringify(units.slice(at, at + AT_ONCE))]);
    }
    done += units.length;
  }
  return rows.length;
}

export interface LineUnit {
  readonly name: string;
  readonly level: 'city' | 'county';
  readonly kind: string;
  readonly sector: string;
  /** The territory unit it hangs on. */
  readonly parentId: string;
  /** The unit above it in its line; null for the head of a line. */
  readonly lineParentId: string | null;
}

/** Adds a line unit (domain.md section 2) below a territory unit; gives its id. */
export async function addLineUnit(tx: Tx, unit: LineUnit): Promise<string> {
  const id = newId();
  await tx.query(
    `with numbered as (select nextval(pg_get_serial_sequence('unit', 'no')) as no)
     insert into unit (id, no, name, level, kind, sector, parent_id, line_parent_id, path, line_path, valid_from)
     overriding system value
     select $1, n.no, $2, $3, $4, $5, p.id, l.id, p.path || to_hex(n.no) || '/',
       coalesce(l.line_path, '/') || to_hex(n.no) || '/', (rectify_now() at time zone 'Asia/Shanghai')::date
     from numbered n join unit p on p.id = $6 left join unit l on l.id = $7`,
    [id, unit.name, unit.level, unit.kind, unit.sector, unit.parentId, unit.lineParentId],
  );
  return id;
}
