import { Injectable } from '@nestjs/common';
import { sha256 } from '#audit';
import { pathOf, queueForCalendar } from '#cases';
import { CalendarUnreadable, calendarFromCsv, changedCalendar, readHolidayNotice } from '#domain';
import type { CalendarChange, CalendarYear, ClosedPlace, LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { AdministrationRefused, NoticeNotUnderstood, missing, notPossible } from './administration-refused.js';
import { calendarChangesSql, calendarInForce, isFault } from './calendar-change-row.js';
import type { AppliesTo, CalendarChangeRow } from './calendar-change-row.js';
import { refuseUnlessCity } from './two-persons.js';
import { noteConfiguration } from './configuration-log.js';

/** What every proposal says beside its days. */
export interface CalendarTerms {
  readonly documentNumber: string;
  readonly reason: string;
  readonly appliesTo: AppliesTo;
}

interface Source {
  readonly text: string | null;
  readonly passedOver: readonly string[];
}

const noSource: Source = { text: null, passedOver: [] };
/** How long an entry waits for those who are counting by the calendar before it; they wait for it as long. */
const PATIENCE = '3s';
const LOCK_TIMEOUT = '55P03';

@Injectable()
export class CalendarDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Proposes a year as the State Council's notice has it. Throws `NoticeNotUnderstood` naming each such sentence. */
  proposeNotice(caller: Caller, text: string, terms: CalendarTerms): Promise<CalendarChangeRow> {
    const reading = readHolidayNotice(text);
    if (reading.kind === 'not_understood') throw new NoticeNotUnderstood(reading.sentences);
    const { year, holidays, makeUpDays, names, passedOver } = reading.notice;
    const years = [{ year, status: 'official' as const, holidays, makeUpDays, names }];
    return this.propose(caller, { kind: 'years', years }, terms, { text, passedOver });
  }

  /** Proposes the years of a file `date,day_type,source_notice`. */
  proposeCsv(
    caller: Caller,
    csv: string,
    status: CalendarYear['status'],
    terms: CalendarTerms,
  ): Promise<CalendarChangeRow> {
    return this.propose(caller, { kind: 'years', years: yearsOf(csv, status) }, terms, { text: csv, passedOver: [] });
  }

  /** Proposes to close days by decree, for everyone or for one unit and those below it (section 5, rule 8). */
  proposeClosure(
    caller: Caller,
    days: { readonly dates: readonly LocalDate[]; readonly decreedOn: LocalDate; readonly unitId?: string | undefined },
    terms: CalendarTerms,
  ): Promise<CalendarChangeRow> {
    return this.proposeAt(caller, days.unitId, terms, (place) => ({
      kind: 'close',
      closures: [...new Set(days.dates)].map((date) => ({
        date,
        decree: terms.documentNumber,
        decreedOn: days.decreedOn,
        ...(place ? { place } : {}),
      })),
    }));
  }

  /** Proposes to lift a decree: people work on these days after all. */
  proposeLifting(
    caller: Caller,
    days: { readonly dates: readonly LocalDate[]; readonly unitId?: string | undefined },
    terms: CalendarTerms,
  ): Promise<CalendarChangeRow> {
    return this.proposeAt(caller, days.unitId, terms, (place) => ({ kind: 'lift', dates: days.dates, place }));
  }

  /** The city's leader approves or refuses what somebody else proposed; until it is entered nothing moves. */
  decide(caller: Caller, id: string, decision: 'approved' | 'refused', refusal?: string): Promise<CalendarChangeRow> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'leader');
      const row = await lockChange(tx, id);
      // What was approved and is not entered yet may still be stopped.
      if (row.status !== 'proposed' && !(row.status === 'approved' && decision === 'refused')) throw decidedAlready();
      if (row.proposed_by === caller.personId)
        throw new AdministrationRefused(
          'own_proposal',
          '不得审批自己提出的变更。',
          'Nobody approves his own proposal.',
        );
      if (decision === 'approved') await refuseImpossible(tx, row.change);
      await tx.query(
        `update calendar_change set status = $2, decided_by = $3, decided_at = rectify_now(), refusal = $4 where id = $1`,
        [id, decision, caller.personId, refusal ?? null],
      );
      await noteConfiguration(tx, caller, {
        action: decision === 'approved' ? 'approve_calendar' : 'refuse_calendar',
        subject: `calendar_change:${id}`,
        ...(refusal === undefined ? {} : { reason: refusal }),
      });
      return changeOf(tx, id);
    });
  }

  /**
   * The administrator enters what was approved: it becomes the calendar in force at once, and open cases are put on the
   * list to be counted by it. Throws `busy` when something long is being counted by the one before.
   */
  async enter(caller: Caller, id: string): Promise<CalendarChangeRow> {
    try {
      return await this.unitOfWork.run((tx) => enter(tx, caller, id));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === LOCK_TIMEOUT)) throw error;
      throw new AdministrationRefused(
        'busy',
        '有批量计算正在使用现行日历,请稍后再试。',
        'Something long is being counted by the calendar in force; try again in a minute.',
      );
    }
  }

  private proposeAt(
    caller: Caller,
    unitId: string | undefined,
    terms: CalendarTerms,
    make: (place: ClosedPlace | null) => CalendarChange,
  ): Promise<CalendarChangeRow> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'supervisor');
      return propose(tx, caller, make(await placeIn(tx, unitId)), terms, noSource);
    });
  }

  private propose(caller: Caller, change: CalendarChange, terms: CalendarTerms, source: Source) {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'supervisor');
      return propose(tx, caller, change, terms, source);
    });
  }
}

