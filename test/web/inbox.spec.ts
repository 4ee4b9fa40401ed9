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
