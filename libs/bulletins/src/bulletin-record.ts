import type { Caller } from '#organisation';
import type { LocalDate } from '#domain';
import type { Reader, Tx } from '#platform';
import { BulletinRefused } from './bulletin-refused.js';

export const bulletinStatuses = ['draft', 'submitted', 'approved', 'issued', 'withdrawn'] as const;
export type BulletinStatus = (typeof bulletinStatuses)[number];

export interface BulletinRow {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuer_unit_id: string;
  readonly issuer_name: string;
  readonly issuer_path: string;
  readonly issuer_line_path: string | null;
  readonly source: string;
  readonly body: string;
  readonly occasion: string | null;
  readonly basis: string | null;
  readonly stated_categories: number;
  readonly stated_aspects: number;
  readonly stated_items: readonly string[] | null;
  readonly status: BulletinStatus;
  readonly pack_id: string;
  readonly pack_version: number;
  readonly version: number;
  readonly drafted_by: string;
  readonly approved_by: string | null;
  readonly issued_on: LocalDate | null;
  readonly today: LocalDate;
}

const bulletinSql = `
select b.*, u.name as issuer_name, u.path as issuer_path, u.line_path as issuer_line_path,
  (rectify_now() at time zone 'Asia/Shanghai')::date as today
from bulletin b join unit u on u.id = b.issuer_unit_id where b.id = $1`;

/** Whether a caller may read a bulletin: its issuer's people, the auditor and, once issued, all units below. */
function mayRead(row: BulletinRow, caller: Caller): boolean {
  const works =
    ['supervisor', 'leader', 'arbiter', 'verifier'].includes(caller.role) && caller.unitId === row.issuer_unit_id;
  const isBelow =
    caller.unitPath.startsWith(row.issuer_path) ||
    (row.issuer_line_path !== null && (caller.unitLinePath?.startsWith(row.issuer_line_path) ?? false));
  return works || caller.role === 'auditor' || (row.status === 'issued' && isBelow);
}

/** A bulletin the caller may read; throws `not_found` otherwise, so that its existence stays unknown. */
export async function readBulletin(reader: Reader, id: string, caller: Caller): Promise<BulletinRow> {
  const [row] = await reader.query<BulletinRow>(bulletinSql, [id]);
  if (!row || !mayRead(row, caller))
    throw new BulletinRefused('not_found', '没有这份通报。', 'There is no such bulletin.');
  return row;
}

export interface Change {
  readonly role: 'supervisor' | 'leader';
  readonly from: readonly BulletinStatus[];
  readonly version: number | null;
}

/** Locks a bulletin for a change: the right role in the issuing unit, the right status, the version last seen. */
export async function lockBulletin(tx: Tx, id: string, caller: Caller, change: Change): Promise<BulletinRow> {
  await tx.query('select 1 from bulletin where id = $1 for update', [id]);
  const row = await readBulletin(tx, id, caller);
  if (caller.role !== change.role || caller.unitId !== row.issuer_unit_id) {
    const post = change.role === 'leader' ? ['分管领导', 'leader'] : ['整改办主任', 'supervisor'];
    throw new BulletinRefused(
      'not_permitted',
      `须由${row.issuer_name}${post[0]}办理。`,
      `Only the ${post[1]} of ${row.issuer_name} may do this.`,
    );
  }
  if (change.version !== null && change.version !== row.version) {
    throw new BulletinRefused(
      'stale_version',
      `通报已更新到第${row.version}版,请刷新。`,
      `The bulletin is at version ${row.version} now; read it again.`,
    );
  }
  if (!change.from.includes(row.status)) {
    throw new BulletinRefused(
      'wrong_status',
      `通报现为“${row.status}”,不能这样办理。`,
      `The bulletin is ${row.status}; this cannot be done to it.`,
    );
  }
  return row;
}

/** Writes the trail of a bulletin; the version goes up with every change. */
export async function noteBulletin(
  tx: Tx,
  id: string,
  caller: Caller,
  action: string,
  reason: string | null = null,
): Promise<void> {
  await tx.query(
    `with changed as (update bulletin set version = version + 1 where id = $1)
     insert into bulletin_event (bulletin_id, no, at, actor_post, actor_person, action, reason, on_behalf_of)
     select $1, count(*) + 1, rectify_now(), $2, $3, $4, $5, $6 from bulletin_event where bulletin_id = $1`,
    [id, caller.postId, caller.personId, action, reason, caller.onBehalfOf?.personId ?? null],
  );
}
