import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from '@playwright/test';
import { openWeb, see } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';
import type { Scenario } from '../lifecycle/scenario.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let clear: Scenario;
let conflicted: Scenario;
let asking: Scenario;
let asking2: Scenario;
let disputed: Scenario;

/** The next case of a village that the demonstration's county verifies. */
async function ofTheCounty(): Promise<Scenario> {
  for (;;) {
    const kase = await web.stage.take();
    if (kase.verifiers[0].unitName === '孝昌县') return kase;
  }
}

async function askForTime(kase: Scenario): Promise<void> {
  await kase.to('rectifying');
  const cause = 'election_timetable' as const;
  const progress = '人选已考察,待换届';
  const form = { cause, progress, newDue: '2026-10-09' as const, reason: '换届时间推迟到九月' };
  await kase.act(kase.principal, { type: 'ask_extension', ...form });
}

beforeAll(async () => {
  web = await openWeb();
  [clear, conflicted] = [await ofTheCounty(), await ofTheCounty()];
  for (const kase of [clear, conflicted]) await kase.to('submitted');
  await web.world.sql(
    `insert into post_holding (person_id, post_id, from_on, to_on)
     select $1, p.id, local_today() - 900, local_today() - 30 from post p join kase k on k.id = $2
     where p.unit_id = k.responsible_unit_id and p.role <> 'principal' order by p.rank limit 1`,
    [conflicted.verifiers[0].personId, conflicted.id],
  );
  [asking, asking2, disputed] = [await ofTheCounty(), await ofTheCounty(), await ofTheCounty()];
  await askForTime(asking);
  await askForTime(asking2);
  await disputed.dispute();
}, 90_000);
afterAll(() => web.stop());

const numberOf = async (kase: Scenario): Promise<string> => (await kase.read()).number;

/** Nothing wrong with the page as it stands, and a picture of it. */
async function whole(visitor: Visitor, name: string): Promise<void> {
  expect(await visitor.axe()).toEqual([]);
  expect(await visitor.overflow()).toBeLessThanOrEqual(0);
  await visitor.picture(name);
  expect(visitor.faults).toEqual([]);
}

const countBeside = (page: Page, name: string) => page.getByRole('link', { name }).locator('.count');

test('a verifier finds the case he may verify, and reads why he may not verify another', async () => {
  const visitor = await web.visit({ as: 'county-verifier' });
  const { page } = visitor;
  await page.goto('/verification');
  const free = page.locator('.waiting-line', { hasText: await numberOf(clear) });
  await see(free.getByRole('link', { name: /现场核验/u })).toBeVisible();
  const total = await page
    .getByRole('button', { name: /我可以验收/u })
    .locator('.page-tab-count')
    .textContent();
  await see(countBeside(page, '验收')).toHaveText(total ?? '');
  await page.getByRole('button', { name: /须回避/u }).click();
  const blocked = page.locator('.waiting-line', { hasText: await numberOf(conflicted) });
  await see(blocked.getByText('您不能验收,因为:')).toBeVisible();
  await see(blocked.locator('.because li')).toContainText('近12个月在责任单位任职');
  await page.getByRole('button', { name: /全部待验收/u }).click();
  await see(page.locator('.waiting-line').first()).toBeVisible();
  await whole(visitor, 'verification-desktop');
}, 60_000);

test('chosen cases become the route of a field day, and stay readable when the network is gone', async () => {
  const visitor = await web.visit({ as: 'county-verifier', size: 'phone' });
  const { page, context } = visitor;
  await page.goto('/verification?view=all');
  for (const kase of [clear, conflicted])
    await page.getByRole('checkbox', { name: new RegExp(await numberOf(kase), 'u') }).tap();
  await whole(visitor, 'verification-phone');
  await page.getByRole('link', { name: '排现场路线' }).tap();
  await see(page.locator('.route-stop')).toHaveCount(2);
  await see(page.getByText('选好书记').first()).toBeVisible();
  await see(page.getByText('必访:老党员、离任书记、困难户、信访人').first()).toBeVisible();
  await whole(visitor, 'route-phone');
  await page.waitForFunction(`localStorage.getItem('rectify.route') !== null`);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await context.setOffline(true);
  await page
    .getByRole('link', { name: /现场核验/u })
    .first()
    .tap();
  await see(page.getByRole('heading', { name: '现场核验' })).toBeVisible();
  await page.goBack();
  await see(page.locator('.route-stop')).toHaveCount(2);
  await context.setOffline(false);
}, 60_000);

