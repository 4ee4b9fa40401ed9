import { Injectable } from '@nestjs/common';
import { calendarOf } from '#cases';
import { planPush } from '#domain';
import type { Instant, Recipient } from '#domain';
import { UnitOfWork, newId } from '#platform';
import type { Reader } from '#platform';
import { duePeopleSql, planSql, waitingSql } from './message-planner.sql.js';
import { pushPolicyOf } from './settings.js';

interface WaitingRow extends Recipient {
  readonly personId: string;
  readonly email: string | null;
  readonly now: Instant;
  readonly calendarVersion: number;
}

@Injectable()
export class MessagePlanner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasMail: boolean,
  ) {}

  /** Decides for up to 500 people what they are sent now (NO-2 to NO-8). Answers how many were looked at; 0: nobody waits. */
  planOnce(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const people = (await tx.query<{ id: string }>(duePeopleSql)).map(({ id }) => id);
      if (people.length === 0) return 0;
      const plans = await this.plans(tx, await tx.query<WaitingRow>(waitingSql, [people]));
      await tx.query(planSql, [
        JSON.stringify(plans.flatMap(({ message }) => (message ? [message] : []))),
        JSON.stringify(plans.flatMap(({ settled }) => settled)),
        JSON.stringify(plans.flatMap(({ later }) => later)),
      ]);
      return people.length;
    });
  }

  private async plans(reader: Reader, rows: readonly WaitingRow[]) {
    const policy = await pushPolicyOf(reader);
    const [first] = rows;
    const calendar = first && (await calendarOf(reader, first.calendarVersion));
    return rows.flatMap((row) => {
      // Locked a moment before, so nothing was settled since; entries are there.
      if (!calendar) return [];
      const plan = planPush(row, calendar, policy, row.now);
      const message = plan.send && {
        id: newId(),
        person_id: row.personId,
        kind: plan.send,
        status: this.hasMail && row.email !== null ? 'queued' : 'inbox_only',
        entries: plan.told.length,
      };
      const gone = new Set([...plan.told, ...plan.dropped]);
      return [
        {
          message,
          settled: [
            ...plan.told.map((id) => ({ id, message_id: message?.id })),
            ...plan.dropped.map((id) => ({ id, message_id: null })),
          ],
          later: row.entries.filter(({ id }) => !gone.has(id)).map(({ id }) => ({ id, again: plan.again })),
        },
      ];
    });
  }
}
