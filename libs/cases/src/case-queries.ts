import { Injectable } from '@nestjs/common';
import { milestoneOf } from '#domain';
import type { BallAccount, CaseState, LocalDate, Receipt } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { calendarOf } from './calendars.js';
import { loadCases } from './case-facts.js';
import { caseListSql, eventsSql, escalationsSql, totalsSql } from './case-queries.sql.js';
import { ballOfCase, clocksOfCase, receiptOfClock } from './case-clocks.js';
import { postsOfCase } from './case-posts.js';
import type { CasePost } from './case-posts.js';
import type { ClockLine } from './case-clocks.js';
import { shownVersions } from './plan-versions.js';
import type { ShownVersion } from './plan-versions.js';
import { caseLight, snapshotOf } from './case-snapshot.js';
import type { CaseLight, CaseSnapshot } from './case-snapshot.js';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

export interface CaseFilter {
  readonly state?: CaseState | undefined;
  readonly unitId?: string | undefined;
  readonly bulletinId?: string | undefined;
  readonly categoryNo?: number | undefined;
  readonly overdue?: boolean | undefined;
  readonly open?: boolean | undefined;
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** One line of a list of cases. */
export interface CaseListRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly unit: { readonly id: string; readonly name: string; readonly pathText: string };
  readonly state: CaseState;
  readonly milestone: string;
  readonly light: CaseLight;
  readonly version: number;
  readonly dueDate: LocalDate | null;
  readonly highestRung: number | null;
  readonly nextAction: { readonly who: string; readonly what: string; readonly by: LocalDate | null } | null;
}

export interface TrailRow {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly outcome: 'accepted' | 'refused';
  readonly from: string | null;
  readonly to: string | null;
  readonly role: string;
  readonly actor: {
    readonly person: string | null;
    readonly post: string | null;
    readonly system: string | null;
    /** The holder whom the person substituted. */
    readonly onBehalfOf: string | null;
  };
  readonly reason: string | null;
  readonly payload: unknown;
  readonly hash: string;
}

export interface EscalationRow {
  readonly id: string;
  readonly ladder: string;
  readonly step: string;
  readonly rung: number;
  readonly cycle: number;
  readonly spell: number;
  readonly dueOn: LocalDate;
  readonly firedAt: string;
  readonly document: string;
  readonly supersededBy: string | null;
  readonly recipients: readonly {
    readonly person: string;
    readonly post: string;
    readonly unit: string;
    readonly readAt: string | null;
    /** Null while nobody decided yet whether mail goes out, or when none was needed. */
    readonly mail: 'inbox_only' | 'queued' | 'sent' | 'failed' | null;
    readonly error: string | null;
  }[];
}

/** Sums that must agree: issued = open + closed + merged + withdrawn (invariant 9). */
export interface CaseTotals {
  readonly unitId: string;
  readonly unitName: string;
  /** The day the unit was merged into another. */
  readonly endedOn: LocalDate | null;
  readonly issued: number;
  readonly open: number;
  readonly closed: number;
  readonly merged: number;
  readonly withdrawn: number;
}

/** What a caller may do with one of many cases. */
export type CasePossible = Pick<CaseSnapshot, 'id' | 'number' | 'version' | 'allowedActions' | 'blockedActions'>;

interface ListRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly path_text: string;
  readonly state: CaseState;
  readonly version: number;
  readonly due_date: LocalDate | null;
  readonly highest_rung: number | null;
  readonly next_who: string | null;
  readonly next_what: string | null;
  readonly next_by: LocalDate | null;
  readonly owned: readonly { startsOn: LocalDate; dueDate: LocalDate }[];
  readonly today: LocalDate;
  readonly responsible_path: string;
  readonly calendar_version: number;
  readonly cursor: string;
  readonly total: number;
}

