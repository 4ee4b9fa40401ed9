import { UnitOfWork } from '#platform';
import type { Reader, Tx } from '#platform';
import { BULLETIN_ONE } from './bulletin-one.js';
import { demoAccounts } from './demo-accounts.js';
import { readData } from './load-demonstration.js';
import { contentsSql, foreignSql, ownTablesSql } from './remove-demonstration.sql.js';

/** How many of each a removal takes away. */
export interface DemonstrationContents {
  readonly units: number;
  readonly persons: number;
  readonly accounts: number;
  readonly bulletins: number;
  readonly cases: number;
  readonly events: number;
  readonly files: number;
}

/** What stands beside the demonstration and did not come with it; all of them 0 where nothing does. */
export interface ForeignData {
  readonly accounts: number;
  readonly units: number;
  readonly bulletins: number;
  readonly cases: number;
  /** Changes of the organisation that were entered: holders of posts who are real people. */
  readonly changes: number;
}

export class DemonstrationStays extends Error {
  constructor(readonly foreign: ForeignData) {
    super('Real data stands beside the demonstration.');
    this.name = 'DemonstrationStays';
  }
}

/** Whether the sample data was loaded here and not removed since (AD-4). */
export async function hasDemonstration(reader: Reader): Promise<boolean> {
  return (await reader.query('select 1 from demonstration where removed_at is null')).length > 0;
}

/** What a removal would take, and what forbids it. */
export async function readDemonstration(
  reader: Reader,
): Promise<{ readonly contents: DemonstrationContents; readonly foreign: ForeignData }> {
  const [contents] = await reader.query<DemonstrationContents>(contentsSql);
  const [foreign] = await reader.query<ForeignData>(foreignSql, [
    demoAccounts.map(({ username }) => username),
    (await readData('xiaogan-units.csv')).split('\n').map((line) => line.slice(0, line.indexOf(','))),
    BULLETIN_ONE,
  ]);
  if (!contents || !foreign) throw new Error('The database counted nothing.');
  return { contents, foreign };
}

/**
 * Takes the demonstration away with all that was done in it, the trail included: what is left is an installation in
 * which nobody has begun, and never fills itself again (AD-4). The two cannot be told apart row by row once people work
 * in both, so one line of real data forbids it: throws `DemonstrationStays`.
 */
export function removeDemonstration(unitOfWork: UnitOfWork): Promise<void> {
  return unitOfWork.run(async (tx) => {
    // A transaction that somebody left open is not waited for at the price of everybody else.
    await tx.query(`set local lock_timeout = '10s'`);
    await tx.query('lock table account, unit, bulletin, kase, organisation_change in access exclusive mode');
    const { foreign } = await readDemonstration(tx);
    if (Object.values(foreign).some((count: number) => count > 0)) throw new DemonstrationStays(foreign);
    await emptyTables(tx);
    // The clock of the sandbox goes back to the true time; the bytes of files go with the next sweep of the worker.
    await tx.query(`update installation set clock_offset = '0'`);
    await tx.query(`update stored_file set touched_at = rectify_now() - interval '2 days'`);
    await tx.query('update demonstration set removed_at = rectify_now()');
  });
}

/** Trails refuse to be emptied; here there is nothing they prove. The packs that come with the program stay. */
async function emptyTables(tx: Tx): Promise<void> {
  const tables = await tx.query<{ name: string; guarded: boolean }>(ownTablesSql);
  const guarded = tables.filter((table) => table.guarded);
  await tx.query(
    `create temporary table shipped_pack on commit drop as select * from parameter_pack where proposed_by is null`,
  );
  for (const { name } of guarded) await tx.query(`alter table ${name} disable trigger user`);
  await tx.query(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity`);
  await tx.query('insert into parameter_pack select * from shipped_pack');
  for (const { name } of guarded) await tx.query(`alter table ${name} enable trigger user`);
}
