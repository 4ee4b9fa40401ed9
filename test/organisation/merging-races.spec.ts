import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OrganisationDesk } from '#administration';
import { cityOffice, draftBulletinOne, issueDraft } from '#demonstration';
import type { CityOffice } from '#demonstration';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import { expectNoOrphans } from '../harness/expect-no-orphans.js';
import { createWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let desk: OrganisationDesk;
let supervisor: Caller;
let leader: Caller;
let admin: Caller;
let villages: readonly string[];
let office: CityOffice;

beforeAll(async () => {
  world = await createWorld();
  desk = new OrganisationDesk(world.unitOfWork);
  [supervisor, leader] = [await world.holder('孝昌县', 'supervisor'), await world.holder('孝昌县', 'leader')];
  admin = await world.city('admin');
  office = await cityOffice(world.unitOfWork);
  const rows = await world.sql<{ id: string }>(
    `select id from unit where code like '420921104%' and kind = 'villagers_committee' order by code`,
  );
  villages = rows.map(({ id }) => id);
}, 60_000);
afterAll(() => world.close());

/** A merger of two villages, approved and ready to be entered. */
async function approved(unitIds: readonly string[]): Promise<string> {
  const change = { kind: 'merge_units', unitIds, successor: { unitId: unitIds[0] ?? '' } } as const;
  const { id } = await desk.propose(supervisor, change, '合村');
  await desk.decide(leader, id, 'approved');
  return id;
}

/** Drafts bulletin 1 with every possible duplicate answered. */
async function draft(): Promise<string> {
  const id = await draftBulletinOne(world.desk, world.unitOfWork, office);
  await world.sql(
    `update bulletin_assignment a set duplicate_answer = '另一事项' from bulletin_item i
     where i.id = a.item_id and i.bulletin_id = $1`,
    [id],
  );
  return id;
}
const casesOf = (unitId: string | undefined): Promise<{ item: string; cases: number }[]> =>
  world.sql(
    `select i.item_no as item, count(*) as cases from kase k join bulletin_item i on i.id = k.item_id
     where k.responsible_unit_id = $1 group by 1 order by 1`,
    [unitId],
  );

test('a draft that named both villages of a merger goes out with one case an item for the successor', async () => {
  const id = await draft();
  await desk.enter(admin, await approved(villages.slice(0, 2)));
  await issueDraft(world.desk, world.unitOfWork, office, id);
  expect(await casesOf(villages[0])).toEqual([
    { item: '1-1', cases: 1 },
    { item: '4-1', cases: 1 },
  ]);
  expect(await casesOf(villages[1])).toEqual([]);
});

test('a bulletin that goes out while its villages merge gives every case to a village that lives', async () => {
  const id = await draft();
  const version = async (): Promise<number> =>
    (await world.sql<{ version: number }>('select version from bulletin where id = $1', [id]))[0]?.version ?? 0;
  await world.desk.submit(office.supervisor, id, await version());
  await world.desk.approve(office.leader, id, await version());
  const seen = await version();
  const mergers = await Promise.all([2, 4, 6].map((at) => approved(villages.slice(at, at + 2))));
  const [issued, ...entered] = await Promise.allSettled([
    world.desk.issue(office.supervisor, id, seen),
    ...mergers.map((merger) => desk.enter(admin, merger)),
  ]);
  expect(entered.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  // All or nothing: a bulletin whose unit ended between reading and writing is refused and can go out again.
  if (issued.status === 'rejected') expect(issued.reason).toMatchObject({ code: 'cases_refused' });
  await expectNoOrphans(world.sql);
  const astray = await world.sql(
    `select k.number from kase k join unit u on u.id = k.responsible_unit_id
     where u.valid_to is not null or k.responsible_path <> u.path`,
  );
  expect(astray).toEqual([]);
});

test('claims that come in while the village is merged are either done before it or told of it', async () => {
  const [row] = await world.sql<{ id: string; unitId: string; version: number; post: string }>(
    `select k.id, k.responsible_unit_id as "unitId", k.version, p.id as post from kase k
     join post p on p.unit_id = k.responsible_unit_id and p.is_principal
     where k.state = 'issued' and k.responsible_unit_id = $1 limit 1`,
    [villages[8]],
  );
  if (!row) throw new Error('No village with an open case is left.');
  const principal = await world.unitOfWork.read((reader) => holderOf(reader, row.post));
  if (!principal) throw new Error('The village has no principal.');
  const other = villages[9] ?? '';
  const merger = await approved([other, row.unitId]);
  const claim = { type: 'claim', signedBy: row.post } as const;
  const context = { caller: principal, version: row.version, requestId: 'test' };
  const [entered, claimed] = await Promise.allSettled([
    desk.enter(admin, merger),
    world.executor.execute(row.id, claim, context),
  ]);
  expect(entered.status).toBe('fulfilled');
  const [after] = await world.sql<{ state: string; unitId: string }>(
    'select state, responsible_unit_id as "unitId" from kase where id = $1',
    [row.id],
  );
  expect(after?.unitId).toBe(other);
  expect(['claimed', 'rectifying'].includes(after?.state ?? '')).toBe(claimed.status === 'fulfilled');
});
