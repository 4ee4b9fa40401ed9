import { Injectable } from '@nestjs/common';
import { calendarOf, issueCases, packInForce } from '#cases';
import { addWorkingDays } from '#domain';
import type { LocalDate } from '#domain';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { itemsSql } from './bulletin.sql.js';
import { lockBulletin, noteBulletin } from './bulletin-record.js';
import type { BulletinRow } from './bulletin-record.js';
import { BulletinRefused } from './bulletin-refused.js';
import { draftOf } from './issue-bulletin.js';
import type { ItemRow } from './issue-bulletin.js';
import { askSql, checksSql, questionsSql, tellSql, unansweredSql } from './replicated-checks.sql.js';

export const replicatedAnswers = ['found', 'not_found', 'fixed_on_the_spot', 'not_applicable'] as const;
export type ReplicatedAnswer = (typeof replicatedAnswers)[number];

/** What a unit was asked, what it answered, and the case that later said otherwise. */
export interface ReplicatedQuestion {
  readonly id: string;
  readonly checkId: string;
  readonly itemNo: string;
  readonly title: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitPath: string;
  readonly dueOn: LocalDate;
  readonly kind: ReplicatedAnswer | null;
  readonly answeredOn: LocalDate | null;
  /** What the last answer says. */
  readonly statement: string | null;
  /** Whether the caller may sign an answer now. */
  readonly mayAnswer: boolean;
  readonly version: number;
  readonly caseId: string | null;
  readonly overdue: boolean;
  readonly contradictedBy: string | null;
}

/** A check with how far the units in the caller's scope are. */
export interface ReplicatedCheck {
  readonly id: string;
  readonly itemNo: string;
  readonly title: string;
  readonly titleEn: string;
  readonly bulletinId: string;
  readonly bulletinNumber: string | null;
  readonly issuer: string;
  readonly dueOn: LocalDate;
  readonly asked: number;
  readonly answered: number;
  readonly found: number;
  readonly overdue: number;
}

export interface SilentUnits {
  readonly unitId: string;
  readonly unitName: string;
  readonly level: string;
  readonly asked: number;
  readonly unanswered: number;
  readonly found: number;
}

const looksDown: readonly string[] = ['supervisor', 'leader', 'auditor', 'organisation_department'];
const missing = (): BulletinRefused =>
  new BulletinRefused('not_found', '没有找到,或不在您的范围内。', 'Not found, or outside your scope.');

