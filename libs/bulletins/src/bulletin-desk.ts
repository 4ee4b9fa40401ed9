import { Injectable } from '@nestjs/common';
import { deadlineWords } from '#domain';
import type { Bilingual, CaseLevel } from '#domain';
import { unwatched } from '#imports';
import type { ImportWatch } from '#imports';
import type { Caller } from '#organisation';
import { readTable } from '#spreadsheets';
import type { RowError, TableFormat } from '#spreadsheets';
import { UnitOfWork, newId } from '#platform';
import type { Tx } from '#platform';
import { assignableSql, insertItemsSql } from './bulletin.sql.js';
import { lockBulletin, noteBulletin } from './bulletin-record.js';
import { BulletinRefused } from './bulletin-refused.js';
import { issueBulletin } from './issue-bulletin.js';
import { readItems } from './item-row.js';
import type { BulletinItem } from './item-row.js';

export interface BulletinDraft {
  readonly title: string;
  readonly source: string;
  readonly body: string;
  readonly occasion?: string | undefined;
  readonly basis?: string | undefined;
  readonly statedCategories: number;
  readonly statedAspects: number;
  /** The item numbers the bulletin announces; with them a missing one is named even at the end of a category. */
  readonly statedItems?: readonly string[] | undefined;
}

export interface ImportAnswer {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly items: readonly (Pick<BulletinItem, 'itemNo' | 'titleZh' | 'deadlineRule' | 'rectifyType'> & {
    readonly deadlineText: Bilingual;
  })[];
  readonly errors: readonly RowError[];
}

/** Units named one by one, or all of a level (and kind or sector) below a unit. */
export interface AssignmentTarget {
  readonly unitIds?: readonly string[] | undefined;
  readonly scope?:
    | {
        readonly underUnitId: string;
        readonly level: string;
        readonly kinds?: readonly string[] | undefined;
        readonly sector?: string | undefined;
      }
    | undefined;
}

