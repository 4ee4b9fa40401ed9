import { Injectable } from '@nestjs/common';
import { calendarFromCsv } from '#domain';
import { unwatched } from '#imports';
import type { ImportWatch } from '#imports';
import {
  addStandardPosts,
  hasAccounts,
  hashPassword,
  holderOf,
  importUnitRows,
  oneTimeSecret,
  unitErrors,
} from '#organisation';
import type { Caller, UnitRow, UnitRowError } from '#organisation';
import type { TableFormat } from '#spreadsheets';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { AdministrationRefused, notPossible } from './administration-refused.js';
import { noteConfiguration } from './configuration-log.js';
import { appoint } from './posts.js';
import { isSetupCode } from './setup-code.js';
import { setupProgressOf } from './setup-progress.js';
import type { SetupProgress } from './setup-progress.js';
import { readUnitTable } from './unit-table.js';
import type { ColumnMatch, UnitField } from './unit-table.js';

export interface NamedAccount {
  readonly name: string;
  readonly username: string;
}

/** The city and the three people without whom nothing can be decided by two (section 8). */
export interface FirstPeople {
  readonly unit: { readonly code: string; readonly name: string };
  readonly admin: NamedAccount & { readonly password: string };
  readonly supervisor: NamedAccount;
  readonly leader: NamedAccount;
}

/** Passwords for the first sign-in of the other two; shown this once. */
export interface FirstPasswords {
  readonly supervisor: { readonly username: string; readonly password: string };
  readonly leader: { readonly username: string; readonly password: string };
}

export interface UnitsAnswer {
  readonly dryRun: boolean;
  readonly columns: readonly string[];
  readonly match: ColumnMatch;
  readonly rows: number;
  readonly byLevel: {
    readonly city: number;
    readonly county: number;
    readonly township: number;
    readonly village: number;
  };
  readonly errorCount: number;
  /** The first hundred. */
  readonly errors: readonly UnitRowError[];
  readonly imported: number;
}

const MOST_ERRORS = 100;
const packs = ['party_building', 'inspection', 'audit', 'environment', 'petition'] as const;
export const packPresets: readonly string[] = packs;

