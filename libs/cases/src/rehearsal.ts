import { Injectable } from '@nestjs/common';
import { addWorkingDays, decide, localTime } from '#domain';
import type { FiredStep, Instant, LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { calendarOf } from './calendars.js';
import { afterWriting } from './case-after.js';
import { factsOf, loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { rowsOf } from './case-record.js';
import { commandDue, sweeper } from './due-command.js';
import { moverOf } from './other-rules.js';
import type { OtherRules } from './other-rules.js';
import { rehearsedCasesSql, rehearsedRecipientsSql } from './rehearsal.sql.js';

/** One rung that would go out if nobody did anything until then. */
export interface RehearsedRung {
  readonly caseId: string;
  readonly number: string;
  readonly unitName: string;
  readonly ladder: string;
  readonly step: string;
  readonly rung: number;
  readonly dueOn: LocalDate;
  readonly document: string;
  /** The higher rung that goes out instead; null when this one does. */
  readonly supersededBy: string | null;
}

export interface Rehearsal {
  readonly until: LocalDate;
  /** Cases that were played, and whether there were more than could be. */
  readonly cases: number;
  readonly isComplete: boolean;
  readonly rungs: readonly RehearsedRung[];
  /** How much each person would get, the most burdened first. */
  readonly people: readonly {
    readonly person: string;
    readonly post: string;
    readonly unit: string;
    readonly rungs: number;
  }[];
}

const MOST_CASES = 5000;
const AT_ONCE = 500;
const MOST_STEPS = 100;
const MOST_PEOPLE = 100;

@Injectable()
export class RehearsalQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * What would go out in the next working days, to whom, in the caller's scope (N3): every case is played forward with
   * the very rules that fire, so that rehearsal and reality cannot differ. By other rules, as if the open
   * cases had been moved onto them just now. Nothing is written.
   */
  rehearse(caller: Caller, workingDays: number, by?: OtherRules): Promise<Rehearsal> {
    return this.unitOfWork.read(async (reader) => {
      const [clock] = await reader.query<{ today: LocalDate; version: number }>(
        'select local_today() as today, max(version) as version from calendar_version',
      );
      if (!clock) throw new Error('There is no calendar.');
      const until = addWorkingDays(await calendarOf(reader, clock.version), clock.today, workingDays).date;
      const end = localTime(until, '23:59');
      const scope = caseScope(caller, 'k', 3);
      const found = await reader.query<{ id: string }>(rehearsedCasesSql(scope.sql, by !== undefined), [
        end,
        MOST_CASES + 1,
        ...scope.params,
      ]);
      const ids = found.slice(0, MOST_CASES).map(({ id }) => id);
      const move = by && (await moverOf(reader, by));
      const played: Played[] = [];
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const loaded = await loadCases(reader, ids.slice(at, at + AT_ONCE), null);
        played.push(...(move ? await move(loaded) : loaded).flatMap((one) => playForward(one, end)));
      }
      return {
        until,
        cases: ids.length,
        isComplete: found.length <= MOST_CASES,
        rungs: played.map(shown).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
        people: await burden(reader, played),
      };
    });
  }
}

interface Played {
  readonly loaded: LoadedCase;
  readonly sent: FiredStep;
  readonly rules: readonly string[];
}

/** Plays one case until `end` as the sweep would, each moment on its own: nobody acts but the system. */
function playForward(start: LoadedCase, end: Instant): Played[] {
  const played: Played[] = [];
  let loaded = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const moment = nextMoment(loaded);
    if (moment === null || moment > end) return played;
    const row = { ...loaded.row, now: moment > loaded.row.now ? moment : loaded.row.now };
    loaded = { row, facts: factsOf(row, loaded.facts) };
    const command = commandDue(loaded.facts);
    const accepted = decide(loaded.facts, command, sweeper);
    if (accepted.kind === 'refused') return played;
    const rules = accepted.notices.filter(({ sent }) => sent !== undefined);
    for (const sent of accepted.fired)
      played.push({ loaded, sent, rules: rules.find((notice) => notice.sent === sent)?.to ?? [] });
    const decided = { loaded, command, actor: sweeper, accepted };
    loaded = afterWriting(decided, rowsOf(decided));
  }
  return played;
}

/** When the system next acts on a case by itself. */
function nextMoment({ facts, row }: LoadedCase): Instant | null {
  const moments: Instant[] = facts.armed.map(({ dueAt }) => dueAt);
  const { review } = facts.clocks;
  if (facts.state === 'suspended' && row.next_by !== null && review) moments.push(localTime(review.dueDate, '00:00'));
  return moments.toSorted()[0] ?? null;
}

function shown({ loaded: { row }, sent: { rung, document, supersededBy } }: Played): RehearsedRung {
  return {
    caseId: row.id,
    number: row.number,
    unitName: row.unit_name,
    ladder: rung.ladder,
    step: rung.step,
    rung: rung.rung,
    dueOn: rung.dueOn,
    document,
    supersededBy,
  };
}

/** Resolves recipients as firing does, and counts what each would get. */
function burden(reader: Reader, played: readonly Played[]): Promise<Rehearsal['people'][number][]> {
  const notices = played.flatMap(({ loaded: { row }, sent, rules }) =>
    rules.map((rule) => ({
      case_id: row.id,
      rule,
      responsible: row.responsible_unit_id,
      supervising: row.supervising_unit_id,
      verifying: row.verifying_unit_id,
      key: `${row.id}:${sent.rung.ladder}:${sent.rung.step}:${sent.cycle}:${sent.spell}`,
    })),
  );
  return reader.query(rehearsedRecipientsSql, [JSON.stringify(notices), MOST_PEOPLE]);
}