@Injectable()
export class BulletinDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Drafts a bulletin of the caller's unit; only a supervisor drafts (section 8). Answers its id. */
  createDraft(caller: Caller, draft: BulletinDraft): Promise<string> {
    if (caller.role !== 'supervisor') {
      throw new BulletinRefused('not_permitted', '通报由整改办主任拟办。', 'A bulletin is drafted by a supervisor.');
    }
    return this.unitOfWork.run(async (tx) => {
      const id = newId();
      await tx.query(
        `insert into bulletin (id, title, issuer_unit_id, source, occasion, basis, body, stated_categories, stated_aspects,
           stated_items, status, pack_id, pack_version, version, drafted_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'draft',
           coalesce((select value #>> '{}' from installation_setting where name = 'default_pack'), 'party_building'), 1, 0, $11, rectify_now())`,
        [
          id,
          draft.title,
          caller.unitId,
          draft.source,
          draft.occasion ?? null,
          draft.basis ?? null,
          draft.body,
          draft.statedCategories,
          draft.statedAspects,
          draft.statedItems ?? null,
          caller.personId,
        ],
      );
      await noteBulletin(tx, id, caller, 'draft');
      return id;
    });
  }

  /** Changes the text of a draft; what it states about itself goes with it. */
  changeDraft(caller: Caller, id: string, draft: BulletinDraft, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['draft'], version });
      await tx.query(
        `update bulletin set title = $2, source = $3, occasion = $4, basis = $5, body = $6, stated_categories = $7,
           stated_aspects = $8, stated_items = $9 where id = $1`,
        [
          id,
          draft.title,
          draft.source,
          draft.occasion ?? null,
          draft.basis ?? null,
          draft.body,
          draft.statedCategories,
          draft.statedAspects,
          draft.statedItems ?? null,
        ],
      );
      await noteBulletin(tx, id, caller, 'change');
    });
  }

  /** Reads items from a file; a dry run writes nothing. All or nothing unless `goodRowsOnly` (IN-6). */
  async importItems(
    caller: Caller,
    id: string,
    file: { readonly bytes: Buffer; readonly format: TableFormat },
    options: { readonly dryRun: boolean; readonly goodRowsOnly: boolean },
    watch: ImportWatch = unwatched,
  ): Promise<ImportAnswer> {
    const table = await readTable(file.bytes, file.format);
    await watch.reached('checking', 0, table.length);
    return this.unitOfWork.run(async (tx) => {
      const bulletin = await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['draft'], version: null });
      const { items, errors } = readItems(table, bulletin.today);
      watch.found({
        rows: table.length,
        taken: items.length,
        refused: new Set(errors.map(({ row }) => row)).size,
      });
      if (!options.dryRun) {
        if (errors.length > 0 && !options.goodRowsOnly) {
          throw new BulletinRefused(
            'invalid_rows',
            `有${errors.length}处错误,一行未导入。`,
            `${errors.length} errors; no row was imported.`,
            errors,
          );
        }
        await this.writeItems(tx, id, items);
        await noteBulletin(tx, id, caller, 'import');
        await watch.finish(tx);
      }
      const shown = items.map(({ itemNo, titleZh, deadlineRule, rectifyType }) => ({
        itemNo,
        titleZh,
        deadlineRule,
        deadlineText: deadlineWords(deadlineRule),
        rectifyType,
      }));
      return { dryRun: options.dryRun, rows: table.length, items: shown, errors };
    });
  }

  private async writeItems(tx: Tx, bulletinId: string, items: readonly BulletinItem[]): Promise<void> {
    const rows = items.map((item) => ({ ...item, id: newId() }));
    await tx.query(insertItemsSql, [bulletinId, JSON.stringify(rows)]);
  }

  /** Takes an item and its assignments out of a draft. */
  removeItem(caller: Caller, id: string, itemNo: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['draft'], version: null });
      const itemId = await findItem(tx, id, itemNo);
      await tx.query('delete from bulletin_assignment where item_id = $1', [itemId]);
      await tx.query('delete from bulletin_item where id = $1', [itemId]);
      await noteBulletin(tx, id, caller, 'remove_item', itemNo);
    });
  }

  /** Assigns an item to units singly or by scope (IN-4); units outside the issuer's tree and line are refused. */
  assign(
    caller: Caller,
    id: string,
    itemNo: string,
    target: AssignmentTarget,
    terms: { readonly level: CaseLevel; readonly weight: number },
  ): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const bulletin = await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['draft'], version: null });
      const itemId = await findItem(tx, id, itemNo);
      const { unitIds, scope } = target;
      const units = await tx.query<{ id: string }>(assignableSql, [
        bulletin.issuer_unit_id,
        unitIds ?? null,
        scope?.underUnitId ?? null,
        scope?.level ?? null,
        scope?.kinds ?? null,
        scope?.sector ?? null,
      ]);
      if (units.length === 0 || (unitIds && units.length < new Set(unitIds).size)) {
        throw new BulletinRefused(
          'outside_scope',
          '有单位不在本级管辖范围内,或没有符合条件的单位。',
          'A unit is not below the issuer or in its line, or none fits.',
        );
      }
      await tx.query(
        `insert into bulletin_assignment (id, item_id, unit_id, level, weight)
         select * from jsonb_to_recordset($1::jsonb) as x(id uuid, item_id uuid, unit_id uuid, level text, weight int)
         on conflict (item_id, unit_id) do update set level = excluded.level, weight = excluded.weight`,
        [JSON.stringify(units.map((unit) => ({ id: newId(), item_id: itemId, unit_id: unit.id, ...terms })))],
      );
      await noteBulletin(tx, id, caller, 'assign', itemNo);
      return units.length;
    });
  }

  /** Takes one unit out of an item. */
  unassign(caller: Caller, id: string, itemNo: string, unitId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['draft'], version: null });
      await tx.query('delete from bulletin_assignment where item_id = $1 and unit_id = $2', [
        await findItem(tx, id, itemNo),
        unitId,
      ]);
      await noteBulletin(tx, id, caller, 'unassign', itemNo);
    });
  }

  /** Says why a possible duplicate is a case of its own (T01). */
  answerDuplicate(caller: Caller, id: string, itemNo: string, unitId: string, answer: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['draft'], version: null });
      await tx.query('update bulletin_assignment set duplicate_answer = $3 where item_id = $1 and unit_id = $2', [
        await findItem(tx, id, itemNo),
        unitId,
        answer,
      ]);
      await noteBulletin(tx, id, caller, 'answer_duplicate', itemNo);
    });
  }

  /** Hands a draft to the leader. */
  submit(caller: Caller, id: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['draft'], version });
      await tx.query(`update bulletin set status = 'submitted' where id = $1`, [id]);
      await noteBulletin(tx, id, caller, 'submit');
    });
  }

  /** The leader of the issuing unit approves; nobody approves what he drafted. */
  approve(caller: Caller, id: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const bulletin = await lockBulletin(tx, id, caller, { role: 'leader', from: ['submitted'], version });
      if (bulletin.drafted_by === caller.personId) {
        throw new BulletinRefused('own_draft', '不得签批自己拟办的通报。', 'Nobody approves his own draft.');
      }
      await tx.query(`update bulletin set status = 'approved', approved_by = $2 where id = $1`, [id, caller.personId]);
      await noteBulletin(tx, id, caller, 'approve');
    });
  }

  /** The leader sends a draft back with a reason. */
  sendBack(caller: Caller, id: string, version: number, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await lockBulletin(tx, id, caller, { role: 'leader', from: ['submitted', 'approved'], version });
      await tx.query(`update bulletin set status = 'draft', approved_by = null where id = $1`, [id]);
      await noteBulletin(tx, id, caller, 'send_back', reason);
    });
  }

  /** Issues an approved bulletin: number, cases, clocks, rungs and notices in one transaction (T01). */
  issue(caller: Caller, id: string, version: number): Promise<{ number: string; cases: number }> {
    return this.unitOfWork.run(async (tx) => {
      const bulletin = await lockBulletin(tx, id, caller, { role: 'supervisor', from: ['approved'], version });
      const issued = await issueBulletin(tx, bulletin, caller);
      await noteBulletin(tx, id, caller, 'issue');
      return issued;
    });
  }
}

async function findItem(tx: Tx, bulletinId: string, itemNo: string): Promise<string> {
  const [item] = await tx.query<{ id: string }>(
    'select id from bulletin_item where bulletin_id = $1 and item_no = $2',
    [bulletinId, itemNo],
  );
  if (!item) throw new BulletinRefused('not_found', `通报中没有 ${itemNo}。`, `The bulletin has no item ${itemNo}.`);
  return item.id;
}
