import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let api: Api;
let bulletin: string;
let check: { id: string; asked: number; dueOn: string };
const open = (username: string, itemNo = '1-1') =>
  api.post(username, `/api/v1/bulletins/${bulletin}/items/${itemNo}/replicated-check`, {});
/** The principal of a village that was asked, signed in, and its question. */
async function village(name: string) {
  const username = await api.signInAs(world, await world.holder(name, 'principal'));
  const { body } = await api.get(username, '/api/v1/replicated-questions');
  return { username, question: body.items[0] };
}
const answer = (username: string, id: string, kind: string, statement = '逐户走访') =>
  api.post(username, `/api/v1/replicated-questions/${id}/answer`, { kind, statement });

beforeAll(async () => {
  world = await createIssuedWorld();
  const [row] = await world.sql<{ id: string }>('select id from bulletin');
  bulletin = row?.id ?? '';
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

test('every other village is asked, each once, with twenty working days, and told', async () => {
  expect((await open('county-supervisor')).status).toBe(403);
  expect((await open('city-leader')).status).toBe(403);
  const answered = await open('city-supervisor');
  expect(answered.status).toBe(200);
  check = answered.body;
  const [expected] = await world.sql<{ villages: number; told: number }>(
    `select (select count(*) from unit u join bulletin_item i on i.item_no = '1-1'
         where u.level = any(i.org_levels) and u.sector = i.sector
           and not exists (select 1 from kase k where k.item_id = i.id and k.responsible_unit_id = u.id)) as villages,
       (select count(*) from inbox_entry where reason = 'replicated_check') as told`,
  );
  expect(check).toMatchObject({ asked: expected?.villages, dueOn: '2026-03-30' });
  expect(check.asked).toBeGreaterThan(1000);
  expect(expected?.told).toBeGreaterThan(0);
  expect((await open('city-supervisor')).body.code).toBe('wrong_status');
});

/** Villages that were asked, in the order of the tree. */
async function asked(count: number): Promise<string[]> {
  const rows = await world.sql<{ name: string }>(
    `select min(u.name) as name from replicated_question q join unit u on u.id = q.unit_id
     join post p on p.unit_id = u.id and p.role = 'principal' group by u.name having count(*) = 1 order by u.name limit $1`,
    [count],
  );
  return rows.map(({ name }) => name);
}

test('the principal signs; a correction is another signed answer; a stranger finds nothing', async () => {
  const [first = '', second = ''] = await asked(2);
  const { username, question } = await village(first);
  expect((await answer(username, question.id, 'not_applicable')).body).toMatchObject({
    kind: 'not_applicable',
    version: 1,
  });
  expect((await answer(username, question.id, 'fixed_on_the_spot')).body).toMatchObject({ version: 2 });
  const kept = await world.sql('select version, kind from replicated_answer where question_id = $1 order by 1', [
    question.id,
  ]);
  expect(kept).toEqual([
    { version: 1, kind: 'not_applicable' },
    { version: 2, kind: 'fixed_on_the_spot' },
  ]);
  const stranger = await village(second);
  expect((await answer(stranger.username, question.id, 'not_found')).status).toBe(404);
  expect((await answer('village-principal', question.id, 'not_found')).status).toBe(404);
});

test('what is found becomes a case of the unit’s own finding, weight 1, and the answer stands', async () => {
  const name = (await asked(3))[2] ?? '';
  const { username, question } = await village(name);
  const { body } = await answer(username, question.id, 'found', '支部书记长期不在村');
  expect(body.kind).toBe('found');
  const kase = (await api.get(username, `/api/v1/cases/${body.caseId}`)).body;
  expect(kase).toMatchObject({ state: 'issued', source: 'self_check', weight: 1, problem: '支部书记长期不在村' });
  expect((await answer(username, question.id, 'not_found')).body.code).toBe('wrong_status');
});

test('who is silent is counted down the tree, and the counts add up', async () => {
  const at = `/api/v1/replicated-checks/${check.id}/unanswered`;
  const counties = (await api.get('city-supervisor', at)).body;
  const sum = (rows: { asked: number }[]): number => rows.reduce((total, row) => total + row.asked, 0);
  expect(sum(counties)).toBe(check.asked);
  const [county] = counties;
  const townships = (await api.get('city-supervisor', `${at}?unitId=${county.unitId}`)).body;
  expect(sum(townships)).toBe(county.asked);
  expect((await api.get('village-principal', at)).status).toBe(404);
  const own = (await api.get('county-supervisor', at)).body;
  expect((await api.get('county-supervisor', `${at}?unitId=${counties[0].unitId}`)).status).toBe(
    own[0] && counties[0].unitName === '孝昌县' ? 200 : 404,
  );
});

test('a zero report that a later case contradicts is linked to it', async () => {
  const name = (await asked(4))[3] ?? '';
  const { username, question } = await village(name);
  await answer(username, question.id, 'not_found');
  // Another source finds the same aspect there: the case of a neighbour moves in by a ruling.
  await world.sql(
    `update kase set responsible_unit_id = $1 where id = (select id from kase where category_no = 1 and aspect_no = 1 and source <> 'self_check' limit 1)`,
    [question.unitId],
  );
  const [linked] = (await api.get(username, '/api/v1/replicated-questions')).body.items;
  expect(linked.contradictedBy).toMatch(/^ZG-2026-4209-/u);
});
