import { Injectable } from '@nestjs/common';
import { partyBuildingLadder, recipientsOfSteps } from '#domain';
import type { Instant } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';

/** A run of the ladder that would have notified more people than allowed; it waits for a person (ES-11). */
export interface HeldRun {
  readonly id: string;
  readonly heldAt: string;
  readonly people: number;
  readonly rungs: number;
  readonly releasedAt: string | null;
  readonly releasedBy: string | null;
  readonly reason: string | null;
}

/** Until when due rungs may fire; null while a run is held. */
export type Admitted = Instant | null;

const STARTING_LIMIT = 1000;
/** Rungs looked at for each person of the limit: beyond it is a storm whoever gets it. */
const RUNGS_A_PERSON = 20;
/** No rung goes to more people than this; so few rungs need no counting of people. */
const MOST_A_RUNG = 4;

/** The most people one run may notify; null: the office set no limit. */
export async function stormLimitOf(reader: Reader): Promise<number | null> {
  const [row] = await reader.query<{ value: number | null }>(
    `select value from installation_setting where name = 'storm_limit'`,
  );
  return row ? row.value : STARTING_LIMIT;
}

const stateSql = `
select to_char(rectify_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now,
  exists (select 1 from sweep_hold where released_at is null) as held,
  (select max(due_until) from sweep_hold where released_at is not null) as "releasedUntil"`;

/** Rungs due that no person has let go: $1 until when they were released, $2 until when they are due, $3 how many at most. */
const dueSql = `
select r.case_id, r.ladder, r.step from deadline_rung r
where r.status = 'armed' and r.due_at <= $2::timestamptz and ($1::timestamptz is null or r.due_at > $1::timestamptz)
order by r.due_at limit $3`;

/** How many people they go to: $4 who each step goes to (JSON). */
const peopleSql = `
with due as (${dueSql})
select (select count(*)::int from due) as rungs, count(distinct c.person_id)::int as people
from due d
join kase k on k.id = d.case_id
join jsonb_to_recordset($4::jsonb) as s(ladder text, step text, rule text) on s.ladder = d.ladder and s.step = d.step
cross join lateral case_recipients(s.rule, k.responsible_unit_id, k.supervising_unit_id, k.verifying_unit_id) c`;

const holdSql = `
with held as (
  insert into sweep_hold (id, held_at, due_until, people, rungs) values ($1, rectify_now(), $2::timestamptz, $3, $4)
  on conflict do nothing returning id
)
insert into inbox_entry (id, person_id, post_id, reason, reason_key, created_at)
select new_uuid(), h.person_id, p.id, 'storm_held', 'storm:' || held.id, rectify_now()
from held cross join post p join unit u on u.id = p.unit_id and u.parent_id is null and u.line_path is null
join post_holding h on h.post_id = p.id and h.to_on is null
where p.role in ('supervisor', 'leader', 'admin')
on conflict (person_id, reason_key) do nothing`;

/** Whether what is due may fire; a run that would notify too many people is held, once, and those in charge are told. */
export async function admitDue(tx: Tx): Promise<Admitted> {
  const [state] = await tx.query<{ now: Instant; held: boolean; releasedUntil: string | null }>(stateSql);
  if (!state || state.held) return null;
  const limit = await stormLimitOf(tx);
  if (limit === null) return state.now;
  const few = await tx.query(dueSql, [state.releasedUntil, state.now, Math.floor(limit / MOST_A_RUNG) + 1]);
  if (few.length * MOST_A_RUNG <= limit) return state.now;
  const [storm] = await tx.query<{ rungs: number; people: number }>(peopleSql, [
    state.releasedUntil,
    state.now,
    limit * RUNGS_A_PERSON,
    JSON.stringify(recipientsOfSteps(partyBuildingLadder)),
  ]);
  if (!storm || storm.people <= limit) return state.now;
  await tx.query(holdSql, [newId(), state.now, storm.people, storm.rungs]);
  return null;
}

@Injectable()
export class StormBrake {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Held runs, newest first: who let each go, and why. */
  list(): Promise<readonly HeldRun[]> {
    return this.unitOfWork.read((reader) =>
      reader.query<HeldRun>(
        `select s.id, s.held_at as "heldAt", s.people, s.rungs, s.released_at as "releasedAt", p.name as "releasedBy", s.reason
         from sweep_hold s left join person p on p.id = s.released_by order by s.id desc limit 100`,
      ),
    );
  }

  /** Lets a held run go; false when nothing of that id is held. What fell due until then fires with the next sweep. */
  release(caller: Caller, id: string, reason: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const released = await tx.query(
        `update sweep_hold set released_at = rectify_now(), released_by = $2, reason = $3
         where id = $1 and released_at is null returning 1`,
        [id, caller.personId, reason],
      );
      return released.length > 0;
    });
  }
}
