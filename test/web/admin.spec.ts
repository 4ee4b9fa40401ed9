import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWeb, see } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';
import { notices } from '../fixtures/holiday-notices.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 60_000);
afterAll(() => web.stop());

/** What every page owes: opens, nothing refused by the policy, nothing axe finds, nothing wider than the window. */
async function sound(visitor: Visitor, name: string): Promise<void> {
  expect([name, await visitor.axe()]).toEqual([name, []]);
  expect([name, await visitor.overflow()]).toEqual([name, 0]);
  await visitor.picture(name);
  expect([name, visitor.faults]).toEqual([name, []]);
}

test('the pages of those who run the place are absent from the menu of a village', async () => {
  const village = await web.visit({ as: 'village-principal' });
  await village.page.goto('/inbox');
  await see(village.page.locator('.side-link').first()).toBeVisible();
  await see(village.page.getByRole('link', { name: '日历' })).toHaveCount(0);
}, 60_000);

describe('The calendar', () => {
  test('names the sentences of a notice that it does not understand', async () => {
    const { page, axe, faults } = await web.visit({ as: 'city-supervisor' });
    await page.goto('/admin/calendar?year=2027');
    await page.getByRole('button', { name: '录入放假通知' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('通知全文').fill(notices[2026].replace('1月1日', '一月初一'));
    await dialog.getByLabel('文号').fill('国办发明电〔2026〕9号');
    await dialog.getByLabel('理由').fill('录入通知');
    await dialog.getByRole('button', { name: '提出' }).press('Enter');
    await see(dialog.getByRole('alert')).toContainText('读不懂的句子');
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  test('shows what a closure moves before it is approved and entered, by three people', async () => {
    const proposer = await web.visit({ as: 'city-supervisor' });
    await proposer.page.goto('/admin/calendar?year=2026');
    await proposer.page.getByRole('button', { name: '停止办公' }).press('Enter');
    const dialog = proposer.page.getByRole('dialog');
    await dialog.getByLabel('日期', { exact: true }).fill('2026-03-04\n2026-03-05');
    await dialog.getByLabel('文号').fill('孝汛〔2026〕3号');
    await dialog.getByLabel('理由').fill('防汛停工');
    await dialog.getByRole('button', { name: '提出' }).press('Enter');
    await see(proposer.page.getByRole('heading', { name: /停止办公 2 天/u })).toBeVisible();
    await see(proposer.page.getByRole('heading', { name: '录入后的变化' })).toBeVisible();
    await sound(proposer, 'calendar-difference');

    const leader = await web.visit({ as: 'city-leader', size: 'phone' });
    await leader.page.goto(new URL(proposer.page.url()).pathname + new URL(proposer.page.url()).search);
    await leader.page.getByRole('button', { name: '批准', exact: true }).tap();
    await leader.page.getByRole('dialog').getByRole('button', { name: '批准' }).tap();
    await see(leader.page.locator('.card-head .state').first()).toHaveText('已批准,待录入');
    await sound(leader, 'calendar-approved-phone');

    const admin = await web.visit({ as: 'admin' });
    await admin.page.goto(leader.page.url());
    await admin.page.getByRole('button', { name: '录入', exact: true }).press('Enter');
    await admin.page.getByRole('dialog').getByRole('button', { name: '录入' }).press('Enter');
    await see(admin.page.locator('td.local_closure').first()).toBeVisible();
    await sound(admin, 'calendar-entered');
  }, 90_000);
});

describe('Units', () => {
  test('are found with their paths, show their posts, and a new name is proposed', async () => {
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.goto('/admin/units');
    await page.getByRole('searchbox', { name: /搜索单位名称/u }).fill('盛畈');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /› 盛畈村委会/u }).press('Enter');
    await see(page.getByRole('heading', { name: '岗位与任职' })).toBeVisible();
    await see(page.locator('.post-row').first()).toBeVisible();
    await sound(visitor, 'unit-card');
    await page.getByRole('button', { name: '更名' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('新名称').fill('盛畈社区居委会');
    await dialog.getByLabel('理由').fill('村改居');
    await dialog.getByRole('button', { name: '提出' }).press('Enter');
    await see(dialog).toHaveCount(0);
    await page.getByRole('button', { name: '变更', exact: true }).press('Enter');
    await see(page.getByText('盛畈社区居委会')).toBeVisible();
    await sound(visitor, 'unit-changes');
  }, 60_000);

  test('become one only after a preview of what moves', async () => {
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.goto('/admin/units');
    await page.getByRole('button', { name: '合并单位' }).press('Enter');
    const dialog = page.getByRole('dialog');
    for (const name of ['盛畈', '高岗']) {
      await dialog.getByRole('combobox').fill(name);
      await page.locator('.ant-select-tree-title', { hasText: name }).first().click();
      await see(dialog.locator('.chip', { hasText: name })).toBeVisible();
    }
    await dialog.getByRole('button', { name: '下一步' }).press('Enter');
    await dialog.getByRole('button', { name: '下一步' }).press('Enter');
    await see(dialog.getByText('接续单位:')).toBeVisible();
    await sound(visitor, 'merge-preview');
    await dialog.getByLabel('理由').fill('村组合并');
    await dialog.getByRole('button', { name: '提出' }).press('Enter');
    await see(dialog).toHaveCount(0);
    await see(page.locator('.plain-table').getByText('合并', { exact: true })).toBeVisible();
  }, 60_000);
});

describe('Templates and parameters', () => {
  test('a pack is proposed with only what changed, and approved against the version before', async () => {
    const { page } = await web.visit({ as: 'city-supervisor' });
    await page.goto('/admin/templates');
    await page.getByRole('button', { name: '提出新版本' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('验收提速');
    await dialog.getByLabel('验收(工作日)').fill('7');
    await dialog.getByRole('button', { name: '提出' }).press('Enter');
    await see(dialog).toHaveCount(0);
    const leader = await web.visit({ as: 'city-leader' });
    await leader.page.goto(page.url());
    await see(leader.page.locator('.diff td.now').first()).toHaveText('7');
    await sound(leader, 'pack-difference');
    await leader.page.getByRole('button', { name: '批准' }).press('Enter');
    await leader.page.getByRole('dialog').getByRole('button', { name: '批准' }).press('Enter');
    await see(leader.page.getByRole('button', { name: '在办案件改用此梯次' })).toBeVisible();
  }, 60_000);

  test('words of a message are tried on a real case', async () => {
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.goto('/admin/templates?view=notices&name=issued');
    await page.getByRole('combobox', { name: '用真实案件预览' }).fill('软弱涣散');
    await page.locator('.ant-select-item-option').first().click();
    await page.getByRole('button', { name: '预览' }).press('Enter');
    await see(page.locator('.mails .template-text').first()).toBeVisible();
    await sound(visitor, 'notice-preview');
  }, 60_000);
});

describe('Running', () => {
  test('a state that cannot be read is a failure, not a row of zeros', async () => {
    const { page } = await web.visit({ as: 'admin' });
    await page.route('**/api/v1/health', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto('/admin/health');
    await see(page.getByRole('alert')).toContainText('没有加载成功');
    await see(page.locator('.big')).toHaveCount(0);
    await page.unroute('**/api/v1/health');
    await page.getByRole('button', { name: '重试' }).press('Enter');
    await see(page.getByRole('heading', { name: '期限扫描' })).toBeVisible();
    await see(page.getByRole('link', { name: '任务队列' })).toHaveAttribute('href', '/admin/queues');
  }, 60_000);
});

describe('My own account', () => {
  test('takes another password and signs me out everywhere else', async () => {
    const elsewhere = await web.visit({ as: 'township-principal' });
    const { page, faults } = await web.visit({ as: 'township-principal' });
    await page.goto('/inbox');
    await page.locator('.account').press('Enter');
    await page.getByRole('menuitem', { name: '我的账号' }).click();
    await page.getByLabel('现用口令').fill('wrong');
    await page.getByLabel('新口令').fill('a longer password');
    await page.keyboard.press('Enter');
    await see(page.getByRole('alert')).toContainText('现用口令不正确');
    await page.getByLabel('现用口令').fill('rectify-demo-2026');
    await page.keyboard.press('Enter');
    await see(page.getByText('口令已修改,其他登录已退出。')).toBeVisible();
    expect((await elsewhere.context.request.get('/api/v1/session')).status()).toBe(401);
    expect((await page.context().request.get('/api/v1/session')).status()).toBe(200);
    expect(faults).toEqual([]);
  }, 60_000);
});

describe('Imports', () => {
  const written = ['问题描述,责任单位,整改时限(原/现)', '公示栏未更新,盛畈村委会,2026年6月底前'];
  const table = (...lines: readonly string[]) => ({
    name: '台账.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([...written, ...lines].join('\n')),
  });

  test('leave a line each with the original, found again by a filter in the address', async () => {
    const supervisor = await web.visit({ as: 'city-supervisor' });
    const { page } = supervisor;
    await page.goto('/admin/imports');
    await page.getByRole('link', { name: '导入台账' }).press('Enter');
    await page.getByLabel('点击选择台账文件').setInputFiles(table('台账不全,没有此单位,2026年6月底前'));
    await see(page.getByText('2 行:可导入 1 行')).toBeVisible();
    await page.getByLabel('点击选择台账文件').setInputFiles(table());
    await page.getByRole('button', { name: '导入', exact: true }).press('Enter');
    await see(page.getByText('已导入 1 行')).toBeVisible();
    for (const size of ['desktop', 'phone'] as const) {
      for (const language of ['zh', 'en'] as const) {
        const visitor = await web.visit({ as: 'city-supervisor', size, language });
        await visitor.page.goto('/admin/imports');
        await see(visitor.page.getByRole('link', { name: '台账.csv' })).toHaveCount(3);
        await sound(visitor, `imports-${size}-${language}`);
      }
    }
    await page.goto('/admin/imports');
    await page.getByLabel('方式').selectOption('正式');
    await see(page.getByRole('link', { name: '台账.csv' })).toHaveCount(1);
    expect(new URL(page.url()).searchParams.get('run')).toBe('real');
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: '台账.csv' }).click();
    expect((await file).suggestedFilename()).toBe('台账.csv');
    await page.getByLabel('结果').selectOption('退回');
    await see(page.getByRole('heading', { name: '没有导入记录' })).toBeVisible();
    await sound(supervisor, 'imports-none');
  }, 120_000);

  test('show how many rows are done, and stop when asked with nothing imported', async () => {
    const visitor = await web.visit({ as: 'city-supervisor', size: 'phone' });
    const { page } = visitor;
    const before = await web.world.sql<{ n: number }>('select count(*)::int as n from kase');
    await page.goto('/ledger/import');
    const many = Array.from({ length: 4000 }, (_, no) => `公示栏第${no}次未更新,盛畈村委会,2026年6月底前`);
    await page.getByLabel('点击选择台账文件').setInputFiles(table(...many));
    await page.getByRole('button', { name: '导入', exact: true }).tap();
    await see(page.getByText(/\/ 4,001 行/u)).toBeVisible();
    await sound(visitor, 'imports-running');
    await page.getByRole('button', { name: '取消' }).tap();
    await see(page.getByText('导入已取消,一行未导入。')).toBeVisible();
    expect(await web.world.sql('select count(*)::int as n from kase')).toEqual(before);
  }, 120_000);

  test('stand, in a demonstration, below a bar that says its data is a sample and how it is removed', async () => {
    const visitor = await web.visit({ as: 'village-principal', size: 'phone' });
    await visitor.page.goto('/inbox');
    await visitor.page.getByText('示范数据').tap();
    await see(visitor.page.getByText(/demo remove/u)).toBeVisible();
    await sound(visitor, 'sample-bar');
  }, 60_000);
});
