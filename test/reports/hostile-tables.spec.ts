import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { zipOf } from '../evidence/zip.js';
import type { ZipPart } from '../evidence/zip.js';

const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

const MEGABYTE = 1024 * 1024;
const required = ['问题描述', '责任单位'];
const column = (index: number): string => String.fromCodePoint(65 + index);
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rowOf = (no: number, cells: readonly string[]): string =>
  `<row r="${no}">${cells.map((cell, index) => text(`${column(index)}${no}`, cell)).join('')}</row>`;
const sheetOf = (rows: readonly (readonly string[])[], after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map((cells, index) => rowOf(index + 1, cells))
    .join('')}</sheetData>${after}</worksheet>`;

/** A workbook of one sheet made by hand, so that it can be wrong in any way. */
function workbookOf(sheet: ZipPart | string, more: readonly ZipPart[] = [], inWorkbook = ''): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets>${inWorkbook}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    typeof sheet === 'string' ? { name: 'xl/worksheets/sheet1.xml', content: sheet } : sheet,
    ...more,
  ];
  return zipOf(parts);
}

/** Reads a file as the import does, in a process of its own; what came of it, and what it took. */
async function read(name: string, bytes: Buffer, format = 'xlsx') {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const script = `
    import { existsSync, readFileSync } from 'node:fs';
    import { readFile } from 'node:fs/promises';
    import { readTable } from '#spreadsheets';
    const bytes = await readFile(${JSON.stringify(path)});
    const answer = await readTable(bytes, '${format}', { mostRows: 20000, required: ${JSON.stringify(required)} })
      .then((rows) => ({ rows }), (error) => ({ refused: error.name === 'TableRefused', zh: error.zh, en: error.en }));
    // Linux hands the peak of the parent on to resourceUsage(); the high-water mark in /proc is this process's own.
    const kilobytes = existsSync('/proc/self/status')
      ? Number(/VmHWM:\\s+(\\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))[1])
      : process.resourceUsage().maxRSS;
    console.log(JSON.stringify({ ...answer, megabytes: kilobytes / 1024 }));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: 10_000,
    maxBuffer: 50 * MEGABYTE,
  });
  return JSON.parse(stdout) as {
    rows?: { row: number }[];
    refused?: boolean;
    zh?: string;
    en?: string;
    megabytes: number;
  };
}

const good = [required, ['村账不公开', '420921104211']];

test('a workbook that is right is read, a title line over the header included', async () => {
  const { rows } = await read('good.xlsx', workbookOf(sheetOf([['孝感市整改台账', ''], ...good])));
  expect(rows).toEqual([{ row: 3, cells: { 问题描述: '村账不公开', 责任单位: '420921104211' } }]);
});

/** A part of this many megabytes of blanks, a few kilobytes in the zip. */
function blanks(name: string, megabytes: number, statedSize?: number): ZipPart {
  const block = deflateRawSync(Buffer.alloc(16 * MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes / 16 }, () => block);
  const packed = Buffer.concat([...blocks, deflateRawSync(Buffer.alloc(0))]);
  return { name, content: '', packed, statedSize: statedSize ?? megabytes * MEGABYTE };
}

const strings = (count: number): ZipPart => ({
  name: 'xl/sharedStrings.xml',
  content: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<si><t>甲</t></si>'.repeat(count)}</sst>`,
});
const merge = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>';

test.each([
  ['a bomb of one gigabyte', () => workbookOf(blanks('xl/worksheets/sheet1.xml', 1024)), '展开后过大'],
  ['a bomb that states to be small', () => workbookOf(blanks('xl/worksheets/sheet1.xml', 1024, 1000)), 'XLSX'],
  ['a million shared texts', () => workbookOf(sheetOf(good), [strings(1_000_000)]), '文字过多'],
  ['cells merged over rows', () => workbookOf(sheetOf([...good, ['', '']], merge)), '合并单元格(A2:A3)'],
  [
    'a header of two rows',
    () =>
      workbookOf(
        sheetOf([
          ['问题', ''],
          ['描述', '责任单位'],
          ['甲', '乙'],
        ]),
      ),
    '问题描述',
  ],
  [
    'columns of something else',
    () =>
      workbookOf(
        sheetOf([
          ['姓名', '电话'],
          ['甲', '乙'],
        ]),
      ),
    '表头缺少',
  ],
  [
    'a column that stands twice',
    () =>
      workbookOf(
        sheetOf([
          [...required, '责任单位'],
          ['甲', '乙', '丙'],
        ]),
      ),
    '出现两次',
  ],
  [
    'more rows than a ledger has',
    () => workbookOf(sheetOf([...good, ...Array.from({ length: 20_100 }, () => ['甲', '乙'])])),
    '超过20000行',
  ],
  ['a picture under another name', () => Buffer.from('\u0089PNG\r\n\u001A\n'.repeat(100), 'latin1'), 'XLSX'],
  ['a workbook cut off in the middle', () => workbookOf(sheetOf(good)).subarray(0, 700), 'XLSX'],
  ['an empty file', () => Buffer.alloc(0), '空'],
] as const)(
  '%s is refused with the reason, within ten seconds and 300 megabytes',
  async (name, make, reason) => {
    const { refused, zh, megabytes } = await read(`${name.replaceAll(' ', '-')}.xlsx`, make());
    expect([refused, zh]).toEqual([true, expect.stringContaining(reason)]);
    expect(megabytes).toBeLessThan(300);
  },
  30_000,
);

const everywhere = 'A1:XFD1048576';
test.each([
  [
    'choices',
    sheetOf(
      good,
      `<dataValidations count="1"><dataValidation type="list" sqref="${everywhere}"><formula1>"是"</formula1></dataValidation></dataValidations>`,
    ),
    '',
  ],
  ['a filter', sheetOf(good, `<autoFilter ref="${everywhere}"/>`), ''],
  [
    'colours',
    sheetOf(
      good,
      `<conditionalFormatting sqref="${everywhere}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
    ),
    '',
  ],
  [
    'a name',
    sheetOf(good),
    `<definedNames><definedName name="all">台账!$A$1:$XFD$1048576</definedName></definedNames>`,
  ],
])(
  '%s laid over every cell there could be cost nothing',
  async (name, sheet, inWorkbook) => {
    const { rows, megabytes } = await read(`${name}.xlsx`, workbookOf(sheet, [], inWorkbook));
    expect(rows).toHaveLength(1);
    expect(megabytes).toBeLessThan(300);
  },
  30_000,
);

test('a CSV of twenty megabytes of commas is refused or read within the same bounds', async () => {
  const { refused, rows, megabytes } = await read('commas.csv', Buffer.alloc(19 * MEGABYTE, ','), 'csv');
  expect([refused, rows]).toEqual([true, undefined]);
  expect(megabytes).toBeLessThan(300);
}, 30_000);
