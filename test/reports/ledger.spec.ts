import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { readTable } from '#spreadsheets';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';
import { cellsOf, csvOf, officeLedger } from './office-ledger.js';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let here: World;
let there: World;
let api: Api;
let other: Api;

beforeAll(async () => {
  here = await createWorld();
  there = await createWorld();
  api = await startApi(here.url);
  other = await startApi(there.url);
}, 60_000);

afterAll(async () => {
  await api.close();
  await other.close();
  await here.close();
  await there.close();
});

async function download(of: Api, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const answer = await request(of.server)
    .get(`/api/v1/ledger?format=${format}`)
    .set('cookie', await of.cookieOf('city-supervisor'))
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    })
    .expect(200);
  return answer.body as Buffer;
}

test('a ledger of 10,000 cases goes out, into an empty installation and out again, equal cell by cell', async () => {
  await here.issueBulletinOne();
  const units = await here.sql<{ code: string }>(
    `select code from unit where level in ('village', 'township') order by code`,
  );
  const written = officeLedger(
    9601,
    units.map(({ code }) => code),
  );
  const taken = await api.upload('city-supervisor', '/api/v1/ledger/import', Buffer.from(written), CSV);
  expect(taken.body).toMatchObject({ errorCount: 0, imported: 9601 });
  const first = await download(api, 'xlsx');
  const moved = await other.upload('city-supervisor', '/api/v1/ledger/import', first, XLSX);
  expect(moved.body).toMatchObject({ errorCount: 0, imported: 10_000 });
  const second = await download(other, 'csv');
  const before = cellsOf(await readTable(first, 'xlsx', { mostRows: 20_000 }));
  const after = cellsOf(await readTable(second, 'csv', { mostRows: 20_000 }));
  expect(before).toHaveLength(10_000);
  expect(after).toEqual(before);
}, 300_000);

const header = ['问题描述', '责任单位', '整改时限(原/现)', '完成情况', '交办日期', '销号日期和类型'];
const importing = async (rows: readonly (readonly string[])[], options = '', columns = header) =>
  api.upload('city-supervisor', `/api/v1/ledger/import?${options}`, Buffer.from(csvOf([columns, ...rows])), CSV);

test.each([
  ['2026年6月底前', 'on:2026-06-30 = 2026-06-30', 'staged'],
  ['6月30日', 'on:2026-06-30 = 2026-06-30', 'staged'],
  ['2026/6/30', 'on:2026-06-30 = 2026-06-30', 'staged'],
  ['2026-06-30 / 2026-08-31', 'on:2026-06-30 = 2026-06-30 → 2026-08-31', 'staged'],
  ['年底前', 'YE = 2026-12-31', 'staged'],
  ['收到通知15日内', 'D0+15c = 2026-01-20', 'staged'],
  ['长期坚持', 'YE = 2026-12-31', 'ongoing'],
  ['立行立改', 'D0+1m = 2026-02-05', 'immediate'],
  ['6月30日前完成,今后长期坚持', 'on:2026-06-30 = 2026-06-30', 'ongoing'],
])('the office that writes “%s” is shown the rule %s before anything is written', async (phrase, understood, type) => {
  const { body } = await importing([['村账不公开', '420921104211', phrase, '整改中', '2026-01-05', '']], 'dryRun=true');
  expect(body).toMatchObject({ imported: 1, errorCount: 0, phrases: [{ phrase, understood, type, rows: 1 }] });
});

test.each([
  ['2月30日', '整改时限(原/现)'],
  ['2026-02-30', '整改时限(原/现)'],
  ['尽快', '整改时限(原/现)'],
])('a deadline that names no day, “%s”, is sent back with the row, nothing is guessed', async (phrase, column) => {
  const { body, status } = await importing([['村账不公开', '420921104211', phrase, '', '2026-01-05', '']]);
  expect([status, body.code, body.rows[0].row, body.rows[0].column]).toEqual([422, 'invalid_rows', 2, column]);
});

test('a name that several units bear is sent back with the paths to choose from, and a path finds its unit', async () => {
  const named = await importing([['村账不公开', '前进村委会', '年底前', '', '', '']], 'dryRun=true');
  expect(named.body.errors[0].zh).toContain('前进村委会 4209');
  for (const path of ['孝昌县/王店镇/高岗村委会', '孝昌县王店镇高岗村委会', '420921104211']) {
    const { body } = await importing([['村账不公开', path, '年底前', '', '', '']], 'dryRun=true');
    expect(body).toMatchObject({ imported: 1, errorCount: 0 });
  }
  const elsewhere = await importing([['村账不公开', '武汉市/江岸区', '年底前', '', '', '']], 'dryRun=true');
  expect(elsewhere.body.errors[0].en).toBe('no such unit in your scope');
});

