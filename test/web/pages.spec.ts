import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStory, see } from '../harness/browser.js';
import { readSource, sources, testEveryPage } from './look-over.js';
import { cases, findCases, pages } from './page-list.js';

type Web = Awaited<ReturnType<typeof openStory>>;
let web: Web;
beforeAll(async () => {
  web = await openStory('2026-06-16');
  await findCases(web.visit);
}, 240_000);
afterAll(() => web.stop());

test('no page is forgotten: every route of the client is among those that are looked at', () => {
  const routes = [...readSource('router.tsx').matchAll(/path: '(\/[^']+)'/gu)].map(([, path = '']) => path);
  const looked = pages().map(({ path }) => path.split('?')[0] ?? '');
  const isLookedAt = (route: string): boolean =>
    looked.some((path) => new RegExp(`^${route.replaceAll(/\$\w+/gu, '[^/]+')}$`, 'u').test(path));
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter((route) => !isLookedAt(route))).toEqual([]);
});

test('no word of the interface stands in a component: texts are in the texts, both languages side by side', () => {
  const wrong = sources
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) =>
      readSource(name)
        .split('\n')
        .filter((line) => /\p{Script=Han}/u.test(line.replace(/(\/\/|\*).*$/u, '')))
        .filter((line) => !/^\s*\S+: \['/u.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});

testEveryPage(() => web, 'desktop');

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
