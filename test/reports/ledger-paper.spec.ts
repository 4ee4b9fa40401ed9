import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStoryDatabase } from '../harness/story-database.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

let story: Awaited<ReturnType<typeof createStoryDatabase>>;
let told: Api;
let world: World;
let api: Api;
beforeAll(async () => {
  story = await createStoryDatabase('2026-06-16');
  told = await startApi(story.url);
  world = await createIssuedWorld();
  api = await startApi(world.url);
}, 300_000);
afterAll(async () => {
  await told.close();
  await story.drop();
  await api.close();
  await world.close();
});

const folder = process.env['RECTIFY_SCREENS'] ?? mkdtempSync(join(tmpdir(), 'rectify-ledger-'));
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const onlyWithPoppler = hasPoppler ? test : test.skip;

async function answerOf(of: Api, query: string, language = 'zh-CN') {
  return request(of.server)
    .get(`/api/v1/ledger?format=pdf&${query}`)
    .set('cookie', await of.cookieOf('city-supervisor'))
    .set('accept-language', language)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
}

/** The pages of a printed ledger, each as text where it stands, with the path of the file. */
async function printed(of: Api, name: string, query: string, language?: string) {
  const answer = await answerOf(of, query, language);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('application/pdf');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, answer.body as Buffer);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return { path, pages: text.split('\f').filter((page) => page.trim() !== '') };
}

const compact = (text: string): string => text.replaceAll(/\s/gu, '');

onlyWithPoppler.each(['a4', 'a3'] as const)(
  'on %s, landscape, each page bears the head of 23 columns and its number, and the last one the boxes to sign',
  async (paper) => {
    const { path, pages } = await printed(told, `ledger-${paper}`, `paper=${paper}`);
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(info).toMatch(paper === 'a4' ? /841\.\d+ x 595\.\d+ pts/u : /1190\.\d+ x 841\.\d+ pts/u);
    expect(pages.length).toBeGreaterThan(5);
    const heads = [
      '案件编号',
      '问题描述',
      '责任单位',
      '包案领导',
      '整改措施',
      '进展情况',
      '成效佐证',
      '公示起止',
      '备注',
    ];
    for (const [at, page] of pages.entries()) {
      for (const head of heads) expect(page).toContain(head);
      expect(page).toContain(`第 ${at + 1} 页 共 ${pages.length} 页`);
      expect(page).toContain('打印人');
      expect(page.includes('填报人')).toBe(at === pages.length - 1);
    }
    const [first = '', last = ''] = [pages[0], pages.at(-1)];
    expect(compact(first)).toContain('整改台账');
    expect(compact(first)).toContain('打印时间\uff1a2026-06-1610:00\uff08北京时间\uff09共401件');
    for (const words of ['审核人', '单位负责人', '年月日', '4209-00399']) expect(compact(last)).toContain(words);
    // A sign the font lacks comes out as nothing or as a box.
    expect(pages.join('')).not.toMatch(/[\ufffd\u25a1\u0000]/u);
  },
  120_000,
);

const countOf = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

onlyWithPoppler(
  'no line is cut by the end of a page, and none is missing',
  async () => {
    const { pages } = await printed(told, 'ledger-whole', 'paper=a4');
    expect(countOf(pages.join(''), /ZG-2026-/gu)).toBe(401);
    // The number stands in the first band of a line, its deadline in the second.
    for (const page of pages) expect(countOf(page, /\d{4}-\d\d-\d\d \/(?!\S)/gu)).toBe(countOf(page, /ZG-2026-/gu));
  },
  120_000,
);

onlyWithPoppler(
  'it says in words for which filter it was made, holds those lines alone, and speaks English if asked',
  async () => {
    const { pages } = await printed(
      told,
      'ledger-filtered',
      'paper=a4&open=true&state=rectifying&overdue=true',
      'en-GB',
    );
    const text = compact(pages.join(''));
    expect(text).toContain('Shows:stage“rectifying”,open,overdue');
    expect(text).toContain(`Page1of${pages.length}`);
    for (const head of ['Responsible unit', 'Look-back', 'Filled in by', 'Head of the unit'])
      expect(pages.join('')).toContain(head);
    const list = await told.get('city-supervisor', '/api/v1/ledger?open=true&state=rectifying&overdue=true&limit=1');
    expect(text).toContain(`${list.body.total}case`);
    // A link is opened with the header of the browser; the client says which language was chosen.
    const { pages: chinese } = await printed(told, 'ledger-chosen', 'language=zh&state=suspended', 'en-GB');
    expect(compact(chinese.join(''))).toContain('范围\uff1a环节“暂缓”');
  },
  120_000,
);

onlyWithPoppler(
  'a line taller than a page goes on over pages, each piece with the number it belongs to',
  async () => {
    const long = Array.from({ length: 700 }, (_, at) => `第${at}段说明:逐项核对,逐户走访;`).join('');
    const [row] = await world.sql<{ id: string; number: string }>(
      'update kase set problem = $1 where number = (select min(number) from kase) returning id, number',
      [long],
    );
    const { pages } = await printed(api, 'ledger-long', 'paper=a4');
    const text = compact(pages.join(''));
    for (const at of [0, 333, 699]) expect(text).toContain(`第${at}段`);
    const carrying = pages.filter((page) => compact(page).includes('段说明'));
    expect(carrying.length).toBeGreaterThan(2);
    for (const page of carrying) expect(compact(page)).toContain(row?.number.slice(-5));
  },
  120_000,
);

test('more lines than are printed at once are refused in both languages before anything is written; a narrower filter is not', async () => {
  const columns = await world.sql<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_name = 'kase' and column_name not in ('id', 'number', 'state', 'closed_on')`,
  );
  const names = columns.map(({ name }) => name).join(', ');
  await world.sql(
    `insert into kase (id, number, state, closed_on, ${names})
     select gen_random_uuid(), 'ZG-2026-4209-' || lpad((500000 + n)::text, 6, '0'), 'closed', issued_on, ${names}
     from (select * from kase order by number limit 1) k cross join generate_series(1, 5000) n`,
  );
  const refused = await answerOf(api, 'paper=a3');
  expect(refused.status).toBe(422);
  expect(refused.headers['content-type']).toContain('application/problem+json');
  const problem = JSON.parse(String(refused.body));
  expect(problem).toMatchObject({ code: 'too_many_lines', most: 5000 });
  expect(problem.zh).toContain('缩小筛选范围');
  expect(problem.en).toContain('Narrow the filter');
  const page = await api.get('city-supervisor', '/api/v1/ledger?limit=1');
  expect(page.body).toMatchObject({ total: problem.total, mostPrinted: 5000 });
  expect((await answerOf(api, 'paper=a3&state=suspended')).status).toBe(200);
}, 300_000);

test('whoever may not read the ledger may not print it, and paper of another size is not known', async () => {
  expect((await answerOf(told, 'paper=a5')).status).toBe(400);
  const verifier = await request(told.server)
    .get('/api/v1/ledger?format=pdf')
    .set('cookie', await told.cookieOf('county-verifier'));
  expect(verifier.status).toBe(403);
});
