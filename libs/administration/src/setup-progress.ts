import type { CalendarYear } from '#domain';
import type { Reader } from '#platform';

/** How far the setup came, read from what is there: it can be left and taken up again anywhere. */
export interface SetupProgress {
  readonly units: { readonly done: boolean; readonly count: number };
  readonly calendar: {
    readonly done: boolean;
    /** Of the calendar in force, or of the one shipped where there is none yet. */
    readonly years: readonly {
      readonly year: number;
      readonly status: 'official' | 'provisional';
      readonly holidays: number;
      readonly makeUpDays: number;
    }[];
    /** The year in which dates begin to be provisional. */
    readonly provisionalFrom: number;
  };
  readonly pack: { readonly done: boolean; readonly chosen: string };
  readonly bulletin: { readonly done: boolean };
  /** Accounts of the city's supervisor: who drafts the first bulletin. */
  readonly supervisor: string | null;
}

/** One question for all of it. */
export async function setupProgressOf(reader: Reader, shipped: readonly CalendarYear[]): Promise<SetupProgress> {
  const [row] = await reader.query<{
    units: number;
    years: readonly CalendarYear[] | null;
    pack: string | null;
    bulletins: boolean;
    supervisor: string | null;
  }>(
    `select (select count(*)::int from unit where valid_to is null) as units,
       (select data -> 'years' from calendar_version order by version desc limit 1) as years,
       (select value #>> '{}' from installation_setting where name = 'default_pack') as pack,
       exists (select 1 from bulletin) as bulletins,
       (select a.username from account a join post_holding h on h.person_id = a.person_id and h.to_on is null
        join post p on p.id = h.post_id and p.role = 'supervisor' join unit u on u.id = p.unit_id and u.parent_id is null
        where a.disabled_at is null order by a.username limit 1) as supervisor`,
  );
  if (!row) throw new Error('A query for one row gave none.');
  const years = row.years ?? shipped;
  const official = years.filter(({ status }) => status === 'official').map(({ year }) => year);
  return {
    units: { done: row.units > 1, count: row.units },
    calendar: {
      done: row.years !== null,
      years: years.map(({ year, status, holidays, makeUpDays }) => ({
        year,
        status,
        holidays: holidays.length,
        makeUpDays: makeUpDays.length,
      })),
      provisionalFrom: Math.max(...official) + 1,
    },
    pack: { done: row.pack !== null, chosen: row.pack ?? 'party_building' },
    bulletin: { done: row.bulletins },
    supervisor: row.supervisor,
  };
}
