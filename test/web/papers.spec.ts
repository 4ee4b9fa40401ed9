import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { PictureDesk } from '#cases';
import { EvaluationDesk } from '#evaluation';
import { UploadDesk } from '#evidence';
import { newId } from '#platform';
import { openWeb, see } from '../harness/browser.js';
import type { Scenario } from '../lifecycle/scenario.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let kase: Scenario;
let codes: readonly { code: string }[];
const pictures: string[] = [];

/** A photo the unit hands in; nobody has cleared it yet. */
async function photoOf(title: string, stage: 'before' | 'after', background: string): Promise<string> {
  const bytes = await sharp({
    create: { width: 2400, height: 1800, channels: 3, background, noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Copyright: '张三的手机' } })
    .toBuffer();
  const { sha256 } = await web.api
    .get(UploadDesk)
    .receive(kase.principal.personId, `${title}.jpg`, Readable.from([bytes]));
  const evidenceId = newId();
  const takenOn = '2026-03-02' as const;
  await kase.act(kase.principal, {
    type: 'add_evidence',
    evidenceId,
    kind: 'photo',
    tests: 'effect',
    stage,
    title,
    takenOn,
    sha256,
  });
  return evidenceId;
}

beforeAll(async () => {
  web = await openWeb();
  kase = await web.stage.take();
  await kase.to('rectifying');
  pictures.push(
    await photoOf('村口道路', 'before', '#7a5c3e'),
    await photoOf('村口道路', 'after', '#4f8a5b'),
    await photoOf('会议室', 'after', '#888888'),
  );
  await kase.to('submitted');
  const desk = new EvaluationDesk(web.world.unitOfWork);
  const people = Array.from({ length: 30 }, (_, at) => ({ name: `村民${at}`, group: 'representative' as const }));
  await desk.enterRoster(kase.principal, kase.id, people);
  codes = (await desk.draw(kase.verifiers[0], kase.id)).codes;
  const clearance = web.api.get(PictureDesk);
  for (const [at, stage] of (['before', 'after'] as const).entries())
    await clearance.clear(kase.supervisor, kase.id, pictures[at] ?? '', { stage });
}, 120_000);
afterAll(() => web.stop());

const codeAt = (at: number): string => codes[at]?.code ?? '';

test('a villager compares before and after side by side and by arrow keys, and sees no photo that was not cleared', async () => {
  const visitor = await web.visit({ size: 'phone' });
  const { page } = visitor;
  await page.goto(`/p/${codeAt(0)}`);
  await see(page.getByRole('heading', { name: '整改前后' })).toBeVisible();
  await see(page.locator('.photo img')).toHaveCount(2);
  await page.locator('.photo img').first().scrollIntoViewIfNeeded();
  await see(page.getByAltText('整改前:村口道路')).toBeVisible();
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('papers-public-photos');
  await page.getByRole('button', { name: '滑动对比' }).tap();
  const slider = page.getByRole('slider', { name: '前后对比位置' });
  await slider.press('ArrowRight');
  await see(slider).toHaveAttribute('aria-valuetext', '整改前占 51%');
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.overflow()).toBeLessThanOrEqual(0);
  await visitor.picture('papers-public-slider');
  expect(visitor.faults).toEqual([]);
}, 60_000);

test('a public photo has 60 KB at most and nothing of what the camera wrote; others are not found', async () => {
  const { context } = await web.visit();
  const answer = await context.request.get(`/api/v1/public/pictures/${pictures[0]}`);
  expect(answer.status()).toBe(200);
  const bytes = await answer.body();
  expect(bytes.length).toBeLessThanOrEqual(60 * 1024);
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  expect((await context.request.get(`/api/v1/public/pictures/${pictures[2]}`)).status()).toBe(404);
}, 60_000);

test('the unit cannot clear its own photo; what the supervisor takes back is gone from the page, and both are on the trail', async () => {
  const clearance = web.api.get(PictureDesk);
  const [before = ''] = pictures;
  await expect(clearance.clear(kase.principal, kase.id, before, { stage: 'before' })).rejects.toMatchObject({
    code: 'not_permitted',
  });
  await clearance.clear(kase.supervisor, kase.id, before, { stage: null });
  const { page, context } = await web.visit({ size: 'phone' });
  await page.goto(`/p/${codeAt(1)}`);
  await see(page.locator('.photo img')).toHaveCount(1);
  expect((await context.request.get(`/api/v1/public/pictures/${before}`)).status()).toBe(404);
  const noted = await web.world.sql(`select 1 from audit_event where case_id = $1 and action = 'clear_evidence'`, [
    kase.id,
  ]);
  expect(noted).toHaveLength(3);
}, 60_000);

test('a code is typed from the slip, and the thanks say what happens next', async () => {
  const visitor = await web.visit({ size: 'phone' });
  const { page } = visitor;
  await page.goto('/p/from-paper');
  await page.getByLabel('照纸条输入评价码').fill(` ${codeAt(2)} `);
  expect(await visitor.axe()).toEqual([]);
  await page.getByRole('button', { name: '打开' }).tap();
  await page.getByText('满意', { exact: true }).tap();
  await page.getByRole('button', { name: '提交评价' }).tap();
  await see(page.getByRole('heading', { name: '接下来' })).toBeVisible();
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('papers-public-thanks');
}, 60_000);

/** What a click opens beside the page: its address, and the bytes behind it. */
async function opened({ context }: Awaited<ReturnType<Web['visit']>>, part: string, click: () => Promise<void>) {
  const asked = context.waitForEvent('request', (request) => request.url().includes(part));
  await click();
  const url = (await asked).url();
  const answer = await context.request.get(url);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(answer.headers()['content-disposition']).toMatch(/^inline;/u);
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  return url;
}

test('the ledger is printed on the paper chosen, with the filter of the page and in its language', async () => {
  const visitor = await web.visit({ as: 'city-supervisor', language: 'en' });
  const { page } = visitor;
  await page.goto('/ledger?which=open&state=issued');
  const button = page.getByRole('button', { name: 'Print' });
  await button.click();
  await see(page.getByRole('menuitem')).toHaveText(['A4 landscape', 'A3 landscape']);
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('ledger-print-menu');
  const url = await opened(visitor, 'format=pdf', () => page.getByRole('menuitem', { name: 'A3 landscape' }).click());
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    state: 'issued',
    open: 'true',
    format: 'pdf',
    paper: 'a3',
    language: 'en',
  });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await see(page.getByRole('menuitem', { name: 'A4 landscape' })).toBeFocused();
  expect(visitor.faults).toEqual([]);
}, 60_000);

test('a case has its sheet on one page beside the dossier', async () => {
  const visitor = await web.visit({ as: 'city-supervisor' });
  const { page } = visitor;
  await page.goto(`/cases/${kase.id}`);
  const link = page.getByRole('link', { name: '打印案件单' });
  await see(link).toBeVisible();
  expect(await opened(visitor, 'sheet.pdf', () => link.click())).toContain(
    `/api/v1/cases/${kase.id}/sheet.pdf?language=zh`,
  );
  expect(visitor.faults).toEqual([]);
}, 60_000);
