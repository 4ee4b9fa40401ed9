import { caseStates, decide } from '#domain';
import type { CaseActor, CaseCommand, CaseState, LocalDate } from '#domain';
import type { Tx } from '#platform';
import { lockCasesSql } from './case-facts.sql.js';
import { loadCases } from './case-facts.js';
import { record, rowsOf } from './case-record.js';
import type { Decided } from './case-record.js';
import { draftPartsSql, partsSql, tellJointSql, upholdSql } from './case-family.sql.js';

const system: CaseActor = { kind: 'system', job: 'family' };

/** Whether a decision means something for other cases, or for more of this one than its own rows. */
export function reachesOthers({ loaded, command, accepted }: Decided): boolean {
  const { row } = loaded;
  const turns = (accepted.state === 'closed') !== (row.state === 'closed');
  return (
    command.type === 'merge' ||
    command.type === 'reassign' ||
    command.type === 'uphold_objection' ||
    (command.type === 'reject_dispute' && (command.parts ?? command.jointUnitIds) !== undefined) ||
    row.parent_case_id !== null ||
    (turns && row.family.some(({ relation }) => relation === 'merged'))
  );
}

/**
 * Carries a decision on to the cases bound to it, in the same transaction (rules under the table of section 4): a
 * master takes in what is merged and takes it along, a split case stands where its least advanced part stands.
 */
export async function settleFamily(tx: Tx, { loaded, command, accepted }: Decided): Promise<void> {
  const { row } = loaded;
  const merged = row.family.filter(({ relation }) => relation === 'merged').map(({ id }) => id);
  if (command.type === 'merge') await mergeInto(tx, loaded.row, command.masterCaseId, merged);
  if (command.type === 'reject_dispute' && command.jointUnitIds)
    await tx.query(tellJointSql, [row.id, command.jointUnitIds]);
  if (command.type === 'reject_dispute' && command.parts) await splitInto(tx, loaded.row, command.parts);
  if ((accepted.state === 'closed') !== (row.state === 'closed'))
    await follow(tx, merged, { of: 'master', caseId: row.id, state: accepted.state, by: null });
  if (command.type === 'uphold_objection') await tx.query(upholdSql, [row.id, command.finding, command.checkedBy]);
  const isSplit = command.type === 'reject_dispute' && command.parts !== undefined;
  const whole = isSplit ? row.id : row.parent_case_id;
  if (whole !== null) await followParts(tx, whole);
}

/** Decides and writes a command of the system on another case, and on what hangs on that one. */
async function carryOut(tx: Tx, caseId: string, command: CaseCommand): Promise<void> {
  await tx.query(lockCasesSql, [[caseId]]);
  const [loaded] = await loadCases(tx, [caseId], null);
  if (!loaded) throw new Error(`Case ${caseId} is gone.`);
  const accepted = decide(loaded.facts, command, system);
  if (accepted.kind === 'refused') throw new Error(`${command.type} is refused on ${loaded.row.number}.`);
  const decided: Decided = { loaded, command, actor: system, accepted };
  await record(tx, [rowsOf(decided)]);
  if (reachesOthers(decided)) await settleFamily(tx, decided);
}

type Following = Omit<Extract<CaseCommand, { type: 'follow' }>, 'type'>;

async function follow(tx: Tx, caseIds: readonly string[], following: Following): Promise<void> {
  for (const id of caseIds) await carryOut(tx, id, { type: 'follow', ...following });
}

/** T07: the master keeps the earliest due date; what was merged into the merged goes to the same master. */
async function mergeInto(tx: Tx, row: Decided['loaded']['row'], masterId: string, merged: readonly string[]) {
  const dueDate = row.due_date;
  if (dueDate === null) throw new Error(`Case ${row.number} was issued without a due date.`);
  await carryOut(tx, masterId, { type: 'absorb', caseId: row.id, number: row.number, dueDate });
  const [master] = await loadCases(tx, [masterId], null);
  if (master) await follow(tx, merged, { of: 'master', caseId: masterId, state: master.row.state, by: null });
}

/** T05: parts with numbers of their own below the number of the whole; they share its weight and its dates. */
async function splitInto(
  tx: Tx,
  row: Decided['loaded']['row'],
  parts: readonly { readonly id: string; readonly problem: string }[],
): Promise<void> {
  if (row.due_date === null || row.original_due_date === null || row.issued_on === null)
    throw new Error(`Case ${row.number} was never issued.`);
  await tx.query(draftPartsSql, [row.id, JSON.stringify(parts)]);
  for (const { id } of parts) {
    await carryOut(tx, id, {
      type: 'split_off',
      parentId: row.id,
      startsOn: row.issued_on,
      originalDueDate: row.original_due_date,
      dueDate: row.due_date,
    });
  }
}

interface PartRow {
  readonly state: CaseState;
  readonly next_by: LocalDate | null;
  readonly whole_state: CaseState;
  readonly whole_by: LocalDate | null;
}

/** Ends count as the furthest a part can get; a whole of withdrawn and closed parts is closed. */
function progressOf(state: CaseState): number {
  return caseStates.indexOf(state === 'merged' || state === 'withdrawn' ? 'closed' : state);
}

async function followParts(tx: Tx, wholeId: string): Promise<void> {
  await tx.query(lockCasesSql, [[wholeId]]);
  const parts = await tx.query<PartRow>(partsSql, [wholeId]);
  const isLive = parts.filter(({ state }) => state !== 'draft');
  const [least] = isLive.toSorted((a, b) => progressOf(a.state) - progressOf(b.state));
  // While parts come to life one by one the whole waits for the last of them.
  if (!least || isLive.length < parts.length) return;
  const over = progressOf(least.state) === progressOf('closed');
  const state = over ? (isLive.some((part) => part.state === 'closed') ? 'closed' : 'withdrawn') : least.state;
  if (state === least.whole_state && least.next_by === least.whole_by) return;
  await carryOut(tx, wholeId, { type: 'follow', of: 'parts', caseId: wholeId, state, by: over ? null : least.next_by });
}