function yearsOf(csv: string, status: CalendarYear['status']): readonly CalendarYear[] {
  try {
    return calendarFromCsv(csv, '', status).years;
  } catch (error) {
    if (error instanceof CalendarUnreadable) throw notPossible(error.zh, error.en);
    throw error;
  }
}

const decidedAlready = (): AdministrationRefused =>
  new AdministrationRefused('wrong_status', '该变更已办理。', 'This change was dealt with already.');

/** The unit a decree is for; at the top of the tree it is for everyone. */
async function placeIn(reader: Reader, unitId: string | undefined): Promise<ClosedPlace | null> {
  if (unitId === undefined) return null;
  const [unit] = await reader.query<{ key: string; name: string; is_top: boolean }>(
    'select to_hex(no) as key, name, parent_id is null as is_top from unit where id = $1 and valid_to is null',
    [unitId],
  );
  if (!unit) throw missing();
  return unit.is_top ? null : { unitId, key: unit.key, name: unit.name };
}

async function refuseImpossible(reader: Reader, change: CalendarChange) {
  const before = await calendarInForce(reader);
  const after = changedCalendar(before.data, change);
  if (isFault(after)) throw notPossible(after.zh, after.en);
  return { before, after };
}

async function propose(
  tx: Tx,
  caller: Caller,
  change: CalendarChange,
  { documentNumber, reason, appliesTo }: CalendarTerms,
  { text, passedOver }: Source,
): Promise<CalendarChangeRow> {
  await refuseImpossible(tx, change);
  const id = newId();
  await tx.query(
    `insert into calendar_change (id, change, applies_to, reason, document_number, source, source_sha256, passed_over,
       status, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed', $9, rectify_now())`,
    [
      id,
      JSON.stringify(change),
      appliesTo,
      reason,
      documentNumber,
      text,
      text === null ? null : sha256(text),
      JSON.stringify(passedOver),
      caller.personId,
    ],
  );
  const after = { ...change, documentNumber, appliesTo };
  await noteConfiguration(tx, caller, { action: 'propose_calendar', subject: `calendar_change:${id}`, after, reason });
  return changeOf(tx, id);
}

interface LockedChange {
  readonly status: CalendarChangeRow['status'];
  readonly change: CalendarChange;
  readonly applies_to: AppliesTo;
  readonly reason: string;
  readonly proposed_by: string;
}

async function lockChange(tx: Tx, id: string): Promise<LockedChange> {
  const [row] = await tx.query<LockedChange>(
    'select status, change, applies_to, reason, proposed_by from calendar_change where id = $1 for update',
    [id],
  );
  if (!row) throw missing();
  return row;
}

async function enter(tx: Tx, caller: Caller, id: string): Promise<CalendarChangeRow> {
  const { status, change, applies_to: scope, reason } = await lockChange(tx, id);
  if (status !== 'approved')
    throw new AdministrationRefused('wrong_status', '须先经审批,且未录入。', 'Only what is approved is entered, once.');
  // Whoever counts by the calendar has read it: once this lock is held none is left who counts by the old one, so that
  // no case can be issued by it after the list is made. A backup holds its reading lock for long: better refuse.
  await tx.query(`select set_config('lock_timeout', '${PATIENCE}', true)`);
  await tx.query('lock table calendar_version in access exclusive mode');
  await tx.query(`select set_config('lock_timeout', '0', true)`);
  const { before, after } = await refuseImpossible(tx, change);
  const version = before.version + 1;
  await tx.query('insert into calendar_version (version, data, created_at) values ($1, $2, rectify_now())', [
    version,
    JSON.stringify({ ...after, version: String(version) }),
  ]);
  await tx.query(
    `update calendar_change set status = 'entered', entered_by = $2, entered_at = rectify_now(), version = $3
     where id = $1`,
    [id, caller.personId, version],
  );
  const path = await pathOf(tx, change);
  const cases = scope === 'open_cases' ? await queueForCalendar(tx, { from: before.version, to: version, path }) : 0;
  await noteConfiguration(tx, caller, {
    action: 'enter_calendar',
    subject: `calendar:${version}`,
    before: { version: before.version },
    after: { version, change, appliesTo: scope, cases },
    reason,
  });
  return changeOf(tx, id);
}

/** One change as people see it. */
export async function changeOf(reader: Reader, id: string): Promise<CalendarChangeRow> {
  const [row] = await reader.query<CalendarChangeRow>(calendarChangesSql('h.id = $1'), [id]);
  if (!row) throw missing();
  return row;
}
