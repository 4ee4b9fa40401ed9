import { Injectable } from '@nestjs/common';
import { workOnCase, readOnCase } from '#cases';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { EvaluationRefused } from './evaluation-refused.js';

const checkers: readonly string[] = ['supervisor', 'leader', 'upper_level'];

/** An objection as those see it who check it; the unit sees none of it. */
export interface ObjectionRow {
  readonly id: string;
  readonly filedAt: string;
  readonly claim: string;
  readonly contact: string | null;
  readonly status: string;
  readonly finding: string | null;
}

@Injectable()
export class ObjectionDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The objections of a case, oldest first, for its supervisors and those above. */
  list(caller: Caller, caseId: string): Promise<readonly ObjectionRow[]> {
    return this.unitOfWork.read(async (reader) => {
      const { actor } = await readOnCase(reader, caller, caseId);
      if (actor.kind !== 'person' || !actor.roles.some((role) => checkers.includes(role)))
        throw new EvaluationRefused('not_found');
      return reader.query<ObjectionRow>(
        `select id, filed_at as "filedAt", claim, contact, status, finding from objection
         where case_id = $1 order by filed_at limit 500`,
        [caseId],
      );
    });
  }

  /** Says with a finding that an objection is not true; nobody of the verifying team may (section 8, rule 4). */
  async dismiss(caller: Caller, caseId: string, objectionId: string, finding: string): Promise<void> {
    await workOnCase(this.unitOfWork, caller, caseId, async (tx, { actor, facts }) => {
      if (actor.kind !== 'person' || !actor.roles.some((role) => checkers.includes(role)))
        throw new EvaluationRefused('not_found');
      if (facts.verifiedByPersons.includes(caller.personId)) throw new EvaluationRefused('checker_of_team');
      const [row] = await tx.query<{ status: string }>('select status from objection where id = $1 and case_id = $2', [
        objectionId,
        caseId,
      ]);
      if (!row) throw new EvaluationRefused('not_found');
      if (row.status !== 'open') throw new EvaluationRefused('objection_decided');
      await tx.query(
        `update objection set status = 'dismissed', finding = $2, checked_by = $3, decided_at = rectify_now()
         where id = $1`,
        [objectionId, finding, caller.postId],
      );
      return { answer: undefined, note: { action: 'dismiss_objection', reason: finding } };
    });
  }
}
