import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from '@playwright/test';
import { openStory, see } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';

type Web = Awaited<ReturnType<typeof openStory>>;
let web: Web;
let waitingCases: { id: string; number: string }[];
beforeAll(async () => {
  web = await openStory('2026-04-20');
  const { context } = await web.visit({ as: 'county-verifier' });
  const answer = await context.request.get('/api/v1/worklist?view=verify&limit=20');
  waitingCases = ((await answer.json()) as { items: typeof waitingCases }).items;
}, 120_000);
afterAll(() => web.stop());

const eventsOf = async ({ context }: Visitor, id: string, action: string): Promise<number> => {
  const answer = await context.request.get(`/api/v1/cases/${id}/events?limit=100`);
  const { items } = (await answer.json()) as { items: { action: string; outcome: string }[] };
  return items.filter((one) => one.action === action && one.outcome === 'accepted').length;
};

/** Fills the verdict “failed” with a team of two, by touch. */
async function failOnSite(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '不通过' }).tap();
  await page.getByLabel('验收组').first().tap();
  await page.locator('.ant-select-item-option').nth(0).tap();
  await page.locator('.ant-select-item-option').nth(1).tap();
  await page.getByRole('heading', { name: '结论' }).tap();
  const reason = page.getByLabel('理由 1');
  if ((await reason.inputValue()) === '') await reason.fill('现场与材料不符');
  await page.getByRole('button', { name: '验收不通过' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).dblclick();
}

test('a check filled with the network off is kept, and sent once when it is back', async () => {
  const visitor = await web.visit({ as: 'county-verifier', size: 'phone' });
  const { page, context } = visitor;
  const { id } = waitingCases[0] ?? { id: '' };
  await page.goto(`/cases/${id}/check`);
  await see(page.getByRole('heading', { name: '现场核验' })).toBeVisible();
  await see(page.getByRole('heading', { name: '结论' })).toBeVisible();
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('on-site-phone');
  await context.setOffline(true);
  const unseen = page.getByRole('radio', { name: '没看到' }).first();
  if (await unseen.isVisible()) await unseen.tap();
  await failOnSite(page);
  await see(page.getByText('已保存在本机,网络恢复后自动发出。')).toBeVisible();
  await see(page.getByRole('region', { name: '待发送' })).toBeVisible();
  await context.setOffline(false);
  await see(page.getByRole('region', { name: '待发送' })).toBeHidden({ timeout: 20_000 });
  expect(await eventsOf(visitor, id, 'fail')).toBe(1);
  expect(visitor.faults.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}, 90_000);

test('an answer that is lost on its way is asked for again, and the verdict counts once', async () => {
  const visitor = await web.visit({ as: 'county-verifier', size: 'phone' });
  const { page } = visitor;
  const { id } = waitingCases[1] ?? { id: '' };
  await page.goto(`/cases/${id}/check`);
  await see(page.getByRole('heading', { name: '结论' })).toBeVisible();
  await page.route('**/actions/fail', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await failOnSite(page);
  await see(page.getByRole('region', { name: '待发送' })).toBeVisible();
  expect(await eventsOf(visitor, id, 'fail')).toBe(1);
  await page.unroute('**/actions/fail');
  // The laptop was closed: what waits goes out with the next page.
  await page.reload();
  await see(page.getByRole('region', { name: '待发送' })).toBeHidden({ timeout: 20_000 });
  expect(await eventsOf(visitor, id, 'fail')).toBe(1);
}, 90_000);
