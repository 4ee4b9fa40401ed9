import { Injectable } from '@nestjs/common';
import { addWorkingDays, subtractWorkingDays } from '#domain';
import type { LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Tx } from '#platform';
import { calendarOf } from './calendars.js';
import { loadCases } from './case-facts.js';
import { aboveSql, helpListSql, helpOfCaseSql, remindSql, tellAskerSql, tellUnitSql } from './help-desk.sql.js';
import { HelpRefused } from './help-refused.js';
import { noteOnCase } from './note-on-case.js';
import { readOnCase, workOnCase } from './work-on-case.js';

/** What a unit asked the level above for, as both sides see it; days are Beijing days. */
export interface HelpRequest {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly unitName: string;
  readonly askedUnitName: string;
  readonly what: string;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly status: 'open' | 'granted' | 'refused' | 'passed_on' | 'withdrawn';
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly passedFrom: string | null;
  readonly overdue: boolean;
}

interface OpenHelp {
  readonly id: string;
  readonly case_id: string;
  readonly asked_unit_id: string;
  readonly what: string;
  readonly asked_by_post: string;
  readonly asked_by_person: string;
  readonly status: HelpRequest['status'];
}

const MOST_OPEN = 3;
const asking: readonly string[] = ['claimed', 'rectifying', 'suspended'];
/** Who answers for the unit that is asked. */
const answering: readonly string[] = ['principal', 'deputy', 'organisation_department', 'supervisor', 'leader'];

@Injectable()
export class HelpDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The principal asks the unit above for help; the clock of the case goes on (PL-12). Answers the id. */
  ask(caller: Caller, caseId: string, form: { what: string; unitId?: string | undefined }): Promise<{ id: string }> {
    return workOnCase(this.unitOfWork, caller, caseId, async (tx, { row, facts, actor }) => {
      if (actor.kind !== 'person' || !actor.roles.includes('principal')) throw new HelpRefused('not_permitted');
      if (!asking.includes(facts.state)) throw new HelpRefused('wrong_state');
      const [above] = await tx.query<{ parent: string | null; line: string | null }>(aboveSql, [
        row.responsible_unit_id,
      ]);
      const asked = form.unitId ?? above?.parent ?? above?.line;
      if (!asked || (asked !== above?.parent && asked !== above?.line)) throw new HelpRefused('not_above');
      const open = await tx.query(`select 1 from help_request where case_id = $1 and status = 'open'`, [caseId]);
      if (open.length >= MOST_OPEN) throw new HelpRefused('too_many_open');
      const dueOn = addWorkingDays(facts.calendar, facts.today, facts.pack.helpReplyWorkingDays).date;
      const id = await enter(tx, {
        case_id: caseId,
        asked_unit_id: asked,
        what: form.what,
        asked_by_post: caller.postId,
        asked_by_person: caller.personId,
        asked_on: facts.today,
        due_on: dueOn,
        calendar_version: row.calendar_version,
        passed_from: null,
      });
      const payload = { helpRequestId: id, askedUnitId: asked, dueOn };
      return { answer: { id }, note: { action: 'ask_help', reason: form.what, payload } };
    });
  }

  /** The unit that was asked grants the help or refuses it, with what it does or why not. */
  answer(caller: Caller, id: string, form: { granted: boolean; answer: string }): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const request = await lockFor(tx, caller, id);
      await settle(tx, request, form.granted ? 'granted' : 'refused', form.answer, caller);
      await note(tx, request, caller, 'answer_help', form.answer, { granted: form.granted });
      await tx.query(tellAskerSql, [id]);
    });
  }

  /** The unit that was asked asks its own upper level instead: a new request with a clock of its own. */
  passOn(caller: Caller, id: string, reason: string): Promise<{ id: string }> {
    return this.unitOfWork.run(async (tx) => {
      const request = await lockFor(tx, caller, id);
      const [above] = await tx.query<{ parent: string | null }>(aboveSql, [request.asked_unit_id]);
      if (!above?.parent) throw new HelpRefused('nobody_above');
      const [loaded] = await loadCases(tx, [request.case_id], null);
      if (!loaded) throw new HelpRefused('not_found');
      const { facts, row } = loaded;
      await settle(tx, request, 'passed_on', reason, caller);
      const next = await enter(tx, {
        case_id: request.case_id,
        asked_unit_id: above.parent,
        what: request.what,
        asked_by_post: request.asked_by_post,
        asked_by_person: request.asked_by_person,
        asked_on: facts.today,
        due_on: addWorkingDays(facts.calendar, facts.today, facts.pack.helpReplyWorkingDays).date,
        calendar_version: row.calendar_version,
        passed_from: id,
      });
      await note(tx, request, caller, 'pass_on_help', reason, { to: above.parent, helpRequestId: next });
      return { id: next };
    });
  }

  /** The principal takes back what is not answered yet. */
  async withdraw(caller: Caller, id: string, reason: string): Promise<void> {
    const [found] = await this.unitOfWork.read((reader) =>
      reader.query<{ case_id: string }>('select case_id from help_request where id = $1', [id]),
    );
    if (!found) throw new HelpRefused('not_found');
    await workOnCase(this.unitOfWork, caller, found.case_id, async (tx, { actor }) => {
      if (actor.kind !== 'person' || !actor.roles.includes('principal')) throw new HelpRefused('not_permitted');
      const request = await lock(tx, id);
      await settle(tx, request, 'withdrawn', reason, caller);
      return { answer: undefined, note: { action: 'withdraw_help', reason, payload: { helpRequestId: id } } };
    });
  }

  /** Requests to the caller's unit, or of its cases; `cursor` is the last id seen. */
  list(
    caller: Caller,
    side: 'asked' | 'asking',
    page: { open?: boolean | undefined; cursor?: string | undefined; limit: number },
  ): Promise<{ items: readonly HelpRequest[]; next: string | null }> {
    if (side === 'asked' && !answering.includes(caller.role)) return Promise.resolve({ items: [], next: null });
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<HelpRequest>(helpListSql(side), [
        caller.unitId,
        page.open ?? null,
        page.cursor ?? null,
        page.limit + 1,
      ]);
      const items = rows.slice(0, page.limit);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** The requests of one case, oldest first. Throws `CaseRefused` outside the caller's scope. */
  ofCase(caller: Caller, caseId: string): Promise<readonly HelpRequest[]> {
    return this.unitOfWork.read(async (reader) => {
      await readOnCase(reader, caller, caseId);
      return reader.query<HelpRequest>(helpOfCaseSql, [caseId]);
    });
  }

  /** Reminds of what is not answered in time: the unit, its leader, the level above, each once (section 6). */
  remind(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const open = await tx.query<{ version: number; today: LocalDate }>(
        `select distinct calendar_version as version, local_today() as today from help_request
         where status = 'open' and due_on < local_today()`,
      );
      const days = [];
      for (const { version, today } of open) {
        const calendar = await calendarOf(tx, version);
        const before = (count: number): LocalDate => subtractWorkingDays(calendar, today, count).date;
        days.push({ version, first: before(1), third: before(3), fifth: before(5) });
      }
      if (days.length === 0) return 0;
      return (await tx.query(remindSql, [JSON.stringify(days)])).length;
    });
  }
}

