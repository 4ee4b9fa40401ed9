import { Injectable } from '@nestjs/common';
import { deadlineWords, dueDate, parseDeadlineRule, thresholdWords } from '#domain';
import type { Bilingual, LocalDate } from '#domain';
import { bulletinProgress, calendarOf, packInForce, packOf } from '#cases';
import type { BulletinProgress } from '#cases';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { assignmentsSql, itemsSql } from './bulletin.sql.js';
import { readBulletin } from './bulletin-record.js';
import type { BulletinRow, BulletinStatus } from './bulletin-record.js';
import type { AssignmentRow, ItemRow } from './issue-bulletin.js';
import { reconcile } from './reconcile.js';
import type { Reconciliation } from './reconcile.js';

export interface BulletinSummary {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string;
  readonly source: string;
  readonly status: BulletinStatus;
  readonly version: number;
  readonly issuedOn: LocalDate | null;
}

/** A line of the list, with how its cases stand in the caller's scope. */
export interface BulletinListRow extends BulletinSummary {
  readonly items: number;
  readonly cases: number;
  readonly unclaimed: number;
  readonly closed: number;
}

export type BulletinMove = 'edit' | 'submit' | 'approve' | 'send_back' | 'issue';

/** An item with its limit and its threshold in words. */
export interface ItemView extends ItemRow {
  readonly deadlineText: Bilingual;
  readonly thresholdText: Bilingual;
}

export interface BulletinView extends BulletinSummary {
  readonly body: string;
  readonly occasion: string | null;
  readonly basis: string | null;
  readonly today: LocalDate;
  /** What the caller may do with it now. */
  readonly may: readonly BulletinMove[];
  readonly progress: BulletinProgress;
  readonly items: readonly ItemView[];
  readonly reconciliation: Reconciliation;
  readonly events: readonly {
    readonly no: number;
    readonly at: string;
    readonly action: string;
    readonly person: string;
    /** The holder whom the person substituted. */
    readonly onBehalfOf: string | null;
    readonly reason: string | null;
  }[];
}

/** One case-to-be: its dates as they would be if the bulletin went out today, and what it might duplicate. */
export interface PreviewRow {
  readonly itemNo: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly level: string;
  readonly weight: number;
  readonly claimDue: LocalDate;
  readonly dueDate: LocalDate;
  readonly provisional: boolean;
  readonly rolledFrom: LocalDate | null;
  readonly duplicates: AssignmentRow['duplicates'];
  readonly duplicateAnswer: string | null;
}

