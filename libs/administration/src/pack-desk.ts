import { Injectable } from '@nestjs/common';
import { ladderName, packInForce, packOf, queueForLadder } from '#cases';
import type { LocalDate, ParameterPack } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader, Tx } from '#platform';
import { AdministrationRefused, missing, notPossible } from './administration-refused.js';
import { noteConfiguration } from './configuration-log.js';
import { refuseUnlessCity, refuseUnlessOpen } from './two-persons.js';
import { changedPack, packText } from './pack-changes.js';
import type { PackChanges, PackText } from './pack-changes.js';

/** One version of a pack; a version never changes (section 15). */
export interface PackVersion {
  readonly id: string;
  readonly version: number;
  readonly status: 'proposed' | 'approved' | 'refused';
  readonly effectiveFrom: LocalDate;
  readonly inForce: boolean;
  readonly reason: string;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly parameters: PackText;
}

type StoredVersion = Omit<PackVersion, 'parameters'> & { readonly data: Omit<ParameterPack, 'id' | 'version'> };

const versionsSql = `
select k.id, k.version, k.status, k.effective_from as "effectiveFrom", k.reason, pb.name as "proposedBy",
  ab.name as "approvedBy", k.data,
  k.status = 'approved' and k.version = (select max(f.version) from parameter_pack f
    where f.id = k.id and f.status = 'approved' and f.effective_from <= local_today()) as "inForce"
from parameter_pack k left join person pb on pb.id = k.proposed_by left join person ab on ab.id = k.approved_by
where $1::text is null or k.id = $1 order by k.id, k.version desc limit 1000`;

@Injectable()
export class PackDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every version of every pack, or of one, newest first. */
  list(id?: string): Promise<readonly PackVersion[]> {
    return this.unitOfWork.read((reader) => versionsOf(reader, id));
  }

  /** The city's supervisor proposes the next version of a pack, changing some of its parameters from a day on. */
  propose(
    caller: Caller,
    id: string,
    terms: { readonly effectiveFrom: LocalDate; readonly reason: string; readonly changes: PackChanges },
  ): Promise<PackVersion> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'supervisor');
      await lockPack(tx, id);
      const newest = (await versionsOf(tx, id))[0];
      if (newest?.status === 'proposed')
        throw new AdministrationRefused('wrong_status', '已有待审批的版本。', 'A version waits for approval already.');
      await refusePast(tx, terms.effectiveFrom);
      const version = (newest?.version ?? 0) + 1;
      const data = changedPack(await newestApproved(tx, id), terms.changes);
      await tx.query(
        `insert into parameter_pack (id, version, data, effective_from, status, reason, proposed_by, created_at)
         values ($1, $2, $3, $4, 'proposed', $5, $6, rectify_now())`,
        [id, version, JSON.stringify(data), terms.effectiveFrom, terms.reason, caller.personId],
      );
      await noteConfiguration(tx, caller, {
        action: 'propose_pack',
        subject: `pack:${id}@${version}`,
        after: terms.changes,
        reason: terms.reason,
      });
      return versionOf(tx, id, version);
    });
  }

  /**
   * The city's leader moves open cases onto the ladder of a version in force (AD-1): dates stay, rungs are armed anew.
   * Answers how many cases wait for it; workers do the rest.
   */
  adoptLadder(caller: Caller, id: string, version: number, reason: string): Promise<{ readonly cases: number }> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'leader');
      await lockPack(tx, id);
      const found = await versionOf(tx, id, version);
      if (!found.inForce) throw notPossible('该版本不是现行版本。', 'That version is not the one in force.');
      const cases = await queueForLadder(tx, id, ladderName(id, version), reason);
      await noteConfiguration(tx, caller, {
        action: 'adopt_ladder',
        subject: `pack:${id}@${version}`,
        after: { cases },
        reason,
      });
      return { cases };
    });
  }

  /** The city's leader approves or refuses what somebody else proposed; cases issued before keep their version. */
  decide(caller: Caller, id: string, version: number, decision: 'approved' | 'refused'): Promise<PackVersion> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'leader');
      await lockPack(tx, id);
      const [row] = await tx.query<{ status: string; proposed_by: string; effective_from: LocalDate }>(
        'select status, proposed_by, effective_from from parameter_pack where id = $1 and version = $2',
        [id, version],
      );
      if (!row) throw missing();
      refuseUnlessOpen(caller, { status: row.status, proposedBy: row.proposed_by });
      if (decision === 'approved') await refusePast(tx, row.effective_from);
      const before = packText(await packInForce(tx, id));
      await tx.query('update parameter_pack set status = $3, approved_by = $4 where id = $1 and version = $2', [
        id,
        version,
        decision,
        caller.personId,
      ]);
      const view = await versionOf(tx, id, version);
      await noteConfiguration(tx, caller, {
        action: decision === 'approved' ? 'approve_pack' : 'refuse_pack',
        subject: `pack:${id}@${version}`,
        before,
        after: view.parameters,
        reason: view.reason,
      });
      return view;
    });
  }
}

/** The first version is there for good: its row is the lock of the whole pack. */
async function lockPack(tx: Tx, id: string): Promise<void> {
  const found = await tx.query('select 1 from parameter_pack where id = $1 and version = 1 for update', [id]);
  if (found.length === 0) throw missing();
}

async function refusePast(reader: Reader, day: LocalDate): Promise<void> {
  const past = await reader.query('select 1 where $1::date < local_today()', [day]);
  if (past.length > 0) throw notPossible('生效日期已过。', 'The day it would take effect has passed.');
}

async function newestApproved(reader: Reader, id: string): Promise<ParameterPack> {
  const [row] = await reader.query<{ version: number }>(
    `select max(version) as version from parameter_pack where id = $1 and status = 'approved'`,
    [id],
  );
  return packOf(reader, id, row?.version ?? 0);
}

async function versionsOf(reader: Reader, id: string | undefined): Promise<PackVersion[]> {
  const rows = await reader.query<StoredVersion>(versionsSql, [id ?? null]);
  return rows.map(({ data, ...row }) => ({
    ...row,
    parameters: packText({ ...data, id: row.id, version: row.version } as ParameterPack), // stored under its own names
  }));
}

async function versionOf(reader: Reader, id: string, version: number): Promise<PackVersion> {
  const found = (await versionsOf(reader, id)).find((candidate) => candidate.version === version);
  if (!found) throw missing();
  return found;
}
