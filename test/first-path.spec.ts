import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BulletinDesk } from '#bulletins';
import { CaseExecutor, CaseQueries, CaseSweep } from '#cases';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { holderOf } from '#organisation';
import { UnitOfWork, moveClock, openDatabase } from '#platform';
import { createTestDatabase } from './harness/database.js';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let dataSource: Awaited<ReturnType<typeof openDatabase>>;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(database.url, { poolSize: 4 });
  unitOfWork = new UnitOfWork(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('bulletin one is issued', async () => {
  await unitOfWork.run((tx) => moveClock(tx, '2026-03-02T01:30:00.000Z'));
  let t = Date.now();
  await loadDemonstration(unitOfWork);
  console.log('demo', Date.now() - t);
  t = Date.now();
  const desk = new BulletinDesk(unitOfWork);
  const office = await cityOffice(unitOfWork);
  const id = await draftBulletinOne(desk, unitOfWork, office);
  console.log('draft', Date.now() - t);
  t = Date.now();
  console.log(await issueDraft(desk, unitOfWork, office, id), Date.now() - t);
  const executor = new CaseExecutor(unitOfWork);
  const queries = new CaseQueries(unitOfWork);
  const page = await queries.list(office.supervisor, { limit: 3 });
  console.log(JSON.stringify(page, null, 1));
  const first = page.items[0]!;
  const [post] = await dataSource.query(`select id from post where unit_id = $1 and role = 'principal'`, [
    first.unit.id,
  ]);
  const caller = await unitOfWork.read((reader) => holderOf(reader, post.id));
  t = Date.now();
  const after = await executor.execute(
    first.id,
    { type: 'claim', signedBy: post.id },
    { caller: caller!, version: first.version, requestId: 'r', idempotencyKey: 'k1' },
  );
  console.log('claim', Date.now() - t, JSON.stringify(after, null, 1));
  await unitOfWork.run((tx) => moveClock(tx, '2026-05-26T01:30:00.000Z'));
  t = Date.now();
  const sweep = new CaseSweep(unitOfWork);
  console.log('sweep', await sweep.sweepOnce(), await sweep.sweepOnce(), Date.now() - t);
  console.log(
    await dataSource.query(
      `select ladder, step, superseded_by is null as sent, count(*) from escalation group by 1,2,3 order by 1,2`,
    ),
  );
  console.log(await dataSource.query(`select state, count(*) from kase group by 1`));
  console.log(await dataSource.query(`select reason, rung, count(*) from inbox_entry group by 1,2`));
  expect(after.state).toBe('claimed');
});
