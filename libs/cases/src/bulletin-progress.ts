import { yellowDues } from '#domain';
import type { LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import type { Reader } from '#platform';
import { calendarOf } from './calendars.js';
import type { CaseLight } from './case-snapshot.js';
import { bulletinSumsSql, unclaimedSql } from './worklist.sql.js';

/** How far the cases of one item are, as the list of cases counts them. */
export interface ItemProgress {
  readonly itemId: string;
  readonly cases: number;
  readonly unclaimed: number;
  readonly lights: Readonly<Record<CaseLight, number>>;
}

export interface UnclaimedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly pathText: string;
  readonly claimDue: LocalDate | null;
  readonly overdue: boolean;
}

export interface BulletinProgress {
  readonly items: readonly ItemProgress[];
  /** The first of them; the list of cases has all. */
  readonly unclaimed: readonly UnclaimedCase[];
}

const MOST_UNCLAIMED = 50;

/** What became of a bulletin in the caller's scope: the same cases and lights as the list shows. */
export async function bulletinProgress(reader: Reader, caller: Caller, bulletinId: string): Promise<BulletinProgress> {
  const [clock] = await reader.query<{ today: LocalDate; version: number }>(
    'select local_today() as today, (select max(version) from calendar_version) as version',
  );
  if (!clock) throw new Error('The database tells no time.');
  const yellow = yellowDues(await calendarOf(reader, clock.version), clock.today);
  const sums = caseScope(caller, 'k', 4);
  const waiting = caseScope(caller, 'k', 3);
  return {
    items: await reader.query<ItemProgress>(bulletinSumsSql(sums.sql), [
      yellow.map(({ due }) => due),
      yellow.map(({ latestStart }) => latestStart),
      bulletinId,
      ...sums.params,
    ]),
    unclaimed: await reader.query<UnclaimedCase>(unclaimedSql(waiting.sql), [
      bulletinId,
      MOST_UNCLAIMED,
      ...waiting.params,
    ]),
  };
}
