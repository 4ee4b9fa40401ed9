import { handOverCases, keepOldMap, touchedCases } from '#cases';
import type { TouchedCase } from '#cases';
import type { Caller } from '#organisation';
import { newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { missing, notPossible } from './administration-refused.js';
import {
  endUnitsSql,
  foundUnitSql,
  lockUnitsSql,
  moveDraftsSql,
  moveHelpSql,
  moveUnitsSql,
  movedUnitsSql,
  officesSql,
  unitsSql,
} from './merge-units.sql.js';
import type { OrganisationChange } from './organisation-change.js';
import { appoint, endHoldings } from './posts.js';

type MergeUnits = Extract<OrganisationChange, { readonly kind: 'merge_units' }>;

interface MergingUnit {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly path: string;
  readonly parent_id: string | null;
  readonly line_parent_id: string | null;
  readonly valid_to: string | null;
}

/** What a merger would move, shown before it is approved and entered. */
export interface MergerPreview {
  readonly units: readonly { readonly id: string; readonly name: string; readonly ends: boolean }[];
  readonly successorName: string;
  readonly openCases: number;
  readonly cases: readonly Pick<TouchedCase, 'id' | 'number' | 'title' | 'state' | 'unit_name'>[];
  readonly endedCases: number;
  readonly holdings: number;
  readonly unitsBelow: number;
}

const SHOWN_CASES = 100;

/** The units of a merger; refuses what cannot become one unit. */
async function mergingUnits(reader: Reader, { unitIds, successor }: MergeUnits): Promise<readonly MergingUnit[]> {
  const units = await reader.query<MergingUnit>(unitsSql, [unitIds]);
  const [first] = units;
  if (!first || units.length !== unitIds.length) throw missing();
  if (units.length < 2) throw notPossible('合并至少涉及两个单位。', 'A merger takes two units at least.');
  if (units.some((unit) => unit.valid_to !== null))
    throw notPossible('有单位已撤并。', 'One of the units has been merged already.');
  if (
    units.some(
      (unit) => unit.level !== first.level || (unit.line_parent_id === null) !== (first.line_parent_id === null),
    )
  )
    throw notPossible('只能合并同级同类单位。', 'Only units of one level, of territory or of a line, can be merged.');
  if (units.some((one) => units.some((other) => one.id !== other.id && one.path.startsWith(other.path))))
    throw notPossible('不能与下级单位合并。', 'A unit cannot be merged with one below it.');
  if ('unitId' in successor && !unitIds.includes(successor.unitId))
    throw notPossible('接续单位须为其中之一或新设单位。', 'The successor is one of the units or a new one.');
  return units;
}

/** The units that end, in the order they were named. */
const endedOf = (units: readonly MergingUnit[], { successor }: MergeUnits): readonly MergingUnit[] =>
  units.filter(({ id }) => !('unitId' in successor && successor.unitId === id));

async function movedOf(reader: Reader, endedIds: readonly string[]): Promise<readonly string[]> {
  const rows = await reader.query<{ id: string }>(movedUnitsSql, [endedIds]);
  return rows.map(({ id }) => id);
}

/** Checks a merger and says what it would move. */
export async function previewMerger(reader: Reader, change: MergeUnits): Promise<MergerPreview> {
  const units = await mergingUnits(reader, change);
  const endedIds = endedOf(units, change).map(({ id }) => id);
  const movedIds = await movedOf(reader, endedIds);
  const [office] = await reader.query<{ name: string }>(officesSql, [[...endedIds, ...movedIds]]);
  if (office)
    throw notPossible(
      `${office.name}督办或验收着案件,须先移交。`,
      `${office.name} supervises or verifies cases; hand those over first.`,
    );
  await checkPerson(reader, change);
  const touched = await touchedCases(reader, { endedIds, movedIds });
  const handed = touched.filter((kase) => kase.handed_over);
  const [counts] = await reader.query<{ ended_cases: number; holdings: number }>(
    `select (select count(*) from kase where responsible_unit_id = any($1::uuid[])
         and state in ('closed', 'merged', 'withdrawn')) as ended_cases,
       (select count(*) from post_holding h join post p on p.id = h.post_id
         where p.unit_id = any($1::uuid[]) and h.to_on is null) as holdings`,
    [endedIds],
  );
  return {
    units: units.map(({ id, name }) => ({ id, name, ends: endedIds.includes(id) })),
    successorName: successorName(units, change),
    openCases: handed.length,
    cases: handed
      .slice(0, SHOWN_CASES)
      .map(({ id, number, title, state, unit_name }) => ({ id, number, title, state, unit_name })),
    endedCases: counts?.ended_cases ?? 0,
    holdings: counts?.holdings ?? 0,
    unitsBelow: movedIds.length,
  };
}

async function checkPerson(reader: Reader, { principalPersonId }: MergeUnits): Promise<void> {
  if (principalPersonId === undefined) return;
  const known = await reader.query('select 1 from person where id = $1', [principalPersonId]);
  if (known.length === 0) throw notPossible('没有这个人员。', 'There is no such person.');
}

function successorName(units: readonly MergingUnit[], { successor }: MergeUnits): string {
  return 'name' in successor ? successor.name : (units.find(({ id }) => id === successor.unitId)?.name ?? '');
}

/**
 * Merges units into one, whole or not at all: open cases handed over, posts ended, units below moved, drafts changed;
 * the old units stay readable with their successor (section 2). Answers the successor and what was moved.
 */
export async function mergeUnits(
  tx: Tx,
  change: MergeUnits,
  { id: changeId, reason }: { readonly id: string; readonly reason: string },
  caller: Caller,
): Promise<{ readonly successorId: string; readonly preview: MergerPreview }> {
  await tx.query(lockUnitsSql, [[...change.unitIds, ...(await movedOf(tx, change.unitIds))]]);
  const preview = await previewMerger(tx, change);
  const endedIds = preview.units.filter(({ ends }) => ends).map(({ id }) => id);
  const successorId = 'unitId' in change.successor ? change.successor.unitId : newId();
  if ('name' in change.successor) await tx.query(foundUnitSql, [successorId, change.successor.name, change.unitIds[0]]);
  const merger = { endedIds, successorId, movedIds: await movedOf(tx, endedIds) };
  await keepOldMap(tx, merger, changeId);
  await tx.query(endUnitsSql, [endedIds, successorId]);
  await tx.query(moveUnitsSql, [endedIds, successorId]);
  await tx.query(moveDraftsSql, [endedIds, successorId]);
  await tx.query(moveHelpSql, [endedIds, successorId]);
  if (change.principalPersonId !== undefined) await appointPrincipal(tx, successorId, change.principalPersonId);
  await handOverCases(tx, merger, { id: changeId, reason, successorName: preview.successorName }, caller);
  return { successorId, preview };
}

async function appointPrincipal(tx: Tx, unitId: string, personId: string): Promise<void> {
  const [post] = await tx.query<{ id: string; held: boolean }>(
    `select p.id, exists (select 1 from post_holding h where h.post_id = p.id and h.to_on is null and h.person_id = $2) as held
     from post p where p.unit_id = $1 and p.is_principal`,
    [unitId, personId],
  );
  if (!post) throw notPossible('接续单位没有书记岗位。', 'The successor has no principal post.');
  if (post.held) return;
  await endHoldings(tx, [post.id]);
  await appoint(tx, post.id, { personId });
}
