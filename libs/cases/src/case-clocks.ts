import { ballAccount, parseDeadlineRule, receiptOf } from '#domain';
import type {
  BallAccount,
  BallEvent,
  CaseClock,
  CaseLevel,
  ClockEntry,
  ClockKind,
  Instant,
  LocalDate,
  Receipt,
} from '#domain';
import type { Reader } from '#platform';
import { calendarNamed } from './calendars.js';
import { packOf } from './packs.js';

/** Who answers for a clock of each kind. */
const owners: Readonly<Record<ClockKind, string>> = {
  claim: 'principal',
  plan: 'principal',
  plan_review: 'supervisor',
  rectify: 'principal',
  arbitrate: 'arbiter',
  appeal: 'upper_level',
  extension: 'leader',
  review: 'supervisor',
  verify: 'verifier',
  publish: 'supervisor',
  notice: 'public',
  close: 'supervisor',
  look_back: 'verifier',
  upkeep: 'principal',
  reply: 'principal',
  proposal: 'supervisor',
};

/** One clock of a case: days are Beijing days. */
export interface ClockLine {
  readonly kind: ClockKind;
  readonly no: number;
  readonly owner: string;
  readonly startsOn: LocalDate;
  readonly rule: string;
  readonly dueDate: LocalDate;
  readonly originalDueDate: LocalDate;
  readonly limit: LocalDate;
  readonly provisional: boolean;
  readonly pausedOn: LocalDate | null;
  readonly pausedDays: number;
  readonly endedOn: LocalDate | null;
  readonly overdue: boolean;
}

/** Every clock a case ever had, running ones first. */
export async function clocksOfCase(reader: Reader, caseId: string): Promise<readonly ClockLine[]> {
  const rows = await reader.query<Omit<ClockLine, 'owner'>>(
    `select kind, no, starts_on as "startsOn", rule, due_date as "dueDate", original_due_date as "originalDueDate",
       limit_on as "limit", provisional, paused_on as "pausedOn", paused_days as "pausedDays", ended_on as "endedOn",
       (ended_on is null and paused_on is null and limit_on < local_today()) as overdue
     from case_clock where case_id = $1 order by ended_on is not null, starts_on, kind, no`,
    [caseId],
  );
  return rows.map((row) => ({ ...row, owner: owners[row.kind] }));
}

/** A row of `clock_change`. */
export interface ChangeRow {
  readonly action: ClockEntry['action'];
  readonly changed_on: LocalDate;
  readonly starts_on: LocalDate;
  readonly rule: string;
  readonly due_date: LocalDate;
  readonly original_due_date: LocalDate;
  readonly limit_on: LocalDate;
  readonly provisional: boolean;
  readonly paused_on: LocalDate | null;
  readonly paused_days: number;
  readonly ended_on: LocalDate | null;
  readonly spell: number;
  readonly calendar_version: string;
}
interface JournalRow extends ChangeRow {
  readonly pack_id: string;
  readonly pack_version: number;
}

const journalSql = `
select j.*, k.pack_id, k.pack_version from clock_change j join kase k on k.id = j.case_id
where j.case_id = $1 and j.kind = $2
  and j.no = coalesce($3::int, (select max(no) from clock_change where case_id = $1 and kind = $2))
order by j.audit_seq`;

/** The receipt of a clock, worked out again from its journal; undefined for one that never ran. */
export async function receiptOfClock(
  reader: Reader,
  caseId: string,
  kind: string,
  no: number | undefined,
): Promise<Receipt | undefined> {
  const rows = await reader.query<JournalRow>(journalSql, [caseId, kind, no ?? null]);
  const [first] = rows;
  if (!first) return undefined;
  const pack = await packOf(reader, first.pack_id, first.pack_version);
  const calendars = new Map<string, Awaited<ReturnType<typeof calendarNamed>>>();
  for (const { calendar_version: version } of rows)
    if (!calendars.has(version)) calendars.set(version, await calendarNamed(reader, version));
  const byVersion = (version: string) => {
    const calendar = calendars.get(version);
    if (!calendar) throw new Error(`Calendar version ${version} was not read.`);
    return calendar;
  };
  return receiptOf(
    rows.map((row) => entryOf(row, kind as ClockKind)),
    byVersion,
    pack,
  );
}

/** An entry of a journal from its row. */
export function entryOf(row: ChangeRow, kind: ClockKind): ClockEntry {
  const rule = parseDeadlineRule(row.rule);
  if (!rule) throw new Error(`The journal names the unknown rule ${row.rule}.`);
  const clock: CaseClock = {
    kind,
    startsOn: row.starts_on,
    rule,
    dueDate: row.due_date,
    originalDueDate: row.original_due_date,
    limit: row.limit_on,
    provisional: row.provisional,
    pausedOn: row.paused_on,
    pausedDays: row.paused_days,
    endedOn: row.ended_on,
    spell: row.spell,
    calendarVersion: row.calendar_version,
  };
  return { action: row.action, changedOn: row.changed_on, clock };
}

const eventAt = `to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const noticeEndsOn = `case when e.action in ('publish', 'recalculate') then (select j.due_date from clock_change j
    where j.case_id = e.case_id and j.kind = 'notice' and j.audit_seq = e.seq) end`;
/** What a `BallEvent` is read from, of event `e`: as columns and as the parts of a JSON object. */
export const ballEventColumns = {
  columns: `${eventAt} as at, e.action, e.to_state as "to", ${noticeEndsOn} as "noticeEndsOn"`,
  json: `'at', ${eventAt}, 'action', e.action, 'to', e.to_state, 'noticeEndsOn', ${noticeEndsOn}`,
};

const ballSql = `
select ${ballEventColumns.columns},
  k.level, to_char(rectify_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now
from audit_event e join kase k on k.id = e.case_id
where e.case_id = $1 and e.outcome = 'accepted' and e.to_state is not null
order by e.seq`;

/** Who held a case from its issue to now. */
export async function ballOfCase(reader: Reader, caseId: string): Promise<BallAccount> {
  const rows = await reader.query<BallEvent & { readonly level: CaseLevel; readonly now: Instant }>(ballSql, [caseId]);
  const [first] = rows;
  return ballAccount(rows, first?.level ?? 'B', first?.now ?? '1970-01-01T00:00:00.000Z');
}
