import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { noticeOf2027, notices } from '../fixtures/holiday-notices.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';
import { CHANGES, entered, proposed, terms } from './office.js';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await createWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

const codeOf = async (who: string, path: string, body: object): Promise<string> =>
  (await api.post(who, `${CHANGES}/${path}`, body)).body.code;
const notice = { ...terms, documentNumber: '国办发明电〔2026〕9号', reason: '2027年安排', text: noticeOf2027 };

test('a change is proposed by the supervisor of the city and by nobody else', async () => {
  for (const stranger of ['city-leader', 'county-supervisor', 'admin', 'auditor', 'village-principal'])
    expect(await codeOf(stranger, 'notice', notice)).toBe('not_permitted');
  const dates = ['2026-07-01'];
  expect(await codeOf('county-supervisor', 'closures', { ...terms, dates, decreedOn: '2026-03-02' })).toBe(
    'not_permitted',
  );
});

test('a notice with sentences that are not understood enters nothing and names each of them', async () => {
  const text = noticeOf2027.replace('9月15日(周三)放假', '9月15日(周四)放假').replace('不调休。\n六', '另行通知。\n六');
  const { status, body } = await api.post('city-supervisor', `${CHANGES}/notice`, { ...notice, text });
  expect([status, body.code]).toEqual([422, 'notice_not_understood']);
  expect(body.sentences.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    '五、端午节:6月9日(周三)放假1天,另行通知',
    '六、中秋节:9月15日(周四)放假1天,不调休',
    '',
    '',
  ]);
  expect((await api.get('auditor', CHANGES)).body).toMatchObject({ items: [], total: 0 });
});

test.each([
  ['a file that is none', 'file', { csv: 'name,age\n' }],
  ['a file with a day twice', 'file', { csv: 'date,day_type\n2027-01-01,holiday\n2027-01-01,holiday\n' }],
  ['an official year with one holiday', 'file', { csv: 'date,day_type\n2027-01-01,holiday\n' }],
  [
    'a make-up day on a weekday',
    'file',
    { csv: 'date,day_type\n2027-01-04,workday_adjusted\n', status: 'provisional' },
  ],
  [
    'a year in use made provisional again',
    'file',
    { csv: 'date,day_type\n2026-01-01,holiday\n', status: 'provisional' },
  ],
  ['the year that is in force', 'notice', { text: notices[2026] }],
  ['closing days on which nobody works', 'closures', { dates: ['2026-03-07'], decreedOn: '2026-03-02' }],
  ['lifting what was never closed', 'lifted-closures', { dates: ['2026-03-09'] }],
])('%s is refused', async (_name, path, body) => {
  expect(await codeOf('city-supervisor', path, { ...terms, ...body })).toBe('not_possible');
});

test.each([
  ['a day that does not exist', 'closures', { dates: ['2026-02-30'], decreedOn: '2026-03-02' }],
  ['no days', 'closures', { dates: [], decreedOn: '2026-03-02' }],
  ['no decree', 'closures', { dates: ['2026-03-09'], decreedOn: '2026-03-02', documentNumber: '' }],
  ['no choice between new and open cases', 'notice', { text: noticeOf2027, appliesTo: 'all' }],
  ['a flood of text', 'notice', { text: '放'.repeat(20_001) }],
])('%s does not pass the form', async (_name, path, body) => {
  expect(await codeOf('city-supervisor', path, { ...terms, ...body })).toBe('invalid_fields');
});

test('a unit nobody knows, a change nobody made and a year out of range are not found', async () => {
  const unitId = '019a0000-0000-7000-8000-000000000000';
  const closure = { ...terms, dates: ['2026-03-09'], decreedOn: '2026-03-02', unitId };
  expect(await codeOf('city-supervisor', 'closures', closure)).toBe('not_found');
  for (const path of [`${CHANGES}/${unitId}`, `${CHANGES}/${unitId}/preview`, '/api/v1/calendars/years/2200'])
    expect([path, (await api.get('city-supervisor', path)).status]).toEqual([path, 404]);
  expect((await api.get('city-supervisor', '/api/v1/calendars/years/2026?version=9')).status).toBe(404);
  expect((await api.get('city-supervisor', '/api/v1/calendars?cursor=x')).status).toBe(404);
});

