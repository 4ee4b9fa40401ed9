import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStory, see } from '../harness/browser.js';
import { cases, findCases } from './page-list.js';

let web: Awaited<ReturnType<typeof openStory>>;
beforeAll(async () => {
  web = await openStory('2026-06-16');
  await findCases(web.visit);
}, 240_000);
afterAll(() => web.stop());

test('columns of the ledger are put away and rows made compact, and both are so next time', async () => {
  const { page, axe, faults, picture } = await web.visit({ as: 'city-supervisor' });
  await page.goto('/ledger');
  const heads = page.getByRole('columnheader');
  await see(heads.filter({ hasText: '整改目标' })).toBeVisible();
  const all = await heads.count();
  const height = async (): Promise<number> =>
    (await page.locator('.ledger-body .ledger-row').first().boundingBox())?.height ?? 0;
  const before = await height();
  await page.getByRole('button', { name: '列与密度' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('整改目标').press('Space');
  await dialog.getByLabel('紧凑行距').press('Space');
  expect(await axe()).toEqual([]);
  await picture('ledger-layout');
  await dialog.getByRole('button', { name: '完成' }).press('Enter');
  await see(heads).toHaveCount(all - 1);
  expect(await height()).toBeLessThan(before - 10);
  await page.reload();
  await see(page.getByRole('button', { name: '列与密度(隐藏 1 列)' })).toBeVisible();
  await see(heads).toHaveCount(all - 1);
  await picture('ledger-compact');
  await page.goto('/cases');
  await see(page.locator('.work-body .work-row').first()).toBeVisible();
  expect((await page.locator('.work-body .work-row').first().boundingBox())?.height).toBeLessThanOrEqual(37);
  await picture('cases-compact');
  await page.goto('/ledger');
  await page.getByRole('button', { name: '列与密度' }).press('Enter');
  await dialog.getByRole('button', { name: '全部显示' }).press('Enter');
  await see(heads).toHaveCount(all);
  expect(faults).toEqual([]);
});

test('in the high contrast of the system the lights, the chosen tab and the focus still show', async () => {
  const { page, picture, faults } = await web.visit({ as: 'city-supervisor' });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/inbox');
  await see(page.locator('.work-link').first()).toBeVisible();
  // Runs in the page, where our types do not reach: the mark has the colour of text.
  expect(
    await page.evaluate(`(() => {
      const { fill } = getComputedStyle(document.querySelector('.light-mark .fill'));
      return fill === getComputedStyle(document.body).color;
    })()`),
  ).toBe(true);
  const borderOf = (pressed: boolean): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('.view[aria-pressed="${pressed}"]')).borderTopStyle`);
  expect([await borderOf(true), await borderOf(false)]).toEqual(['solid', 'none']);
  await page.keyboard.press('j');
  const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
  expect(outline).not.toBe('none');
  await picture('high-contrast-inbox');
  await page.goto(`/cases/${cases['city-supervisor']}`);
  await see(page.locator('.papers li').first()).toBeVisible();
  await picture('high-contrast-case');
  expect(faults).toEqual([]);
});
