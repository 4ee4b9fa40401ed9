import { Injectable } from '@nestjs/common';
import { decide } from '#domain';
import type { CaseActor } from '#domain';
import { UnitOfWork } from '#platform';
import type { Tx } from '#platform';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { record, rowsOf } from './case-record.js';
import type { Decided } from './case-record.js';
import { ladderNamed } from './ladders.js';

const CASES_A_BATCH = 500;
const mover: CaseActor = { kind: 'system', job: 'ladder' };

const queueSql = `
insert into ladder_work (case_id, ladder, reason)
select k.id, $2, $3 from kase k
where k.pack_id = $1 and k.ladder_version <> $2 and k.state not in ('draft', 'closed', 'merged', 'withdrawn')
on conflict (case_id) do update set ladder = excluded.ladder, reason = excluded.reason
returning 1`;

const takeSql = `
select w.case_id as id, w.ladder, w.reason from ladder_work w join kase k on k.id = w.case_id
order by w.case_id limit $1 for update of w, k skip locked`;

/** Puts the open cases of a pack on the list to climb another ladder from now on. Answers how many. */
export async function queueForLadder(tx: Tx, pack: string, ladder: string, reason: string): Promise<number> {
  return (await tx.query(queueSql, [pack, ladder, reason])).length;
}

/** A case on another ladder as it would decide to climb it; null where it has ended meanwhile. */
export function onLadder(loaded: LoadedCase, ladder: LoadedCase['facts']['ladder'], reason: string): Decided | null {
  const moved = { ...loaded, facts: { ...loaded.facts, ladder } };
  const command = { type: 'adopt_ladder', ladder: ladder.version, reason } as const;
  const accepted = decide(moved.facts, command, mover);
  return accepted.kind === 'accepted' ? { loaded: moved, command, actor: mover, accepted } : null;
}

@Injectable()
export class LadderAdoption {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Moves up to 500 waiting cases, in one transaction that also takes them off the list. Answers how many; 0: none waits. */
  adoptOnce(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const waiting = await tx.query<{ id: string; ladder: string; reason: string }>(takeSql, [CASES_A_BATCH]);
      if (waiting.length === 0) return 0;
      const ids = waiting.map(({ id }) => id);
      const asked = new Map(waiting.map((row) => [row.id, row]));
      const decided: Decided[] = [];
      for (const loaded of await loadCases(tx, ids, null)) {
        const row = asked.get(loaded.row.id);
        const one = row && onLadder(loaded, await ladderNamed(tx, row.ladder), row.reason);
        if (one) decided.push(one);
      }
      await record(tx, decided.map(rowsOf));
      await tx.query('delete from ladder_work where case_id = any($1::uuid[])', [ids]);
      return ids.length;
    });
  }
}
