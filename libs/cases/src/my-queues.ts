import { Injectable } from '@nestjs/common';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { countDecisions } from './decision-queue.js';
import { countDisputes } from './dispute-queue.js';
import { countReferrals } from './referral-list.js';
import { verificationCountsSql } from './verification-queue.sql.js';

/** How much of each queue is the caller's own open work; nothing of a queue that his post has no part in. */
export interface MyQueues {
  /** Cases a verifier may judge; of a supervisor, those that no team can be formed for. */
  readonly verification: number | null;
  readonly decisions: number | null;
  readonly disputes: number | null;
  readonly referrals: number | null;
}

@Injectable()
export class QueueCounts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The numbers beside the entries of the menu, each made by what makes its list. */
  read(caller: Caller): Promise<MyQueues> {
    return this.unitOfWork.read(async (reader): Promise<MyQueues> => {
      const none = { verification: null, decisions: null, disputes: null, referrals: null };
      switch (caller.role) {
        case 'verifier':
        case 'supervisor': {
          const scope = caseScope(caller, 'k', 3);
          const [found] = await reader.query<{ mine: number; missing: number }>(verificationCountsSql(scope.sql), [
            null,
            caller.postId,
            ...scope.params,
          ]);
          return { ...none, verification: (caller.role === 'verifier' ? found?.mine : found?.missing) ?? 0 };
        }
        case 'leader':
          return { ...none, decisions: await countDecisions(reader, caller) };
        case 'arbiter':
          return { ...none, disputes: await countDisputes(reader, caller) };
        case 'discipline_contact':
          return { ...none, referrals: await countReferrals(reader, caller) };
        case 'liaison':
        case 'principal':
        case 'deputy':
        case 'organisation_department':
        case 'auditor':
        case 'admin':
          return none;
      }
    });
  }
}
