import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWeb, see } from '../harness/browser.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 60_000);
afterAll(() => web.stop());

describe('The inbox of a village principal', () => {
  test('opens on what is due after signing in, and leads to the case by keyboard alone', async () => {
    const { page, faults } = await web.visit();
    await page.goto('/');
    await page.getByLabel('账号').fill('village-principal');
    await page.getByLabel('密码', { exact: true }).fill('rectify-demo-2026');
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { level: 1, name: '我的待办' })).toBeVisible();
    await see(page.locator('.work-link').first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { name: '轮到您办理' })).toBeVisible();
    await page.getByRole('button', { name: '认领', exact: true }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).press('Enter');
    await see(page.locator('.case-marks').getByText('定方案')).toBeVisible();
    expect(faults).toEqual([]);
  }, 60_000);
});

describe('The inbox of a supervisor', () => {
  test('acts on many cases at once, tells how far it is, and stops where it is told to; the rest stays chosen', async () => {
    for (let at = 0; at < 12; at += 1) await (await web.stage.take()).to('verified');
    const { page, axe, faults } = await web.visit({ as: 'city-supervisor' });
    await page.goto('/inbox');
    const ticks = page.locator('.work-body input[type="checkbox"]');
    await see(ticks).toHaveCount(12);
    for (const tick of await ticks.all()) await tick.check();
    const bar = page.getByRole('region', { name: /已选/u });
    await bar.getByRole('button', { name: '公示', exact: true }).click();
    const dialog = page.getByRole('dialog').filter({ hasText: '公示内容' });
    await dialog.getByLabel('公示内容').fill('整改情况现予公示。');
    // The first answer is held back until somebody has pressed stop.
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/api/v1/cases/bulk', async (route) => {
      await held;
      await route.continue();
    });
    await dialog.getByRole('button', { name: '公示', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).click();
    await see(dialog.getByRole('progressbar', { name: '批量办理进度' })).toBeVisible();
    expect(await axe()).toEqual([]);
    await dialog.getByRole('button', { name: '停止' }).click();
    letGo();
    await see(bar.getByText('办成 10 件,未办成 0 件 · 已停止,2 件未办理')).toBeVisible();
    await see(page.locator('.work-row.chosen')).toHaveCount(2);
    expect(faults).toEqual([]);
  }, 60_000);
});
