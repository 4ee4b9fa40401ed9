import { BulletinDesk } from '#bulletins';
import { CaseSweep } from '#cases';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { UnitOfWork, migrate, moveClock, openDatabase } from '#platform';
import { summary } from './measure.js';
import type { Result } from './measure.js';

/** Items that every village of the city gets: about 2,260 cases each. */
const ITEMS = ['1-1', '1-2', '2-1', '3-1'];
const WORKERS = 2;
/** Nine in the morning of the first working day after the claim limit of bulletin 1, issued on 2 March 2026. */
const ISSUED = '2026-03-02T01:30:00.000Z';
const DUE = '2026-03-06T01:00:00.000Z';

/** Thousands of rungs that fall due at one instant, fired by two workers side by side: to the last effect. */
export async function benchSweep(url: string, tell: (result: Result) => void): Promise<void> {
  await migrate(url);
  const sources = await Promise.all(Array.from({ length: WORKERS }, () => openDatabase(url)));
  const [first] = sources;
  if (!first) throw new Error('There is no worker.');
  const unitOfWork = new UnitOfWork(first);
  await unitOfWork.run((tx) => moveClock(tx, ISSUED));
  await loadDemonstration(unitOfWork);
  const office = await cityOffice(unitOfWork);
  const desk = new BulletinDesk(unitOfWork);
  const bulletin = await draftBulletinOne(desk, unitOfWork, office);
  const scope = { underUnitId: office.supervisor.unitId, level: 'village' };
  for (const item of ITEMS) await desk.assign(office.supervisor, bulletin, item, { scope }, { level: 'B', weight: 1 });
  await issueDraft(desk, unitOfWork, office, bulletin);
  await unitOfWork.run((tx) => moveClock(tx, DUE));
  const batches: number[] = [];
  const work = async (sweep: CaseSweep): Promise<number> => {
    let cases = 0;
    for (;;) {
      const begun = performance.now();
      const swept = await sweep.sweepOnce();
      if (swept === 0) return cases;
      batches.push(performance.now() - begun);
      cases += swept;
    }
  };
  const begun = performance.now();
  const swept = await Promise.all(sources.map((source) => work(new CaseSweep(new UnitOfWork(source)))));
  const seconds = (performance.now() - begun) / 1000;
  const n = swept.reduce((sum, cases) => sum + cases, 0);
  await checkEach(unitOfWork, n);
  tell({ bench: 'sweep', clients: WORKERS, ...summary(n, seconds, batches), limit_ratio: null });
  for (const source of sources) await source.destroy();
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
