import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
}, 240_000);
afterAll(() => web.stop());

test('no page is forgotten: every route of the client is among those that are looked at', () => {
  const router = readFileSync(join(import.meta.dirname, '../../apps/web/src/router.tsx'), 'utf8');
  const routes = [...router.matchAll(/path: '(\/[^']+)'/gu)].map(([, path = '']) => path);
  const looked = pages().map(({ path }) => path.split('?')[0] ?? '');
  const isLookedAt = (route: string): boolean =>
    looked.some((path) => new RegExp(`^${route.replaceAll(/\$\w+/gu, '[^/]+')}$`, 'u').test(path));
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter((route) => !isLookedAt(route))).toEqual([]);
});

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
      await see(visitor.page.locator(ready).first()).toBeVisible({ timeout: 15_000 });
      await see(visitor.page.locator('.skeleton')).toHaveCount(0, { timeout: 15_000 });
      const [violations, overflow] = [await visitor.axe(), await visitor.overflow()];
      wrong.push(...violations.map((one) => `${name}: ${one}`), ...visitor.faults.map((one) => `${name}: ${one}`));
      if (overflow > 0) wrong.push(`${name}: ${overflow} px too wide`);
      if (size === 'phone') {
        // A window at 400 % zoom is no wider.
        await visitor.page.setViewportSize({ width: 320, height: 700 });
        const narrow = await visitor.overflow();
        if (narrow > 0) wrong.push(`${name}: ${narrow} px wider than 320`);
        await visitor.page.setViewportSize({ width: 390, height: 844 });
      }
      await visitor.picture(`${name}-${size}${language === 'en' ? '-en' : ''}`);
      await visitor.context.close();
    }
    expect(wrong).toEqual([]);
  },
  300_000,
);

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
