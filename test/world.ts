import { BulletinDesk } from '#bulletins';
import { CalendarCorrection, CaseExecutor, CaseQueries, CaseSweep } from '#cases';
import type { CaseSnapshot } from '#cases';
import { cityHolder, cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import type { CaseCommand } from '#domain';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, moveClock, openDatabase } from '#platform';
import { cloneMade } from './harness/database.js';
import type { TestDatabase } from './harness/database.js';
import { expectNoOrphans } from './harness/expect-no-orphans.js';

const MONDAY_MORNING = '2026-03-02T01:30:00.000Z';

/** A database of the demonstration with a clock of its own; time moves only by `moveTo`. */
export const createWorld = async () => worldOn(await cloneMade('demonstration', load));

/** The same with bulletin 1 issued on the Monday morning. */
export const createIssuedWorld = async () =>
  worldOn(
    await cloneMade('bulletin_one', async (database) => {
      const world = await createWorldIn(database);
      await world.issueBulletinOne();
      await world.end();
    }),
  );

/** The demonstration on a server of the test's own. */
export async function createWorldIn(database: TestDatabase) {
  await load(database);
  return worldOn(database);
}

async function load({ url }: TestDatabase): Promise<void> {
  const dataSource = await openDatabase(url, { poolSize: 8 });
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    await unitOfWork.run((tx) => moveClock(tx, MONDAY_MORNING));
    await loadDemonstration(unitOfWork);
  } finally {
    await dataSource.destroy();
  }
}

async function worldOn(database: TestDatabase) {
  const dataSource = await openDatabase(database.url, { poolSize: 8 });
  const unitOfWork = new UnitOfWork(dataSource);
  const moveTo = async (instant: string): Promise<void> => {
    const moved = await unitOfWork.run((tx) => moveClock(tx, instant));
    if (moved === null) throw new Error(`The clock does not go back to ${instant}.`);
  };
  const executor = new CaseExecutor(unitOfWork);
  const queries = new CaseQueries(unitOfWork);
  const desk = new BulletinDesk(unitOfWork);
  const sweep = new CaseSweep(unitOfWork);
  const correction = new CalendarCorrection(unitOfWork);
  const sql = <Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    unitOfWork.read((reader) => reader.query<Row>(text, parameters));
  const holder = async (unitName: string, role: string, nth = 1): Promise<Caller> => {
    const [post] = await sql<{ id: string }>(
      `select p.id from post p join unit u on u.id = p.unit_id where u.name = $1 and p.role = $2
       order by p.rank, p.title offset $3 limit 1`,
      [unitName, role, nth - 1],
    );
    const caller = post && (await unitOfWork.read((reader) => holderOf(reader, post.id)));
    if (!caller) throw new Error(`${unitName} has no ${role}.`);
    return caller;
  };
  return {
    url: database.url,
    unitOfWork,
    executor,
    queries,
    desk,
    sweep,
    sql,
    holder,
    city: (role: string, nth = 1): Promise<Caller> => unitOfWork.read((reader) => cityHolder(reader, role, nth)),
    moveTo,
    /** Drafts and issues bulletin 1; answers its number and how many cases it made. */
    async issueBulletinOne() {
      const office = await cityOffice(unitOfWork);
      return issueDraft(desk, unitOfWork, office, await draftBulletinOne(desk, unitOfWork, office));
    },
    /** The case of a unit whose title begins so, as its supervisor sees it. */
    async caseOf(unitName: string, title: string): Promise<CaseSnapshot> {
      const [row] = await sql<{ id: string }>(
        `select k.id from kase k join unit u on u.id = k.responsible_unit_id where u.name = $1 and starts_with(k.title, $2)`,
        [unitName, title],
      );
      const found = row && (await queries.find(await this.city('supervisor'), row.id));
      if (!found) throw new Error(`${unitName} has no case “${title}”.`);
      return found;
    },
    /** Carries out a command on the case as it stands now. */
    async act(caller: Caller, id: string, command: CaseCommand): Promise<CaseSnapshot> {
      const [row] = await sql<{ version: number }>('select version from kase where id = $1', [id]);
      return executor.execute(id, command, { caller, version: row?.version ?? 0, requestId: 'test' });
    },
    /** Counts by a new calendar what waits for it, then sweeps until nothing is due; answers how many cases were swept. */
    async settle(): Promise<number> {
      while ((await correction.correctOnce()) > 0);
      let handled = 0;
      for (let swept = await sweep.sweepOnce(); swept > 0; swept = await sweep.sweepOnce()) handled += swept;
      return handled;
    },
    /** Ends the world; it must leave no case behind that nobody answers for (invariant 1). */
    async close(): Promise<void> {
      try {
        await expectNoOrphans(sql);
      } finally {
        await dataSource.destroy();
        await database.drop();
      }
    },
    /** Lets go of the database and leaves it as it is. */
    end: () => dataSource.destroy(),
  };
}

export type World = Awaited<ReturnType<typeof worldOn>>;
