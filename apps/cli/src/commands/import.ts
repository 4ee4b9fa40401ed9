import { readFile } from 'node:fs/promises';
import { calendarFromCsv, changedCalendar } from '#domain';
import { calendarDataOf } from '#cases';
import { UnitsRefused, importUnits } from '#organisation';
import { withDatabase } from './with-database.js';

const MOST_ERRORS = 50;

/** `rectify import units`: all or nothing; every wrong row is named with its column. */
export async function importUnitsFile(file: string): Promise<void> {
  const csv = await readFile(file, 'utf8');
  try {
    const count = await withDatabase((unitOfWork) => unitOfWork.run((tx) => importUnits(tx, csv)));
    process.stdout.write(`已导入${count}个单位。 ${count} units imported.\n`);
  } catch (error) {
    if (!(error instanceof UnitsRefused)) throw error;
    for (const { row, column, zh, en } of error.errors.slice(0, MOST_ERRORS)) {
      process.stderr.write(`第${row}行 row ${row}, ${column}: ${zh}; ${en}\n`);
    }
    throw new Error(`${error.errors.length}处错误,一行未导入。 ${error.errors.length} errors; no row was imported.`, {
      cause: error,
    });
  }
}

/** `rectify import calendar`: its years become part of the next version; clocks that run keep theirs (invariant 6). */
export async function importCalendar(file: string): Promise<void> {
  const csv = await readFile(file, 'utf8');
  await withDatabase((unitOfWork) =>
    unitOfWork.run(async (tx) => {
      const [last] = await tx.query<{ version: number }>(
        'select coalesce(max(version), 0) as version from calendar_version',
      );
      const version = (last?.version ?? 0) + 1;
      const { years, ...empty } = calendarFromCsv(csv, String(version));
      const before = last && last.version > 0 ? await calendarDataOf(tx, last.version) : { ...empty, years: [] };
      const calendar = changedCalendar(before, { kind: 'years', years });
      if ('zh' in calendar) throw new Error(`${calendar.zh} ${calendar.en}`);
      await tx.query('insert into calendar_version (version, data) values ($1, $2)', [
        version,
        JSON.stringify({ ...calendar, version: String(version) }),
      ]);
      process.stdout.write(
        `日历第${version}版:${years.map(({ year }) => year).join('、')}。 Calendar version ${version}.\n`,
      );
    }),
  );
}
