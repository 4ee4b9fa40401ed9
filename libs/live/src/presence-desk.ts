import { Injectable } from '@nestjs/common';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { beatSql, forgetSql, leaveSql, othersSql } from './presence.sql.js';

/** Somebody else who has the case open. */
export interface Present {
  readonly personId: string;
  readonly person: string;
  readonly post: string;
  readonly unit: string;
  /** The action whose form he fills in; null: he looks. */
  readonly action: string | null;
}

/** Who else is on a case (UX-10); only whoever may read the case is told, and nobody is told of the public. */
@Injectable()
export class PresenceDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The caller has the case open, and is taken to for a minute; answers who else has. Undefined outside his scope.
   * Auditors see the others and are not announced: nobody acts differently because he is looked at.
   */
  beat(
    caller: Caller,
    caseId: string,
    view: { readonly id: string; readonly action: string | null },
  ): Promise<readonly Present[] | undefined> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await maySee(tx, caller, caseId))) return undefined;
      if (caller.role !== 'auditor')
        await tx.query(beatSql, [caseId, view.id, caller.personId, caller.postId, view.action]);
      return tx.query<Present>(othersSql, [caseId, caller.personId]);
    });
  }

  /** The caller has closed the case. */
  async leave(caller: Caller, caseId: string, viewId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.query(leaveSql, [caseId, viewId, caller.personId]);
      await tx.query(forgetSql);
    });
  }
}

async function maySee(reader: Reader, caller: Caller, caseId: string): Promise<boolean> {
  const scope = caseScope(caller, 'k', 2);
  const rows = await reader.query(`select 1 from kase k where k.id = $1 and (${scope.sql})`, [caseId, ...scope.params]);
  return rows.length > 0;
}
