import { Injectable } from '@nestjs/common';
import { decide } from '#domain';
import { UnitOfWork } from '#platform';
import { loadCases } from './case-facts.js';
import { reachesOthers, settleFamily } from './case-family.js';
import { record, rowsOf } from './case-record.js';
import type { Decided } from './case-record.js';
import { commandDue, sweeper } from './due-command.js';
import { admitDue } from './storm-brake.js';
import type { Admitted } from './storm-brake.js';

const CASES_A_BATCH = 500;

/** Locks cases with due rungs; other workers skip them and take the next (architecture.md section 4). */
const takeDueSql = `
select k.id from deadline_rung r join kase k on k.id = r.case_id
where r.status = 'armed' and r.due_at <= least(rectify_now(), $1::timestamptz)
  -- A case that waits for a calendar correction fires by its new days only.
  and not exists (select 1 from calendar_work w where w.case_id = k.id)
  and not exists (select 1 from ladder_work w where w.case_id = k.id)
order by r.due_at limit ${CASES_A_BATCH} for update of k skip locked`;

/** Suspensions whose review day has come end by themselves (T15). */
const takeReviewsSql = `
select id from kase
where state = 'suspended' and next_by <= (rectify_now() at time zone 'Asia/Shanghai')::date
order by next_by limit ${CASES_A_BATCH} for update skip locked`;

/** Upkeep checks of staged closings that went by without a report. */
const takeUpkeepSql = `
select k.id from case_clock c join kase k on k.id = c.case_id
where c.kind = 'upkeep' and c.ended_on is null and c.due_date < (rectify_now() at time zone 'Asia/Shanghai')::date
  and k.state = 'closed' and not exists (select 1 from case_clock later
    where later.case_id = c.case_id and later.kind = 'upkeep' and later.no > c.no)
order by c.due_date limit ${CASES_A_BATCH} for update of k skip locked`;

@Injectable()
export class CaseSweep {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Sweeps until nothing is due; a run that would notify too many people waits for a person. Answers how many cases. */
  async sweepAll(): Promise<number> {
    const until = await this.unitOfWork.run(admitDue);
    let cases = 0;
    for (let swept = await this.sweepOnce(until); swept > 0; swept = await this.sweepOnce(until)) cases += swept;
    return cases;
  }

  /**
   * Fires up to 500 rungs that are due, `until` at the latest, in one transaction (section 6); none for null. Answers how
   * many cases; 0: nothing due.
   */
  async sweepOnce(until: Admitted | 'infinity' = 'infinity'): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const taken = until === null ? [] : await tx.query<{ id: string }>(takeDueSql, [until]);
      for (const sql of [takeReviewsSql, takeUpkeepSql]) taken.push(...(await tx.query<{ id: string }>(sql)));
      const ids = [...new Set(taken.map(({ id }) => id))];
      if (ids.length === 0) return 0;
      const decided: Decided[] = [];
      for (const loaded of await loadCases(tx, ids, null, 'time')) {
        const command = commandDue(loaded.facts);
        const accepted = decide(loaded.facts, command, sweeper);
        // Another worker was quicker: the facts, read under the lock, have nothing due any more.
        if (accepted.kind === 'accepted') decided.push({ loaded, command, actor: sweeper, accepted });
      }
      await record(tx, decided.map(rowsOf));
      for (const one of decided.filter(reachesOthers)) await settleFamily(tx, one);
      return decided.length;
    });
  }
}
