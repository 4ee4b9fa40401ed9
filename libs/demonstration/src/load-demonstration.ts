import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calendarFromCsv } from '#domain';
import { addLineUnit, addStandardPosts, hashPassword, importUnits } from '#organisation';
import { newId } from '#platform';
import type { Tx, UnitOfWork } from '#platform';
import { demoAccounts, demoPassword } from './demo-accounts.js';
import type { DemoAccount } from './demo-accounts.js';
import { accountSql, holdersSql } from './load-demonstration.sql.js';

/** Reads a file of the folder `data/`; the programs run from the project's root. */
export function readData(name: string): Promise<string> {
  return readFile(join('data', name), 'utf8');
}

async function unitId(tx: Tx, code: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>('select id from unit where code = $1', [code]);
  if (!row) throw new Error(`The demonstration tree has no unit ${code}.`);
  return row.id;
}

/** The lines of the speech: state-owned enterprises, organs, new sector, schools (domain.md section 2). */
async function addLines(tx: Tx): Promise<void> {
  for (const { code, level, short } of [
    { code: '4209', level: 'city', short: '市' },
    { code: '420921', level: 'county', short: '孝昌县' },
  ] as const) {
    const parentId = await unitId(tx, code);
    const line = async (kind: string, sector: string, head: string, members: readonly string[]): Promise<void> => {
      const lineParentId = await addLineUnit(tx, {
        name: head,
        level,
        kind: `${kind}_committee`,
        sector,
        parentId,
        lineParentId: null,
      });
      for (const name of members) await addLineUnit(tx, { name, level, kind, sector, parentId, lineParentId });
    };
    await line('company', 'soe', `${short}国资委党委`, [`${short}城投集团党委`, `${short}交投集团党委`]);
    await line('organ', 'organ', `${short}直机关工委`, [`${short}财政局党组`, `${short}民政局党组`]);
    await line('new_sector', 'two_new', `${short}“两新”工委`, []);
    await line('school', 'school', `${short}教育工委`, [`${short}第一高级中学党委`]);
  }
}

async function addCalendar(tx: Tx): Promise<void> {
  const calendar = calendarFromCsv(await readData('cn-holidays-2024-2026.csv'), '1');
  await tx.query('insert into calendar_version (version, data) values (1, $1)', [JSON.stringify(calendar)]);
}

async function addAccounts(tx: Tx): Promise<void> {
  const hashes = await Promise.all(demoAccounts.map(() => hashPassword(demoPassword)));
  for (const [index, { username, unitCode, unitName, role, nth }] of demoAccounts.entries()) {
    const added = await tx.query<{ person_id: string }>(accountSql, [
      newId(),
      username,
      hashes[index],
      unitCode,
      unitName,
      role,
      nth,
    ]);
    if (added.length !== 1) throw new Error(`The demonstration has no post for ${username}.`);
  }
}

/**
 * Fills an empty database with the tree of 孝感, line units, posts with holders for every unit, the calendar and the
 * demonstration accounts. Answers the accounts; undefined when the database already has units.
 */
export async function loadDemonstration(unitOfWork: UnitOfWork): Promise<readonly DemoAccount[] | undefined> {
  return unitOfWork.run(async (tx) => {
    const known = await tx.query('select 1 from unit limit 1');
    if (known.length > 0) return undefined;
    await importUnits(tx, await readData('xiaogan-units.csv'));
    await addLines(tx);
    await addCalendar(tx);
    await addStandardPosts(tx);
    await tx.query(holdersSql);
    await addAccounts(tx);
    await tx.query(
      `insert into demonstration (loaded_at) values (rectify_now())
       on conflict (one) do update set loaded_at = excluded.loaded_at, removed_at = null`,
    );
    return demoAccounts;
  });
}
