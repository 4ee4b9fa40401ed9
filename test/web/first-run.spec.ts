import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from '@playwright/test';
import { openEmpty, setupCode, see } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';

type Web = Awaited<ReturnType<typeof openEmpty>>;
let web: Web;
/** One-time passwords as the pages showed them. */
const told: Record<string, string> = {};
beforeAll(async () => {
  web = await openEmpty();
}, 60_000);
afterAll(() => web.stop());

const adminPassword = 'a-long-admin-password';

/** Nothing refused by the policy, nothing axe finds, nothing wider than the window. */
async function sound(visitor: Visitor, name: string): Promise<void> {
  expect([name, await visitor.axe()]).toEqual([name, []]);
  expect([name, await visitor.overflow()]).toEqual([name, 0]);
  await visitor.picture(name);
  expect([name, visitor.faults]).toEqual([name, []]);
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/login');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
}

/** Presses a button the way a keyboard does. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

test.each([
  ['desktop', 'zh'],
  ['desktop', 'en'],
  ['phone', 'zh'],
  ['phone', 'en'],
] as const)('whoever opens an empty installation on a %s in %s is led to its setup', async (size, language) => {
  const visitor = await web.visit({ size, language });
  await visitor.page.goto('/login');
  await see(visitor.page).toHaveURL(/\/setup$/u);
  await see(visitor.page.locator('form')).toBeVisible();
  await sound(visitor, `setup-${size}-${language}`);
});

test('a wrong setup code makes no account', async () => {
  const visitor = await web.visit();
  const person = { name: '某人', username: 'somebody' };
  const answer = await visitor.context.request.post('/api/v1/setup', {
    data: {
      code: 'not-the-code',
      unit: { code: '4209', name: '孝感市' },
      admin: { ...person, password: adminPassword },
      supervisor: { ...person, username: 'b2' },
      leader: { ...person, username: 'c3' },
    },
  });
  expect([answer.status(), ((await answer.json()) as { code: string }).code]).toEqual([403, 'wrong_setup_code']);
});

test('the city and its first three people are made by keyboard, and the administrator goes on', async () => {
  const visitor = await web.visit();
  const { page } = visitor;
  await page.goto('/setup');
  await page.getByLabel('初始化码').focus();
  const answers = [setupCode, '孝感市', '4209', '陈志强', 'admin', adminPassword, '王建国', 'zhang', '李明', 'li'];
  for (const [index, answer] of answers.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.insertText(answer);
  }
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { name: '账号已建立' })).toBeVisible();
  const secrets = await page.locator('.secret').allTextContents();
  [told['zhang'], told['li']] = secrets as [string, string];
  await sound(visitor, 'setup-made');
  await press(page, '登录并继续');
  await see(page).toHaveURL(/\/admin\/setup$/u);
  await see(page.getByText('已完成 1 / 5 步')).toBeVisible();

  await page.getByLabel('选择单位表').setInputFiles('data/xiaogan-units.csv');
  await see(page.getByText('0 处错误')).toBeVisible();
  await sound(visitor, 'setup-units');
  await press(page, '导入 2,399 个单位');
  await see(page.getByText('已导入 2,399 个单位')).toBeVisible();
  await press(page, '采用随附日历');
  await see(page.getByText('已完成 3 / 5 步')).toBeVisible();
  await press(page, '选用');
  await see(page.getByText('已完成 4 / 5 步')).toBeVisible();
  await sound(visitor, 'setup-steps');
  await press(page, /以 zhang 登录拟办/u);
  await see(page).toHaveURL(/\/login\?to=/u);
}, 90_000);

test('a spreadsheet of units with mistakes is named row by row and changes nothing', async () => {
  const visitor = await web.visit();
  const { page } = visitor;
  await signIn(page, 'admin', adminPassword);
  await see(page).toHaveURL(/\/inbox/u);
  await page.goto('/admin/setup');
  const rows = ['区划代码,单位名称', '4209,孝感市', '420921,', '999999,别处'].join('\n');
  await page
    .getByLabel('选择单位表')
    .setInputFiles({ name: 'units.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await see(page.getByText('2 处错误')).toBeVisible();
  await see(page.getByRole('region', { name: '逐行错误' }).getByRole('row')).toHaveCount(3);
  await see(page.getByRole('button', { name: /^导入/u })).toHaveCount(0);
}, 60_000);

test('the setup is refused for ever once somebody can sign in', async () => {
  const visitor = await web.visit();
  await visitor.page.goto('/setup');
  await see(visitor.page.getByRole('heading', { name: '已完成初始化' })).toBeVisible();
  await sound(visitor, 'setup-closed');
  const person = { name: '某人', username: 'somebody' };
  const answer = await visitor.context.request.post('/api/v1/setup', {
    data: {
      code: setupCode,
      unit: { code: '4210', name: '别市' },
      admin: { ...person, password: adminPassword },
      supervisor: { ...person, username: 'b2' },
      leader: { ...person, username: 'c3' },
    },
  });
  expect([answer.status(), ((await answer.json()) as { code: string }).code]).toEqual([409, 'already_set_up']);
});

test('the supervisor changes the one-time password before anything else, and drafts the first bulletin', async () => {
  const visitor = await web.visit();
  const { page } = visitor;
  await signIn(page, 'zhang', told['zhang'] ?? '');
  await see(page).toHaveURL(/\/account$/u);
  expect((await visitor.context.request.get('/api/v1/worklist')).status()).toBe(403);
  await sound(visitor, 'account-must-change');
  await page.getByLabel('现用口令').fill(told['zhang'] ?? '');
  await page.getByLabel('新口令').fill('zhang-has-a-new-one');
  await page.keyboard.press('Enter');
  await see(page.getByText('您用一次性口令登录')).toHaveCount(0);
  const draft = await visitor.context.request.post('/api/v1/bulletins', {
    data: { title: '第一号通报', source: 'inspection', body: '正文', statedCategories: 1, statedAspects: 1 },
  });
  expect(await draft.text()).toMatch(/"id"/u);
  await page.goto('/bulletins');
  await see(page.getByText('第一号通报').first()).toBeVisible();
}, 60_000);

test('an account is entered, used once and changed, and locked again', async () => {
  const admin = await web.visit();
  const { page } = admin;
  await signIn(page, 'admin', adminPassword);
  await see(page).toHaveURL(/\/inbox/u);
  await page.goto('/admin/users');
  await see(page.getByRole('rowheader', { name: '王建国' })).toBeVisible();
  await press(page, '新增人员并开通');
  await page.getByRole('dialog').getByLabel('姓名').fill('赵文');
  await page.getByRole('dialog').getByLabel('账号').fill('zhao');
  await page.keyboard.press('Enter');
  await see(page.locator('.secret')).toBeVisible();
  await sound(admin, 'users-once');
  await press(page, '已交付,关闭');
  await see(page.getByRole('rowheader', { name: '赵文' })).toBeVisible();
  await see(page.locator('.secret')).toHaveCount(0);
  await sound(admin, 'users');

  await press(page, '停用 李明');
  await press(page, /^停用$/u);
  await see(page.getByRole('row', { name: /李明/u }).getByText('已停用')).toBeVisible();
  const leader = await web.visit();
  await signIn(leader.page, 'li', told['li'] ?? '');
  await see(leader.page.getByRole('alert')).toBeVisible();
}, 60_000);

test.each([
  ['desktop', 'en'],
  ['phone', 'zh'],
  ['phone', 'en'],
] as const)(
  'users and setup open whole on a %s in %s',
  async (size, language) => {
    const visitor = await web.visit({ size, language });
    await signIn(visitor.page, 'admin', adminPassword);
    await see(visitor.page).toHaveURL(/\/inbox/u);
    for (const [path, ready] of [
      ['/admin/users', 'main table td'],
      ['/admin/setup', '.setup-steps'],
    ] as const) {
      await visitor.page.goto(path);
      await see(visitor.page.locator(ready).first()).toBeVisible();
      await sound(visitor, `${path.slice(7)}-${size}-${language}`);
    }
  },
  60_000,
);