@Injectable()
export class CaseQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A case as the caller sees it; undefined outside his scope (404, not 403). */
  find(caller: Caller, id: string): Promise<CaseSnapshot | undefined> {
    return this.unitOfWork.read(async (reader) => {
      const [loaded] = await loadCases(reader, [id], caller);
      return loaded?.row.visible ? snapshotOf(loaded, caller) : undefined;
    });
  }

  /** Cases in the caller's scope, most urgent first; the same filter gives the same total everywhere. */
  list(caller: Caller, filter: CaseFilter): Promise<Page<CaseListRow>> {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 10);
      const rows = await reader.query<ListRow>(caseListSql(scope.sql), [
        filter.state ?? null,
        filter.unitId ?? null,
        filter.bulletinId ?? null,
        filter.categoryNo ?? null,
        filter.overdue ?? null,
        filter.open ?? null,
        filter.q ?? null,
        filter.cursor ?? null,
        filter.limit + 1,
        ...scope.params,
      ]);
      const shown = rows.slice(0, filter.limit);
      const items: CaseListRow[] = [];
      for (const row of shown) items.push(await listRow(reader, row));
      const next = rows.length > filter.limit ? (shown.at(-1)?.cursor ?? null) : null;
      return { items, next, total: rows[0]?.total ?? 0 };
    });
  }

  /** Every clock of a case with its owner, running ones first; undefined outside scope. */
  clocks(caller: Caller, id: string): Promise<readonly ClockLine[] | undefined> {
    return this.unitOfWork.read(async (reader) =>
      (await isVisible(reader, caller, id)) ? clocksOfCase(reader, id) : undefined,
    );
  }

  /** Why the date of a clock is what it is (DL-8); undefined outside scope and for a clock that never ran. */
  receipt(caller: Caller, id: string, kind: string, no?: number): Promise<Receipt | undefined> {
    return this.unitOfWork.read(async (reader) =>
      (await isVisible(reader, caller, id)) ? receiptOfClock(reader, id, kind, no) : undefined,
    );
  }

  /** Who held the case from issue to now, moment by moment (N1); undefined outside scope. */
  ball(caller: Caller, id: string): Promise<BallAccount | undefined> {
    return this.unitOfWork.read(async (reader) =>
      (await isVisible(reader, caller, id)) ? ballOfCase(reader, id) : undefined,
    );
  }

  /** Posts that have a part in a case, with who holds them; undefined outside scope. */
  posts(caller: Caller, id: string): Promise<readonly CasePost[] | undefined> {
    return this.unitOfWork.read(async (reader) =>
      (await isVisible(reader, caller, id)) ? postsOfCase(reader, id) : undefined,
    );
  }

  /** What of these actions may be done with each of the cases in the caller's scope, and why not with the others. */
  possible(caller: Caller, ids: readonly string[]): Promise<readonly CasePossible[]> {
    return this.unitOfWork.read(async (reader) => {
      const loaded = await loadCases(reader, ids, caller);
      return loaded
        .filter(({ row }) => row.visible)
        .map((one) => {
          const { id, number, version, allowedActions, blockedActions } = snapshotOf(one, caller);
          return { id, number, version, allowedActions, blockedActions };
        });
    });
  }

  /** Every version of a case's plan, newest first; undefined outside scope. */
  plans(caller: Caller, id: string): Promise<readonly ShownVersion[] | undefined> {
    return this.unitOfWork.read(async (reader) => {
      const [loaded] = await loadCases(reader, [id], caller);
      return loaded?.row.visible ? shownVersions(loaded.row.papers) : undefined;
    });
  }

  /** The trail of a case from the first event on, or from the last back; undefined outside scope. `cursor` is the last seq seen. */
  events(
    caller: Caller,
    id: string,
    page: { cursor?: number | undefined; limit: number; newestFirst?: boolean | undefined },
  ): Promise<Page<TrailRow> | undefined> {
    return this.unitOfWork.read(async (reader) => {
      if (!(await isVisible(reader, caller, id))) return undefined;
      const rows = await reader.query<TrailRow & { total: number }>(eventsSql, [
        id,
        page.cursor ?? 0,
        page.limit + 1,
        page.newestFirst ?? false,
      ]);
      const items = rows.slice(0, page.limit).map(({ total: _total, ...row }) => row);
      const next = rows.length > page.limit ? String(items.at(-1)?.seq) : null;
      return { items, next, total: rows[0]?.total ?? 0 };
    });
  }

  /** Every rung that fired or was superseded in a case, in order; undefined outside scope. */
  escalations(caller: Caller, id: string): Promise<readonly EscalationRow[] | undefined> {
    return this.unitOfWork.read(async (reader) =>
      (await isVisible(reader, caller, id)) ? reader.query<EscalationRow>(escalationsSql, [id]) : undefined,
    );
  }

  /**
   * Sums by unit in the caller's scope, at most 1,000 units at or below `unitId`: as recorded, by the map before
   * mergers (`old`), or by the units that stand today (`new`). The whole is the same on each (invariant 9).
   */
  totals(
    caller: Caller,
    filter: { unitId?: string | undefined; map?: 'old' | 'new' | undefined },
  ): Promise<readonly CaseTotals[]> {
    return this.unitOfWork.read((reader) => {
      const scope = caseScope(caller, 'k', 2);
      return reader.query<CaseTotals>(totalsSql(scope.sql, filter.map ?? 'recorded'), [
        filter.unitId ?? null,
        ...scope.params,
      ]);
    });
  }
}

async function isVisible(reader: Reader, caller: Caller, id: string): Promise<boolean> {
  const scope = caseScope(caller, 'k', 2);
  const rows = await reader.query(`select 1 from kase k where k.id = $1 and (${scope.sql})`, [id, ...scope.params]);
  return rows.length > 0;
}

async function listRow(reader: Reader, row: ListRow): Promise<CaseListRow> {
  const calendar = await calendarOf(reader, row.calendar_version, row.responsible_path);
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    unit: { id: row.unit_id, name: row.unit_name, pathText: row.path_text },
    state: row.state,
    milestone: milestoneOf[row.state],
    light: caseLight(row.state, row.owned, calendar, row.today),
    version: row.version,
    dueDate: row.due_date,
    highestRung: row.highest_rung,
    nextAction: row.next_who && row.next_what ? { who: row.next_who, what: row.next_what, by: row.next_by } : null,
  };
}
