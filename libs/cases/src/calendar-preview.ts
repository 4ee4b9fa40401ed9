import { changedDays, compileCalendar, correctedDates, placeOf, placesOn, replayDates } from '#domain';
import type { CalendarChange, CalendarData, ClockEntry, ClockKind, LocalDate, WorkCalendar } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import type { Reader } from '#platform';
import { touchedClocksSql } from './calendar-correction.sql.js';
import { entryOf } from './case-clocks.js';
import type { ChangeRow } from './case-clocks.js';
import { packOf } from './packs.js';

/** One clock that a change of the calendar touches. */
export interface ClockMove {
  readonly caseId: string;
  readonly number: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly clock: ClockKind;
  readonly from: LocalDate;
  /** Where it would stand; the same day as `from` where it is kept. */
  readonly to: LocalDate;
  /** The earlier day it would have by count alone: a day once served is kept (section 5, rule 6); null for a move. */
  readonly keptFrom: LocalDate | null;
  /** The changed days it runs over. */
  readonly because: readonly LocalDate[];
}

/** What a change would do to open cases; nothing is written. */
export interface CalendarMoves {
  readonly moved: number;
  readonly kept: number;
  /** Clocks whose day was only provisional and would be final. */
  readonly settled: number;
  readonly days: readonly LocalDate[];
  /** The units most touched, at most 100 of `units`. */
  readonly byUnit: readonly {
    readonly unitId: string;
    readonly name: string;
    readonly moved: number;
    readonly kept: number;
  }[];
  readonly units: number;
  readonly items: readonly ClockMove[];
  readonly next: string | null;
  readonly total: number;
}

interface TouchedRow {
  readonly id: string;
  readonly number: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly path: string;
  readonly pack_id: string;
  readonly pack_version: number;
  readonly kind: ClockKind;
  readonly cursor: string;
  readonly journal: readonly ChangeRow[];
}

const AT_ONCE = 2000;
const MOST_UNITS = 100;
const MOST_REASONS = 10;

/**
 * Which clocks of open cases a change would move, in the caller's scope, and which it would leave because their day was
 * served: worked out by the rules that carry it out, a few thousand clocks a query.
 */
export async function calendarMoves(
  reader: Reader,
  caller: Caller,
  plan: { readonly before: CalendarData; readonly after: CalendarData; readonly change: CalendarChange },
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<CalendarMoves> {
  const days = changedDays(plan.before, plan.after);
  const tally = new Tally(page);
  const calendars = new Map<string, WorkCalendar>();
  const scope = caseScope(caller, 'k', 6);
  const years = plan.change.kind === 'years' ? plan.change.years.map(({ year }) => year) : [];
  const under = await pathOf(reader, plan.change);
  for (let last: string | null = null, done = false; !done;) {
    const rows: TouchedRow[] = await reader.query<TouchedRow>(touchedClocksSql(scope.sql), [
      under,
      days,
      years,
      last,
      AT_ONCE,
      ...scope.params,
    ]);
    for (const row of rows) {
      const places = placesOn(plan.after, row.path);
      const name = places.join('+');
      const calendar = calendars.get(name) ?? compileCalendar(plan.after, places);
      calendars.set(name, calendar);
      tally.add(row, await moveOf(reader, row, calendar, days));
    }
    last = rows.at(-1)?.cursor ?? null;
    done = rows.length < AT_ONCE;
  }
  return { ...tally.result(), days };
}

/** The part of the tree a change is for; all of it when it is for everyone. */
export async function pathOf(reader: Reader, change: CalendarChange): Promise<string> {
  const place = placeOf(change);
  if (!place) return '';
  const [unit] = await reader.query<{ path: string }>('select path from unit where id = $1', [place.unitId]);
  return unit?.path ?? '';
}

interface Counted {
  readonly move: ClockMove | null;
  readonly settles: boolean;
}

async function moveOf(
  reader: Reader,
  row: TouchedRow,
  calendar: WorkCalendar,
  days: readonly LocalDate[],
): Promise<Counted> {
  const entries: readonly ClockEntry[] = row.journal.map((change) => entryOf(change, row.kind));
  const pack = await packOf(reader, row.pack_id, row.pack_version);
  const last = entries.at(-1)?.clock;
  const after = correctedDates(entries, calendar, pack);
  const counted = replayDates(entries, calendar, pack);
  if (!last || !after || !counted) return { move: null, settles: false };
  const settles = last.provisional && !after.provisional;
  // After a failed verification the ladder counts from a day of its own (T19): the due date is told where it moves.
  const which = after.dueDate !== last.dueDate || counted.dueDate < last.dueDate ? 'dueDate' : 'limit';
  const isKept = counted[which] < last[which];
  if (after[which] === last[which] && !isKept) return { move: null, settles };
  const move = {
    caseId: row.id,
    number: row.number,
    unit: { id: row.unit_id, name: row.unit_name },
    clock: row.kind,
    from: last[which],
    to: after[which],
    keptFrom: isKept ? counted[which] : null,
    because: days.filter((day) => day > last.startsOn && day <= after[which]).slice(0, MOST_REASONS),
  };
  return { move, settles };
}

/** Counts every clock, and keeps those of one page. */
class Tally {
  private readonly units = new Map<string, { unitId: string; name: string; moved: number; kept: number }>();
  private readonly items: { readonly cursor: string; readonly move: ClockMove }[] = [];
  private settled = 0;

  constructor(private readonly page: { readonly cursor?: string | undefined; readonly limit: number }) {}

  add({ cursor, unit_id: unitId, unit_name: name }: TouchedRow, { move, settles }: Counted): void {
    if (settles) this.settled += 1;
    if (!move) return;
    const unit = this.units.get(unitId) ?? { unitId, name, moved: 0, kept: 0 };
    unit[move.keptFrom === null ? 'moved' : 'kept'] += 1;
    this.units.set(unitId, unit);
    const isAhead = this.page.cursor === undefined || cursor > this.page.cursor;
    if (isAhead && this.items.length <= this.page.limit) this.items.push({ cursor, move });
  }

  result() {
    const { limit } = this.page;
    const units = [...this.units.values()];
    const sum = (what: 'moved' | 'kept'): number => units.reduce((all, unit) => all + unit[what], 0);
    const shown = this.items.slice(0, limit);
    return {
      moved: sum('moved'),
      kept: sum('kept'),
      settled: this.settled,
      byUnit: units.toSorted((a, b) => b.moved + b.kept - a.moved - a.kept).slice(0, MOST_UNITS),
      units: units.length,
      items: shown.map(({ move }) => move),
      next: this.items.length > limit ? (shown.at(-1)?.cursor ?? null) : null,
      total: sum('moved') + sum('kept'),
    };
  }
}
