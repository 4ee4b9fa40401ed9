import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWeb, see } from '../harness/browser.js';
import type { Scenario } from '../lifecycle/scenario.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let noticed: Scenario;
let issued: string;
beforeAll(async () => {
  web = await openWeb();
  noticed = await web.stage.take();
  await noticed.to('in_notice');
  const [row] = await web.world.sql<{ id: string }>('select id from bulletin');
  issued = row?.id ?? '';
}, 90_000);
afterAll(() => web.stop());

const pasted = [
  ['编号', '类别', '方面', '问题描述', '领域', '层级', '整改类型', '整改时限', '成效标准'],
  ['1-1', '农村基层党建', '村务不公开', '部分村财务半年没有公开。', '农村', '村', '分阶段', '年底前', 'sat>=80;n>=15'],
  ['1-2', '农村基层党建', '活动走过场', '主题党日只签到不开会。', '农村', '村', '分阶段', '越快越好', 'sat>=80;n>=15'],
]
  .map((row) => row.join('\t'))
  .join('\n');

describe('A bulletin that is issued', () => {
  test('tells how the cases of each item stand, and every figure opens the list that makes it', async () => {
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.goto('/bulletins');
    await page.getByRole('link', { name: '关于全市基层党建工作情况的通报' }).press('Enter');
    await see(page.getByRole('heading', { name: '问题清单' })).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: '1-1 村党组织软弱涣散' });
    const [light] = await row.locator('.light-counts a').allInnerTexts();
    const count = /\d+/u.exec(light ?? '')?.[0];
    await visitor.picture('bulletin');
    await row.locator('.light-counts a').first().press('Enter');
    await see(page.locator('.page-head')).toContainText(`共 ${count} 件`);
    expect(visitor.faults).toEqual([]);
  }, 60_000);

  test('comes as a PDF', async () => {
    const { context } = await web.visit({ as: 'city-leader' });
    const paper = await context.request.get(`/api/v1/bulletins/${issued}/paper/pdf`);
    expect(paper.headers()['content-type']).toContain('application/pdf');
  });
});