test('nothing changes before two others have agreed: one approves, one enters, neither in the place of the other', async () => {
  const { id, status, change, sourceSha256 } = await proposed(api, 'notice', notice);
  expect([status, change.years[0].year, sourceSha256]).toEqual([
    'proposed',
    2027,
    expect.stringMatching(/^[0-9a-f]{64}$/u),
  ]);
  for (const stranger of ['city-supervisor', 'county-leader', 'admin'])
    expect(await codeOf(stranger, `${id}/approve`, {})).toBe('not_permitted');
  expect(await codeOf('admin', `${id}/enter`, {})).toBe('wrong_status');
  expect((await api.get('village-principal', '/api/v1/calendars/years/2027')).body.status).toBe('missing');
  const approved = await api.post('city-leader', `${CHANGES}/${id}/approve`, {});
  expect(approved.body).toMatchObject({ status: 'approved', decidedBy: expect.any(String), version: null });
  expect(await codeOf('city-leader', `${id}/approve`, {})).toBe('wrong_status');
  for (const stranger of ['city-supervisor', 'city-leader'])
    expect(await codeOf(stranger, `${id}/enter`, {})).toBe('not_permitted');
  const done = await api.post('admin', `${CHANGES}/${id}/enter`, {});
  expect(done.body).toMatchObject({ status: 'entered', version: 2, waiting: 0 });
  expect(await codeOf('admin', `${id}/enter`, {})).toBe('wrong_status');
  expect(await codeOf('city-leader', `${id}/refuse`, { reason: '晚了' })).toBe('wrong_status');
});

test('nobody approves what he proposed himself, in whichever post', async () => {
  const { id } = await proposed(api, 'closures', { dates: ['2026-04-08'], decreedOn: '2026-03-02' });
  await world.sql(
    `update session s set post_id = (select id from post where role = 'leader' and unit_id = p.unit_id)
     from account a, post p where s.account_id = a.id and a.username = 'city-supervisor' and p.id = s.post_id`,
  );
  const held = await world.sql<{ id: string }>(
    `update post_holding h set person_id = (select person_id from account where username = 'city-supervisor')
     from post p, unit u where p.id = h.post_id and u.id = p.unit_id and p.role = 'leader' and u.level = 'city'
       and u.line_path is null returning h.post_id as id`,
  );
  expect(held).toHaveLength(1);
  expect(await codeOf('city-supervisor', `${id}/approve`, {})).toBe('own_proposal');
  await world.sql(
    `update post_holding set person_id = (select person_id from account where username = 'city-leader')
     where post_id = $1`,
    [held[0]?.id],
  );
  api.forget('city-supervisor');
  const refused = await api.post('city-leader', `${CHANGES}/${id}/refuse`, { reason: '汛情解除' });
  expect(refused.body).toMatchObject({ status: 'refused', refusal: '汛情解除' });
  expect(await codeOf('admin', `${id}/enter`, {})).toBe('wrong_status');
});

test('what was approved can be stopped until it is entered', async () => {
  const { id } = await proposed(api, 'closures', { dates: ['2026-04-08'], decreedOn: '2026-03-02' });
  await api.post('city-leader', `${CHANGES}/${id}/approve`, {});
  expect((await api.post('city-leader', `${CHANGES}/${id}/refuse`, { reason: '不必了' })).body.status).toBe('refused');
  expect(await codeOf('admin', `${id}/enter`, {})).toBe('wrong_status');
});

test('the year view has every day with its name, by the version in force or any before it', async () => {
  const { body } = await api.get('village-principal', '/api/v1/calendars/years/2027');
  const day = (date: string) => body.days.find((one: { date: string }) => one.date === date);
  expect([body.status, body.version, body.days.length]).toEqual(['official', 2, 365]);
  expect(day('2027-02-08')).toMatchObject({ kind: 'holiday', working: false, zh: '春节', en: 'Spring Festival' });
  expect(day('2027-01-31')).toMatchObject({ kind: 'make_up', working: true, zh: '春节调休上班' });
  expect(day('2027-03-06')).toMatchObject({ kind: 'weekend', working: false, weekday: 6 });
  expect(day('2027-03-08')).toMatchObject({ kind: 'working', working: true });
  const worked = body.days.filter(({ working }: { working: boolean }) => working).length;
  expect(body.workingDays).toBe(worked);
  expect((await api.get('auditor', '/api/v1/calendars/years/2027?version=1')).body.status).toBe('missing');
  expect((await api.get('auditor', '/api/v1/calendars/years/2026')).body.workingDays).toBe(248);
});

