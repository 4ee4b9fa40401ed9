import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from '@playwright/test';
import { openStory, see } from '../harness/browser.js';
import type { Size, Visitor } from '../harness/browser.js';
import { cases, findCases } from './page-list.js';

type Web = Awaited<ReturnType<typeof openStory>>;
let web: Web;
beforeAll(async () => {
  web = await openStory('2026-06-16');
  await findCases(web.visit);
}, 300_000);
afterAll(() => web.stop());

async function at(path: string, ready: string, options: Parameters<Web['visit']>[0]): Promise<Visitor> {
  const visitor = await web.visit(options);
  await visitor.page.goto(path);
  await see(visitor.page.locator(ready).first()).toBeVisible();
  return visitor;
}
const inbox = (options: { size?: Size; language?: 'zh' | 'en' } = {}) =>
  at('/inbox', '.work-link', { as: 'city-supervisor', ...options });

test('a term says what it means when it has the focus, and Esc closes it', async () => {
  const { page, axe, faults, picture } = await inbox();
  const term = page.getByRole('columnheader').getByRole('button', { name: /督办级别/u });
  await term.focus();
  await see(page.getByText('逾期后逐级加压的六级措施')).toBeVisible();
  await see(term).toHaveAttribute('aria-expanded', 'true');
  expect(await axe()).toEqual([]);
  await picture('term');
  await page.keyboard.press('Escape');
  await see(term).toHaveAttribute('aria-expanded', 'false');
  expect(faults).toEqual([]);
});

test('in English a term of art has its Chinese name in brackets, and a tap explains it', async () => {
  const options = { as: 'city-supervisor', size: 'phone', language: 'en' } as const;
  const { page } = await at(`/cases/${cases['city-supervisor']}`, '.papers li', options);
  const term = page.getByRole('button', { name: '(督办梯次)' });
  await term.tap();
  await see(page.getByText('Six steps of rising pressure')).toBeVisible();
});

test('the help finds a term by either language', async () => {
  const { page, axe, picture } = await inbox();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: '术语', exact: true }).click();
  await page.getByLabel('查找术语').fill('look-back');
  await see(page.getByRole('definition').filter({ hasText: '对已销号的案件过一段时间再抽查。' })).toBeVisible();
  expect(await axe()).toEqual([]);
  await page.getByLabel('查找术语').fill('');
  await picture('glossary');
});

test('Ctrl K goes to a page, to a case by its number, and to an action of the case on screen', async () => {
  const { page, axe, faults, picture } = await at(`/cases/${cases['city-supervisor']}`, '.papers li', {
    as: 'city-supervisor',
  });
  const number = (await page.locator('.crumbs .number').textContent()) ?? '';
  const box = page.getByRole('combobox', { name: '命令面板' });
  await page.keyboard.press('Control+k');
  await see(box).toBeFocused();
  await see(page.getByRole('group', { name: '本案可办理' })).toBeVisible();
  expect(await axe()).toEqual([]);
  await picture('palette');
  await page.getByRole('option').first().click();
  await see(page.locator('#action')).toBeVisible();
  await page.keyboard.press('Control+k');
  await box.fill('督办看板');
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 1, name: '督办看板' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await box.fill(number);
  await see(page.getByRole('option', { name: number })).toBeVisible();
  await page.keyboard.press('Enter');
  await see(page.locator('.crumbs .number')).toHaveText(number);
  expect(faults).toEqual([]);
}, 60_000);

