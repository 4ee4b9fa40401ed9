import { afterAll, beforeAll, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

const PATH = '/api/v1/posts/holdings-import';
const SHENGFAN = '420921104201';
const TOWNSHIP = '420921104';

let world: World;
let api: Api;
let secretary: string;

const holders = async (code: string): Promise<string[]> => {
  const rows = await world.sql<{ line: string }>(
    `select p.title || ' ' || pe.name as line from post_holding h join post p on p.id = h.post_id
     join unit u on u.id = p.unit_id join person pe on pe.id = h.person_id
     where u.code = $1 and h.to_on is null order by p.rank`,
    [code],
  );
  return rows.map(({ line }) => line);
};
const csv = (...lines: readonly string[]): Buffer => Buffer.from(['unit_code,post,name,contact', ...lines].join('\n'));
const send = (who: string, bytes: Buffer, query = '') => api.upload(who, `${PATH}${query}`, bytes, 'text/csv');

beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
  secretary = (await api.get('village-principal', '/api/v1/session')).body.person.name;
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

const list = (): Buffer =>
  csv(`${SHENGFAN},党组织书记,${secretary},`, `${SHENGFAN},党务联络员,方小敏,139`, `${TOWNSHIP},党组织副书记,石大勇,`);

test('a dry run says row by row what would change, and changes nothing', async () => {
  const before = [await holders(SHENGFAN), await holders(TOWNSHIP)];
  const { status, body } = await send('county-supervisor', list(), '?dryRun=true');
  expect(status).toBe(200);
  expect(body.change).toBeNull();
  expect(body.rows.map(({ row, unitName, result }: never) => [row, unitName, result])).toEqual([
    [2, '盛畈村委会', 'same'],
    [3, '盛畈村委会', 'replace'],
    [4, '王店镇', 'replace'],
  ]);
  expect([await holders(SHENGFAN), await holders(TOWNSHIP)]).toEqual(before);
});

test('only a supervisor proposes, and only posts in his scope', async () => {
  for (const stranger of ['village-principal', 'county-leader', 'admin', 'auditor'])
    expect((await send(stranger, list())).status).toBe(403);
  const outside = csv('420982200217,党组织书记,方小敏,');
  const { body } = await send('county-supervisor', outside, '?dryRun=true');
  expect(body.rows).toEqual([expect.objectContaining({ result: 'error', unitName: null })]);
});

test.each([
  ['an unknown post', `${SHENGFAN},村长,方小敏,`, '第2行该单位没有此岗位'],
  ['no name', `${SHENGFAN},党组织书记,,`, '第2行姓名须为1到50字'],
  ['the same post twice', `${SHENGFAN},党组织书记,甲,\n${SHENGFAN},党组织书记,乙,`, '第3行同一岗位出现两次'],
  ['one bad row among good ones', `4209,党组织书记,甲,\n4209,没有,乙,`, '第3行该单位没有此岗位'],
])('a list with %s is refused whole, the row named', async (_name, lines, text) => {
  const { status, body } = await send(lines.startsWith('4209,') ? 'city-supervisor' : 'county-supervisor', csv(lines));
  expect([status, body.code]).toEqual([422, 'not_possible']);
  expect(body.zh).toContain(text);
});

test.each([
  ['no columns', Buffer.from('a,b\n1,2')],
  ['no rows', Buffer.from('unit_code,post,name')],
  ['no bytes', Buffer.from(' ')],
  ['an open quotation', Buffer.from('unit_code,post,name\n"')],
  ['bytes of no text', Buffer.from([0xff, 0xfe, 0x00, 0x01])],
])('a file with %s is a problem like any other', async (_name, bytes) => {
  expect((await send('county-supervisor', bytes)).body.code).toBe('not_possible');
});

test('approved and entered, the list takes effect at once; a file of a Chinese Windows is read too', async () => {
  const { body } = await send('county-supervisor', iconv.encode(list().toString(), 'gb18030'));
  const change = `/api/v1/organisation-changes/${body.change.id}`;
  expect((await api.post('county-leader', `${change}/approve`, {})).status).toBe(200);
  const entered = await api.post('admin', `${change}/enter`, {});
  expect([entered.status, entered.body.detail]).toEqual([200, undefined]);
  expect(await holders(SHENGFAN)).toEqual([`党组织书记 ${secretary}`, '党务联络员 方小敏']);
  expect(await holders(TOWNSHIP)).toContain('党组织副书记 石大勇');
});

test('the same list again changes nothing and proposes nothing', async () => {
  const { body } = await send('county-supervisor', list());
  expect(body.change).toBeNull();
  expect(body.rows.map(({ result }: { result: string }) => result)).toEqual(['same', 'same', 'same']);
});

test('someone known by name and contact is the same person in another post, a namesake is not', async () => {
  const lines = csv(`${TOWNSHIP},党务联络员,方小敏,139`, `${SHENGFAN},党组织书记,方小敏,`);
  const { body } = await send('county-supervisor', lines);
  expect(body.change.data.appointments.map(({ appointee }: never) => Object.keys(appointee))).toEqual([
    ['personId'],
    ['newPerson'],
  ]);
});
