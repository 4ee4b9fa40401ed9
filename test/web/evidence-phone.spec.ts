import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expect as see } from '@playwright/test';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { openWeb } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let caseId: string;
let photos: { name: string; mimeType: string; buffer: Buffer }[];

const photo = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 2600, height: 1900, channels: 3, background } })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  web = await openWeb();
  const { context } = await web.visit({ as: 'village-principal' });
  const answer = await context.request.get('/api/v1/worklist?view=all&limit=20');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  for (const { id } of items) {
    const { allowedActions } = (await (await context.request.get(`/api/v1/cases/${id}`)).json()) as {
      allowedActions: string[];
    };
    if (allowedActions.includes('add-evidence')) caseId = id;
  }
  const colours = ['#b08968', '#6a994e', '#457b9d'];
  photos = await Promise.all(
    colours.map(async (colour, at) => ({ name: `IMG_${at}.jpg`, mimeType: 'image/jpeg', buffer: await photo(colour) })),
  );
}, 120_000);
afterAll(() => web.stop());

interface Piece {
  readonly kind: string;
  readonly versions: readonly {
    readonly title: string;
    readonly stage: string | null;
    readonly place: string | null;
  }[];
}

async function piecesOf({ context }: Visitor, title: string): Promise<Piece['versions'][number][]> {
  const answer = await context.request.get(`/api/v1/cases/${caseId}/evidence`);
  const { items } = (await answer.json()) as { items: Piece[] };
  return items.flatMap(({ versions }) => versions).filter((one) => one.title.startsWith(title));
}

async function fill(page: Page, title: string, files: typeof photos): Promise<void> {
  await page.goto(`/cases/${caseId}?action=add-evidence`);
  await page.getByLabel('拍照').first().setInputFiles(files);
  await see(page.getByText(`已选 ${files.length} 个文件`)).toBeVisible();
  await page.getByRole('textbox', { name: /^名称/u }).fill(title);
  await page.getByLabel('地点(选填)').fill('村委会门前');
}

const withoutNetworkWords = ({ faults }: Visitor): string[] => faults.filter((one) => !/ERR_|net::/u.test(one));

test('three photos taken without a network wait through a closed tab and arrive once, with what was said once for all', async () => {
  const visitor = await web.visit({ as: 'village-principal', size: 'phone' });
  const { page, context } = visitor;
  await page.setViewportSize({ width: 360, height: 740 });
  await fill(page, '道路修复后', photos);
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.overflow()).toBeLessThanOrEqual(0);
  await page.locator('.sources').scrollIntoViewIfNeeded();
  await visitor.picture('evidence-phone');
  await context.setOffline(true);
  await page.getByRole('button', { name: '提交 3 份佐证' }).dblclick();
  await see(page.locator('.upload')).toHaveCount(3, { timeout: 20_000 });
  await see(page.getByText('照片已存在本机')).toBeVisible();
  await visitor.picture('evidence-phone-waits');
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/cases/${caseId}?action=add-evidence`);
  await see(again.locator('.upload.sent')).toHaveCount(3, { timeout: 30_000 });
  const pieces = await piecesOf(visitor, '道路修复后');
  expect(pieces.map(({ title }) => title).sort()).toEqual(['道路修复后 1', '道路修复后 2', '道路修复后 3']);
  expect(pieces.every(({ stage, place }) => stage === 'after' && place === '村委会门前')).toBe(true);
  expect(withoutNetworkWords(visitor)).toEqual([]);
}, 120_000);

test('one file the server refuses stays with its reason, the others arrive, and the refused one can be taken out', async () => {
  const visitor = await web.visit({ as: 'village-principal', size: 'phone' });
  const { page } = visitor;
  const broken = {
    name: 'broken.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('\u00ff\u00d8 no picture', 'latin1'),
  };
  const [first, , third] = photos;
  if (!first || !third) throw new Error('There are three photos.');
  await fill(page, '值班记录', [first, broken, third]);
  await page.getByRole('button', { name: '提交 3 份佐证' }).tap();
  await see(page.locator('.upload.sent')).toHaveCount(2, { timeout: 30_000 });
  await see(page.locator('.upload.refused')).toContainText('值班记录 2');
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('evidence-phone-refused');
  await page.getByRole('button', { name: '移除 值班记录 2' }).tap();
  await see(page.locator('.upload.refused')).toHaveCount(0);
  expect((await piecesOf(visitor, '值班记录')).map(({ title }) => title).sort()).toEqual(['值班记录 1', '值班记录 3']);
}, 120_000);

test('an answer that is lost on its way is asked for again, and the photo counts once', async () => {
  const visitor = await web.visit({ as: 'village-principal', size: 'phone' });
  const { page } = visitor;
  await fill(page, '测评现场', photos.slice(0, 1));
  await page.route('**/actions/add-evidence', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: '提交 1 份佐证' }).tap();
  await see(page.locator('.upload.waits')).toHaveCount(1, { timeout: 20_000 });
  await page.unroute('**/actions/add-evidence');
  await page.reload();
  await see(page.locator('.upload.sent')).toHaveCount(1, { timeout: 30_000 });
  expect(await piecesOf(visitor, '测评现场')).toHaveLength(1);
}, 120_000);
