import { Injectable } from '@nestjs/common';
import { UnitOfWork, newId } from '#platform';
import { calendarAlarmSql, calendarGapsSql } from './calendar-gaps.sql.js';

export interface DeadlineState {
  /** When this was read, by the database's clock. */
  readonly readAt: string;
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

/** A year that is needed and has no official calendar. */
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
        `select clock_timestamp() as "readAt", (select at from heartbeat where name = 'sweep') as "lastSweepAt",
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

  /**
   * Years without an official calendar that are needed: this one, the next from December on, and each that a running
   * clock of an open case reaches into; their dates may still move (section 5, rule 6).
   */
  calendarGaps(): Promise<readonly CalendarGap[]> {
    return this.unitOfWork.read((reader) => reader.query<CalendarGap>(calendarGapsSql));
  }

  /** Tells the office that owns the calendar of each gap: each of its holders once per year and reason. */
  async alarmOfCalendar(): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.query(calendarAlarmSql, [newId()]);
    });
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