test('a decree for one county closes days there and below, and nowhere else', async () => {
  const [county] = await world.sql<{ id: string }>(`select id from unit where name = '孝昌县' and level = 'county'`);
  const [village] = await world.sql<{ id: string }>(`select id from unit where name = '盛畈村委会'`);
  await entered(api, 'closures', { dates: ['2026-07-06'], decreedOn: '2026-07-05', unitId: county?.id });
  const kindAt = async (query: string): Promise<string> => {
    const { body } = await api.get('auditor', `/api/v1/calendars/years/2026${query}`);
    return body.days.find(({ date }: { date: string }) => date === '2026-07-06').zh;
  };
  expect(await kindAt(`?unitId=${village?.id}`)).toBe('本地停止办公(孝汛〔2026〕3号)');
  expect(await kindAt('')).toBe('工作日');
});

test('versions and changes are listed with who, why, decree and hash, page by page', async () => {
  const first = (await api.get('auditor', '/api/v1/calendars?limit=2')).body;
  expect(first.items).toMatchObject([
    {
      version: 3,
      inForce: true,
      closures: 1,
      documentNumber: '孝汛〔2026〕3号',
      reason: '防汛停工',
      sourceSha256: null,
    },
    { version: 2, inForce: false, enteredBy: expect.any(String), sourceSha256: expect.any(String) },
  ]);
  const rest = (await api.get('auditor', `/api/v1/calendars?limit=2&cursor=${first.next}`)).body;
  expect([rest.items.map(({ version }: { version: number }) => version), rest.next, rest.total]).toEqual([
    [1],
    null,
    3,
  ]);
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await api.get('auditor', `${CHANGES}?limit=2${cursor && `&cursor=${cursor}`}`);
    expect(body.total).toBe(4);
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.next;
  }
  expect(new Set(seen).size).toBe(4);
  expect((await api.get('auditor', `${CHANGES}?status=refused`)).body.total).toBe(2);
  expect((await api.get('village-principal', CHANGES)).status).toBe(403);
});

test('a version in use never changes and is never taken away, and a change stays as it was proposed', async () => {
  for (const sql of [
    `update calendar_version set data = '{}' where version = 1`,
    'delete from calendar_version where version = 3',
    'truncate calendar_version cascade',
  ])
    await expect(world.sql(sql)).rejects.toThrow('A version of the calendar never changes.');
  for (const sql of [
    `update calendar_change set status = 'proposed' where status = 'entered'`,
    `update calendar_change set reason = '另' where status = 'refused'`,
    'delete from calendar_change',
  ])
    await expect(world.sql(sql)).rejects.toThrow('stays on record');
});

test('the log says who proposed, approved and entered', async () => {
  const { body } = await api.get('auditor', '/api/v1/configuration/events?limit=100');
  const actions = body.items.map(({ action }: { action: string }) => action);
  expect(actions.slice(0, 3)).toEqual(['enter_calendar', 'approve_calendar', 'propose_calendar']);
  expect(body.items[0]).toMatchObject({ subject: 'calendar:3', before: { version: 2 }, reason: '防汛停工' });
});

test('the next year is asked for from the first of December on, whether cases reach into it or not', async () => {
  const gaps = async () => (await api.get('admin', '/api/v1/health')).body.calendarGaps;
  await world.moveTo('2027-11-30T02:00:00.000Z');
  api.forget('admin');
  expect(await gaps()).toEqual([]);
  await world.moveTo('2027-12-01T02:00:00.000Z');
  api.forget('admin');
  expect(await gaps()).toEqual([{ year: 2028, status: 'missing', openCases: 0 }]);
});
