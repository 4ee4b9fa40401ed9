import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expect as see } from '@playwright/test';
import { openStory } from '../harness/browser.js';
import type { Size } from '../harness/browser.js';
import { cases, findCases, pages } from './page-list.js';

type Web = Awaited<ReturnType<typeof openStory>>;
let web: Web;
beforeAll(async () => {
  web = await openStory('2026-06-16');
  await findCases(web.visit);
}, 120_000);
afterAll(() => web.stop());

test.each([
  ['desktop', 'zh'],
  ['desktop', 'en'],
  ['phone', 'zh'],
  ['phone', 'en'],
] as const)(
  'on a %s in %s every page opens without a breach of the policy, a violation of axe, or sideways scrolling',
  async (size: Size, language) => {
    const wrong: string[] = [];
    for (const { name, as, path, ready } of pages()) {
      const visitor = await web.visit({ size, language, ...(as ? { as } : {}) });
      await visitor.page.goto(path);
      await see(visitor.page.locator(ready).first()).toBeVisible();
      const [violations, overflow] = [await visitor.axe(), await visitor.overflow()];
      wrong.push(...violations.map((one) => `${name}: ${one}`), ...visitor.faults.map((one) => `${name}: ${one}`));
      if (overflow > 0) wrong.push(`${name}: ${overflow} px too wide`);
      await visitor.picture(`${name}-${size}${language === 'en' ? '-en' : ''}`);
      await visitor.context.close();
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

test('pages hold at 320 px, as a window at 400 % zoom, without sideways scrolling', async () => {
  const wrong: string[] = [];
  for (const { name, as, path, ready } of pages()) {
    const visitor = await web.visit({ size: 'phone', ...(as ? { as } : {}) });
    await visitor.page.setViewportSize({ width: 320, height: 700 });
    await visitor.page.goto(path);
    await see(visitor.page.locator(ready).first()).toBeVisible();
    const overflow = await visitor.overflow();
    if (overflow > 0) wrong.push(`${name}: ${overflow} px too wide`);
    await visitor.context.close();
  }
  expect(wrong).toEqual([]);
}, 60_000);

test('a deadline explains itself, and the dialog has nothing that axe finds', async () => {
  const visitor = await web.visit({ as: 'city-supervisor' });
  await visitor.page.goto(`/cases/${cases['city-supervisor']}`);
  await visitor.page.getByRole('button', { name: '为什么是这一天' }).nth(1).press('Enter');
  await see(visitor.page.getByRole('dialog').getByText('与时限日志逐条核对一致')).toBeVisible();
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('receipt-desktop');
  expect(visitor.faults).toEqual([]);
});

test('a figure of the dashboard opens the list that makes it', async () => {
  const { page } = await web.visit({ as: 'city-supervisor' });
  await page.goto('/dashboard');
  const red = page.locator('.light-keys a', { hasText: '超期' });
  const count = (await red.locator('strong').textContent()) ?? '';
  await red.press('Enter');
  await see(page.locator('.page-head .number')).toHaveText(`共 ${count} 件`);
});
