import { guardTexts } from '#domain';
import type { CaseGuard, CaseLevel, RectifyType } from '#domain';
import { IssueRefused, issueCases, packInForce } from '#cases';
import type { CaseDraft } from '#cases';
import type { Caller } from '#organisation';
import type { Tx } from '#platform';
import { assignmentsSql, documentNumberSql, itemsSql } from './bulletin.sql.js';
import type { BulletinRow } from './bulletin-record.js';
import { BulletinRefused } from './bulletin-refused.js';
import { reconcile } from './reconcile.js';

export interface ItemRow {
  readonly id: string;
  readonly itemNo: string;
  readonly categoryNo: number;
  readonly aspectNo: number;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly sector: string;
  readonly orgLevels: readonly string[];
  readonly rectifyType: RectifyType;
  readonly deadlineRule: string;
  readonly effectThreshold: string;
  readonly details: Readonly<Record<string, string>>;
  readonly assignments: number;
}

export interface AssignmentRow {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly pathText: string;
  readonly level: CaseLevel;
  readonly weight: number;
  readonly itemId: string;
  readonly itemNo: string;
  readonly deadlineRule: string;
  readonly duplicateAnswer: string | null;
  readonly duplicates: readonly { readonly number: string; readonly title: string; readonly state: string }[];
  readonly total: number;
}

const MOST_CASES = 10_000;

/** Checks a bulletin whole and cuts its cases, inside the transaction of the caller; throws and leaves nothing. */
export async function issueBulletin(
  tx: Tx,
  bulletin: BulletinRow,
  caller: Caller,
): Promise<{ number: string; cases: number }> {
  const items = await tx.query<ItemRow>(itemsSql, [bulletin.id]);
  const assignments = await tx.query<AssignmentRow>(assignmentsSql, [bulletin.id, 0, MOST_CASES, null]);
  refuseUnlessReady(bulletin, items, assignments);
  const [taken] = await tx.query<{ year: number; last: number }>(documentNumberSql, [bulletin.issuer_unit_id]);
  if (!taken) throw new Error('The sequence of document numbers gave none.');
  // Its cases are born under the version in force today, not the one of the day it was drafted (section 15).
  const { version: packVersion } = await packInForce(tx, bulletin.pack_id);
  const number = `${bulletin.issuer_name}整改办〔${taken.year}〕${taken.last}号`;
  await tx.query(
    `update bulletin set status = 'issued', number = $2, issued_by = $3, pack_version = $4,
       issued_on = (rectify_now() at time zone 'Asia/Shanghai')::date where id = $1`,
    [bulletin.id, number, caller.personId, packVersion],
  );
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const drafts = assignments.flatMap((assignment) => {
    const item = itemOf.get(assignment.itemId);
    return item
      ? [
          draftOf({ ...bulletin, pack_version: packVersion }, item, {
            ...assignment,
            duplicateUnanswered: isUnanswered(assignment),
          }),
        ]
      : [];
  });
  try {
    const { cases } = await issueCases(tx, drafts, caller);
    return { number, cases };
  } catch (error) {
    if (error instanceof IssueRefused) throw casesRefused(error, assignments);
    throw error;
  }
}

/** The counts agree, every item has a unit, every possible duplicate an answer (IN-2, T01). */
function refuseUnlessReady(
  bulletin: BulletinRow,
  items: readonly ItemRow[],
  assignments: readonly AssignmentRow[],
): void {
  const stated = {
    categories: bulletin.stated_categories,
    aspects: bulletin.stated_aspects,
    items: bulletin.stated_items,
  };
  const counts = reconcile(stated, items);
  if (!counts.agrees) {
    const missing = counts.missing.length > 0 ? counts.missing.join('、') : '—';
    throw new BulletinRefused(
      'not_reconciled',
      `通报载明${counts.statedCategories}大类${counts.statedAspects}个方面,已录入${counts.enteredCategories}类${counts.enteredAspects}个,缺:${missing}。`,
      `The bulletin states ${counts.statedCategories} categories and ${counts.statedAspects} aspects; ${counts.enteredCategories} and ${counts.enteredAspects} were entered; missing: ${missing}.`,
    );
  }
  const empty = items.filter((item) => item.assignments === 0).map(({ itemNo }) => itemNo);
  if (empty.length > 0) {
    throw new BulletinRefused(
      'not_assigned',
      `尚未指定责任单位:${empty.join('、')}。`,
      `Items without a unit: ${empty.join(', ')}.`,
    );
  }
  const open = assignments.filter(isUnanswered);
  if (open.length > 0) {
    const names = open.slice(0, 5).map(({ itemNo, pathText }) => `${itemNo} ${pathText}`);
    throw new BulletinRefused(
      'duplicates_unanswered',
      `疑似重复尚未答复:${names.join(';')}。`,
      `Possible duplicates without an answer: ${names.join('; ')}.`,
    );
  }
}

const isUnanswered = ({ duplicates, duplicateAnswer }: AssignmentRow): boolean =>
  duplicates.length > 0 && duplicateAnswer === null;

/** The draft of a case of an item for one unit. */
export function draftOf(
  bulletin: BulletinRow,
  item: ItemRow,
  assignment: Pick<AssignmentRow, 'unitId' | 'level' | 'weight'> & { readonly duplicateUnanswered: boolean },
): CaseDraft {
  return {
    bulletinId: bulletin.id,
    itemId: item.id,
    source: bulletin.source,
    title: item.titleZh,
    titleEn: item.titleEn,
    problem: item.problem,
    categoryNo: item.categoryNo,
    aspectNo: item.aspectNo,
    sector: item.sector,
    responsibleUnitId: assignment.unitId,
    level: assignment.level,
    weight: assignment.weight,
    rectifyType: item.rectifyType,
    dueRule: item.deadlineRule,
    effectThreshold: item.effectThreshold,
    packId: bulletin.pack_id,
    packVersion: bulletin.pack_version,
    supervisingUnitId: bulletin.issuer_unit_id,
    draftedBy: bulletin.drafted_by,
    approvedBy: bulletin.approved_by ?? '',
    duplicateUnanswered: assignment.duplicateUnanswered,
  };
}

function casesRefused(error: IssueRefused, assignments: readonly AssignmentRow[]): BulletinRefused {
  const lines = error.drafts.slice(0, 10).map(({ position, guards }) => {
    const assignment = assignments[position];
    // IssueRefused carries the names of guards as decide gave them.
    const texts = guards.map((guard) => guardTexts[guard as CaseGuard]);
    return {
      at: `${assignment?.itemNo} ${assignment?.pathText}`,
      zh: texts.map(({ zh }) => zh).join(','),
      en: texts.map(({ en }) => en).join(', '),
    };
  });
  return new BulletinRefused(
    'cases_refused',
    lines.map(({ at, zh }) => `${at}:${zh}`).join(';'),
    lines.map(({ at, en }) => `${at}: ${en}`).join('; '),
  );
}
