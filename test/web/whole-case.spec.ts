import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { demoPassword } from '#demonstration';
import { writeTable } from '#spreadsheets';
import { openWeb, see } from '../harness/browser.js';
import type { Size, Visitor } from '../harness/browser.js';
import { mouseOf, thumbOf } from '../harness/hand.js';
import type { Hand } from '../harness/hand.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 60_000);
afterAll(() => web.stop());

interface Actor {
  readonly visitor: Visitor;
  readonly page: Page;
  readonly hand: Hand;
}
const everybody: Actor[] = [];

/** Somebody who opens the address and signs in with his account, at a desk or on his phone. */
async function signIn(account: string, size: Size = 'desktop'): Promise<Actor> {
  const visitor = await web.visit({ size });
  const { page } = visitor;
  const hand = size === 'desktop' ? mouseOf(page) : thumbOf(page);
  await page.goto('/');
  await hand.write(page.getByLabel('账号'), account);
  await hand.write(page.getByLabel('密码', { exact: true }), demoPassword);
  await hand.press(page.getByRole('button', { name: '登录' }));
  await see(page.getByRole('heading', { level: 1, name: '我的待办' })).toBeVisible();
  const actor = { visitor, page, hand };
  everybody.push(actor);
  return actor;
}

const TITLE = '村务公开栏长期空白';

