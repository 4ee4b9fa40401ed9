import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWeb, see } from '../harness/browser.js';
import type { Visitor } from '../harness/browser.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
let cases: readonly string[];
let visitor: Visitor;
beforeAll(async () => {
  web = await openWeb();
  const found = await web.stage.casesOf('盛畈村委会');
  cases = found.map(({ id }) => id);
  visitor = await web.visit({ as: 'village-principal' });
}, 60_000);
afterAll(() => web.stop());

const accepted = async (id: string | undefined, action: string): Promise<number> => {
  const rows = await web.world.sql<{ count: number }>(
    `select count(*)::int as count from audit_event where case_id = $1 and action = $2 and outcome = 'accepted'`,
    [id, action],
  );
  return rows[0]?.count ?? -1;
};

/** Opens the claim of an issued case as far as the question before it. */
async function askToClaim(id: string | undefined): Promise<void> {
  const { page } = visitor;
  await page.goto(`/cases/${id}`);
  await page.locator('#action').getByRole('button', { name: '认领', exact: true }).click();
  await see(page.getByRole('dialog').getByRole('button', { name: '确认提交' })).toBeVisible();
}

/** Fills the evidence form of a case; it asks nothing before it is sent. */
async function fillEvidence(id: string | undefined, title: string): Promise<void> {
  const { page } = visitor;
  await page.goto(`/cases/${id}?action=add-evidence`);
  for (const [list, option] of [
    ['证明什么', '成效'],
    ['类型', '访谈'],
  ] as const) {
    await page.getByRole('combobox', { name: list }).click();
    await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText(option).first().click();
  }
  await page.getByLabel('名称').fill(title);
  await page.getByLabel('事实发生日期').fill('2026-03-02');
}
const sendEvidence = () => visitor.page.locator('#action').getByRole('button', { name: '提交佐证', exact: true });
const waits = () => visitor.page.getByRole('region', { name: '待发送' });

test('a form that is sent by a double click has one effect', async () => {
  await fillEvidence(cases[0], '走访记录');
  await sendEvidence().dblclick();
  await see(visitor.page.getByText('已办理:提交佐证')).toBeVisible();
  expect(await accepted(cases[0], 'add_evidence')).toBe(1);
}, 60_000);

test('a question that is answered twice has one effect', async () => {
  await askToClaim(cases[0]);
  await visitor.page.getByRole('dialog').getByRole('button', { name: '确认提交' }).dblclick();
  await see(visitor.page.getByText('已办理:认领')).toBeVisible();
  expect(await accepted(cases[0], 'claim')).toBe(1);
}, 60_000);

test('an answer that is lost after the server has written is asked for again, and there is one effect', async () => {
  const { page } = visitor;
  await askToClaim(cases[1]);
  await page.route('**/actions/claim', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).click();
  await see(waits()).toBeVisible();
  expect(await accepted(cases[1], 'claim')).toBe(1);
  await page.unroute('**/actions/claim');
  await page.reload();
  await see(waits()).toBeHidden({ timeout: 20_000 });
  await see(page.locator('#action').getByRole('button', { name: '认领', exact: true })).toBeHidden();
  expect(await accepted(cases[1], 'claim')).toBe(1);
}, 60_000);

test('a laptop that is closed on what it could not send sends it once when it is opened again', async () => {
  const { page, context } = visitor;
  await fillEvidence(cases[1], '入户走访');
  await context.setOffline(true);
  await sendEvidence().click();
  await see(waits()).toBeVisible();
  expect(await accepted(cases[1], 'add_evidence')).toBe(0);
  // Closed and opened: nothing but what the browser keeps is left.
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/cases/${cases[1]}`);
  await see(again.getByText('入户走访').first()).toBeVisible({ timeout: 20_000 });
  await again.reload();
  await see(again.getByText('入户走访').first()).toBeVisible();
  expect(await accepted(cases[1], 'add_evidence')).toBe(1);
}, 60_000);
