import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expect as see } from '@playwright/test';
import { openStory } from '../harness/browser.js';
import type { Size } from '../harness/browser.js';

type Web = Awaited<ReturnType<typeof openStory>>;
let web: Web;
const cases: Record<string, string> = {};
let bulletin: string;
beforeAll(async () => {
  web = await openStory('2026-06-16');
  for (const [account, view] of [
    ['city-supervisor', 'overdue'],
    ['village-principal', 'all'],
  ] as const) {
    const visitor = await web.visit({ as: account });
    const answer = await visitor.context.request.get(`/api/v1/worklist?view=${view}&limit=1`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    cases[account] = items[0]?.id ?? '';
    const bulletins = await visitor.context.request.get('/api/v1/bulletins');
    bulletin = ((await bulletins.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
    await visitor.context.close();
  }
}, 120_000);
afterAll(() => web.stop());

interface PageToSee {
  readonly name: string;
  readonly as?: string;
  readonly path: string;
  /** What stands there once it is whole. */
  readonly ready: string;
}
const pages = (): readonly PageToSee[] => [
  { name: 'login', path: '/login', ready: '.login-form' },
  { name: 'inbox', as: 'city-supervisor', path: '/inbox', ready: '.work-link' },
  { name: 'cases', as: 'county-supervisor', path: '/cases', ready: '.work-link' },
  { name: 'case', as: 'city-supervisor', path: `/cases/${cases['city-supervisor']}`, ready: '.papers li' },
  { name: 'case-unit', as: 'village-principal', path: `/cases/${cases['village-principal']}`, ready: '.papers li' },
  { name: 'ledger', as: 'city-supervisor', path: '/ledger', ready: '.ledger-body .ledger-row' },
  { name: 'ledger-import', as: 'city-supervisor', path: '/ledger/import', ready: '.drop' },
  { name: 'escalations', as: 'city-supervisor', path: '/escalations', ready: 'main table td, main .empty' },
  { name: 'coverage', as: 'city-supervisor', path: '/coverage', ready: 'main table td' },
  { name: 'ratings', as: 'city-supervisor', path: '/ratings', ready: 'main table td' },
  { name: 'audit', as: 'auditor', path: '/audit', ready: 'main table td' },
  { name: 'dashboard', as: 'city-supervisor', path: '/dashboard', ready: '.heat td' },
  { name: 'verification', as: 'county-verifier', path: '/verification?view=all', ready: '.waiting-line, main .empty' },
  { name: 'look-backs', as: 'city-supervisor', path: '/look-backs', ready: '.draws' },
  { name: 'decisions', as: 'city-leader', path: '/decisions', ready: '.questions' },
  { name: 'disputes', as: 'city-arbiter', path: '/disputes', ready: '.queue-card, main .empty' },
  { name: 'referrals', as: 'auditor', path: '/referrals', ready: '.queue-card, main .empty' },
  { name: 'check', as: 'county-verifier', path: `/cases/${cases['village-principal']}/check`, ready: 'main h1' },
  {
    name: 'evaluation',
    as: 'village-principal',
    path: `/cases/${cases['village-principal']}/evaluation`,
    ready: 'main h1',
  },
  { name: 'bulletins', as: 'city-supervisor', path: '/bulletins', ready: 'main table td' },
  { name: 'composer', as: 'city-supervisor', path: '/bulletins/new', ready: 'main form' },
  { name: 'bulletin', as: 'city-supervisor', path: `/bulletins/${bulletin}`, ready: '.light-counts' },
  { name: 'notices', as: 'city-supervisor', path: '/notices', ready: 'main h1' },
  { name: 'replicated', as: 'city-supervisor', path: '/replicated-checks', ready: 'main h1' },
  { name: 'messages', as: 'village-principal', path: '/messages', ready: '.message' },
  { name: 'account', as: 'village-liaison', path: '/account', ready: 'main h1' },
  { name: 'units', as: 'admin', path: '/admin/units', ready: 'main h1' },
  { name: 'calendar', as: 'admin', path: '/admin/calendar', ready: 'main h1' },
  { name: 'templates', as: 'admin', path: '/admin/templates', ready: 'main h1' },
  { name: 'flows', as: 'admin', path: '/admin/flows', ready: 'main h1' },
  { name: 'health', as: 'admin', path: '/admin/health', ready: 'main h1' },
  { name: 'wall', as: 'city-leader', path: '/wall', ready: '.wall-heat td' },
];

test('no page is forgotten: every route of the client is among those that are looked at', () => {
  const router = readFileSync(join(import.meta.dirname, '../../apps/web/src/router.tsx'), 'utf8');
  const routes = [...router.matchAll(/path: '(\/[^']+)'/gu)].map(([, path = '']) => path);
  const looked = pages().map(({ path }) => path);
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
