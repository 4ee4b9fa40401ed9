import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BulletinDesk } from '#bulletins';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { UnitOfWork, migrate, moveClock, openDatabase } from '#platform';
import { summary } from './measure.js';
import type { Result } from './measure.js';

/** Items that every village of the city gets: about 2,260 cases each. */
const ITEMS = ['1-1', '1-2', '2-1', '3-1'];
const WORKERS = 2;
const WORKER = new URL('./sweep-worker.js', import.meta.url);
/** Nine in the morning of the first working day after the claim limit of bulletin 1, issued on 2 March 2026. */
const ISSUED = '2026-03-02T01:30:00.000Z';
const DUE = '2026-03-06T01:00:00.000Z';

/** Thousands of rungs that fall due at one instant, fired by two workers side by side: to the last effect. */
export async function benchSweep(url: string, tell: (result: Result) => void): Promise<void> {
  await migrate(url);
  const source = await openDatabase(url);
  const unitOfWork = new UnitOfWork(source);
  await unitOfWork.run((tx) => moveClock(tx, ISSUED));
  await loadDemonstration(unitOfWork);
  const office = await cityOffice(unitOfWork);
  const desk = new BulletinDesk(unitOfWork);
  const bulletin = await draftBulletinOne(desk, unitOfWork, office);
  const scope = { underUnitId: office.supervisor.unitId, level: 'village' };
  for (const item of ITEMS) await desk.assign(office.supervisor, bulletin, item, { scope }, { level: 'B', weight: 1 });
  await issueDraft(desk, unitOfWork, office, bulletin);
  await unitOfWork.run((tx) => moveClock(tx, DUE));
  // A bulletin is issued days before its rungs are due: by then the database knows its tables.
  await source.query('analyze');
  const workers = Array.from({ length: WORKERS }, () => new Worker(WORKER, { workerData: { url } }));
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const begun = performance.now();
  const done = workers.map(async (worker) => {
    const answer = once(worker, 'message');
    worker.postMessage('go');
    const [swept] = (await answer) as [{ readonly cases: number; readonly batches: readonly number[] }];
    return swept;
  });
  const swept = await Promise.all(done);
  const seconds = (performance.now() - begun) / 1000;
  const n = swept.reduce((sum, { cases }) => sum + cases, 0);
  await checkEach(unitOfWork, n);
  const batches = swept.flatMap((one) => one.batches);
  tell({ bench: 'sweep', clients: WORKERS, ...summary(n, seconds, batches), limit_ratio: null });
  await source.destroy();
}

/** What was fast must be right too: every rung once, at most one message a person and run. */
async function checkEach(unitOfWork: UnitOfWork, cases: number): Promise<void> {
  const [found] = await unitOfWork.read((reader) =>
    reader.query<{ sent: number; twice: number; left: number }>(
      `select (select count(*)::int from escalation where superseded_by is null) as sent,
         (select count(*)::int from (select 1 from escalation group by case_id, ladder, step, cycle, spell
           having count(*) > 1) d) as twice,
         (select count(*)::int from deadline_rung where status = 'armed' and due_at <= rectify_now()) as left`,
    ),
  );
  if (found?.sent !== cases || found.twice > 0 || found.left > 0)
    throw new Error(`${cases} swept, but ${JSON.stringify(found)} on record.`);
}
