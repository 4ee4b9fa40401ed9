import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWeb, see } from '../harness/browser.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 240_000);
afterAll(() => web.stop());

test.each([
  [1920, 1080],
  [3840, 2160],
])(
  'the wall fills a screen of %d × %d without scrolling, with no text under twenty pixels and nobody named',
  async (width, height) => {
    const visitor = await web.visit({ as: 'city-leader' });
    const { page } = visitor;
    await page.setViewportSize({ width, height });
    await page.goto('/wall');
    await see(page.locator('.wall-heat td').first()).toBeVisible();
    await see(page.locator('.wall-figure .wall-value')).toHaveCount(6);
    await visitor.picture(`wall-${width}`);
    expect(await page.evaluate('document.documentElement.scrollHeight - window.innerHeight')).toBeLessThanOrEqual(0);
    expect(await visitor.overflow()).toBeLessThanOrEqual(0);
    const least = `Math.min(...[...document.querySelectorAll('.wall *')].map((one) => parseFloat(getComputedStyle(one).fontSize)))`;
    expect(await page.evaluate(least)).toBeGreaterThanOrEqual(20);
    expect(await visitor.axe()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  },
  60_000,
);

test('the wall shows a failure as one, never as zero', async () => {
  const { page, context } = await web.visit({ as: 'city-leader', language: 'en' });
  await context.route('**/api/v1/dashboard/results*', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.goto('/wall');
  await see(page.locator('.wall-failed')).toHaveCount(4);
  await see(page.locator('.wall-figure .wall-value')).toHaveCount(2);
  await context.close();
}, 60_000);

test('a part of the dashboard fails by itself', async () => {
  const { page, context } = await web.visit({ as: 'city-supervisor' });
  await context.route('**/api/v1/dashboard/results*', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"unavailable"}' }),
  );
  await page.goto('/dashboard');
  await see(page.locator('.heat td').first()).toBeVisible();
  await see(page.getByRole('alert').first()).toBeVisible();
  await context.close();
}, 60_000);

test('the dashboard goes down the tree by keyboard and back by its crumbs, and keeps the place in the address', async () => {
  const visitor = await web.visit({ as: 'city-supervisor' });
  const { page } = visitor;
  await page.goto('/dashboard?period=year');
  await visitor.picture('dashboard');
  await page.locator('.heat-down').first().press('Enter');
  await see(page).toHaveURL(/period=year.*unit=|unit=.*period=year/u);
  await page.locator('.heat-down').first().press('Enter');
  await see(page.locator('.trail-of a')).toHaveCount(2);
  expect(await visitor.axe()).toEqual([]);
  await page.locator('.trail-of a').first().press('Enter');
  await see(page.locator('.trail-of')).toHaveCount(0);
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
}, 60_000);

test('an age of the dashboard opens the list that makes it, with the same count', async () => {
  const { page, context } = await web.visit({ as: 'city-supervisor' });
  await page.goto('/dashboard');
  const age = page.locator('.process .bars a').filter({ hasNotText: /^0$/u }).first();
  const count = (await age.textContent()) ?? '';
  await age.press('Enter');
  await see(page.locator('.page-head .number')).toHaveText(`共 ${count} 件`);
  await context.close();
}, 60_000);

test('a cell of the coverage map opens its proof by keyboard, and a row goes down the tree', async () => {
  const visitor = await web.visit({ as: 'city-supervisor' });
  const { page } = visitor;
  await page.goto('/coverage');
  await page.locator('.cover-cell').first().press('Enter');
  await see(page.locator('#proof-head')).toBeFocused();
  await visitor.picture('coverage-map');
  expect(await visitor.axe()).toEqual([]);
  await page.locator('.cover-table tbody th a').last().press('Enter');
  await see(page).toHaveURL(/unit=/u);
  await see(page.locator('.cover-cell').first()).toBeVisible();
  expect(await visitor.overflow()).toBeLessThanOrEqual(0);
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
}, 60_000);