test('on paper the route is a list of stops with room to write, without menu and buttons', async () => {
  const { page, faults, picture } = await web.visit({ as: 'county-verifier' });
  await page.goto(`/verification/route?cases=${clear.id},${conflicted.id}`);
  await see(page.locator('.route-stop')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await see(page.locator('.route-note').first()).toBeVisible();
  await see(page.locator('.side')).toBeHidden();
  await see(page.getByRole('button', { name: '打印' })).toBeHidden();
  await picture('route-print');
  expect(faults).toEqual([]);
}, 60_000);

test('in English, at a desk and on a phone, the pages hold with something on them', async () => {
  for (const size of ['desktop', 'phone'] as const) {
    for (const [as, path] of [
      ['county-verifier', '/verification?view=all'],
      ['county-verifier', `/verification/route?cases=${clear.id},${conflicted.id}`],
      ['city-leader', '/decisions'],
      ['city-arbiter', '/disputes'],
    ] as const) {
      const visitor = await web.visit({ as, size, language: 'en' });
      await visitor.page.goto(path);
      await see(visitor.page.locator('.waiting-line, .route-stop, .queue-card').first()).toBeVisible();
      await whole(visitor, `${path.split('?')[0]?.slice(1).replace('/', '-')}-${size}-en`);
      await visitor.context.close();
    }
  }
}, 90_000);

test('an arbiter has both sides beside each other and rejects the dispute with a reason', async () => {
  const visitor = await web.visit({ as: 'city-arbiter' });
  const { page } = visitor;
  await page.goto('/disputes');
  const card = page.locator('.queue-card', { hasText: await numberOf(disputed) });
  await see(card.getByRole('heading', { name: '交办认定' })).toBeVisible();
  await see(card.getByText('部分不属实')).toBeVisible();
  await see(card.getByText('走访')).toBeVisible();
  await card.getByRole('button', { name: '驳回异议' }).click();
  await card.getByRole('button', { name: '所附证据不足以证明异议成立。' }).click();
  await card.getByRole('textbox', { name: '理由' }).fill('所附证据不足以推翻原认定,请继续整改。');
  await whole(visitor, 'disputes-desktop');
  await card.getByRole('button', { name: '驳回异议' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).click();
  await see(page.getByText(/已办理:驳回异议/u)).toBeVisible();
  await see(card).toBeHidden();
  expect((await disputed.read()).state).toBe('claimed');
}, 60_000);

test('a leader approves an extension with a reason by keyboard alone', async () => {
  const visitor = await web.visit({ as: 'city-leader' });
  const { page } = visitor;
  await page.goto('/decisions');
  await see(countBeside(page, '待批事项')).toHaveText('2');
  const card = page.locator('.queue-card', { hasText: await numberOf(asking) });
  await see(card.getByText('换届时间推迟到九月')).toBeVisible();
  await whole(visitor, 'decisions-desktop');
  await card.getByRole('button', { name: '批复延期' }).press('Enter');
  await card.getByRole('button', { name: '客观原因属实,已有实质进展。' }).press('Enter');
  await card.getByRole('textbox', { name: '理由' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('请抓紧。');
  await whole(visitor, 'decisions-form-desktop');
  await card.getByRole('button', { name: '批复延期' }).last().press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).press('Enter');
  await see(page.getByText(/已办理:批复延期/u)).toBeVisible();
  await see(countBeside(page, '待批事项')).toHaveText('1');
  expect((await asking.read()).dueDate).toBe('2026-10-09');
  const trail = await web.world.sql<{ reason: string }>(
    `select reason from audit_event where case_id = $1 and action = 'extend'`,
    [asking.id],
  );
  expect(trail[0]?.reason).toBe('客观原因属实,已有实质进展。请抓紧。');
}, 60_000);

test('on a phone a leader refuses, after the page said what a reason is for', async () => {
  const visitor = await web.visit({ as: 'city-leader', size: 'phone' });
  const { page } = visitor;
  await page.goto('/decisions');
  const card = page.locator('.queue-card', { hasText: await numberOf(asking2) });
  await card.getByRole('button', { name: '不予批准' }).tap();
  await whole(visitor, 'decisions-phone');
  await card.getByRole('button', { name: '不予批准' }).last().tap();
  await see(card.getByRole('alert').first()).toContainText('请填写“理由”');
  await card.getByRole('button', { name: '现有时限足以完成。' }).tap();
  await card.getByRole('button', { name: '不予批准' }).last().tap();
  await see(page.getByText(/已办理:不予批准/u)).toBeVisible();
  await see(page.getByRole('heading', { name: '没有等您批的事项' })).toBeVisible();
}, 60_000);

test('each of the three questions of a leader opens the list that makes its number', async () => {
  await clear.act(clear.verifiers[0], { type: 'fail', team: clear.team, reasons: ['现场无人值守'] });
  const { page } = await web.visit({ as: 'city-leader' });
  for (const name of ['超期的', '返工反弹的', '销号后没有反弹的']) {
    await page.goto('/decisions');
    const question = page.locator('.questions a', { hasText: name });
    const count = await question.locator('strong').textContent();
    await question.press('Enter');
    await see(page.locator('.page-head .number')).toHaveText(`共 ${count} 件`);
  }
}, 60_000);

test('look-backs are drawn after a question, and no unit has the page or the entry', async () => {
  const closing = await ofTheCounty();
  await closing.to('closed');
  await web.world.sql(`update kase set level = 'A' where id = $1`, [closing.id]);
  await web.world.moveTo('2026-10-12T02:00:00.000Z');
  const visitor = await web.visit({ as: 'city-supervisor' });
  const { page } = visitor;
  await page.goto('/look-backs');
  await page.getByRole('button', { name: '抽取本月批次' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '抽取本月批次' }).click();
  await see(page.getByText(/已抽取 \d+ 件/u)).toBeVisible();
  await see(page.locator('.look-back', { hasText: await numberOf(closing) })).toBeVisible();
  await page.getByText('抽取凭据').first().click();
  await see(page.getByText(/同一种子重抽结果相同/u)).toBeVisible();
  await whole(visitor, 'look-backs-desktop');
  const unit = await web.visit({ as: 'village-principal' });
  await unit.page.goto('/look-backs');
  await see(unit.page.getByRole('alert')).toContainText('无权');
  for (const name of ['回头看', '验收', '待批事项', '异议裁定', '移送'])
    await see(unit.page.locator('.side-list').getByRole('link', { name })).toHaveCount(0);
}, 60_000);

test('a discipline contact receives what was handed over, once, and the office sees it', async () => {
  const contact = await web.world.city('discipline_contact');
  await web.world.sql(
    `insert into account (id, person_id, username, password_hash)
     select new_uuid(), $1, 'contact', password_hash from account where username = 'admin'`,
    [contact.personId],
  );
  const kase = await ofTheCounty();
  await kase.to('rectifying');
  await web.world.sql(
    `insert into escalation (id, case_id, ladder, step, rung, cycle, spell, due_on, fired_at, document)
     values (new_uuid(), $1, 'rectify', '6', 6, 1, 1, local_today(), rectify_now(), '问责建议移送单')`,
    [kase.id],
  );
  const proposal = 'rectify:6:1:1';
  await kase.act(kase.principal, { type: 'answer_proposal', proposal, text: '主要负责人空缺半年,现已到任,正在赶办。' });
  const [receiver, legalBasis] = ['孝感市纪委监委', '《中国共产党问责条例》第七条'];
  await kase.act(kase.supervisor, {
    type: 'decide_proposal',
    proposal,
    upheld: true,
    reason: '多次督办未改,群众反映强烈',
    receiver,
    legalBasis,
  });
  await kase.act(kase.leader, { type: 'confirm_proposal', proposal, agreed: true, reason: '同意移送' });
  const visitor = await web.visit({ as: 'contact' });
  const { page } = visitor;
  await page.goto('/referrals');
  await see(page.getByText(receiver)).toBeVisible();
  await see(countBeside(page, '移送')).toHaveText('1');
  await page.getByRole('button', { name: '签收材料' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '签收材料' }).click();
  await see(page.locator('.status', { hasText: '已签收、待回复' })).toBeVisible();
  await whole(visitor, 'referrals-desktop');
  const office = await web.visit({ as: 'city-supervisor', size: 'phone' });
  await office.page.goto('/referrals');
  await see(office.page.getByRole('link', { name: /登记回复/u })).toBeVisible();
  await whole(office, 'referrals-phone');
}, 60_000);
