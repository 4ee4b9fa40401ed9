import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from '@playwright/test';
import { demoPassword } from '#demonstration';
import { openWeb, see } from '../harness/browser.js';
import type { Size } from '../harness/browser.js';
import { keysOf, thumbOf } from '../harness/hand.js';
import type { Hand } from '../harness/hand.js';
import type { Scenario } from '../lifecycle/scenario.js';

type Web = Awaited<ReturnType<typeof openWeb>>;
let web: Web;
/** For each of the two hands a case of its own. */
const submitted: Partial<Record<Size, Scenario>> = {};
const disputed: Partial<Record<Size, Scenario>> = {};
const asking: Partial<Record<Size, Scenario>> = {};
const rectifying: Partial<Record<Size, Scenario>> = {};

async function ofTheCounty(without: string): Promise<Scenario> {
  for (;;) {
    const kase = await web.stage.take();
    if (kase.id !== without && kase.verifiers[0].unitName === '孝昌县') return kase;
  }
}

async function askForTime(kase: Scenario): Promise<Scenario> {
  await kase.to('rectifying');
  const cause = 'election_timetable' as const;
  const form = { cause, progress: '人选已考察', newDue: '2026-10-09' as const, reason: '换届时间推迟到九月' };
  await kase.act(kase.principal, { type: 'ask_extension', ...form });
  return kase;
}

beforeAll(async () => {
  web = await openWeb();
  const own = (await web.stage.casesOf('盛畈村委会')).at(-1);
  if (!own) throw new Error('盛畈 has a case.');
  await own.to('rectifying');
  for (const size of ['desktop', 'phone'] as const) {
    rectifying[size] = own;
    submitted[size] = await ofTheCounty(own.id);
    await submitted[size].to('submitted');
    disputed[size] = await ofTheCounty(own.id);
    await disputed[size].dispute();
    asking[size] = await askForTime(await ofTheCounty(own.id));
  }
}, 120_000);
afterAll(() => web.stop());

const of = (kases: Partial<Record<Size, Scenario>>, size: Size): Scenario => {
  const kase = kases[size];
  if (!kase) throw new Error(`No case for the ${size}.`);
  return kase;
};
const numberOf = async (kase: Scenario): Promise<string> => (await kase.read()).number;

interface At {
  readonly page: Page;
  readonly hand: Hand;
  readonly size: Size;
}

/** Confirms what cannot be taken back. */
async function confirm({ page, hand }: At): Promise<void> {
  await hand.press(page.getByRole('dialog').getByRole('button', { name: '确认提交' }));
}

async function claim(at: At): Promise<void> {
  const { page, hand } = at;
  await hand.press(page.locator('.work-link').first());
  await hand.press(page.locator('#action').getByRole('button', { name: '认领', exact: true }));
  await confirm(at);
  await see(page.getByText('已办理:认领')).toBeVisible();
}