describe('A supervisor', () => {
  test('composes a bulletin from a spreadsheet, the leader approves it, and it is issued', async () => {
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.goto('/inbox');
    await page.getByRole('link', { name: '新建通报' }).press('Enter');
    await page.getByLabel('标题', { exact: true }).fill('关于村务公开情况的通报');
    await page.getByLabel('正文', { exact: true }).fill('近期走访发现,部分村村务公开不到位。');
    await page.getByLabel('通报载明的类别数').fill('1');
    await page.getByLabel('通报载明的方面数').fill('1');
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole('button', { name: '保存,下一步' }).press('Enter');
    await page.getByRole('textbox', { name: '从电子表格粘贴' }).fill(pasted);
    await page.getByRole('button', { name: '读取' }).press('Enter');
    await see(page.getByText('1 处需要修改')).toBeVisible();
    await see(page.getByRole('cell', { name: '越快越好', exact: true })).toBeVisible();
    expect(await visitor.axe()).toEqual([]);
    await visitor.picture('composer-items');
    await page.getByRole('button', { name: '只导入无误的 1 行' }).press('Enter');
    await see(page.getByText('与通报载明的数量一致')).toBeVisible();
    await page.getByRole('button', { name: '下一步' }).press('Enter');
    await page.getByLabel('在…之下').fill('王店');
    await page.getByText('孝昌县 › 王店镇', { exact: false }).first().click();
    await page.getByRole('button', { name: '成批添加' }).press('Enter');
    await see(page.getByRole('group', { name: '已指定的单位' })).toBeVisible();
    expect(await visitor.axe()).toEqual([]);
    await visitor.picture('composer-units');
    await page.getByRole('button', { name: '下一步' }).press('Enter');
    await see(page.getByRole('heading', { name: /今天印发将交办 \d+ 件/u })).toBeVisible();
    await see(page.getByText('12月31日').first()).toBeVisible();
    expect(await visitor.axe()).toEqual([]);
    await visitor.picture('composer-check');
    await page.getByRole('button', { name: '送分管领导签批' }).press('Enter');
    await see(page.getByText('等待分管领导签批')).toBeVisible();
    const address = new URL(page.url()).pathname;

    const leader = await web.visit({ as: 'city-leader', size: 'phone' });
    await leader.page.goto(address);
    await leader.page.getByRole('button', { name: '签批' }).tap();
    await see(leader.page.getByRole('dialog')).toBeVisible();
    expect(await leader.axe()).toEqual([]);
    await leader.page.getByRole('dialog').getByRole('button', { name: '签批' }).tap();
    await see(leader.page.getByText('已签批,等待整改办印发')).toBeVisible();

    await page.reload();
    await page.getByRole('button', { name: '印发' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '印发' }).press('Enter');
    await see(page.getByRole('link', { name: '下载通报(PDF)' })).toBeVisible();
    await see(page.getByRole('heading', { name: '尚未认领' })).toBeVisible();
    expect([...visitor.faults, ...leader.faults]).toEqual([]);
  }, 90_000);

  test('asks other units about an item; a village principal answers with a signature on his phone', async () => {
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.goto(`/bulletins/${issued}`);
    await page.getByRole('button', { name: '举一反三 1-3' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '举一反三' }).press('Enter');
    await see(page.getByText(/已通知 \d+ 个单位/u)).toBeVisible();
    await page.goto('/replicated-checks');
    await page.getByRole('link', { name: /1-3/u }).press('Enter');
    await see(page.getByRole('heading', { name: /未答复单位/u })).toBeVisible();
    expect(await visitor.axe()).toEqual([]);
    await visitor.picture('replicated');
    const phone = await web.visit({ as: 'village-principal', size: 'phone' });
    await phone.page.goto('/replicated-checks');
    await phone.page.getByRole('button', { name: '签字答复' }).tap();
    await phone.page.getByText('零报告:已自查,未发现').tap();
    await phone.page.getByLabel('查了什么、结果如何').fill('查了村级账目,收支正常。');
    expect(await phone.axe()).toEqual([]);
    expect(await phone.overflow()).toBeLessThanOrEqual(0);
    await phone.page.getByRole('button', { name: '签字提交' }).tap();
    await see(phone.page.getByRole('heading', { name: '没有要答复的自查' })).toBeVisible();
    expect([...visitor.faults, ...phone.faults]).toEqual([]);
  }, 60_000);

  test('sees what the public objected to a notice and dismisses it with a finding', async () => {
    const { context } = await web.visit();
    const body = { claim: '书记没有到岗', contact: '13900001111' };
    await context.request.post(`/api/v1/public/notices/${noticed.id}/objections`, { data: body });
    const visitor = await web.visit({ as: 'city-supervisor' });
    const { page } = visitor;
    await page.goto('/notices?view=objections');
    await see(page.getByText('书记没有到岗')).toBeVisible();
    await visitor.picture('notices');
    await page.getByRole('button', { name: '异议不成立' }).press('Enter');
    await page.getByLabel('核查意见').fill('走访5户,书记在岗。');
    expect(await visitor.axe()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '异议不成立' }).press('Enter');
    await see(page.getByText('核查意见:走访5户,书记在岗。')).toBeVisible();
    expect(visitor.faults).toEqual([]);
    const unit = await context.request.get('/api/v1/notices');
    expect(unit.status()).toBe(401);
  }, 60_000);
});

describe('Everybody', () => {
  test('reads messages, marks them as read, and says how to be written to', async () => {
    for (const size of ['desktop', 'phone'] as const) {
      const visitor = await web.visit({ as: size === 'phone' ? 'village-principal' : 'township-principal', size });
      const { page } = visitor;
      await page.goto('/messages');
      await see(page.locator('.message').first()).toBeVisible();
      expect(await visitor.axe()).toEqual([]);
      expect(await visitor.overflow()).toBeLessThanOrEqual(0);
      await visitor.picture(`messages-${size}`);
      await page.getByRole('button', { name: '全部标为已读' }).click();
      await see(page.locator('.message.unread')).toHaveCount(0);
      await page.getByLabel('邮箱').fill('shuji@example.org');
      await page.getByRole('button', { name: '保存设置' }).click();
      await see(page.getByText('已保存')).toBeVisible();
      expect(visitor.faults).toEqual([]);
    }
  }, 60_000);
});
