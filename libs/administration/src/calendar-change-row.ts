import { calendarDataOf } from '#cases';
import type { Bilingual, CalendarChange, CalendarData } from '#domain';
import type { Reader } from '#platform';

/** Whether the clocks that run are counted anew, or only those that start from then on. */
export const appliesTo = ['new_cases', 'open_cases'] as const;
export type AppliesTo = (typeof appliesTo)[number];

export const calendarChangeStatuses = ['proposed', 'approved', 'refused', 'entered'] as const;
export type CalendarChangeStatus = (typeof calendarChangeStatuses)[number];

/** One change of the calendar: what, by which document, who proposed, approved and entered it. */
export interface CalendarChangeRow {
  readonly id: string;
  readonly change: CalendarChange;
  readonly appliesTo: AppliesTo;
  readonly reason: string;
  readonly documentNumber: string;
  readonly sourceSha256: string | null;
  /** Sentences of a notice that were read as naming no day. */
  readonly passedOver: readonly string[];
  readonly status: CalendarChangeStatus;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly refusal: string | null;
  readonly enteredBy: string | null;
  readonly enteredAt: string | null;
  /** The version it became. */
  readonly version: number | null;
  /** Open cases that still wait to be counted by that version. */
  readonly waiting: number;
}

/** Changes by `condition`, newest first. */
export const calendarChangesSql = (condition: string): string => `
select h.id, h.change, h.applies_to as "appliesTo", h.reason, h.document_number as "documentNumber",
  h.source_sha256 as "sourceSha256", h.passed_over as "passedOver", h.status, pp.name as "proposedBy",
  h.proposed_at as "proposedAt", dp.name as "decidedBy", h.decided_at as "decidedAt", h.refusal,
  ep.name as "enteredBy", h.entered_at as "enteredAt", h.version,
  (select count(*) from calendar_work w where w.version = h.version)::int as waiting
from calendar_change h join person pp on pp.id = h.proposed_by
left join person dp on dp.id = h.decided_by left join person ep on ep.id = h.entered_by
where ${condition} order by h.id desc`;

/** The calendar in force; before the first one there is none, and nothing in it. */
export async function calendarInForce(
  reader: Reader,
): Promise<{ readonly version: number; readonly data: CalendarData }> {
  const [row] = await reader.query<{ version: number | null }>('select max(version) as version from calendar_version');
  const version = row?.version ?? 0;
  return version === 0
    ? { version, data: { version: '0', years: [], localClosures: [] } }
    : { version, data: await calendarDataOf(reader, version) };
}

export const isFault = (made: CalendarData | Bilingual): made is Bilingual => 'zh' in made;
