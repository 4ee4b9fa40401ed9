import { Injectable } from '@nestjs/common';
import { accountOf, changePassword, endOtherSessions } from '#organisation';
import type { Caller, OpenSession } from '#organisation';
import { UnitOfWork } from '#platform';
import { notPossible } from './administration-refused.js';
import { noteConfiguration } from './configuration-log.js';

/** What a person sees of his own account. */
export interface AccountView {
  readonly username: string;
  readonly sessions: readonly OpenSession[];
}

/** What everybody does with his own account; that it was done is on record, never the words. */
@Injectable()
export class AccountDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(token: string): Promise<AccountView | undefined> {
    return this.unitOfWork.read((reader) => accountOf(reader, token));
  }

  /** Refuses when the password of today is wrong, or the new one is the same. */
  async changePassword(caller: Caller, token: string, current: string, next: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const change = await changePassword(tx, token, current, next);
      if (change === 'wrong') throw notPossible('现用口令不正确。', 'The password of today is wrong.');
      if (change === 'same') throw notPossible('新口令不得与现用口令相同。', 'The new password is the old one.');
      await noteConfiguration(tx, caller, { action: 'change_password', subject: `person:${caller.personId}` });
    });
  }

  endOthers(caller: Caller, token: string): Promise<{ readonly ended: number }> {
    return this.unitOfWork.run(async (tx) => {
      const ended = await endOtherSessions(tx, token);
      if (ended > 0)
        await noteConfiguration(tx, caller, {
          action: 'end_sessions',
          subject: `person:${caller.personId}`,
          after: { ended },
        });
      return { ended };
    });
  }
}