/** A key as an input method sends it while it composes: some say so by the flag, some only by the code 229. */
const composing = (page: Page, how: string): Promise<unknown> =>
  page.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ctrlKey: false, key: 'Enter', ...${how} }))`,
  );

test('an input method that composes chooses its own word, not a command', async () => {
  const { page } = await inbox();
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: '命令面板' });
  await box.fill('督办');
  for (const how of ['{ isComposing: true }', '{ keyCode: 229 }']) await composing(page, how);
  await see(box).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/inbox');
});

test('X chooses a row, Esc clears, G D goes to the dashboard, and the setting turns all of them off', async () => {
  const { page } = await inbox();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await see(page.locator('.work-row.chosen')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await see(page.locator('.work-row.chosen')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await see(page.getByRole('heading', { level: 1, name: '督办看板' })).toBeVisible();
  await page.goto('/account');
  await page.getByRole('switch', { name: '单键快捷键' }).click();
  await page.goto('/inbox');
  await see(page.locator('.work-link').first()).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('x');
  await see(page.getByRole('dialog')).toHaveCount(0);
  await see(page.locator('.work-row.chosen')).toHaveCount(0);
});

test('filters kept under a name are there for a colleague of the unit, and go when deleted', async () => {
  const { page, axe, picture } = await at('/cases?view=overdue', '.work-link', { as: 'county-supervisor' });
  await page.getByRole('button', { name: '视图' }).last().click();
  expect(await axe()).toEqual([]);
  await page.getByRole('menuitem', { name: '保存当前筛选' }).click();
  await page.getByLabel('名称').fill('本县超期');
  await page.getByLabel('本单位各岗位都能看到').check();
  expect(await axe()).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await see(page.getByRole('button', { name: '本县超期' })).toBeVisible();
  await picture('views');
  const colleague = await at('/cases', '.work-link', { as: 'county-leader' });
  await colleague.page.getByRole('button', { name: '视图' }).last().click();
  await colleague.page.getByRole('menuitem', { name: '本县超期' }).click();
  await see(colleague.page).toHaveURL(/view=overdue/u);
  await page.getByRole('button', { name: '本县超期' }).click();
  await page.getByRole('menuitem', { name: '管理视图' }).click();
  await page.getByRole('button', { name: '删除“本县超期”' }).click();
  await see(page.getByText('还没有保存的视图')).toBeVisible();
}, 60_000);

test('a standard reason begins the text and can be edited', async () => {
  const { page, axe } = await at(`/cases/${cases['city-supervisor']}?action=urge`, '.papers li', {
    as: 'city-supervisor',
  });
  const box = page.getByLabel('催办事项');
  await page.getByRole('button', { name: '请补充成效佐证。' }).click();
  await see(box).toBeFocused();
  await page.keyboard.type('限三日内。');
  await see(box).toHaveValue('请补充成效佐证。限三日内。');
  expect(await axe()).toEqual([]);
});

test('large type makes every text a fifth larger and nothing wider than the window', async () => {
  for (const size of ['desktop', 'phone'] as const) {
    const { page, overflow, picture } = await at('/account', '.who', { as: 'city-supervisor', size });
    await page.getByRole('switch', { name: '大字版' }).click();
    for (const path of ['/inbox', '/dashboard', `/cases/${cases['city-supervisor']}`]) {
      await page.goto(path);
      await see(page.locator('.work-link, .heat td, .papers li').first()).toBeVisible();
      expect(await page.evaluate('getComputedStyle(document.body).fontSize')).toBe('16.8px');
      expect([path, await overflow()]).toEqual([path, 0]);
    }
    await picture(`large-type-${size}`);
  }
}, 60_000);

test.each(['desktop', 'phone'] as const)(
  'pop-ups on a %s have nothing that axe finds',
  async (size) => {
    const { page, axe } = await inbox({ size });
    const wrong: string[] = [];
    const look = async (name: string): Promise<void> => {
      wrong.push(...(await axe()).map((one) => `${name}: ${one}`));
      await page.keyboard.press('Escape');
    };
    await page.getByRole('combobox', { name: '环节' }).click();
    await look('select');
    await page.getByRole('combobox', { name: '责任单位' }).click();
    await look('tree');
    await page.locator('.bell').click();
    await see(page.getByRole('dialog')).toBeVisible();
    await look('notices');
    await see(page.getByRole('dialog')).toHaveCount(0);
    await page.locator('.account').click();
    await see(page.getByRole('menuitem').first()).toBeVisible();
    await look('account');
    if (size === 'phone') {
      await page.locator('.top .only-phone').first().click();
      await see(page.getByRole('dialog')).toBeVisible();
      await look('menu');
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);

test('a browser without style layers is told so in words, instead of a bare page', async () => {
  const { page } = await web.visit();
  await page.addInitScript('delete window.CSSLayerBlockRule');
  await page.goto('/login');
  await see(page.getByText('您的浏览器版本过旧')).toBeVisible();
  await see(page.locator('.login-form')).toHaveCount(0);
});

test('a browser of the years before 2023 works: without newer methods of lists and without keys made by the browser', async () => {
  const { page, faults } = await web.visit({ as: 'city-supervisor' });
  await page.addInitScript('delete Array.prototype.toSorted; delete Crypto.prototype.randomUUID');
  await page.goto(`/cases/${cases['city-supervisor']}?action=urge`);
  await page.getByLabel('催办事项').fill('限三日内补充成效佐证。');
  await page.locator('#action').getByRole('button', { name: '人工催办', exact: true }).click();
  await see(page.getByText('已办理:人工催办')).toBeVisible();
  expect(faults).toEqual([]);
});
