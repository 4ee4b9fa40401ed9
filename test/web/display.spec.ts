import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStory, see } from '../harness/browser.js';

let web: Awaited<ReturnType<typeof openStory>>;
beforeAll(async () => {
  web = await openStory('2026-06-16');
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

/** Runs in the page: how something looks whose grounds and colours are the system's. */
const lookOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  const { fill, stroke, outlineStyle, outlineWidth, borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
    getComputedStyle(element);
  const ground = getComputedStyle(document.body).backgroundColor;
  return { fill, stroke, ground, outline: outlineStyle + ' ' + outlineWidth,
    border: [borderTopStyle, borderTopWidth, borderTopColor].join(' '), isFlat: borderTopColor === backgroundColor };
})()`;
interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly ground: string;
  readonly outline: string;
  readonly border: string;
  readonly isFlat: boolean;
}

test.each(['light', 'dark'] as const)(
  'under the high contrast of the system, %s, lights, buttons, the focus and what is chosen can be told',
  async (colorScheme) => {
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const look = (selector: string): Promise<Look> => page.evaluate<Look>(lookOf(selector));
    await page.goto('/cases');
    await see(page.locator('.work-link').first()).toBeVisible();
    await see(page.locator('.filters .ant-select').first()).toBeVisible();
    const mark = await look('.work-row .light-mark .fill');
    expect(mark.fill).not.toBe(mark.ground);
    const sign = await look('.light-mark.red .sign');
    expect(sign.stroke).not.toBe((await look('.light-mark.red .fill')).fill);
    const button = await look('.page-head .ant-btn');
    expect(button.border).toMatch(/^solid [1-9]/u);
    expect(button.isFlat).toBe(false);
    for (const [chosen, other] of [
      [".view[aria-pressed='true']", ".view[aria-pressed='false']"],
      ['.side-link.active', '.side-link:not(.active)'],
    ] as const)
      expect((await look(chosen)).border).not.toBe((await look(other)).border);
    await page.keyboard.press('j');
    expect((await look('.work-link:focus')).outline).toMatch(/^solid [2-9]/u);
    await visitor.picture(`forced-cases-${colorScheme}`);
    await page.goto('/ledger');
    await see(page.locator('.ledger-body .ledger-row').first()).toBeVisible();
    const [chosen, other] = ['.ant-segmented-item-selected', '.ant-segmented-item:not(.ant-segmented-item-selected)'];
    expect((await look(chosen)).border).not.toBe((await look(other)).border);
    await visitor.picture(`forced-ledger-${colorScheme}`);
    await visitor.context.close();
  },
  90_000,
);