@Injectable()
export class BulletinQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Bulletins the caller may see, newest first; `cursor` is the last id seen. */
  list(caller: Caller, page: { cursor?: string | undefined; limit: number }) {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 7);
      const rows = await reader.query<BulletinListRow & { total: number }>(
        `with visible as (
           select b.id, b.number, b.title, u.name as issuer, b.source, b.status, b.version, b.issued_on as "issuedOn"
           from bulletin b join unit u on u.id = b.issuer_unit_id
           where (b.issuer_unit_id = $1 and $2 in ('supervisor', 'leader', 'arbiter', 'verifier')) or $2 = 'auditor'
             or (b.status = 'issued' and ($3 like u.path || '%' or $4 like u.line_path || '%')))
         select v.*, (select count(*) from visible) as total,
           (select count(*) from bulletin_item i where i.bulletin_id = v.id) as items, c.cases, c.unclaimed, c.closed
         from visible v cross join lateral (
           select count(*) as cases, count(*) filter (where k.state = 'issued') as unclaimed,
             count(*) filter (where k.state = 'closed') as closed
           from kase k where k.bulletin_id = v.id and k.state <> 'draft' and k.parent_case_id is null and (${scope.sql})) c
         where $5::uuid is null or v.id < $5 order by v.id desc limit $6`,
        [
          caller.unitId,
          caller.role,
          caller.unitPath,
          caller.unitLinePath,
          page.cursor ?? null,
          page.limit + 1,
          ...scope.params,
        ],
      );
      const items = rows.slice(0, page.limit).map(({ total: _total, ...row }) => row);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null, total: rows[0]?.total ?? 0 };
    });
  }

  /** A bulletin with items, counts and trail; throws `not_found` outside the caller's scope. */
  get(caller: Caller, id: string): Promise<BulletinView> {
    return this.unitOfWork.read(async (reader) => {
      const row = await readBulletin(reader, id, caller);
      const items = await reader.query<ItemRow>(itemsSql, [id]);
      const events = await reader.query<BulletinView['events'][number]>(
        `select e.no, e.at, e.action, p.name as person, o.name as "onBehalfOf", e.reason from bulletin_event e
         join person p on p.id = e.actor_person left join person o on o.id = e.on_behalf_of where e.bulletin_id = $1 order by e.no desc limit 100`,
        [id],
      );
      const stated = { categories: row.stated_categories, aspects: row.stated_aspects, items: row.stated_items };
      return {
        id: row.id,
        number: row.number,
        title: row.title,
        issuer: row.issuer_name,
        source: row.source,
        status: row.status,
        version: row.version,
        issuedOn: row.issued_on,
        body: row.body,
        occasion: row.occasion,
        basis: row.basis,
        today: row.today,
        may: movesOf(row, caller),
        progress: await bulletinProgress(reader, caller, id),
        items: items.map((item) => ({
          ...item,
          deadlineText: deadlineWords(item.deadlineRule),
          thresholdText: thresholdWords(item.effectThreshold),
        })),
        reconciliation: reconcile(stated, items),
        events,
      };
    });
  }

  /** What issuing would make, page by page: dates by the one clock service, duplicates named. */
  preview(caller: Caller, id: string, page: { offset: number; limit: number; itemNo?: string | undefined }) {
    return this.unitOfWork.read(async (reader) => {
      const bulletin = await readBulletin(reader, id, caller);
      const rows = await reader.query<AssignmentRow>(assignmentsSql, [
        id,
        page.offset,
        page.limit,
        page.itemNo ?? null,
      ]);
      const [current] = await reader.query<{ version: number }>('select max(version) as version from calendar_version');
      const calendar = await calendarOf(reader, current?.version ?? 0);
      const pack =
        bulletin.status === 'issued'
          ? await packOf(reader, bulletin.pack_id, bulletin.pack_version)
          : await packInForce(reader, bulletin.pack_id);
      const claimDue = dueDate(calendar, bulletin.today, pack.claim).date;
      const items = rows.map((row): PreviewRow => {
        const rule = parseDeadlineRule(row.deadlineRule);
        if (!rule) throw new Error(`Item ${row.itemNo} has an unknown rule.`);
        const due = dueDate(calendar, bulletin.today, rule);
        return {
          itemNo: row.itemNo,
          unitId: row.unitId,
          unitPath: row.pathText,
          level: row.level,
          weight: row.weight,
          claimDue,
          dueDate: due.date,
          provisional: due.provisional,
          rolledFrom: due.rolledFrom ?? null,
          duplicates: row.duplicates,
          duplicateAnswer: row.duplicateAnswer,
        };
      });
      const total = rows[0]?.total ?? 0;
      const next = page.offset + items.length < total ? String(page.offset + items.length) : null;
      return { items, next, total };
    });
  }
}

/** What the caller may do with a bulletin as it stands; the desk checks it again. */
function movesOf(row: BulletinRow, caller: Caller): readonly BulletinMove[] {
  if (caller.unitId !== row.issuer_unit_id) return [];
  if (caller.role === 'supervisor') {
    if (row.status === 'draft') return ['edit', 'submit'];
    return row.status === 'approved' ? ['issue'] : [];
  }
  if (caller.role !== 'leader') return [];
  if (row.status === 'approved') return ['send_back'];
  if (row.status !== 'submitted') return [];
  return row.drafted_by === caller.personId ? ['send_back'] : ['approve', 'send_back'];
}
