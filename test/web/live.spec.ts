import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expect as seeAtOnce } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openWeb } from '../harness/browser.js';

/** What another person did is seen within seconds; a busy machine is given more of them. */
const see = seeAtOnce.configure({ timeout: 15_000 });

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
/** Cases of 盛畈村, nobody has claimed them yet. */
let cases: readonly { readonly id: string }[];
beforeAll(async () => {
  web = await openWeb();
  const visitor = await web.visit({ as: 'village-principal' });
  const answer = await visitor.context.request.get('/api/v1/worklist?view=mine&limit=10');
  cases = ((await answer.json()) as { items: { id: string }[] }).items;
  await visitor.context.close();
}, 60_000);
afterAll(() => web.stop());

const addressOf = (nth: number, action: string): string => `/cases/${cases[nth]?.id}?action=${action}`;
const saved = (page: Page) => see(page.locator('.draft-line', { hasText: '草稿已保存' })).toBeVisible();

test('two people on one case see each other, and what one does is told to the other without losing what he typed', async () => {
  const [unit, office] = [await web.visit({ as: 'village-principal' }), await web.visit({ as: 'city-supervisor' })];
  await unit.page.goto(addressOf(0, 'dispute'));
  await unit.page.getByLabel('事实与理由').fill('该村党支部上月已按期换届,材料随后补交。');
  await office.page.goto(addressOf(0, 'urge'));
  await see(office.page.locator('.presence')).toContainText('正在填写 提出异议');
  await see(unit.page.locator('.presence')).toContainText('正在查看');
  await office.page.getByLabel('催办事项').fill('请本周内认领');
  await see(unit.page.locator('.presence')).toContainText('正在填写 人工催办');
  expect(await office.axe()).toEqual([]);
  await office.picture('live-presence');
  await office.page.getByRole('button', { name: '人工催办' }).last().click();
  const notice = unit.page.locator('.form-notice');
  await see(notice).toContainText('已办理“人工催办”');
  await see(unit.page.getByLabel('事实与理由')).toHaveValue('该村党支部上月已按期换届,材料随后补交。');
  await see(unit.page.locator('.timeline')).toContainText('请本周内认领');
  expect(await unit.axe()).toEqual([]);
  await notice.scrollIntoViewIfNeeded();
  await unit.picture('live-changed');
  await notice.getByRole('button', { name: '按最新情况继续' }).click();
  await see(notice).toBeHidden();
  await see(unit.page.getByLabel('事实与理由')).toHaveValue('该村党支部上月已按期换届,材料随后补交。');
  await office.page.goto('/inbox');
  await see(unit.page.locator('.presence')).toBeEmpty();
  expect([...unit.faults, ...office.faults]).toEqual([]);
}, 60_000);

test('a form whose action somebody else has done stays with its text until it is given up', async () => {
  const [desk, phone] = [
    await web.visit({ as: 'village-principal', language: 'en' }),
    await web.visit({ as: 'village-principal', size: 'phone' }),
  ];
  await desk.page.goto(addressOf(1, 'dispute'));
  await desk.page.getByLabel('Facts and reason').fill('Half a sentence');
  await phone.page.goto(addressOf(1, 'claim'));
  await phone.page.getByRole('button', { name: '认领', exact: true }).tap();
  await phone.page.getByRole('dialog').getByRole('button', { name: '确认提交' }).tap();
  const notice = desk.page.locator('.form-notice');
  await see(notice).toContainText('not possible any more');
  await see(desk.page.getByLabel('Facts and reason')).toHaveValue('Half a sentence');
  await desk.picture('live-gone-en');
  await notice.getByRole('button', { name: 'Give up this form' }).click();
  await see(desk.page.getByLabel('Facts and reason')).toBeHidden();
  expect([...desk.faults, ...phone.faults]).toEqual([]);
}, 60_000);

