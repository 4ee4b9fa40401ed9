import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expect as see } from '@playwright/test';
import type { Page } from '@playwright/test';
import { demoPassword } from '#demonstration';
import { openWeb } from '../harness/browser.js';
import { keysOf, thumbOf } from '../harness/hand.js';
import type { Hand } from '../harness/hand.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 60_000);
afterAll(() => web.stop());

/** Keys alone at a desk, a thumb alone on a phone: the same task. */
describe.each([
  ['by keys at a desk', 'desktop', keysOf],
  ['by a thumb on a phone', 'phone', thumbOf],
] as const)('%s', (_how, size, handOf) => {
  /** From the address to his own work. */
  async function signIn(account: string): Promise<{ page: Page; hand: Hand; faults: readonly string[] }> {
    const { page, faults } = await web.visit({ size });
    const hand = handOf(page);
    await page.goto('/');
    await hand.write(page.getByLabel('账号'), account);
    await hand.write(page.getByLabel('密码', { exact: true }), demoPassword);
    await hand.press(page.getByRole('button', { name: '登录' }));
    await see(page.getByRole('heading', { level: 1, name: '我的待办' })).toBeVisible({ timeout: 15_000 });
    return { page, hand, faults };
  }

  test.each(['village-principal', 'township-principal', 'soe-principal'])(
    '%s claims what waits for him',
    async (account) => {
      const { page, hand, faults } = await signIn(account);
      await see(page.locator('.work-link').first()).toBeVisible({ timeout: 15_000 });
      await hand.press(page.locator('.work-link').first());
      const claim = page.locator('#action').getByRole('button', { name: '认领', exact: true });
      await see(claim).toBeVisible({ timeout: 15_000 });
      await hand.press(claim);
      const sure = page.getByRole('dialog').getByRole('button', { name: '确认提交' });
      await see(sure).toBeVisible({ timeout: 15_000 });
      await hand.press(sure);
      await see(page.getByText('已办理:认领')).toBeVisible({ timeout: 15_000 });
      expect(faults).toEqual([]);
    },
    90_000,
  );
});