@Injectable()
export class ReplicatedChecks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Asks every other unit of the item's kind, each once; the supervisor of the issuer opens it (section 10). */
  open(caller: Caller, bulletinId: string, itemNo: string): Promise<{ id: string; asked: number; dueOn: LocalDate }> {
    return this.unitOfWork.run(async (tx) => {
      const change = { role: 'supervisor', version: null, from: ['issued'] } as const;
      const bulletin = await lockBulletin(tx, bulletinId, caller, change);
      const item = await itemOf(tx, bulletin.id, itemNo);
      const { replicatedCheckWorkingDays } = await packInForce(tx, bulletin.pack_id);
      const [clock] = await tx.query<{ version: number }>('select max(version) as version from calendar_version');
      const calendar = await calendarOf(tx, clock?.version ?? 0);
      const dueOn = addWorkingDays(calendar, bulletin.today, replicatedCheckWorkingDays).date;
      const id = newId();
      await tx.query(
        `insert into replicated_check (id, item_id, issuer_unit_id, opened_by_post, opened_by_person, opened_at, due_on)
         values ($1, $2, $3, $4, $5, rectify_now(), $6)`,
        [id, item.id, bulletin.issuer_unit_id, caller.postId, caller.personId, dueOn],
      );
      const parameters = [id, item.id, bulletin.issuer_unit_id, item.sector, item.orgLevels];
      const asked = await tx.query(askSql, parameters);
      if (asked.length === 0) {
        throw new BulletinRefused(
          'wrong_status',
          '同类单位均已通报或已问过。',
          'Every unit of its kind has a case of this item or was asked already.',
        );
      }
      await tx.query(tellSql, [id]);
      await noteBulletin(tx, bulletin.id, caller, 'replicated_check', itemNo);
      return { id, asked: asked.length, dueOn };
    });
  }

  /** Questions to the caller's unit and, for those who supervise, to the units below; `cursor` is the last id seen. */
  list(
    caller: Caller,
    page: {
      checkId?: string | undefined;
      unanswered?: boolean | undefined;
      kind?: ReplicatedAnswer | undefined;
      cursor?: string | undefined;
      limit: number;
    },
  ): Promise<{ items: readonly ReplicatedQuestion[]; next: string | null }> {
    return this.unitOfWork.read(async (reader) => {
      const rows = await questions(reader, caller, page);
      const items = rows.slice(0, page.limit);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** Checks of units at and below the caller's, newest first, for those who look down. */
  checks(caller: Caller, page: { cursor?: string | undefined; limit: number }) {
    return this.unitOfWork.read(async (reader) => {
      if (!looksDown.includes(caller.role)) return { items: [], next: null };
      const rows = await reader.query<ReplicatedCheck>(checksSql, [
        caller.unitPath,
        page.cursor ?? null,
        page.limit + 1,
      ]);
      const items = rows.slice(0, page.limit);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** Who is silent, one level of the tree at a time, below `unitId` or the caller's own unit. */
  unanswered(caller: Caller, checkId: string, unitId: string | undefined) {
    return this.unitOfWork.read(async (reader) => {
      if (!looksDown.includes(caller.role)) throw missing();
      const at = unitId ?? caller.unitId;
      const [inside] = await reader.query('select 1 from unit where id = $1 and starts_with(path, $2)', [
        at,
        caller.unitPath,
      ]);
      if (!inside) throw missing();
      return reader.query<SilentUnits>(unansweredSql, [checkId, at]);
    });
  }

  /**
   * Signs the unit's answer; until it is due it may be corrected, each answer stays. What is found becomes a case of
   * the unit's own finding, weight 1; that answer stands.
   */
  answer(
    caller: Caller,
    questionId: string,
    given: { kind: ReplicatedAnswer; statement: string },
  ): Promise<Pick<ReplicatedQuestion, 'id' | 'version' | 'kind' | 'caseId'>> {
    return this.unitOfWork.run(async (tx) => {
      const question = await lockQuestion(tx, caller, questionId);
      if (question.kind === 'found' || (question.kind !== null && question.overdue)) {
        throw new BulletinRefused(
          'wrong_status',
          '答复已定,不能再改。',
          'The answer stands and can no longer be changed.',
        );
      }
      const version = question.version + 1;
      await tx.query(
        `insert into replicated_answer (question_id, version, kind, statement, signed_by_post, signed_by_person, signed_at)
         values ($1, $2, $3, $4, $5, $6, rectify_now())`,
        [question.id, version, given.kind, given.statement, caller.postId, caller.personId],
      );
      const caseId = given.kind === 'found' ? await openCase(tx, question, given.statement) : null;
      await tx.query(
        `update replicated_question set version = $2, kind = $3, case_id = $4,
           answered_on = (rectify_now() at time zone 'Asia/Shanghai')::date where id = $1`,
        [question.id, version, given.kind, caseId],
      );
      return { id: question.id, version, kind: given.kind, caseId };
    });
  }
}

function questions(
  reader: Reader,
  caller: Caller,
  page: Parameters<ReplicatedChecks['list']>[1],
): Promise<ReplicatedQuestion[]> {
  return reader.query<ReplicatedQuestion>(questionsSql, [
    caller.unitPath,
    caller.unitId,
    looksDown.includes(caller.role),
    page.checkId ?? null,
    page.unanswered ?? null,
    page.cursor ?? null,
    page.limit + 1,
    caller.postId,
    page.kind ?? null,
  ]);
}

async function itemOf(tx: Tx, bulletinId: string, itemNo: string): Promise<ItemRow> {
  const item = (await tx.query<ItemRow>(itemsSql, [bulletinId])).find((one) => one.itemNo === itemNo);
  if (!item) throw missing();
  return item;
}

type LockedQuestion = Pick<ReplicatedQuestion, 'id' | 'checkId' | 'itemNo' | 'unitId' | 'kind' | 'version' | 'overdue'>;

/** The question of the caller's unit, locked; only its principal signs for it. */
async function lockQuestion(tx: Tx, caller: Caller, questionId: string): Promise<LockedQuestion> {
  const [row] = await tx.query<LockedQuestion & { isPrincipal: boolean }>(
    `select q.id, q.check_id as "checkId", i.item_no as "itemNo", q.unit_id as "unitId", q.kind, q.version,
       c.due_on < (rectify_now() at time zone 'Asia/Shanghai')::date as overdue,
       exists (select 1 from resolved_principal(q.unit_id) r where r.post_id = $3) as "isPrincipal"
     from replicated_question q join replicated_check c on c.id = q.check_id join bulletin_item i on i.id = q.item_id
     where q.id = $1 and q.unit_id = $2 for update of q`,
    [questionId, caller.unitId, caller.postId],
  );
  if (!row) throw missing();
  const { isPrincipal, ...question } = row;
  if (!isPrincipal)
    throw new BulletinRefused('not_permitted', '须由第一责任人签字答复。', 'The principal signs the answer.');
  return question;
}

/** A self-found case of the item, issued by the office that asked, weight 1: finding costs nothing (section 10). */
async function openCase(tx: Tx, { checkId, itemNo, unitId }: LockedQuestion, statement: string): Promise<string> {
  const [bulletin] = await tx.query<BulletinRow & { openedBy: string }>(
    `select b.*, c.opened_by_post as "openedBy" from replicated_check c join bulletin_item i on i.id = c.item_id
     join bulletin b on b.id = i.bulletin_id where c.id = $1`,
    [checkId],
  );
  const office = bulletin && (await holderOf(tx, bulletin.openedBy));
  if (!office) {
    throw new BulletinRefused(
      'wrong_status',
      '发起单位督办岗位空缺,暂不能立案。',
      'The post that asked is vacant; no case can be opened now.',
    );
  }
  const item = await itemOf(tx, bulletin.id, itemNo);
  const { version } = await packInForce(tx, bulletin.pack_id);
  const draft = draftOf(
    { ...bulletin, pack_version: version, source: 'self_check' },
    { ...item, problem: statement },
    {
      unitId,
      level: 'C',
      weight: 1,
      duplicateUnanswered: false,
    },
  );
  const { ids } = await issueCases(tx, [draft], office);
  const [id] = ids;
  if (id === undefined) throw new Error('A self-found case was not opened.');
  return id;
}
