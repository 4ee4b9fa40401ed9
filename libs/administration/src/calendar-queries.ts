import { Injectable } from '@nestjs/common';
import { calendarDataOf, calendarMoves } from '#cases';
import type { CalendarMoves } from '#cases';
import { calendarYear, changedCalendar, placesOn } from '#domain';
import type { CalendarData, CalendarYear, YearOfDays } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { AdministrationRefused, missing, notPossible } from './administration-refused.js';
import { calendarChangesSql, calendarInForce, isFault } from './calendar-change-row.js';
import type { CalendarChangeRow, CalendarChangeStatus } from './calendar-change-row.js';
import { changeOf } from './calendar-desk.js';

/** One version of the calendar; none ever changes or goes, because clocks name it (invariant 6). */
export interface CalendarVersion {
  readonly version: number;
  readonly createdAt: string;
  readonly inForce: boolean;
  readonly years: readonly Pick<CalendarYear, 'year' | 'status'>[];
  readonly closures: number;
  /** The change that made it; null for the first, which came with the installation. */
  readonly changeId: string | null;
  readonly documentNumber: string | null;
  readonly reason: string | null;
  readonly sourceSha256: string | null;
  readonly enteredBy: string | null;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total: number;
}

const versionsSql = `
select v.version, v.created_at as "createdAt", v.version = (select max(version) from calendar_version) as "inForce",
  (select coalesce(jsonb_agg(jsonb_build_object('year', y -> 'year', 'status', y -> 'status') order by y -> 'year'), '[]')
    from jsonb_array_elements(v.data -> 'years') y) as years,
  jsonb_array_length(v.data -> 'localClosures') as closures,
  h.id as "changeId", h.document_number as "documentNumber", h.reason, h.source_sha256 as "sourceSha256",
  p.name as "enteredBy", (select count(*) from calendar_version)::int as total
from calendar_version v left join calendar_change h on h.version = v.version left join person p on p.id = h.entered_by
where $1::int is null or v.version < $1 order by v.version desc limit $2`;

@Injectable()
export class CalendarQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every version, newest first; `cursor` is the last version seen. */
  versions(page: { readonly cursor?: number | undefined; readonly limit: number }): Promise<Page<CalendarVersion>> {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<CalendarVersion & { readonly total: number }>(versionsSql, [
        page.cursor ?? null,
        page.limit + 1,
      ]);
      const items = rows.slice(0, page.limit).map(({ total: _total, ...row }) => row);
      const next = rows.length > page.limit ? String(items.at(-1)?.version) : null;
      return { items, next, total: rows[0]?.total ?? 0 };
    });
  }

  /** Every day of a year by a version, or by the one in force; with a unit as its decrees make it there. */
  year(
    year: number,
    { version, unitId }: { readonly version?: number | undefined; readonly unitId?: string | undefined },
  ): Promise<YearOfDays & { readonly version: number }> {
    return this.unitOfWork.read(async (reader) => {
      const found = version === undefined ? await calendarInForce(reader) : await versionOf(reader, version);
      const path = unitId === undefined ? '' : await pathOfUnit(reader, unitId);
      return { version: found.version, ...calendarYear(found.data, year, placesOn(found.data, path)) };
    });
  }

  /** Changes proposed, approved, refused and entered, newest first; `cursor` is the last id seen. */
  changes(page: {
    readonly status?: CalendarChangeStatus | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  }): Promise<Page<CalendarChangeRow>> {
    return this.unitOfWork.read(async (reader) => {
      const isAsked = '($1::text is null or h.status = $1)';
      const rows = await reader.query<CalendarChangeRow>(
        `${calendarChangesSql(`${isAsked} and ($2::uuid is null or h.id < $2)`)} limit $3`,
        [page.status ?? null, page.cursor ?? null, page.limit + 1],
      );
      const [count] = await reader.query<{ total: number }>(
        `select count(*)::int as total from calendar_change h where ${isAsked}`,
        [page.status ?? null],
      );
      const items = rows.slice(0, page.limit);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null, total: count?.total ?? 0 };
    });
  }

  /** One change. */
  change(id: string): Promise<CalendarChangeRow> {
    return this.unitOfWork.read((reader) => changeOf(reader, id));
  }

  /** What a change that waits would move in the caller's scope, worked out anew each time. Nothing is written. */
  preview(
    caller: Caller,
    id: string,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<CalendarMoves> {
    return this.unitOfWork.read(async (reader) => calendarMoves(reader, caller, await waitingChange(reader, id), page));
  }

  /** The calendar as it would be by a change that waits, for a rehearsal of the ladder. */
  proposed(id: string): Promise<CalendarData> {
    return this.unitOfWork.read(async (reader) => (await waitingChange(reader, id)).after);
  }
}

/** A change that was not dealt with yet, with the calendar before and after it. */
async function waitingChange(reader: Reader, id: string) {
  const { status, change } = await changeOf(reader, id);
  if (status !== 'proposed' && status !== 'approved')
    throw new AdministrationRefused('wrong_status', '该变更已办理。', 'This change was dealt with already.');
  const { data: before } = await calendarInForce(reader);
  const after = changedCalendar(before, change);
  if (isFault(after)) throw notPossible(after.zh, after.en);
  return { before, after, change };
}

async function versionOf(reader: Reader, version: number) {
  const known = await reader.query('select 1 from calendar_version where version = $1', [version]);
  if (known.length === 0) throw missing();
  return { version, data: await calendarDataOf(reader, version) };
}

async function pathOfUnit(reader: Reader, unitId: string): Promise<string> {
  const [unit] = await reader.query<{ path: string }>('select path from unit where id = $1', [unitId]);
  if (!unit) throw missing();
  return unit.path;
}
