import { Injectable } from '@nestjs/common';
import { unitScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { AdministrationRefused, missing, notPossible } from './administration-refused.js';
import { carryOut, checkChange, refuseOrphans } from './carry-out.js';
import type { NewAccount } from './carry-out.js';
import { noteConfiguration } from './configuration-log.js';
import { readAppointments } from './import-appointments.js';
import type { AppointmentRow } from './import-appointments.js';
import { previewMerger } from './merge-units.js';
import type { MergerPreview } from './merge-units.js';
import type { ChangeKind, ChangeStatus, OrganisationChange } from './organisation-change.js';

/** A change on its way: proposed by a supervisor, approved by a leader, entered by an administrator (section 8). */
export interface ChangeView {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly unitId: string;
  readonly unitName: string;
  readonly data: Omit<OrganisationChange, 'kind'>;
  readonly reason: string;
  readonly status: ChangeStatus;
  readonly proposedBy: string;
  readonly approvedBy: string | null;
  readonly enteredBy: string | null;
  readonly createdAt: string;
}

interface ChangeRow extends ChangeView {
  readonly proposingUnitId: string;
  readonly proposerId: string;
}

const changeColumns = `c.id, c.kind, c.unit_id as "unitId", u.name as "unitName", c.data, c.reason, c.status,
  pb.name as "proposedBy", ab.name as "approvedBy", eb.name as "enteredBy", c.created_at as "createdAt",
  c.proposing_unit_id as "proposingUnitId", c.proposed_by as "proposerId"`;
const changeJoins = `join unit u on u.id = c.unit_id join person pb on pb.id = c.proposed_by
  left join person ab on ab.id = c.approved_by left join person eb on eb.id = c.entered_by`;

@Injectable()
export class OrganisationDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A supervisor proposes a change at or below his unit; what cannot be done is refused at once. */
  propose(caller: Caller, change: OrganisationChange, reason: string): Promise<ChangeView> {
    return this.unitOfWork.run((tx) => this.proposeIn(tx, caller, change, reason));
  }

  /**
   * A list of holders as CSV: says row by row what would change (OR-11). Unless it is a dry run it becomes one proposal;
   * with a row that cannot be taken it is refused whole.
   */
  importAppointments(
    caller: Caller,
    bytes: Uint8Array,
    options: { readonly dryRun: boolean; readonly reason: string },
  ): Promise<{ readonly rows: readonly AppointmentRow[]; readonly change: ChangeView | null }> {
    return this.unitOfWork.run(async (tx) => {
      const { rows, appointments } = await readAppointments(tx, caller, bytes);
      if (options.dryRun) return { rows, change: null };
      const wrong = rows.filter(({ result }) => result === 'error');
      if (wrong.length > 0)
        throw notPossible(
          `有${wrong.length}行不能录入:${wrong
            .slice(0, 5)
            .map(({ row, zh }) => `第${row}行${zh}`)
            .join(';')}。`,
          `${wrong.length} rows cannot be taken: ${wrong
            .slice(0, 5)
            .map(({ row, en }) => `row ${row}: ${en}`)
            .join('; ')}.`,
        );
      if (appointments.length === 0) return { rows, change: null };
      return { rows, change: await this.proposeIn(tx, caller, { kind: 'appoint_many', appointments }, options.reason) };
    });
  }

  /** What a merger would move; nothing is kept. */
  preview(caller: Caller, change: Extract<OrganisationChange, { kind: 'merge_units' }>): Promise<MergerPreview> {
    return this.unitOfWork.read(async (reader) => {
      await this.unitOfChange(reader, caller, change);
      return previewMerger(reader, change);
    });
  }

  /** The leader of the proposing unit approves or refuses; nobody decides on his own proposal. */
  decide(caller: Caller, id: string, decision: 'approved' | 'refused', reason?: string): Promise<ChangeView> {
    return this.unitOfWork.run(async (tx) => {
      const row = await lockChange(tx, caller, id, 'proposed');
      if (caller.role !== 'leader' || caller.unitId !== row.proposingUnitId)
        throw new AdministrationRefused(
          'not_permitted',
          '须由提出单位的分管领导审批。',
          'The leader of the proposing unit decides.',
        );
      if (row.proposerId === caller.personId)
        throw new AdministrationRefused(
          'own_proposal',
          '不得审批自己提出的变更。',
          'Nobody approves his own proposal.',
        );
      await tx.query('update organisation_change set status = $2, approved_by = $3 where id = $1', [
        id,
        decision,
        caller.personId,
      ]);
      await noteConfiguration(tx, caller, {
        action: decision === 'approved' ? 'approve' : 'refuse',
        subject: `change:${id}`,
        ...(reason === undefined ? {} : { reason }),
      });
      return viewOf(await readChange(tx, caller, id));
    });
  }

  /** The administrator enters what was approved: in one transaction, checked again as things stand now. */
  enter(caller: Caller, id: string, account?: NewAccount): Promise<ChangeView> {
    return this.unitOfWork.run(async (tx) => {
      const { kind, data, reason } = await lockChange(tx, caller, id, 'approved');
      const change = { kind, ...data } as OrganisationChange; // as it was proposed, from the column it was stored in
      if (account && kind !== 'appoint' && kind !== 'substitute')
        throw notPossible(
          '只有任职或代理可同时开设账号。',
          'An account is opened only with an appointment or a substitution.',
        );
      const { subject, before, after } = await carryOut(tx, change, { id, reason, account, caller });
      await tx.query(`update organisation_change set status = 'entered', entered_by = $2 where id = $1`, [
        id,
        caller.personId,
      ]);
      await noteConfiguration(tx, caller, { action: kind, subject, before, after, reason });
      return viewOf(await readChange(tx, caller, id));
    });
  }

  /** Ends whatever substitution runs or waits in a post: it takes power back, so one person suffices. */
  endSubstitution(caller: Caller, postId: string, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const unitId = await this.unitOfChange(tx, caller, { kind: 'end_holding', postId });
      await tx.query('select 1 from post where id = $1 for update', [postId]);
      const ended = await tx.query<{ person_id: string }>(
        'update substitute set ended_at = rectify_now() where post_id = $1 and ended_at is null and to_on >= local_today() returning person_id',
        [postId],
      );
      if (ended.length === 0)
        throw new AdministrationRefused('wrong_status', '该岗位没有代理人。', 'The post has no substitute.');
      await refuseOrphans(tx, unitId);
      await noteConfiguration(tx, caller, {
        action: 'end_substitution',
        subject: `post:${postId}`,
        before: ended,
        reason,
      });
    });
  }

  /** Changes in the caller's scope, newest first. */
  list(
    caller: Caller,
    filter: {
      readonly status?: ChangeStatus | undefined;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ) {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 4);
      const rows = await reader.query<ChangeRow & { total: number }>(
        `with found as (select c.* from organisation_change c join unit u on u.id = c.unit_id
           where (${scope.sql}) and ($1::text is null or c.status = $1))
         select ${changeColumns}, (select count(*) from found) as total from found c ${changeJoins}
         where $2::uuid is null or c.id < $2 order by c.id desc limit $3`,
        [filter.status ?? null, filter.cursor ?? null, filter.limit + 1, ...scope.params],
      );
      const items = rows.slice(0, filter.limit).map(viewOf);
      return {
        items,
        next: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null,
        total: rows[0]?.total ?? 0,
      };
    });
  }

  /** One change; for a merger that still waits, with what it would move. */
  get(caller: Caller, id: string): Promise<ChangeView & { readonly preview: MergerPreview | null }> {
    return this.unitOfWork.read(async (reader) => {
      const row = await readChange(reader, caller, id);
      const waits = row.status === 'proposed' || row.status === 'approved';
      const change = { kind: row.kind, ...row.data } as OrganisationChange; // see `enter`
      const preview = waits && change.kind === 'merge_units' ? await previewMerger(reader, change) : null;
      return { ...viewOf(row), preview };
    });
  }

  private async proposeIn(tx: Tx, caller: Caller, change: OrganisationChange, reason: string): Promise<ChangeView> {
    const unitId = await this.unitOfChange(tx, caller, change);
    await checkChange(tx, change);
    const id = newId();
    const { kind, ...data } = change;
    await tx.query(
      `insert into organisation_change (id, kind, unit_id, data, reason, status, proposing_unit_id, proposed_by, created_at)
       values ($1, $2, $3, $4, $5, 'proposed', $6, $7, rectify_now())`,
      [id, kind, unitId, JSON.stringify(data), reason, caller.unitId, caller.personId],
    );
    await noteConfiguration(tx, caller, { action: 'propose', subject: `change:${id}`, after: change, reason });
    return viewOf(await readChange(tx, caller, id));
  }

  /** The unit a change concerns; every unit it names must lie in the caller's scope. */
  private async unitOfChange(reader: Reader, caller: Caller, change: OrganisationChange): Promise<string> {
    const ids = await this.unitsNamed(reader, change);
    const scope = unitScope(caller, 'u', 2);
    const found = await reader.query(`select 1 from unit u where u.id = any($1::uuid[]) and (${scope.sql})`, [
      ids,
      ...scope.params,
    ]);
    const [first] = ids;
    if (first === undefined || found.length !== new Set(ids).size || ids.length !== found.length) throw missing();
    return first;
  }

  private async unitsNamed(reader: Reader, change: OrganisationChange): Promise<readonly string[]> {
    switch (change.kind) {
      case 'merge_units':
        return change.unitIds;
      case 'rename_unit':
        return [change.unitId];
      case 'appoint_many': {
        const rows = await reader.query<{ id: string }>(
          'select distinct unit_id as id from post where id = any($1::uuid[])',
          [change.appointments.map(({ postId }) => postId)],
        );
        return rows.map(({ id }) => id);
      }
      case 'appoint':
      case 'end_holding':
      case 'substitute':
        return [await unitOfPost(reader, change.postId)];
    }
  }
}