test('a list says that one line has changed, and moves only when its reader wants it', async () => {
  const kase = await web.stage.take();
  const { number } = await kase.read();
  const visitor = await web.visit({ as: 'city-supervisor' });
  const { page } = visitor;
  await page.goto(`/cases?q=${number}`);
  const list = page.locator('.work-body');
  await see(list).toContainText('待认领');
  const before = await list.boundingBox();
  await kase.act(kase.principal, { type: 'claim', signedBy: kase.principal.postId });
  const news = page.getByRole('button', { name: '1 条更新,点此显示' });
  await see(news).toBeVisible();
  await see(list).toContainText('待认领');
  expect(await list.boundingBox()).toEqual(before);
  expect(await visitor.axe()).toEqual([]);
  await visitor.picture('live-list');
  await news.click();
  await see(list).toContainText('定方案');
  await see(news).toBeHidden();
  expect(visitor.faults).toEqual([]);
}, 60_000);

test('a draft typed at a desk, the tab closed, is on the phone of the same person, and gone once it is sent', async () => {
  const address = `/cases/${(await web.stage.take()).id}?action=urge`;
  const desk = await web.visit({ as: 'city-supervisor' });
  await desk.page.goto(address);
  await desk.page.getByLabel('催办事项').fill('请报送佐证材料');
  await saved(desk.page);
  await desk.page.close();
  const phone = await web.visit({ as: 'city-supervisor', size: 'phone' });
  await phone.page.goto(address);
  await see(phone.page.getByLabel('催办事项')).toHaveValue('请报送佐证材料');
  await saved(phone.page);
  expect(await phone.axe()).toEqual([]);
  expect(await phone.overflow()).toBeLessThanOrEqual(0);
  await phone.page.getByLabel('催办事项').scrollIntoViewIfNeeded();
  await phone.picture('live-draft-phone');
  await phone.page.getByRole('button', { name: '人工催办' }).last().tap();
  await see(phone.page.locator('.timeline')).toContainText('请报送佐证材料');
  await see(phone.page.getByLabel('催办事项')).toBeHidden();
  const left = async (): Promise<unknown> =>
    web.world.sql('select key from draft where body::text like $1', ['%请报送佐证材料%']);
  await see.poll(left).toEqual([]);
  expect([...desk.faults, ...phone.faults]).toEqual([]);
}, 60_000);

test('what could not be saved says so loudly; of two versions the newer is shown and the other is one press away', async () => {
  const address = `/cases/${(await web.stage.take()).id}?action=urge`;
  const [desk, phone] = [
    await web.visit({ as: 'city-supervisor' }),
    await web.visit({ as: 'city-supervisor', size: 'phone' }),
  ];
  await desk.page.goto(address);
  await phone.page.goto(address);
  await see(phone.page.getByLabel('催办事项')).toBeVisible();
  await phone.context.route('**/api/v1/drafts/**', (route) => route.abort());
  await phone.page.getByLabel('催办事项').fill('手机上写的');
  await see(phone.page.getByRole('alert')).toContainText('未保存');
  await phone.picture('live-unsaved-phone');
  await desk.page.getByLabel('催办事项').fill('电脑上写的');
  await saved(desk.page);
  await phone.context.unroute('**/api/v1/drafts/**');
  await phone.page.getByLabel('催办事项').fill('手机上写的,更新');
  const notice = phone.page.locator('.form-notice');
  await see(notice).toContainText('这份草稿另有一版');
  await saved(phone.page);
  await phone.picture('live-two-drafts-phone');
  await notice.getByRole('button', { name: '换成另一版' }).tap();
  await see(phone.page.getByLabel('催办事项')).toHaveValue('电脑上写的');
}, 60_000);

test('a new message is counted at the bell without a reload', async () => {
  const kase = await web.stage.take();
  const { page } = await web.visit({ as: 'county-leader' });
  await page.goto('/inbox');
  await see(page.getByRole('heading', { level: 1 })).toBeVisible();
  await see(page.locator('.bell')).toBeVisible();
  const dot = page.locator('.bell .dot');
  const before = (await dot.count()) === 0 ? 0 : Number(await dot.textContent());
  await web.world.sql(
    `insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
     select new_uuid(), a.person_id, h.post_id, $1, 'claimed', 'live-bell', rectify_now() from account a
     join post_holding h on h.person_id = a.person_id and h.to_on is null where a.username = 'county-leader' limit 1`,
    [kase.id],
  );
  await see(dot).toHaveText(String(before + 1));
}, 60_000);
