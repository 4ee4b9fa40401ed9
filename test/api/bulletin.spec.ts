import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { createWorld } from '../world.js';
import type { World } from '../world.js';
import { startApi } from './api.js';
import type { Api } from './api.js';

const seed = readFileSync(new URL('../../data/seed-bulletin.csv', import.meta.url), 'utf8');
const [header = '', ...lines] = seed.trimEnd().split(/\r?\n/u);
const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let world: World;
let api: Api;
let city: string;
beforeAll(async () => {
  world = await createWorld();
  api = await startApi(world.url);
  city = (await api.get('city-supervisor', '/api/v1/session')).body.unit.id;
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

async function draft(more: object = {}): Promise<string> {
  const { status, body } = await api.post('city-supervisor', '/api/v1/bulletins', {
    title: '关于全市基层党建工作情况的通报',
    source: 'assessment',
    body: '5大类13个方面',
    statedCategories: 5,
    statedAspects: 13,
    ...more,
  });
  expect(status).toBe(201);
  return body.id;
}
const upload = (id: string, bytes: Buffer | string, type = CSV, query = '') =>
  api.upload('city-supervisor', `/api/v1/bulletins/${id}/items/import${query}`, Buffer.from(bytes), type);
const get = async (id: string) => (await api.get('city-supervisor', `/api/v1/bulletins/${id}`)).body;
async function step(username: string, id: string, action: string, more: object = {}) {
  const { version } = await get(id);
  return api.post(username, `/api/v1/bulletins/${id}/actions/${action}`, { version, ...more });
}
async function assignAll(id: string): Promise<void> {
  for (const { itemNo, orgLevels } of (await get(id)).items) {
    const scope = { underUnitId: city, level: orgLevels.includes('county') ? 'county' : 'township' };
    const answer = await api.post('city-supervisor', `/api/v1/bulletins/${id}/items/${itemNo}/assignments`, { scope });
    expect(answer.status).toBe(200);
  }
}

test('a dry run reads the file, says what it understood and writes nothing', async () => {
  const id = await draft();
  const { body } = await upload(id, seed, CSV, '?dryRun=true');
  expect(body).toMatchObject({ dryRun: true, rows: 13, errors: [] });
  expect(body.items).toHaveLength(13);
  expect((await get(id)).items).toEqual([]);
});

test('every wrong cell is named with row, column and what would be accepted, and nothing is imported', async () => {
  const id = await draft();
  const wrong = [header, lines[0]?.replace('rural', 'moon'), lines[1]?.replace('YE+1', '尽快'), lines[2], lines[2]];
  const answer = await upload(id, wrong.join('\n'));
  expect(answer.status).toBe(422);
  expect(answer.body.rows).toEqual([
    expect.objectContaining({ row: 2, column: 'sector', zh: expect.stringContaining('rural') }),
    expect.objectContaining({ row: 3, column: 'deadline_rule', zh: expect.stringContaining('年底前') }),
    expect.objectContaining({ row: 5, column: 'item_no', zh: '编号与第4行重复' }),
  ]);
  expect((await get(id)).items).toEqual([]);
  const good = await upload(id, wrong.join('\n'), CSV, '?goodRowsOnly=true');
  expect(good.body.items.map(({ itemNo }: { itemNo: string }) => itemNo)).toEqual(['1-3']);
  expect((await get(id)).items).toHaveLength(1);
});

test('a workbook and a file in GB18030 give the same items as the CSV', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.csv.read((await import('node:stream')).Readable.from([seed]), { map: (value: unknown) => value });
  const files = [
    [Buffer.from(await workbook.xlsx.writeBuffer()), XLSX],
    [iconv.encode(seed, 'gb18030'), CSV],
  ] as const;
  const plain = await draft();
  await upload(plain, seed);
  const strip = (items: { id: string }[]) => items.map(({ id: _id, ...item }) => item);
  for (const [bytes, type] of files) {
    const id = await draft();
    expect((await upload(id, bytes, type)).status).toBe(200);
    expect(strip((await get(id)).items)).toEqual(strip((await get(plain)).items));
  }
});

test('a file that is neither is refused in one sentence', async () => {
  const id = await draft();
  expect((await upload(id, 'PK\u0003\u0004 no workbook', XLSX)).body).toMatchObject({ code: 'invalid_file' });
  expect((await upload(id, '{}', 'application/pdf')).status).toBe(415);
});

test('12 blocks where the bulletin states 13 cannot be issued, and the missing one is named', async () => {
  const id = await draft();
  await upload(id, [header, ...lines.filter((line) => !line.startsWith('3-2,'))].join('\n'));
  await assignAll(id);
  expect((await get(id)).reconciliation).toMatchObject({ agrees: false, enteredAspects: 12, missing: ['3-2'] });
  await step('city-supervisor', id, 'submit');
  await step('city-leader', id, 'approve');
  const answer = await step('city-supervisor', id, 'issue');
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'not_reconciled', zh: expect.stringContaining('3-2') });
  expect((await get(id)).status).toBe('approved');
});

test('the drafter cannot approve, a leader may send back with a reason, and a stale version is refused', async () => {
  const id = await draft();
  await upload(id, seed);
  await step('city-supervisor', id, 'submit');
  expect((await step('city-supervisor', id, 'approve')).status).toBe(403);
  expect((await step('city-leader', id, 'send-back', { reason: '单位未列' })).body.status).toBe('draft');
  const stale = await api.post('city-supervisor', `/api/v1/bulletins/${id}/actions/submit`, { version: 0 });
  expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
});

test('an item is assigned to all villages under a county at once, never outside the issuer', async () => {
  const id = await draft();
  await upload(id, seed);
  const [county] = await world.sql<{ id: string }>(`select id from unit where code = '420921'`);
  const path = `/api/v1/bulletins/${id}/items/1-1/assignments`;
  const scope = { underUnitId: county?.id, level: 'village' };
  const { body } = await api.post('city-supervisor', path, { scope });
  expect(body.assigned).toBe(
    (await world.sql(`select 1 from unit where level = 'village' and code like '420921%'`)).length,
  );
  const preview = (await api.get('city-supervisor', `/api/v1/bulletins/${id}/preview?limit=2`)).body;
  expect(preview).toMatchObject({ total: body.assigned, items: [{ dueDate: '2026-09-02', provisional: false }, {}] });
  expect((await api.post('county-supervisor', path, { scope })).status).toBe(404);
});

test('issued once it makes every case; the same again must say why it is no duplicate', async () => {
  const first = await draft();
  await upload(first, seed);
  await assignAll(first);
  await step('city-supervisor', first, 'submit');
  await step('city-leader', first, 'approve');
  const { total } = (await api.get('city-supervisor', `/api/v1/bulletins/${first}/preview`)).body;
  const issued = await step('city-supervisor', first, 'issue');
  expect(issued.body).toEqual({ number: '孝感市整改办〔2026〕1号', cases: total });
  const cases = await world.sql<{ number: string }>(
    `select number from kase where bulletin_id = $1 order by number collate "C"`,
    [first],
  );
  expect(cases.map(({ number }) => Number(number.slice(-5)))).toEqual(Array.from({ length: total }, (_, i) => i + 1));
  expect((await step('city-supervisor', first, 'issue')).body.code).toBe('wrong_status');

  const second = await draft();
  await upload(second, seed);
  await assignAll(second);
  await step('city-supervisor', second, 'submit');
  await step('city-leader', second, 'approve');
  expect((await step('city-supervisor', second, 'issue')).body.code).toBe('duplicates_unanswered');
}, 60_000);
