import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { openWeb, see } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';
import type { Scenario } from '../lifecycle/scenario.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let kase: Scenario;
beforeAll(async () => {
  web = await openWeb();
  kase = (await web.stage.casesOf('盛畈村委会')).at(-1) as Scenario;
  await kase.to('rectifying');
}, 90_000);
afterAll(() => web.stop());

const photo = (red: number) =>
  sharp({ create: { width: 2600, height: 1400, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer();
const onRecord = () =>
  web.world.sql<{ title: string; place: string | null; tests: string }>(
    `select title, place, tests from evidence where case_id = $1 and starts_with(title, '村部') order by title`,
    [kase.id],
  );

async function choose({ page }: Visitor, label: string, ...pictures: readonly Buffer[]): Promise<void> {
  await page
    .getByLabel(label)
    .setInputFiles(pictures.map((buffer, at) => ({ name: `p${at}.jpg`, mimeType: 'image/jpeg', buffer })));
}

test('by a plain http address a photo goes on record as well, and the place is asked for by hand', async () => {
  const { page, faults } = await web.visit({ as: 'village-principal', size: 'phone', isPlain: true });
  await page.goto(`/cases/${kase.id}/evidence`);
  await page.getByLabel('拍照').setInputFiles([{ name: 'p.jpg', mimeType: 'image/jpeg', buffer: await photo(60) }]);
  expect(await page.evaluate<boolean>('isSecureContext')).toBe(false);
  await see(page.getByText('浏览器不提供位置,请手工填写')).toBeVisible();
  await see(page.getByRole('button', { name: '用当前位置' })).toHaveCount(0);
  await page.getByLabel('名称').fill('由内网地址上传');
  await page.getByRole('button', { name: '提交 1 个' }).tap();
  await see(page.getByText('全部提交完成。')).toBeVisible({ timeout: 25_000 });
  const kept = await web.world.sql(`select title from evidence where case_id = $1 and title = '由内网地址上传'`, [
    kase.id,
  ]);
  expect(kept).toHaveLength(1);
  expect(faults).toEqual([]);
}, 90_000);

test('three photos taken without a network go on record once each when it is back, with place and day asked once', async () => {
  const visitor = await web.visit({ as: 'village-principal', size: 'phone' });
  const { page, context } = visitor;
  await page.goto(`/cases/${kase.id}`);
  await page.getByRole('link', { name: '拍照或上传' }).tap();
  await see(page.getByRole('heading', { name: '上传佐证' })).toBeVisible();
  await choose(visitor, '拍照', await photo(10));
  await choose(visitor, '从相册或文件选择', await photo(120), await photo(240));
  await see(page.getByText('已选 3 个')).toBeVisible();
  await page.getByLabel('名称').fill('村部活动室');
  await page.getByLabel('地点(选填)').fill('盛畈村部');
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.overflow()).toBeLessThanOrEqual(0);
  await visitor.picture('evidence-phone');
  await context.setOffline(true);
  await page.getByRole('button', { name: '提交 3 个' }).dblclick();
  await see(page.getByText('文件已存在本机')).toBeVisible();
  expect(await onRecord()).toHaveLength(0);
  await visitor.picture('evidence-phone-offline');
  await context.setOffline(false);
  await see(page.getByText('全部提交完成。')).toBeVisible({ timeout: 25_000 });
  expect((await onRecord()).map(({ title, place, tests }) => [title, place, tests])).toEqual([
    ['村部活动室 1', '盛畈村部', 'effect'],
    ['村部活动室 2', '盛畈村部', 'effect'],
    ['村部活动室 3', '盛畈村部', 'effect'],
  ]);
}, 90_000);

test('a file that is refused does not hold up the others, a lost answer counts once, and a closed tab loses nothing', async () => {
  const visitor = await web.visit({ as: 'village-principal' });
  const { page } = visitor;
  const before = (await onRecord()).length;
  await page.goto(`/cases/${kase.id}/evidence`);
  await page.getByLabel('从相册或文件选择').setInputFiles([
    { name: 'bad.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ not a photo') },
    { name: 'good.jpg', mimeType: 'image/jpeg', buffer: await photo(77) },
  ]);
  await page.getByLabel('名称').fill('村部外墙');
  await page.route('**/actions/add-evidence', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: '提交 2 个' }).press('Enter');
  await see(page.getByRole('button', { name: '重试' })).toBeVisible();
  await see.poll(async () => (await onRecord()).length).toBe(before + 1);
  await page.unroute('**/actions/add-evidence');
  await page.goto('/inbox'); // the tab was closed; whichever page comes next sends what waits
  await see(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`/cases/${kase.id}/evidence`);
  await see(page.locator('.queue li')).toHaveCount(1);
  await page.getByRole('button', { name: '不提交了' }).press('Enter');
  await see(page.locator('.queue li')).toHaveCount(0);
  expect((await onRecord()).map(({ title }) => title).filter((title) => title.startsWith('村部外墙'))).toEqual([
    '村部外墙 2',
  ]);
}, 90_000);