test('good rows come in alone when asked, the others are told, and one bad row keeps all out otherwise', async () => {
  const rows = [
    ['问题甲', '420921104211', '年底前', '整改中', '2026-01-05', ''],
    ['问题乙', '420921104211', '尽快', '整改中', '2026-01-05', ''],
    ['问题描述', '责任单位', '整改时限(原/现)', '完成情况', '', ''],
    ['问题丙', '420921104211', '年底前', '已销号', '2026-01-05', ''],
  ];
  const all = await importing(rows);
  expect([all.status, all.body.rows.map(({ row }: { row: number }) => row)]).toEqual([422, [3, 4, 5]]);
  const good = await importing(rows, 'goodRowsOnly=true');
  expect(good.body).toMatchObject({ imported: 1, errorCount: 3 });
  expect(await here.sql(`select 1 from kase where problem in ('问题乙', '问题丙')`)).toEqual([]);
});

test('a case in the middle of its work is on record as imported by whom, and old rungs are not fired again', async () => {
  await importing([['旧账逾期', '420921104211', '2025年3月31日', '整改中', '2025-01-06', '']]);
  const [kase] = await here.sql<{ id: string }>(`select id from kase where problem = '旧账逾期'`);
  const snapshot = (await api.get('city-supervisor', `/api/v1/cases/${kase?.id}`)).body;
  expect(snapshot).toMatchObject({
    state: 'rectifying',
    claimedBy: null,
    issuedOn: '2025-01-06',
    dueDate: '2025-03-31',
  });
  const events = (await api.get('city-supervisor', `/api/v1/cases/${kase?.id}/events`)).body.items;
  expect(events).toMatchObject([{ action: 'import', role: 'supervisor', from: 'draft', to: 'rectifying' }]);
  expect(await here.settle()).toBe(0);
  const sent = await here.sql(
    `select 1 from escalation where case_id = $1 and superseded_by is distinct from 'import'`,
    [kase?.id],
  );
  expect(sent).toEqual([]);
  const passed = await here.sql(`select 1 from escalation where case_id = $1`, [kase?.id]);
  expect(passed.length).toBeGreaterThan(5);
});

test('the same ledger again changes nothing, and a line that says something else is sent to the case', async () => {
  const lines = await readTable(await download(api, 'csv'), 'csv', { mostRows: 20_000 });
  const [one, two] = lines.map(({ cells }) => cells);
  if (!one || !two) throw new Error('The ledger is empty.');
  const columns = Object.keys(one);
  const same = await importing([Object.values(one), Object.values(two)], '', columns);
  expect(same.body).toMatchObject({ imported: 0, unchanged: 2, errorCount: 0 });
  const changed = await importing([Object.values({ ...one, 状态: '已销号' })], '', columns);
  expect(changed.body.rows[0].zh).toContain('请在系统中办理;不同的列:状态');
});

test('no cell of an export runs as a formula, and the text is the same when it comes back', async () => {
  await importing([['=cmd|calc', '420921104211', '年底前', '', '', '']]);
  const csv = (await download(api, 'csv')).toString('utf8');
  expect(csv.startsWith('\uFEFF序号,')).toBe(true);
  expect(csv.split('\r\n').filter((line) => /(^|,)"?[=+@]/u.test(line))).toEqual([]);
  expect(csv).toContain(",'=cmd|calc,");
  const read = await readTable(Buffer.from(csv), 'csv', { mostRows: 20_000 });
  expect(read.some(({ cells }) => cells['问题描述'] === '=cmd|calc')).toBe(true);
});

test('each reads the ledger of his own scope, those without the right none, and only a supervisor imports', async () => {
  const village = (await api.get('village-principal', '/api/v1/ledger?limit=100')).body.items;
  expect(new Set(village.map(({ cells }: { cells: { unit: string } }) => cells.unit)).size).toBe(1);
  expect((await api.get('county-verifier', '/api/v1/ledger')).status).toBe(403);
  expect((await api.get('admin', '/api/v1/ledger?format=csv')).status).toBe(403);
  const { status } = await api.upload('village-principal', '/api/v1/ledger/import', Buffer.from('a,b\n'), CSV);
  expect(status).toBe(403);
});

test('the ledger page by page is the ledger of the file', async () => {
  const seen: string[] = [];
  for (let cursor = ''; ;) {
    const { body } = await api.get('city-supervisor', `/api/v1/ledger?limit=100&open=true&state=rectifying${cursor}`);
    seen.push(...body.items.map(({ cells }: { cells: { number: string } }) => cells.number));
    if (body.next === null) break;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
  const rows = await here.sql<{ number: string }>(`select number from kase where state = 'rectifying' order by number`);
  expect(seen).toEqual(rows.map(({ number }) => number));
});
