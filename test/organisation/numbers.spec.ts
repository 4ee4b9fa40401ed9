import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BulletinDesk } from '#bulletins';
import { issueCases } from '#cases';
import type { CaseDraft } from '#cases';
import { cityOffice, draftBulletinOne } from '#demonstration';
import type { CityOffice } from '#demonstration';
import type { Caller } from '#organisation';
import { UnitOfWork, openDatabase } from '#platform';
import { createWorld } from '../world.js';
import type { World } from '../world.js';

const ISSUERS = 16;
const ROUNDS = 6;

let world: World;
let office: CityOffice;
let countyLeader: Caller;
let countySupervisor: Caller;
let parallel: UnitOfWork;
let end: () => Promise<void>;
let villages: readonly { readonly id: string }[];

beforeAll(async () => {
  world = await createWorld();
  office = await cityOffice(world.unitOfWork);
  [countySupervisor, countyLeader] = [
    await world.holder('孝昌县', 'supervisor'),
    await world.holder('孝昌县', 'leader'),
  ];
  const dataSource = await openDatabase(world.url, { poolSize: ISSUERS });
  parallel = new UnitOfWork(dataSource);
  end = () => dataSource.destroy();
  villages = await world.sql<{ id: string }>(
    `select id from unit where code like '420921%' and level = 'village' order by code`,
  );
}, 60_000);
afterAll(async () => {
  await end();
  await world.close();
});

class ChangedHisMind extends Error {}

const draft = (unit: string, { supervisor, leader }: CityOffice): Omit<CaseDraft, 'bulletinId' | 'itemId'> => ({
  source: 'inspection',
  title: '村务不公开',
  titleEn: 'Village affairs are not public',
  problem: '三个月未公开村务',
  categoryNo: 1,
  aspectNo: 1,
  sector: 'rural',
  responsibleUnitId: unit,
  level: 'B',
  weight: 1,
  rectifyType: 'staged',
  dueRule: 'D0+30c',
  effectThreshold: 'sat>=80',
  packId: 'party_building',
  packVersion: 1,
  supervisingUnitId: supervisor.unitId,
  draftedBy: supervisor.personId,
  approvedBy: leader.personId,
  duplicateUnanswered: false,
});

/** What the numbers of an issuer's cases end in, in order. */
async function lastFive(prefix: string): Promise<number[]> {
  const rows = await world.sql<{ n: number }>(
    'select right(number, 5)::int as n from kase where starts_with(number, $1) order by 1',
    [prefix],
  );
  return rows.map(({ n }) => n);
}
const oneTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Sixteen at once, round after round, one to three cases each; every third round of everyone is rolled back. */
async function issueInParallel(offices: readonly CityOffice[]): Promise<number[]> {
  const issued = offices.map(() => 0);
  const issuer = async (who: number): Promise<void> => {
    const at = who % offices.length;
    const desk = offices[at];
    if (!desk) throw new Error('There is no such office.');
    for (let round = 0; round < ROUNDS; round += 1) {
      const units = villages.slice(who * 3, who * 3 + 1 + ((who + round) % 3));
      const work = parallel.run(async (tx) => {
        // These cases come from no bulletin: the columns for it are empty.
        const drafts = units.map(
          ({ id }) => ({ ...draft(id, desk), bulletinId: null, itemId: null }) as never as CaseDraft,
        );
        await issueCases(tx, drafts, desk.supervisor);
        if (round % 3 === who % 3) throw new ChangedHisMind();
      });
      if (round % 3 === who % 3) await expect(work).rejects.toBeInstanceOf(ChangedHisMind);
      else {
        await work;
        issued[at] = (issued[at] ?? 0) + units.length;
      }
    }
  };
  await Promise.all(oneTo(ISSUERS).map((number) => issuer(number - 1)));
  return issued;
}

test('sixteen who issue at once leave no gap and no double in the case numbers, whoever of them rolls back', async () => {
  const county = { ...office, supervisor: countySupervisor, leader: countyLeader };
  const [city = 0, ofCounty = 0] = await issueInParallel([office, county]);
  expect(city).toBeGreaterThan(ISSUERS);
  expect(await lastFive('ZG-2026-4209-')).toEqual(oneTo(city));
  expect(await lastFive('ZG-2026-420921-')).toEqual(oneTo(ofCounty));
}, 60_000);

test('another year starts again at one', async () => {
  await world.moveTo('2027-01-04T01:30:00.000Z');
  await world.settle();
  const [city = 0] = await issueInParallel([office]);
  expect(await lastFive('ZG-2027-4209-')).toEqual(oneTo(city));
}, 60_000);

test('document numbers too: sixteen bulletins issued at once, every fourth refused, have the numbers one to twelve', async () => {
  const template = await draftBulletinOne(world.desk, world.unitOfWork, office);
  const bulletins = await world.sql<{ id: string }>(
    `insert into bulletin (id, title, issuer_unit_id, source, stated_categories, stated_aspects, status, pack_id,
       pack_version, version, drafted_by, approved_by, created_at)
     select new_uuid(), 'No. ' || n, b.issuer_unit_id, b.source, 1, 1, 'approved', b.pack_id, 1, 1, b.drafted_by, $2, b.created_at
     from bulletin b, generate_series(1, ${ISSUERS}) n where b.id = $1 returning id`,
    [template, office.leader.personId],
  );
  await world.sql(
    `with item as (
       insert into bulletin_item (id, bulletin_id, position, item_no, category_no, aspect_no, category_zh, category_en,
         title_zh, title_en, problem, sector, org_levels, rectify_type, deadline_rule, effect_threshold)
       select new_uuid(), b.id, 1, i.item_no, 1, 1, i.category_zh, i.category_en, b.title, b.title, i.problem, i.sector,
         i.org_levels, i.rectify_type, i.deadline_rule, i.effect_threshold
       from bulletin b, bulletin_item i where b.id = any($2::uuid[]) and i.bulletin_id = $1 and i.item_no = '1-1'
       returning id)
     insert into bulletin_assignment (id, item_id, unit_id) select new_uuid(), item.id, $3 from item`,
    [template, bulletins.map(({ id }) => id), villages[0]?.id],
  );
  // An item without a threshold lacks a required field: these fail after they have taken their number.
  const failing = bulletins.filter((_, index) => index % 4 === 3).map(({ id }) => id);
  await world.sql(`update bulletin_item set effect_threshold = '' where bulletin_id = any($1::uuid[])`, [failing]);
  const desk = new BulletinDesk(parallel);
  const answers = await Promise.allSettled(bulletins.map(({ id }) => desk.issue(office.supervisor, id, 1)));
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(failing.length);
  const rows = await world.sql<{ number: string }>('select number from bulletin where number is not null');
  expect(rows.map(({ number }) => number).sort()).toEqual(
    oneTo(ISSUERS - failing.length)
      .map((n) => `孝感市整改办〔2027〕${n}号`)
      .sort(),
  );
}, 60_000);
