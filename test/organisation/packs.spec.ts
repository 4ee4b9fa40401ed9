import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cityOffice, draftBulletinOne, issueDraft } from '#demonstration';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

const VERSIONS = '/api/v1/packs/party_building/versions';
const proposal = { effectiveFrom: '2026-03-09', reason: '认领放宽', changes: { claim: 'D0+5w', plan: 'D0+15w' } };

let world: World;
let api: Api;

beforeAll(async () => {
  world = await createIssuedWorld();
  api = await startApi(world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
});

/** Issues bulletin 1 once more, with every possible duplicate answered; answers the claim dates it served. */
async function issueAgain(): Promise<readonly { pack: number; due: string }[]> {
  const office = await cityOffice(world.unitOfWork);
  const id = await draftBulletinOne(world.desk, world.unitOfWork, office);
  await world.sql(
    `update bulletin_assignment a set duplicate_answer = '另一事项' from bulletin_item i
     where i.id = a.item_id and i.bulletin_id = $1`,
    [id],
  );
  await issueDraft(world.desk, world.unitOfWork, office, id);
  return world.sql(
    `select distinct k.pack_version as pack, c.due_date as due from kase k
     join case_clock c on c.case_id = k.id and c.kind = 'claim' where k.bulletin_id = $1`,
    [id],
  );
}
const codeOf = async (who: string, path: string, body: object): Promise<string> =>
  (await api.post(who, path, body)).body.code;

test('the five packs of the law are there, the first version of each in force', async () => {
  const { body } = await api.get('village-principal', '/api/v1/packs');
  expect(body.items.map(({ id, version, inForce }: never) => [id, version, inForce])).toEqual(
    ['audit', 'environment', 'inspection', 'party_building', 'petition'].map((id) => [id, 1, true]),
  );
  const { body: petition } = await api.get('auditor', '/api/v1/packs/petition');
  expect(petition.items[0].parameters).toMatchObject({ claim: 'D0+1w', plan: null, satisfactionPercent: null });
  expect((await api.get('auditor', '/api/v1/packs/unknown')).status).toBe(404);
});

test('a version is proposed by the supervisor of the city and by nobody else', async () => {
  for (const stranger of ['city-leader', 'county-supervisor', 'admin', 'auditor', 'village-principal'])
    expect(await codeOf(stranger, VERSIONS, proposal)).toBe('not_permitted');
  expect(await codeOf('city-supervisor', '/api/v1/packs/unknown/versions', proposal)).toBe('not_found');
});

test.each([
  ['a limit that cannot be read', { claim: 'soon' }],
  ['a limit of ten days or fewer in calendar days', { claim: 'D0+3c' }],
  ['a fixed day instead of a length', { claim: 'on:2026-06-30' }],
  ['nothing where a limit is needed', { claim: null }],
  ['nothing inside a part', { extension: { maxDays: null } }],
  ['the same as before', { claim: 'D0+3w' }],
  ['no change', {}],
  ['a review after the end', { suspension: { reviewDays: 200 } }],
])('%s is refused', async (_name, changes) => {
  expect(await codeOf('city-supervisor', VERSIONS, { ...proposal, changes })).toBe('not_possible');
});

test('a proposal changes nothing until somebody else approves it', async () => {
  expect(await codeOf('city-supervisor', VERSIONS, { ...proposal, effectiveFrom: '2026-02-27' })).toBe('not_possible');
  const { body } = await api.post('city-supervisor', VERSIONS, proposal);
  expect(body).toMatchObject({ version: 2, status: 'proposed', inForce: false, parameters: { claim: 'D0+5w' } });
  expect(await codeOf('city-supervisor', VERSIONS, proposal)).toBe('wrong_status');
  for (const stranger of ['city-supervisor', 'county-leader', 'admin'])
    expect(await codeOf(stranger, `${VERSIONS}/2/approve`, {})).toBe('not_permitted');
  expect(await codeOf('city-leader', `${VERSIONS}/3/approve`, {})).toBe('not_found');
  const approved = await api.post('city-leader', `${VERSIONS}/2/approve`, {});
  expect(approved.body).toMatchObject({ status: 'approved', inForce: false });
  expect(await codeOf('city-leader', `${VERSIONS}/2/refuse`, {})).toBe('wrong_status');
});

test('before its day cases are issued under the version of before', async () => {
  expect(await issueAgain()).toEqual([{ pack: 1, due: '2026-03-05' }]);
});

test('from its day on cases are born with the new version, drafts of before included, and old ones keep theirs', async () => {
  await world.moveTo('2026-03-09T01:30:00.000Z');
  await world.settle();
  expect(await issueAgain()).toEqual([{ pack: 2, due: '2026-03-16' }]);
  const { body } = await api.get('auditor', '/api/v1/packs/party_building');
  expect(body.items.map(({ inForce }: { inForce: boolean }) => inForce)).toEqual([true, false]);
  const dated = await world.sql<{ pack: number; due: string }>(
    `select distinct k.pack_version as pack, c.due_date as due from kase k
     join case_clock c on c.case_id = k.id and c.kind = 'claim' order by 1`,
  );
  expect(dated).toEqual([
    { pack: 1, due: '2026-03-05' },
    { pack: 2, due: '2026-03-16' },
  ]);
});

test('what follows in a case is counted by the version it was born with', async () => {
  const cases = await world.sql<{ id: string; pack: number }>(
    `select distinct on (k.pack_version) k.id, k.pack_version as pack from kase k
     join unit u on u.id = k.responsible_unit_id
     where u.name = '盛畈村委会' and k.rectify_type = 'staged' order by k.pack_version, k.number`,
  );
  const claim = async (id: string | undefined): Promise<string> => {
    const { version } = (await api.get('village-principal', `/api/v1/cases/${id}`)).body;
    return (await api.post('village-principal', `/api/v1/cases/${id}/actions/claim`, { version })).body.nextAction.by;
  };
  expect(cases.map(({ pack }) => pack)).toEqual([1, 2]);
  expect(await claim(cases[0]?.id)).toBe('2026-03-23');
  expect(await claim(cases[1]?.id)).toBe('2026-03-30');
});

test('a version never changes and is never taken away, whoever tries', async () => {
  for (const sql of [
    `update parameter_pack set data = '{}' where version = 1`,
    `update parameter_pack set effective_from = '2020-01-01' where version = 2`,
    `update parameter_pack set status = 'refused' where version = 2`,
    'delete from parameter_pack',
  ])
    await expect(world.sql(sql)).rejects.toThrow('A version of a pack never changes.');
});

test('the log says who proposed and who approved, with the parameters before and after', async () => {
  const { body } = await api.get('auditor', '/api/v1/configuration/events');
  expect(body.items).toEqual([
    expect.objectContaining({
      action: 'approve_pack',
      subject: 'pack:party_building@2',
      before: expect.objectContaining({ claim: 'D0+3w' }),
      after: expect.objectContaining({ claim: 'D0+5w' }),
    }),
    expect.objectContaining({ action: 'propose_pack', reason: '认领放宽' }),
  ]);
});