/** Sets up an installation in which nobody has begun to work (AD-4); what was set up changes by two persons from then on. */
@Injectable()
export class SetupDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whether nobody can sign in yet: only then may the first accounts be made. */
  async isOpen(): Promise<boolean> {
    return !(await this.unitOfWork.read(hasAccounts));
  }

  /** Whether this code was printed at a start, by this or another copy of the api. */
  isCode(code: string): Promise<boolean> {
    return this.unitOfWork.read((reader) => isSetupCode(reader, code));
  }

  /** Makes the city, its posts and the first three accounts; refused for ever once there is any account. */
  async begin(people: FirstPeople): Promise<FirstPasswords> {
    const names = [people.admin, people.supervisor, people.leader].map(({ username }) => username);
    if (new Set(names).size < names.length)
      throw new AdministrationRefused('username_taken', '三个账号须各不相同。', 'The three accounts must differ.');
    const passwords = { admin: people.admin.password, supervisor: oneTimeSecret(), leader: oneTimeSecret() };
    const hashes = {
      admin: await hashPassword(passwords.admin),
      supervisor: await hashPassword(passwords.supervisor),
      leader: await hashPassword(passwords.leader),
    };
    await this.unitOfWork.run(async (tx) => {
      // Two who begin at once: the second waits here and is refused.
      await tx.query('lock table account in share row exclusive mode');
      if (await hasAccounts(tx)) throw alreadySetUp();
      await tx.query('delete from setup_code');
      await importUnitRows(tx, [{ ...people.unit, level: 'city', parent_code: '' }]);
      await addStandardPosts(tx);
      const adminPost = await firstAccount(tx, people, 'admin', hashes.admin);
      await firstAccount(tx, people, 'supervisor', hashes.supervisor);
      await firstAccount(tx, people, 'leader', hashes.leader);
      const admin = await holderOf(tx, adminPost);
      if (!admin) throw new Error('The administrator who was just appointed is not there.');
      await noteConfiguration(tx, admin, {
        action: 'set_up',
        subject: 'installation',
        after: { unit: people.unit, names },
      });
    });
    const { supervisor, leader } = people;
    return {
      supervisor: { username: supervisor.username, password: passwords.supervisor },
      leader: { username: leader.username, password: passwords.leader },
    };
  }

  progress(shippedCalendar: string): Promise<SetupProgress> {
    return this.unitOfWork.read((reader) => setupProgressOf(reader, calendarFromCsv(shippedCalendar, '1').years));
  }

  /** Reads a spreadsheet of units and, unless it is a dry run, takes it over whole with vacant posts for each unit. */
  async importUnits(
    caller: Caller,
    file: { readonly bytes: Buffer; readonly format: TableFormat },
    how: { readonly dryRun: boolean; readonly columns: Partial<Readonly<Record<UnitField, string | undefined>>> },
    watch: ImportWatch = unwatched,
  ): Promise<UnitsAnswer> {
    const { rows, columns, match } = await readUnitTable(file.bytes, file.format, how.columns);
    await watch.reached('checking', 0, rows.length);
    const errors = unitErrors(rows);
    const refused = new Set(errors.map(({ row }) => row)).size;
    // All of it or nothing: one wrong row leaves none to take.
    watch.found({ rows: rows.length, taken: refused > 0 ? 0 : rows.length, refused });
    const isTaken = !how.dryRun && errors.length === 0 && rows.length > 0;
    const imported = isTaken ? await this.takeUnits(caller, rows, watch) : 0;
    const of = (level: string): number => rows.filter((row) => row.level === level).length;
    return {
      dryRun: how.dryRun,
      columns,
      match,
      rows: rows.length,
      byLevel: { city: of('city'), county: of('county'), township: of('township'), village: of('village') },
      errorCount: errors.length,
      errors: errors.slice(0, MOST_ERRORS),
      imported,
    };
  }

  private takeUnits(caller: Caller, rows: readonly UnitRow[], watch: ImportWatch): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      await refuseOnceWorking(tx);
      const [city] = await tx.query<{ code: string }>('select code from unit where parent_id is null limit 1');
      if (city && rows[0]?.code !== city.code)
        throw notPossible(`第一行须是本市(代码 ${city.code})。`, `The first row must be the city (code ${city.code}).`);
      const count = await importUnitRows(tx, rows, (done) => watch.reached('writing', done, rows.length));
      await addStandardPosts(tx);
      await noteConfiguration(tx, caller, { action: 'import_units', subject: 'units', after: { units: count } });
      await watch.finish(tx);
      return count;
    });
  }

  /** Takes the official years shipped with the program as version 1; refused where a calendar exists. */
  async takeCalendar(caller: Caller, shippedCalendar: string): Promise<void> {
    const calendar = calendarFromCsv(shippedCalendar, '1');
    await this.unitOfWork.run(async (tx) => {
      const added = await tx.query(
        'insert into calendar_version (version, data) values (1, $1) on conflict (version) do nothing returning 1',
        [JSON.stringify(calendar)],
      );
      if (added.length === 0)
        throw new AdministrationRefused('wrong_status', '已有日历,请在日历页修改。', 'There is a calendar already.');
      const years = calendar.years.map(({ year }) => year);
      await noteConfiguration(tx, caller, { action: 'import_calendar', subject: 'calendar:1', after: { years } });
    });
  }

  /** Which pack a new bulletin follows (section 15); the values of a pack are changed by two persons. */
  async choosePack(caller: Caller, pack: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await refuseOnceWorking(tx);
      await tx.query(
        `insert into installation_setting (name, value, changed_by, changed_at)
         values ('default_pack', $1, $2, rectify_now())
         on conflict (name) do update set value = excluded.value, changed_by = excluded.changed_by,
           changed_at = excluded.changed_at`,
        [JSON.stringify(pack), caller.personId],
      );
      await noteConfiguration(tx, caller, { action: 'choose_pack', subject: `pack:${pack}`, after: { pack } });
    });
  }
}

export const alreadySetUp = (): AdministrationRefused =>
  new AdministrationRefused(
    'already_set_up',
    '系统已完成初始化,请登录。',
    'This installation is set up already; sign in.',
  );

/** One person may do it alone only while nothing depends on it. */
async function refuseOnceWorking(reader: Reader): Promise<void> {
  const issued = await reader.query(`select 1 from bulletin where status <> 'draft' limit 1`);
  if (issued.length > 0)
    throw new AdministrationRefused(
      'wrong_status',
      '已有通报印发,此后变更须由两人办理。',
      'A bulletin was issued; from then on two persons change this.',
    );
}

async function firstAccount(
  tx: Tx,
  people: FirstPeople,
  role: 'admin' | 'supervisor' | 'leader',
  hash: string,
): Promise<string> {
  const [post] = await tx.query<{ id: string }>(
    `select p.id from post p join unit u on u.id = p.unit_id where u.parent_id is null and p.role = $1
     order by p.rank, p.title limit 1`,
    [role],
  );
  if (!post) throw new Error(`The city has no post of a ${role}.`);
  const personId = await appoint(tx, post.id, { newPerson: { name: people[role].name } });
  await tx.query(
    `insert into account (id, person_id, username, password_hash, must_change_password) values ($1, $2, $3, $4, $5)`,
    [newId(), personId, people[role].username, hash, role !== 'admin'],
  );
  return post.id;
}