/** Every role's main task once signed in, from its own first page to done. */
const tasks: readonly (readonly [account: string, task: string, work: (at: At) => Promise<void>])[] = [
  ['township-principal', 'claims what waits for the unit', claim],
  [
    'village-liaison',
    'puts evidence on record for the principal',
    async ({ page, hand, size }) => {
      await page.goto(`/cases/${of(rectifying, size).id}?action=add-evidence`);
      const form = page.locator('#action');
      await see(form.getByRole('combobox', { name: '证明什么' })).toBeVisible();
      await hand.choose(form.getByRole('combobox', { name: '证明什么' }), '成效');
      await hand.choose(form.getByRole('combobox', { name: '类型' }), '访谈');
      await hand.write(form.getByLabel('名称'), '走访村民');
      await hand.day(form.getByLabel('事实发生日期'), '2026-03-02');
      await hand.press(form.getByRole('button', { name: '提交佐证', exact: true }));
      await see(page.getByText('已办理:提交佐证')).toBeVisible();
    },
  ],
  [
    'city-supervisor',
    'begins a bulletin',
    async ({ page, hand }) => {
      await hand.press(page.getByRole('link', { name: '新建通报' }));
      await hand.write(page.getByLabel('标题', { exact: true }), '关于活动室使用情况的通报');
      await hand.write(page.getByLabel('正文', { exact: true }), '部分村活动室长期上锁。');
      await hand.write(page.getByLabel('通报载明的类别数'), '1');
      await hand.write(page.getByLabel('通报载明的方面数'), '1');
      await hand.press(page.getByRole('button', { name: '保存,下一步' }));
      await see(page.getByRole('textbox', { name: '从电子表格粘贴' })).toBeVisible();
    },
  ],
  [
    'city-leader',
    'refuses an extension with a reason',
    async (at) => {
      const { page, hand, size } = at;
      await page.goto('/decisions');
      const card = page.locator('.queue-card', { hasText: await numberOf(of(asking, size)) });
      await hand.press(card.getByRole('button', { name: '不予批准' }));
      await hand.press(card.getByRole('button', { name: '现有时限足以完成。' }));
      await hand.press(card.getByRole('button', { name: '不予批准' }).last());
      await see(page.getByText(/已办理:不予批准/u)).toBeVisible();
    },
  ],
  [
    'city-arbiter',
    'rejects a dispute with a reason',
    async (at) => {
      const { page, hand, size } = at;
      await page.goto('/disputes');
      const card = page.locator('.queue-card', { hasText: await numberOf(of(disputed, size)) });
      await hand.press(card.getByRole('button', { name: '驳回异议' }));
      await hand.press(card.getByRole('button', { name: '所附证据不足以证明异议成立。' }));
      await hand.press(card.getByRole('button', { name: '驳回异议' }).last());
      await confirm(at);
      await see(card).toBeHidden();
    },
  ],
  [
    'county-verifier',
    'fails a case on site',
    async (at) => {
      const { page, hand, size } = at;
      await page.goto(`/cases/${of(submitted, size).id}/check`);
      await hand.press(page.getByRole('radio', { name: '没看到' }).first());
      await hand.press(page.getByRole('radio', { name: '不通过' }));
      const team = page.getByRole('combobox', { name: /验收组/u });
      await hand.choose(team, '验收员');
      await hand.choose(team, '验收员二');
      await page.keyboard.press('Escape');
      await hand.write(page.getByLabel('理由 1'), '现场与材料不符');
      await hand.press(page.getByRole('button', { name: '验收不通过' }));
      await confirm(at);
      await see(page.getByText('已提交。')).toBeVisible();
    },
  ],
  [
    'auditor',
    'has the chain of the trail proved',
    async ({ page, hand }) => {
      await page.goto('/audit');
      await hand.press(page.getByRole('button', { name: '校验审计链' }));
      await see(page.getByRole('status').filter({ hasText: '✓ 完整' })).toBeVisible();
    },
  ],
  [
    'admin',
    'finds an account by name',
    async ({ page, hand }) => {
      await page.goto('/admin/users');
      await hand.write(page.getByRole('searchbox').first(), 'soe-principal');
      await page.keyboard.press('Enter');
      await see(page.getByText('soe-principal').first()).toBeVisible();
      await see(page.getByText('village-liaison')).toBeHidden();
    },
  ],
];

/** Keys alone at a desk, a thumb alone on a phone: the same task. */
describe.each([
  ['by keys at a desk', 'desktop', keysOf],
  ['by a thumb on a phone', 'phone', thumbOf],
] as const)('%s', (_how, size, handOf) => {
  test.each(tasks)(
    '%s %s',
    async (account, _task, work) => {
      const { page, faults, context } = await web.visit({ size });
      const hand = handOf(page);
      await page.goto('/');
      await hand.write(page.getByLabel('账号'), account);
      await hand.write(page.getByLabel('密码', { exact: true }), demoPassword);
      await hand.press(page.getByRole('button', { name: '登录' }));
      await see(page.getByRole('heading', { level: 1 })).toHaveText(/我的待办/u);
      await work({ page, hand, size });
      expect(faults).toEqual([]);
      await context.close();
    },
    90_000,
  );
});

test('whoever changes a plan begins with the one on record and types nothing twice', async () => {
  const { page, faults } = await web.visit({ as: 'village-principal' });
  await page.goto(`/cases/${of(rectifying, 'desktop').id}?action=change-plan`);
  const form = page.locator('#action');
  await form.getByRole('button', { name: '填入案件中已有的内容' }).press('Enter');
  await see(form.getByLabel('原因分析')).not.toHaveValue('');
  await see(form.getByLabel('整改目标')).not.toHaveValue('');
  await see(form.getByLabel(/做什么/u).first()).not.toHaveValue('');
  await see(form.getByRole('button', { name: '填入案件中已有的内容' })).toHaveCount(0);
  expect(faults).toEqual([]);
});
