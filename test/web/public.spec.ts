import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EvaluationDesk } from '#evaluation';
import { openWeb, see } from '../harness/browser.js';
import type { Scenario } from '../lifecycle/scenario.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let noticed: Scenario;
let codes: readonly { code: string }[];

beforeAll(async () => {
  web = await openWeb();
  const { world, stage } = web;
  const evaluated = (await stage.casesOf('盛畈村委会')).at(-1);
  if (!evaluated) throw new Error('盛畈 has a case.');
  await evaluated.to('submitted');
  const desk = new EvaluationDesk(world.unitOfWork);
  const people = Array.from({ length: 30 }, (_, at) => ({ name: `村民${at}`, group: 'representative' as const }));
  await desk.enterRoster(evaluated.principal, evaluated.id, people);
  codes = (await desk.draw(evaluated.verifiers[0], evaluated.id)).codes;
  do noticed = await stage.take();
  while (noticed.id === evaluated.id);
  await noticed.to('in_notice');
}, 90_000);
afterAll(() => web.stop());

const codeAt = (at: number): string => codes[at]?.code ?? '';

describe('A villager with a code', () => {
  test('reads what was done, says with a thumb that it did not help and why, and gets a receipt', async () => {
    const visitor = await web.visit({ size: 'phone' });
    const { page, faults } = visitor;
    await page.goto(`/p/${codeAt(0)}`);
    await see(page.getByRole('heading', { level: 1 })).toContainText('整改得怎么样');
    await see(page.getByText('盛畈村委会')).toBeVisible();
    await visitor.picture('public-phone');
    await page.getByText('不满意', { exact: true }).tap();
    await page.getByRole('button', { name: '只做了表面' }).tap();
    await page.getByLabel('想说的话(选填)').fill('会开了,事没办');
    expect(await visitor.axe()).toEqual([]);
    await visitor.picture('public-phone-chosen');
    await page.getByRole('button', { name: '提交评价' }).tap();
    await see(page.getByRole('heading', { name: '评价已收到,谢谢您' })).toBeVisible();
    expect(await visitor.axe()).toEqual([]);
    const kept = await web.world.sql('select answer, reasons, remark from evaluation_answer');
    expect(kept).toEqual([{ answer: 'not_satisfied', reasons: ['只做了表面'], remark: '会开了,事没办' }]);
    await page.reload();
    await see(page.getByRole('heading', { name: '这个评价码已经用过' })).toBeVisible();
    expect(faults).toEqual([]);
  }, 60_000);

  test('answers by keyboard alone, in English', async () => {
    const { page, faults } = await web.visit({ language: 'en' });
    await page.goto(`/p/${codeAt(1)}`);
    await page.getByRole('radio', { name: 'Satisfied', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await see(page.getByRole('heading', { name: 'Received, thank you' })).toBeVisible();
    expect(faults).toEqual([]);
  }, 60_000);

  test('keeps what he wrote when the network goes, and sends it when it is back', async () => {
    const { page, context } = await web.visit({ size: 'phone' });
    await page.goto(`/p/${codeAt(2)}`);
    await page.getByText('基本满意', { exact: true }).tap();
    await page.getByLabel('想说的话(选填)').fill('比以前好');
    await context.setOffline(true);
    await page.getByRole('button', { name: '提交评价' }).tap();
    await see(page.getByRole('alert')).toContainText('网络已断开');
    await see(page.getByLabel('想说的话(选填)')).toHaveValue('比以前好');
    await context.setOffline(false);
    await page.getByRole('button', { name: '提交评价' }).tap();
    await see(page.getByRole('heading', { name: '评价已收到,谢谢您' })).toBeVisible();
  }, 60_000);

  test('is told when a code is unknown, and when it is over', async () => {
    const { page, faults, axe } = await web.visit({ size: 'phone' });
    await page.goto('/p/nothing-like-it');
    await see(page.getByRole('heading', { name: '没有找到这个评价码' })).toBeVisible();
    expect(await axe()).toEqual([]);
    await web.world.unitOfWork.run((tx) =>
      tx.query(`update evaluation set closes_on = local_today() - 1 where closed_at is null`),
    );
    await page.goto(`/p/${codeAt(3)}`);
    await see(page.getByRole('heading', { name: '评价已经截止' })).toBeVisible();
    expect(faults).toEqual([]);
  }, 60_000);
});

describe('A reader of a notice', () => {
  test('sees problem, goal, measures and days left, in both languages, sizes and text sizes', async () => {
    for (const size of ['desktop', 'phone'] as const) {
      for (const language of ['zh', 'en'] as const) {
        const visitor = await web.visit({ size, language });
        const { page } = visitor;
        await page.goto(`/n/${noticed.id}`);
        await see(page.getByText(language === 'zh' ? '整改措施' : 'Measures', { exact: true })).toBeVisible();
        await see(page.locator('.days')).toContainText(language === 'zh' ? '还有' : 'left');
        await page.getByRole('button', { name: language === 'zh' ? '大字' : 'Large text' }).click();
        expect(await visitor.axe()).toEqual([]);
        expect(await visitor.overflow()).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await visitor.overflow()).toBeLessThanOrEqual(0);
        expect(visitor.faults).toEqual([]);
      }
    }
  }, 60_000);

  test('objects without a name, is kept from naming others, and asks by the receipt what became of it', async () => {
    const visitor = await web.visit({ size: 'phone' });
    const { page } = visitor;
    await page.goto(`/n/${noticed.id}`);
    await page.getByLabel('异议内容').fill('书记13800138000没有到岗');
    await page.getByRole('button', { name: '提交异议' }).tap();
    await see(page.getByRole('alert')).toContainText('手机号');
    await page.getByLabel('异议内容').fill('书记没有到岗');
    await page.getByLabel('姓名(选填)').fill('老李');
    await page.getByLabel('联系方式(选填)').fill('13900001111');
    await page.getByRole('button', { name: '提交异议' }).tap();
    await see(page.getByRole('heading', { name: '异议已收到' })).toBeVisible();
    const receipt = await page.locator('.receipt-code').innerText();
    expect(await visitor.axe()).toEqual([]);
    await visitor.picture('public-notice-phone');
    await page.getByText('查询异议办理情况').tap();
    await page.getByRole('textbox', { name: '回执码' }).fill(receipt);
    await page.getByRole('button', { name: '查询' }).tap();
    await see(page.getByText('正在核查')).toBeVisible();
    const kept = await web.world.sql('select claim, contact from objection');
    expect(kept).toEqual([{ claim: '书记没有到岗', contact: '老李 · 13900001111' }]);
    expect(visitor.faults).toEqual([]);
  }, 60_000);

  test('who cannot have the receipt copied is told to mark it; elsewhere a button copies it', async () => {
    for (const isPlain of [true, false]) {
      const { page, faults } = await web.visit({ size: 'phone', isPlain });
      await page.goto(`/n/${noticed.id}`);
      await page.getByLabel('异议内容').fill('活动室没有开放');
      await page.getByRole('button', { name: '提交异议' }).tap();
      await see(page.getByRole('heading', { name: '异议已收到' })).toBeVisible();
      await see(page.getByRole('button', { name: '复制回执码' })).toHaveCount(isPlain ? 0 : 1);
      await see(page.getByText('此页不能自动复制')).toHaveCount(isPlain ? 1 : 0);
      expect(faults).toEqual([]);
    }
  }, 60_000);

  test('leaves no trace of the address in what the page asks elsewhere, and loads at most 75 KB of script', async () => {
    const { page } = await web.visit({ size: 'phone' });
    let bytes = 0;
    page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return;
      bytes += (await response.request().sizes()).responseBodySize;
    });
    const answer = await page.goto(`/n/${noticed.id}`);
    expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
    await see(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(75 * 1024);
  }, 60_000);
});
