import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HelpDesk } from '#cases';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Stage } from '../lifecycle/scenario.js';

let stage: Stage;
let api: Api;
beforeAll(async () => {
  stage = await createStage();
  api = await startApi(stage.world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

/** A village at work, with the accounts of it and of the units above. */
async function village() {
  const kase = await stage.take();
  await kase.to('rectifying');
  const [place] = await stage.world.sql<{ town: string; county: string }>(
    `select t.name as town, c.name as county from kase k join unit u on u.id = k.responsible_unit_id
     join unit t on t.id = u.parent_id join unit c on c.id = t.parent_id where k.id = $1`,
    [kase.id],
  );
  const unit = await api.signInAs(stage.world, kase.principal);
  const town = await api.signInAs(stage.world, await stage.world.holder(place?.town ?? '', 'principal'));
  const county = await api.signInAs(stage.world, await stage.world.holder(place?.county ?? '', 'supervisor'));
  const ask = (what = '协调解决办公场所') => api.post(unit, `/api/v1/cases/${kase.id}/help-requests`, { what });
  return { kase, unit, town, county, ask };
}

test('a unit asks its upper level, which sees the case in short and answers; the clock of the case goes on', async () => {
  const { kase, unit, town, ask } = await village();
  const before = (await api.get(unit, `/api/v1/cases/${kase.id}`)).body;
  const { body: asked } = await ask();
  const [seen] = (await api.get(town, '/api/v1/help-requests?open=true')).body.items.slice(-1);
  expect(seen).toMatchObject({
    id: asked.id,
    status: 'open',
    dueOn: '2026-03-09',
    what: '协调解决办公场所',
    overdue: false,
  });
  const answer = { granted: true, answer: '镇里腾出两间,三月底前到位' };
  expect((await api.post(town, `/api/v1/help-requests/${asked.id}/answer`, answer)).status).toBe(204);
  const [mine] = (await api.get(unit, '/api/v1/help-requests?side=asking')).body.items;
  expect(mine).toMatchObject({ status: 'granted', answer: '镇里腾出两间,三月底前到位', answeredOn: '2026-03-02' });
  const after = (await api.get(unit, `/api/v1/cases/${kase.id}`)).body;
  expect([after.state, after.dueDate]).toEqual([before.state, before.dueDate]);
  const actions = (await api.get(unit, `/api/v1/cases/${kase.id}/events?limit=100`)).body.items.slice(-2);
  expect(actions).toMatchObject([
    { action: 'ask_help' },
    { action: 'answer_help', reason: '镇里腾出两间,三月底前到位' },
  ]);
  const told = await stage.world.sql(
    `select reason from inbox_entry where case_id = $1 and reason like 'help%' order by id`,
    [kase.id],
  );
  expect(told).toEqual([{ reason: 'help_asked' }, { reason: 'help_answered' }]);
});

test('what a level cannot solve it passes on, up to the city, each step with a clock of its own', async () => {
  const { kase, town, county, ask } = await village();
  const { body: first } = await ask('请求县级资金');
  const second = (await api.post(town, `/api/v1/help-requests/${first.id}/pass-on`, { reason: '超出镇级权限' })).body;
  const third = (await api.post(county, `/api/v1/help-requests/${second.id}/pass-on`, { reason: '超出县级权限' })).body;
  const top = await api.post('city-supervisor', `/api/v1/help-requests/${third.id}/pass-on`, { reason: '再上报' });
  expect([top.status, top.body.code]).toEqual([422, 'nobody_above']);
  const answer = { granted: false, answer: '列入明年计划' };
  expect((await api.post('city-supervisor', `/api/v1/help-requests/${third.id}/answer`, answer)).status).toBe(204);
  const { items } = (await api.get('city-supervisor', `/api/v1/cases/${kase.id}/help-requests`)).body;
  expect(items).toMatchObject([
    { status: 'passed_on', passedFrom: null },
    { status: 'passed_on', passedFrom: first.id },
    { status: 'refused', passedFrom: second.id, answer: '列入明年计划' },
  ]);
});

test('only the principal asks, only the unit that was asked answers, and for everyone else there is no request', async () => {
  const { kase, unit, town, county, ask } = await village();
  const path = `/api/v1/cases/${kase.id}/help-requests`;
  expect((await api.post(town, path, { what: '代提' })).body.code).toBe('not_permitted');
  const stranger = await village();
  expect((await api.post(stranger.unit, path, { what: '代提' })).status).toBe(404);
  const { body: asked } = await ask();
  const at = `/api/v1/help-requests/${asked.id}`;
  for (const who of [unit, county, stranger.unit])
    expect((await api.post(who, `${at}/answer`, { granted: true, answer: '可以' })).status).toBe(404);
  const elsewhere = await stage.world.sql<{ id: string }>(`select id from unit where name = '安陆市'`);
  const wrong = await api.post(unit, path, { what: '请求', unitId: elsewhere[0]?.id });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'not_above']);
});

test('of two answers at once one counts, what is withdrawn cannot be answered, and three may be open', async () => {
  const { unit, town, ask } = await village();
  const { body: asked } = await ask();
  const answers = await Promise.all(
    [true, false].map((granted) =>
      api.post(town, `/api/v1/help-requests/${asked.id}/answer`, { granted, answer: '答复' }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  const { body: second } = await ask();
  expect((await api.post(unit, `/api/v1/help-requests/${second.id}/withdraw`, { reason: '已自行解决' })).status).toBe(
    204,
  );
  const late = await api.post(town, `/api/v1/help-requests/${second.id}/answer`, { granted: true, answer: '可以' });
  expect([late.status, late.body.code]).toEqual([409, 'already_answered']);
  for (let open = 0; open < 3; open += 1) expect((await ask()).status).toBe(200);
  expect((await ask()).body.code).toBe('too_many_open');
});

test('a level above that does not answer is reminded, then its leader, then the next level, each once', async () => {
  const { kase, ask } = await village();
  await stage.world.sql(
    `update help_request set status = 'withdrawn', answered_on = local_today() where status = 'open'`,
  );
  await ask();
  const desk = new HelpDesk(stage.world.unitOfWork);
  const reminders = async (day: string): Promise<readonly number[]> => {
    await stage.world.moveTo(`${day}T02:00:00.000Z`);
    return [await desk.remind(), await desk.remind()];
  };
  expect(await reminders('2026-03-09')).toEqual([0, 0]);
  expect(await reminders('2026-03-10')).toEqual([1, 0]);
  expect(await reminders('2026-03-12')).toEqual([1, 0]);
  expect(await reminders('2026-03-16')).toEqual([1, 0]);
  const told = await stage.world.sql(
    `select p.role, u.level from inbox_entry e join post p on p.id = e.post_id join unit u on u.id = p.unit_id
     where e.case_id = $1 and e.reason = 'help_overdue' order by e.id`,
    [kase.id],
  );
  expect(told).toEqual([
    { role: 'principal', level: 'township' },
    { role: 'leader', level: 'county' },
    { role: 'principal', level: 'county' },
  ]);
});
