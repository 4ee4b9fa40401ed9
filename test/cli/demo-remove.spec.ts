import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BulletinDesk } from '#bulletins';
import { cityOffice, draftBulletinOne, hasDemonstration, loadDemonstration, removeDemonstration } from '#demonstration';
import { UnitOfWork, migrate, openDatabase } from '#platform';
import { removeDemo } from '../../apps/cli/src/commands/demo.js';
import { createTestDatabase } from '../harness/database.js';

let work: UnitOfWork;
let url: string;
let close: () => Promise<void>;
beforeEach(async () => {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(database.url, { poolSize: 2 });
  work = new UnitOfWork(dataSource);
  url = database.url;
  await loadDemonstration(work);
  close = async () => {
    await dataSource.destroy();
    await database.drop();
  };
}, 60_000);
afterEach(() => close());

const sql = <Row>(text: string): Promise<Row[]> => work.read((reader) => reader.query<Row>(text));
const counts = () =>
  sql(`select (select count(*)::int from unit) as units, (select count(*)::int from account) as accounts,
    (select count(*)::int from bulletin_event) as events, (select count(*)::int from parameter_pack) as packs`);

test('what is left is an installation in which nobody has begun, its trail guarded as before', async () => {
  const [before] = await sql<{ packs: number }>('select count(*)::int as packs from parameter_pack');
  const desk = new BulletinDesk(work);
  await draftBulletinOne(desk, work, await cityOffice(work));
  expect(await work.read(hasDemonstration)).toBe(true);
  await removeDemonstration(work);
  expect(await counts()).toEqual([{ units: 0, accounts: 0, events: 0, packs: before?.packs }]);
  expect(await work.read(hasDemonstration)).toBe(false);
  await expect(work.run((tx) => tx.query('truncate bulletin_event'))).rejects.toThrow('append-only');
  await migrate(url);
  await loadDemonstration(work);
  expect(await work.read(hasDemonstration)).toBe(true);
}, 60_000);

test.each([
  [
    'an account',
    `insert into account (id, person_id, username, password_hash)
     select new_uuid(), id, 'wang', 'x' from person limit 1`,
  ],
  ['a unit', `update unit set code = '420921999' where code = '420921104'`],
])(
  '%s that did not come with the demonstration forbids it, and nothing is removed',
  async (_what, change) => {
    await work.run((tx) => tx.query(change));
    const before = await counts();
    await expect(removeDemonstration(work)).rejects.toThrow('Real data');
    expect(await counts()).toEqual(before);
  },
  60_000,
);

test('a bulletin of its own forbids it', async () => {
  const { supervisor } = await cityOffice(work);
  const draft = { title: '关于防汛的通报', source: 'assessment', body: '正文', statedCategories: 1, statedAspects: 1 };
  await new BulletinDesk(work).createDraft(supervisor, draft);
  await expect(removeDemonstration(work)).rejects.toMatchObject({ foreign: { bulletins: 1, accounts: 0 } });
}, 60_000);

test('the command asks; a script that cannot be asked says --yes', async () => {
  process.env['DATABASE_URL'] = url;
  const wasTerminal = process.stdin.isTTY;
  process.stdin.isTTY = false;
  try {
    await expect(removeDemo({})).rejects.toThrow('--yes');
    await removeDemo({ yes: true });
    await expect(removeDemo({ yes: true })).rejects.toThrow('no sample data');
  } finally {
    process.stdin.isTTY = wasTerminal;
    delete process.env['DATABASE_URL'];
  }
  expect(await counts()).toMatchObject([{ units: 0, accounts: 0 }]);
}, 60_000);
