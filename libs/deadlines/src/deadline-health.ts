import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';

export interface DeadlineState {
  /** When a sweep last ran to its end; null before the first. */
  readonly lastSweepAt: string | null;
  /** The oldest rung that is due and not yet fired. */
  readonly oldestDueAt: string | null;
  /** Rungs late by more than two minutes: something is wrong. */
  readonly lateRungs: number;
  readonly outboxWaiting: number;
  /** Since the last sweep ran to its end, in seconds of the database's clock. */
  readonly sweepAgeSeconds: number | null;
  /** How long the oldest rung that is due has waited. */
  readonly oldestDueSeconds: number | null;
  /** Since when a run waits for a person to let it go (ES-11); null when none does. */
  readonly heldSince: string | null;
  /** How long the oldest outbox row has waited to be handed to a queue. */
  readonly outboxLagSeconds: number | null;
  /** Messages of the last seven days that could not be delivered. */
  readonly failedMessages: number;
}

/** What stands in a year that running limits reach. */
export interface CalendarGap {
  readonly year: number;
  /** `missing`: plain weekdays are counted; `provisional`: the State Council's notice is not entered. */
  readonly status: 'missing' | 'provisional';
  readonly openCases: number;
}

/** How late a rung may be before it counts as one that was missed. */
const PATIENCE = '2 minutes';

@Injectable()
export class DeadlineHealth {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whether deadlines are kept (pain B12: a dead scheduler must not look like nothing to do). */
  read(): Promise<DeadlineState> {
    return this.unitOfWork.read(async (reader) => {
      const [state] = await reader.query<DeadlineState>(
        `select (select at from heartbeat where name = 'sweep') as "lastSweepAt",
           (select min(due_at) from deadline_rung where status = 'armed' and due_at <= rectify_now()) as "oldestDueAt",
           (select count(*) from deadline_rung where status = 'armed'
             and due_at <= rectify_now() - interval '${PATIENCE}') as "lateRungs",
           (select count(*) from outbox where relayed_at is null) as "outboxWaiting",
           (select extract(epoch from clock_timestamp() - at)::float8 from heartbeat where name = 'sweep')
             as "sweepAgeSeconds",
           (select extract(epoch from rectify_now() - min(due_at))::float8 from deadline_rung
             where status = 'armed' and due_at <= rectify_now()) as "oldestDueSeconds",
           (select held_at from sweep_hold where released_at is null) as "heldSince",
           (select extract(epoch from rectify_now() - created_at)::float8 from outbox where relayed_at is null
             order by id limit 1) as "outboxLagSeconds",
           (select count(*)::int from message where status = 'failed'
             and settled_at > rectify_now() - interval '7 days') as "failedMessages"`,
      );
      if (!state) throw new Error('The database gave no state.');
      return state;
    });
  }

  /** Years that open cases run into and that have no official calendar: their dates may still move (section 5, rule 6). */
  calendarGaps(): Promise<readonly CalendarGap[]> {
    return this.unitOfWork.read((reader) =>
      reader.query<CalendarGap>(
        `with known as (
           select (y ->> 'year')::int as year, y ->> 'status' as status
           from calendar_version v cross join lateral jsonb_array_elements(v.data -> 'years') y
           where v.version = (select max(version) from calendar_version))
         select extract(year from k.due_date)::int as year, coalesce(min(n.status), 'missing') as status,
           count(*)::int as "openCases"
         from kase k left join known n on n.year = extract(year from k.due_date)::int
         where k.state not in ('draft', 'closed', 'merged', 'withdrawn') and k.due_date is not null
         group by 1 having coalesce(min(n.status), 'missing') <> 'official' order by 1`,
      ),
    );
  }

  /** The minutes of the next hour in which something falls due, as Unix minutes, each with the delay until then. */
  dueMinutes(): Promise<readonly { readonly minute: number; readonly delayMs: number }[]> {
    return this.unitOfWork.read((reader) =>
      reader.query<{ minute: number; delayMs: number }>(
        `select floor(extract(epoch from due_at) / 60)::bigint as minute,
           greatest(0, extract(epoch from min(due_at) - rectify_now()) * 1000)::bigint as "delayMs"
         from deadline_rung where status = 'armed' and due_at < rectify_now() + interval '1 hour'
         group by 1 order by 1 limit 60`,
      ),
    );
  }

  /** Notes that a sweep ran to its end. */
  async beat(): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into heartbeat (name, at) values ('sweep', clock_timestamp())
         on conflict (name) do update set at = excluded.at`,
      );
    });
  }
}