async function unitOfPost(reader: Reader, postId: string): Promise<string> {
  const [post] = await reader.query<{ unit_id: string }>('select unit_id from post where id = $1', [postId]);
  if (!post) throw missing();
  return post.unit_id;
}

async function readChange(reader: Reader, caller: Caller, id: string): Promise<ChangeRow> {
  const scope = unitScope(caller, 'u', 2);
  const [row] = await reader.query<ChangeRow>(
    `select ${changeColumns} from organisation_change c ${changeJoins} where c.id = $1 and (${scope.sql})`,
    [id, ...scope.params],
  );
  if (!row) throw missing();
  return row;
}

async function lockChange(tx: Tx, caller: Caller, id: string, status: ChangeStatus): Promise<ChangeRow> {
  await tx.query('select 1 from organisation_change where id = $1 for update', [id]);
  const row = await readChange(tx, caller, id);
  if (row.status !== status)
    throw new AdministrationRefused(
      'wrong_status',
      `该变更现为“${row.status}”,不能这样办理。`,
      `The change is ${row.status}; this cannot be done to it.`,
    );
  return row;
}

function viewOf({
  proposingUnitId: _unit,
  proposerId: _proposer,
  ...view
}: ChangeRow & { total?: number }): ChangeView {
  const { total: _total, ...shown } = view;
  return shown;
}