type NewHelp = Omit<OpenHelp, 'id' | 'status'> & {
  readonly asked_on: LocalDate;
  readonly due_on: LocalDate;
  readonly calendar_version: number;
  readonly passed_from: string | null;
};

/** Writes a request and tells the unit that is asked. */
async function enter(tx: Tx, request: NewHelp): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into help_request (id, case_id, asked_unit_id, what, asked_by_post, asked_by_person, asked_on, due_on,
       calendar_version, passed_from)
     select * from jsonb_to_record($1::jsonb) as x(id uuid, case_id uuid, asked_unit_id uuid, what text,
       asked_by_post uuid, asked_by_person uuid, asked_on date, due_on date, calendar_version int, passed_from uuid)`,
    [JSON.stringify({ id, ...request })],
  );
  await tx.query(tellUnitSql, [request.case_id, request.asked_unit_id, 'help_asked', `help:${id}:asked`]);
  return id;
}

async function lock(tx: Tx, id: string): Promise<OpenHelp> {
  const [request] = await tx.query<OpenHelp>('select * from help_request where id = $1 for update', [id]);
  if (!request) throw new HelpRefused('not_found');
  if (request.status !== 'open') throw new HelpRefused('already_answered');
  return request;
}

/** The request, for one who answers for the unit that was asked; for everyone else there is none. */
async function lockFor(tx: Tx, caller: Caller, id: string): Promise<OpenHelp> {
  const mine = await tx.query('select 1 from help_request where id = $1 and asked_unit_id = $2', [id, caller.unitId]);
  if (mine.length === 0 || !answering.includes(caller.role)) throw new HelpRefused('not_found');
  // Case before request: the order in which everything else locks them.
  await tx.query('select 1 from kase k join help_request h on h.case_id = k.id where h.id = $1 for update of k', [id]);
  return lock(tx, id);
}

async function settle(
  tx: Tx,
  { id }: OpenHelp,
  status: HelpRequest['status'],
  answer: string,
  { postId, personId }: Caller,
): Promise<void> {
  await tx.query(
    `update help_request set status = $2, answer = $3, answered_by_post = $4, answered_by_person = $5,
       answered_on = local_today() where id = $1`,
    [id, status, answer, postId, personId],
  );
}

const note = (
  tx: Tx,
  request: OpenHelp,
  caller: Caller,
  action: string,
  reason: string,
  more: Record<string, string | boolean>,
): Promise<void> =>
  noteOnCase(tx, request.case_id, caller, { action, reason, payload: { answered: request.id, ...more } });
