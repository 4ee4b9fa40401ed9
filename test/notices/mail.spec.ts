import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadConfig } from '#platform';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import type { Worker } from '../../apps/worker/src/start-worker.js';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { startMailServer } from '../harness/mail-server.js';
import { until } from '../worker/firing.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let worker: Worker;
let api: Api;
let post: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  world = await createWorld();
  post = await startMailServer((address, nth) =>
    address === 'gone@xiaogan.example' ? 550 : address === 'slow@xiaogan.example' && nth === 1 ? 451 : undefined,
  );
  await addressOf('盛畈村委会', 'principal', 'village@xiaogan.example');
  await addressOf('河龙村委会', 'principal', 'gone@xiaogan.example');
  await addressOf('王店镇', 'principal', 'slow@xiaogan.example');
  await world.issueBulletinOne();
  await world.sql(`update deadline_rung set status = 'cancelled'`);
  worker = await startWorker(
    loadConfig({
      DATABASE_URL: world.url,
      LOG_LEVEL: 'silent',
      RECTIFY_SWEEP_MS: '50',
      RECTIFY_SMTP_URL: post.url,
      RECTIFY_MAIL_FROM: '整改督办 <rectify@xiaogan.example>',
      RECTIFY_PUBLIC_URL: 'https://rectify.xiaogan.example',
    }),
  );
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await worker.stop();
  await post.stop();
  await world.close();
});

async function addressOf(unit: string, role: string, email: string): Promise<void> {
  const { personId } = await world.holder(unit, role);
  await world.sql('update person set email = $2 where id = $1', [personId, email]);
}
const settled = (): Promise<void> =>
  until(
    async () =>
      (await world.sql(`select 1 from inbox_entry where plan_after <= rectify_now() limit 1`)).length === 0 &&
      (await world.sql(`select 1 from message where status = 'queued' limit 1`)).length === 0,
  );
const messagesOf = async (unit: string): Promise<{ kind: string; status: string; entries: number }[]> =>
  world.sql(`select kind, status, entries from message where person_id = $1 order by created_at`, [
    (await world.holder(unit, 'principal')).personId,
  ]);

test('everything a bulletin brings a person comes in one mail: what, which case, until when, and where to click', async () => {
  await world.moveTo('2026-03-02T01:32:00.000Z');
  await settled();
  const [mail, ...more] = post.to('village@xiaogan.example');
  expect(more).toEqual([]);
  const cases = await world.sql<{ number: string; id: string }>(
    `select k.number, k.id from kase k join unit u on u.id = k.responsible_unit_id where u.name = '盛畈村委会'`,
  );
  expect(mail?.subject).toBe(`【整改督办】${cases.length} 件事项与您有关`);
  for (const { number, id } of cases) {
    expect(mail?.text).toContain(`新交办事项,请认领:${number}`);
    expect(mail?.text).toContain(`https://rectify.xiaogan.example/cases/${id}`);
  }
  expect(mail?.text).toContain('您收到本邮件,是因为您担任上述事项的相关岗位');
  expect(mail?.from?.text).toContain('rectify@xiaogan.example');
  expect(await messagesOf('盛畈村委会')).toEqual([{ kind: 'push', status: 'sent', entries: cases.length }]);
});

test('a mail server that is busy is asked again, and the mail arrives once', async () => {
  await until(async () => post.to('slow@xiaogan.example').length === 1);
  expect(post.tries.get('slow@xiaogan.example')).toBe(2);
  expect(await messagesOf('王店镇')).toEqual([expect.objectContaining({ status: 'sent' })]);
});

