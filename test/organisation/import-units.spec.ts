import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importUnits } from '#organisation';
import { UnitOfWork, openDatabase } from '#platform';
import { createTestDatabase } from '../harness/database.js';

const xiaogan = readFileSync('data/xiaogan-units.csv', 'utf8');
const head = 'code,name,level,parent_code';
const city = '4209,孝感市,city,';

let work: UnitOfWork;
let close: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(database.url, { poolSize: 2 });
  work = new UnitOfWork(dataSource);
  close = async () => {
    await dataSource.destroy();
    await database.drop();
  };
});
afterAll(() => close());

const load = (...rows: readonly string[]) => work.run((tx) => importUnits(tx, [head, ...rows].join('\n')));
const count = () => work.read((reader) => reader.query('select count(*) as units from unit'));

test.each([
  ['a level that does not exist', [city, '420921,孝昌县,shire,4209'], { row: 3, column: 'level' }],
  ['a code of another length', ['42,孝感市,city,'], { row: 2, column: 'code' }],
  ['a code that stands twice', [city, city], { row: 3, column: 'code' }],
  ['an empty name', ['4209, ,city,'], { row: 2, column: 'name' }],
  ['a parent that comes later', ['420921,孝昌县,county,4209', city], { row: 2, column: 'parent_code' }],
  ['a parent of another branch', [city, '430921,孝昌县,county,4209'], { row: 3, column: 'parent_code' }],
])('a file with %s is refused whole, naming row and column', async (_what, rows, place) => {
  await expect(load(...rows)).rejects.toMatchObject({ errors: [expect.objectContaining(place)] });
  expect(await count()).toEqual([{ units: 0 }]);
});

test('the 2,399 units of 孝感 become one tree; the same file again changes nothing but names', async () => {
  expect(await work.run((tx) => importUnits(tx, xiaogan))).toBe(2399);
  const shape = () =>
    work.read((reader) =>
      reader.query(
        `select u.level, count(*) as units,
           bool_and(coalesce(starts_with(u.path, p.path) and u.path <> p.path, u.level = 'city')) as below_parent
         from unit u left join unit p on p.id = u.parent_id group by 1 order by 1`,
      ),
    );
  const expected = [
    { level: 'city', units: 1, below_parent: true },
    { level: 'county', units: 7, below_parent: true },
  ];
  expect((await shape()).slice(0, 2)).toEqual(expected);
  const first = await shape();
  expect(await work.run((tx) => importUnits(tx, xiaogan.replace('孝昌县', '孝昌新县')))).toBe(2399);
  expect(await shape()).toEqual(first);
  expect(await work.read((reader) => reader.query(`select name from unit where code = '420921'`))).toEqual([
    { name: '孝昌新县' },
  ]);
  const former = await work.read((reader) => reader.query('select name from unit_former_name'));
  expect(former).toEqual([{ name: '孝昌县' }]);
});
