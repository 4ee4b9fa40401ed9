import type { BulletinDesk } from '#bulletins';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import type { Reader, UnitOfWork } from '#platform';
import { readData } from './load-demonstration.js';

/** The title of the one bulletin of the demonstration. */
export const BULLETIN_ONE = '关于全市基层党建工作情况的通报';

/** The people of the city who draft, approve and follow bulletin 1. */
export interface CityOffice {
  readonly supervisor: Caller;
  readonly leader: Caller;
  readonly arbiter: Caller;
}

/** The holder of a post of the city itself. */
export async function cityHolder(reader: Reader, role: string, nth = 1): Promise<Caller> {
  const [post] = await reader.query<{ id: string }>(
    `select p.id from post p join unit u on u.id = p.unit_id
     where u.parent_id is null and p.role = $1 order by p.rank, p.title offset $2 limit 1`,
    [role, nth - 1],
  );
  const caller = post && (await holderOf(reader, post.id));
  if (!caller) throw new Error(`The city has nobody as ${role}.`);
  return caller;
}

export function cityOffice(unitOfWork: UnitOfWork): Promise<CityOffice> {
  return unitOfWork.read(async (reader) => ({
    supervisor: await cityHolder(reader, 'supervisor'),
    leader: await cityHolder(reader, 'leader'),
    arbiter: await cityHolder(reader, 'arbiter'),
  }));
}

interface Target {
  readonly itemNo: string;
  readonly under: string;
  readonly level: 'county' | 'township' | 'village' | 'city';
  readonly kinds?: readonly string[];
  readonly weight?: number;
}

/** Who answers for which aspect: real units of 孝感, by scope, 13 aspects and more than 300 cases. */
const targets: readonly Target[] = [
  { itemNo: '1-1', under: '420921104', level: 'village', kinds: ['villagers_committee'], weight: 2 },
  { itemNo: '1-1', under: '420982200', level: 'village', kinds: ['villagers_committee'], weight: 2 },
  { itemNo: '1-2', under: '4209', level: 'county', weight: 3 },
  { itemNo: '1-3', under: '4209', level: 'county', weight: 3 },
  { itemNo: '1-3', under: '420921', level: 'township' },
  { itemNo: '2-1', under: '4209', level: 'township', kinds: ['street'], weight: 2 },
  { itemNo: '2-2', under: '4209', level: 'county', weight: 2 },
  { itemNo: '3-1', under: '4209', level: 'city', kinds: ['company'], weight: 3 },
  { itemNo: '3-1', under: '4209', level: 'county', kinds: ['company'], weight: 2 },
  { itemNo: '3-2', under: '4209', level: 'city', kinds: ['organ'] },
  { itemNo: '3-2', under: '4209', level: 'county', kinds: ['organ'] },
  { itemNo: '3-3', under: '4209', level: 'city', kinds: ['new_sector_committee'] },
  { itemNo: '3-3', under: '4209', level: 'county', kinds: ['new_sector_committee'] },
  { itemNo: '3-4', under: '4209', level: 'city', kinds: ['school'] },
  { itemNo: '3-4', under: '4209', level: 'county', kinds: ['school'] },
  { itemNo: '4-1', under: '420921100', level: 'village', kinds: ['villagers_committee'], weight: 2 },
  { itemNo: '4-1', under: '420921104', level: 'village', kinds: ['villagers_committee'], weight: 2 },
  { itemNo: '4-2', under: '4209', level: 'township', kinds: ['town', 'township'] },
  { itemNo: '5-1', under: '4209', level: 'county', weight: 3 },
  { itemNo: '5-2', under: '420902', level: 'village', kinds: ['residents_committee'] },
];

/** Drafts bulletin 1 of 孝感 from data/seed-bulletin.csv and assigns its 13 aspects; answers its id. */
export async function draftBulletinOne(
  desk: BulletinDesk,
  unitOfWork: UnitOfWork,
  { supervisor }: CityOffice,
): Promise<string> {
  const id = await desk.createDraft(supervisor, {
    title: BULLETIN_ONE,
    source: 'assessment',
    body: '全市基层党建工作存在5大类13个方面的问题。各级党组织要主动认领、举一反三、整改提高。',
    occasion: '全市基层党建工作电视电话会议',
    statedCategories: 5,
    statedAspects: 13,
  });
  const bytes = Buffer.from(await readData('seed-bulletin.csv'));
  await desk.importItems(supervisor, id, { bytes, format: 'csv' }, { dryRun: false, goodRowsOnly: false });
  const units = await unitOfWork.read((reader) =>
    reader.query<{ id: string; code: string }>('select id, code from unit where code = any($1)', [
      targets.map(({ under }) => under),
    ]),
  );
  const idOf = new Map(units.map((unit) => [unit.code, unit.id]));
  for (const { itemNo, under, level, kinds, weight = 1 } of targets) {
    const underUnitId = idOf.get(under);
    if (underUnitId === undefined) throw new Error(`The demonstration tree has no unit ${under}.`);
    await desk.assign(supervisor, id, itemNo, { scope: { underUnitId, level, kinds } }, { level: 'B', weight });
  }
  return id;
}

/** Submits, approves and issues a drafted bulletin; answers its number and the count of cases. */
export async function issueDraft(
  desk: BulletinDesk,
  unitOfWork: UnitOfWork,
  office: CityOffice,
  id: string,
): Promise<{ number: string; cases: number }> {
  const version = async (): Promise<number> => {
    const rows = await unitOfWork.read((reader) =>
      reader.query<{ version: number }>('select version from bulletin where id = $1', [id]),
    );
    return rows[0]?.version ?? 0;
  };
  await desk.submit(office.supervisor, id, await version());
  await desk.approve(office.leader, id, await version());
  return desk.issue(office.supervisor, id, await version());
}