/** Finds the case by the search box of the top bar. */
async function findCase({ page, hand }: Actor): Promise<void> {
  await hand.write(page.getByRole('combobox', { name: '搜索编号、标题、单位' }), TITLE);
  await hand.press(page.getByRole('option', { name: `${TITLE} ZG-` }));
  await see(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

/** Finds the case where it waits for him: in his inbox. */
async function openCase({ page, hand }: Actor): Promise<void> {
  await page.goto('/inbox');
  await page.getByRole('link', { name: TITLE }).first().waitFor();
  await hand.press(page.getByRole('link', { name: TITLE }).first());
  await see(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

/** Chooses an action of the panel where it is not the first, sends its form, and says yes to what follows. */
async function choose({ page, hand }: Actor, action: string): Promise<void> {
  const tab = page.locator('#action').getByText(action, { exact: true });
  if (await tab.first().isVisible()) return hand.press(tab.first());
  await hand.press(page.getByRole('button', { name: '其他操作' }));
  await hand.press(page.getByRole('menuitem', { name: action }));
}
async function send({ page, hand }: Actor, button: string, action = button): Promise<void> {
  await hand.press(page.locator('#action').getByRole('button', { name: button, exact: true }));
  const confirm = page.getByRole('dialog').getByRole('button', { name: '确认提交' });
  const done = page.getByRole('status').filter({ hasText: `已办理:${action}` });
  await see(confirm.or(done)).toBeVisible();
  if (await confirm.isVisible()) await hand.press(confirm);
  await see(done).toBeVisible();
}

async function spreadsheet(): Promise<Buffer> {
  const head = ['编号', '类别', '方面', '问题描述', '领域', '层级', '整改类型', '整改时限', '成效标准'];
  const row = [
    '1-1',
    '村务公开',
    TITLE,
    '村务公开栏半年没有更新,群众不知道钱花到哪里。',
    '农村',
    '村',
    '分阶段',
    '3个月内',
    'sat>=80;n>=3',
  ];
  async function* rows() {
    yield await Promise.resolve(row);
  }
  const columns = head.map((title) => ({ title, width: 20 }));
  const parts: Buffer[] = [];
  for await (const part of writeTable('xlsx', '问题清单', columns, rows())) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

const photo = async (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer();

/** Waiting time passes by the clock of the installation. */
async function moveClock({ visitor }: Actor, now: string): Promise<void> {
  const answer = await visitor.context.request.put('/api/v1/sandbox/clock', { data: { now } });
  expect(answer.status()).toBe(200);
  await web.world.settle();
}

test('a case goes from the bulletin to closed through the hands of those it concerns, each at his own screen', async () => {
  const supervisor = await signIn('city-supervisor');
  await composeBulletin(supervisor);
  const leader = await signIn('city-leader');
  await leader.page.goto(new URL(supervisor.page.url()).pathname);
  await leader.hand.press(leader.page.getByRole('button', { name: '签批' }));
  await leader.hand.press(leader.page.getByRole('dialog').getByRole('button', { name: '签批' }));
  await see(leader.page.getByText('已签批,等待整改办印发')).toBeVisible();
  await supervisor.page.reload();
  await supervisor.hand.press(supervisor.page.getByRole('button', { name: '印发' }));
  await supervisor.hand.press(supervisor.page.getByRole('dialog').getByRole('button', { name: '印发' }));
  await see(supervisor.page.getByRole('link', { name: '下载通报(PDF)' })).toBeVisible();

  const principal = await signIn('village-principal', 'phone');
  await openCase(principal);
  await principal.visitor.picture('whole-claim');
  await send(principal, '认领');
  await filePlan(principal);

  const township = await signIn('township-principal');
  await findCase(township);
  await see(
    township.page.getByText('您的岗位可以查看,不办理。').or(township.page.getByText('您还可以办理')),
  ).toBeVisible();
  await township.visitor.picture('whole-township');

  await openCase(supervisor);
  await send(supervisor, '批复方案');

  await rectify(principal);
  await enterRoster(principal);
  await choose(principal, '申请销号');
  await principal.hand.write(principal.page.getByLabel('整改结果'), '公开栏每月5日更新,群众能看到每一笔账。');
  await principal.hand.press(principal.page.getByRole('checkbox', { name: /我作为第一责任人签字背书/u }));
  await send(principal, '申请销号');

  const verifier = await signIn('county-verifier');
  for (const [at, code] of (await drawSample(verifier)).entries()) await evaluate(code, at);
  await verifier.page.reload();
  await verifier.hand.press(verifier.page.getByRole('button', { name: '结束评议' }));
  await verifier.hand.press(verifier.page.getByRole('dialog').getByRole('button', { name: '结束评议' }));
  await see(verifier.page.getByText('满意率 100 %')).toBeVisible();
  await checkOnSite(await signIn('county-verifier', 'phone'));

  await openCase(supervisor);
  await supervisor.hand.press(supervisor.page.getByRole('button', { name: '填入案件中已有的内容' }));
  await see(supervisor.page.getByLabel('公示内容')).toHaveValue(/^存在问题:[^]+整改措施:\n1\. /u);
  await supervisor.hand.write(supervisor.page.getByLabel('公示内容'), '该村已按月更新村务公开栏,现予公示。');
  await send(supervisor, '公示');
  const path = new URL(supervisor.page.url()).pathname;
  await moveClock(supervisor, '2026-03-12T01:00:00.000Z');
  await supervisor.page.reload();
  await supervisor.hand.write(supervisor.page.getByLabel('上级备案号'), '孝备〔2026〕1号');
  await send(supervisor, '销号');
  await see(supervisor.page.locator('.case-marks').getByText('已销号')).toBeVisible();
  await supervisor.visitor.picture('whole-closed');

  await audit(await signIn('auditor'), path);
  expect(everybody.flatMap(({ visitor }) => visitor.faults)).toEqual([]);
}, 240_000);

async function composeBulletin({ page, hand }: Actor): Promise<void> {
  await hand.press(page.getByRole('link', { name: '新建通报' }));
  await hand.write(page.getByLabel('标题', { exact: true }), '关于村务公开情况的通报');
  await hand.write(page.getByLabel('正文', { exact: true }), '近期走访发现,个别村村务公开不到位。');
  await hand.write(page.getByLabel('通报载明的类别数'), '1');
  await hand.write(page.getByLabel('通报载明的方面数'), '1');
  await hand.press(page.getByRole('button', { name: '保存,下一步' }));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await hand.give(page.getByText('上传 CSV 或 XLSX'), { name: '问题清单.xlsx', mimeType, buffer: await spreadsheet() });
  await hand.press(page.getByRole('button', { name: /导入/u }));
  await see(page.getByText('与通报载明的数量一致')).toBeVisible();
  await hand.press(page.getByRole('button', { name: '下一步' }));
  await hand.write(page.getByRole('combobox', { name: '选择单位' }), '盛畈村');
  await hand.press(page.getByText('孝昌县 › 王店镇 › 盛畈村委会', { exact: false }).first());
  await hand.press(page.getByRole('button', { name: '添加单位' }));
  await see(page.getByRole('group', { name: '已指定的单位' })).toBeVisible();
  await hand.press(page.getByRole('button', { name: '下一步' }));
  await see(page.getByRole('heading', { name: '今天印发将交办 1 件' })).toBeVisible();
  await hand.press(page.getByRole('button', { name: '送分管领导签批' }));
  await see(page.getByText('等待分管领导签批')).toBeVisible();
}

async function filePlan(actor: Actor): Promise<void> {
  const { page, hand } = actor;
  await hand.write(page.getByLabel('原因分析'), '没有专人负责更新。');
  await hand.write(page.getByLabel('整改目标'), '公开栏每月更新一次。');
  const measure = page.getByRole('group', { name: '措施 1' });
  await hand.write(measure.getByLabel(/做什么/u), '确定专人,每月5日更新公开栏。');
  await hand.write(measure.getByLabel('看得见的成果'), '公开栏有当月账目。');
  await hand.day(measure.getByLabel('完成时限'), '2026-04-30');
  await hand.choose(measure.getByRole('combobox', { name: /责任岗位/u }), '书记');
  await hand.write(page.getByLabel('拟用的成效佐证 1'), '公开栏照片、群众评议');
  await actor.visitor.picture('whole-plan');
  await send(actor, '报送方案');
}

async function rectify(actor: Actor): Promise<void> {
  const { page, hand } = actor;
  await openCase(actor);
  await choose(actor, '报告进展');
  await hand.write(page.getByLabel('较上次有何变化'), '已确定专人,公开栏已更新。');
  await hand.press(page.getByRole('checkbox', { name: '确定专人,每月5日更新公开栏。' }));
  await send(actor, '报告进展');
  await choose(actor, '提交佐证');
  await hand.choose(page.getByRole('combobox', { name: '证明什么' }), '成效');
  await hand.choose(page.getByRole('combobox', { name: '类型' }), '照片');
  await hand.write(page.getByLabel('名称'), '更新后的公开栏');
  await hand.day(page.getByLabel('事实发生日期'), '2026-03-02');
  await hand.give(page.getByText('点击选择,或拍照'), {
    name: '公开栏.jpg',
    mimeType: 'image/jpeg',
    buffer: await photo(),
  });
  await see(page.getByText('已上传 公开栏.jpg')).toBeVisible();
  await send(actor, '提交佐证');
  await see(page.getByRole('link', { name: '更新后的公开栏' })).toBeVisible();
}

async function enterRoster({ page, hand, visitor }: Actor): Promise<void> {
  await hand.press(page.getByRole('link', { name: '打开评议' }));
  const lines = page.getByLabel(/从电子表格粘贴/u);
  await hand.write(lines, '张三,党员\n李四,村民代表\n王五,老党员\n赵六,村霸');
  await see(page.getByText('第 4 行:不认识类别“村霸”')).toBeVisible();
  expect(await visitor.axe()).toEqual([]);
  await hand.write(lines, '张三,党员\n李四,村民代表\n王五,老党员\n赵六');
  await visitor.picture('whole-roster');
  await hand.press(page.getByRole('button', { name: '保存名册 4 人' }));
  await see(page.getByText('名册已保存,共 4 人。')).toBeVisible();
  await hand.press(page.getByRole('link', { name: '返回案件' }));
}

/** The codes as they stand on the slips. */
async function drawSample(actor: Actor): Promise<readonly string[]> {
  const { page, hand, visitor } = actor;
  await openCase(actor);
  await hand.press(page.getByRole('link', { name: '打开评议' }));
  await hand.press(page.getByRole('button', { name: '随机抽样并发码' }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: '随机抽样并发码' }));
  await see(page.locator('.slips li')).toHaveCount(4);
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('whole-slips');
  return page.locator('.slip-code').allInnerTexts();
}

/** A villager opens the address of his slip on his own phone. */
async function evaluate(code: string, at: number): Promise<void> {
  const { page, context, faults } = await web.visit({ size: 'phone' });
  const hand = thumbOf(page);
  await page.goto(`/p/${code}`);
  await hand.press(page.getByText(at % 2 === 0 ? '满意' : '基本满意', { exact: true }));
  await hand.press(page.getByRole('button', { name: '提交评价' }));
  await see(page.getByRole('heading', { name: '评价已收到,谢谢您' })).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
}

async function checkOnSite(actor: Actor): Promise<void> {
  const { page, hand, visitor } = actor;
  await openCase(actor);
  await hand.press(page.getByRole('link', { name: '到现场核验(手机)' }));
  await hand.press(page.getByRole('radio', { name: '看到了' }));
  await hand.press(page.getByRole('radio', { name: '通过', exact: true }));
  const team = page.getByRole('combobox', { name: /验收组/u });
  await hand.choose(team, '孝昌县');
  await hand.press(page.locator('.ant-select-item-option').nth(1));
  await hand.press(team);
  await hand.day(page.getByLabel('现场核验日期'), '2026-03-02');
  await hand.write(page.getByLabel('现场地点'), '盛畈村村务公开栏前');
  for (const question of await page.getByRole('radiogroup').all()) {
    const yes = question.getByRole('radio', { name: '是', exact: true });
    if (await yes.isVisible()) await hand.press(yes);
  }
  await hand.write(page.getByLabel('验收意见'), '公开栏已更新,群众知晓。');
  await visitor.picture('whole-check');
  await hand.press(page.getByRole('button', { name: '验收通过' }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: '确认提交' }));
  await see(page.getByText('已提交。')).toBeVisible();
}

/** Reads who did what, and has the chain proved. */
async function audit({ page, hand, visitor }: Actor, path: string): Promise<void> {
  await page.goto(path);
  await see(page.getByRole('heading', { name: '办理记录' })).toBeVisible();
  const trail = page.locator('.timeline');
  for (const step of ['认领', '报送方案', '批复方案', '报告进展', '提交佐证', '申请销号', '验收通过', '公示', '销号'])
    await see(trail.getByText(step, { exact: true }).first()).toBeVisible();
  await hand.press(page.getByRole('link', { name: '审计日志' }));
  await hand.press(page.getByRole('button', { name: '校验审计链' }));
  await see(page.getByRole('status').filter({ hasText: '✓ 完整' })).toBeVisible();
  await visitor.picture('whole-audit');
}