test('what cannot be delivered is seen by those who sent it, and the unit’s liaison is asked to walk over', async () => {
  expect(post.tries.get('gone@xiaogan.example')).toBe(1);
  expect(await messagesOf('河龙村委会')).toEqual([expect.objectContaining({ status: 'failed' })]);
  const told = await world.sql<{ role: string; unit: string }>(
    `select distinct p.role, u.name as unit from inbox_entry e join post p on p.id = e.post_id join unit u on u.id = p.unit_id
     where e.reason = 'undelivered' order by 1`,
  );
  expect(told).toEqual([
    { role: 'liaison', unit: '河龙村委会' },
    { role: 'supervisor', unit: '孝感市' },
  ]);
  const { body } = await api.get('admin', '/api/v1/admin/messages?status=failed');
  expect(body).toMatchObject({
    total: 1,
    items: [{ kind: 'push', error: expect.stringContaining('no such mailbox') }],
  });
  expect(body.items[0].post).toContain('河龙村委会');
  expect((await api.get('village-principal', '/api/v1/admin/messages')).status).toBe(403);
});

test('a rung shows the sender who was told, whether it was opened, and what became of the mail', async () => {
  const [row] = await world.sql<{ id: string }>(
    `select k.id from kase k join unit u on u.id = k.responsible_unit_id where u.name = '盛畈村委会' order by k.number limit 1`,
  );
  const id = row?.id ?? '';
  await world.sql(
    `insert into deadline_rung (case_id, deadline_version, ladder, step, rung, due_on, due_at)
     values ($1, 77, 'rectify', '1', 1, '2026-03-03', '2026-03-03T01:00:00Z')`,
    [id],
  );
  await world.moveTo('2026-03-03T01:00:05.000Z');
  const fired = async () => (await api.get('city-supervisor', `/api/v1/cases/${id}/escalations`)).body;
  await until(async () => (await fired()).items.length === 1);
  expect((await fired()).items[0].recipients).toContainEqual(
    expect.objectContaining({ unit: '盛畈村委会', readAt: null, mail: null }),
  );
  await world.moveTo('2026-03-03T01:02:00.000Z');
  await settled();
  expect((await fired()).items[0].recipients).toContainEqual(
    expect.objectContaining({ unit: '盛畈村委会', mail: 'sent', error: null }),
  );
  const mail = post.to('village@xiaogan.example').at(-1);
  expect(mail?.subject).toMatch(/^【整改督办】督办梯次1:催办:ZG-2026-/u);
});

test('everyone chooses language and address himself; a wrong address is refused with the field', async () => {
  const wrong = await api.put('village-principal', '/api/v1/inbox/preferences', { email: 'nobody' });
  expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid_fields']);
  const set = await api.put('village-principal', '/api/v1/inbox/preferences', { language: 'en', wantsNews: false });
  expect(set.body).toEqual({ email: expect.any(String), language: 'en', wantsNews: false });
});

test('words are previewed on a real case, proposed by one and approved by another, and then used', async () => {
  const words = {
    subject: { zh: '请认领 {number}', en: 'Claim {number}' },
    line: { zh: '{what} {number} {title}', en: '{what} {number} {title}' },
  };
  const kase = (await api.get('city-supervisor', '/api/v1/cases?limit=1')).body.items[0];
  const path = '/api/v1/admin/notice-templates/issued';
  const bad = { ...words, line: { zh: '{phone}', en: '{phone}' } };
  expect((await api.post('city-supervisor', `${path}/preview`, { ...bad, caseId: kase.id })).body.detail).toContain(
    '{phone}',
  );
  const shown = await api.post('city-supervisor', `${path}/preview`, { ...words, caseId: kase.id });
  expect(shown.body.zh.subject).toBe(`【整改督办】请认领 ${kase.number}`);
  expect(shown.body.en.subject).toBe(`[Rectify] Claim ${kase.number}`);
  expect((await api.post('city-supervisor', path, words)).body).toEqual({ version: 1 });
  expect((await api.post('city-supervisor', `${path}/1/decision`, { approved: true })).status).toBe(403);
  expect((await api.post('city-leader', `${path}/1/decision`, { approved: true })).status).toBe(204);
  const { body } = await api.get('city-leader', '/api/v1/admin/notice-templates');
  expect(body.items.find((one: { reason: string }) => one.reason === 'issued')).toMatchObject({
    version: 1,
    status: 'approved',
  });
});
