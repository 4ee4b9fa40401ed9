import { Injectable } from '@nestjs/common';
import { decide } from '#domain';
import type { CaseActor, CaseFacts, ClockEntry, ClockKind } from '#domain';
import { UnitOfWork } from '#platform';
import type { Reader, Tx } from '#platform';
import { journalsSql, queueCasesSql, takeWaitingSql } from './calendar-correction.sql.js';
import { entryOf } from './case-clocks.js';
import type { ChangeRow } from './case-clocks.js';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { reachesOthers, settleFamily } from './case-family.js';
import { record, rowsOf } from './case-record.js';
import type { Decided } from './case-record.js';

const CASES_A_BATCH = 500;
const counter: CaseActor = { kind: 'system', job: 'calendar' };

/** Puts the open cases at or below a path on the list to be counted by a new version. Answers how many. */
export async function queueForCalendar(
  tx: Tx,
  { from, to, path }: { readonly from: number; readonly to: number; readonly path: string },
): Promise<number> {
  return (await tx.query(queueCasesSql, [to, from, path])).length;
}

interface WaitingRow {
  readonly id: string;
  readonly from_version: number;
  readonly reason: string;
  readonly document_number: string;
}

@Injectable()
export class CalendarCorrection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batch = CASES_A_BATCH,
  ) {}

  /**
   * Counts the clocks of up to 500 waiting cases by the calendar in force, in one transaction that also takes them off
   * the list: killed, it leaves them to the next. Answers how many were done; 0: none waits.
   */
  async correctOnce(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const waiting = await tx.query<WaitingRow>(takeWaitingSql, [this.batch]);
      if (waiting.length === 0) return 0;
      const ids = waiting.map(({ id }) => id);
      const why = new Map(waiting.map((row) => [row.id, row]));
      const journals = await journalsOf(tx, ids);
      const decided: Decided[] = [];
      for (const { row, facts } of await loadCases(tx, ids, null)) {
        const asked = why.get(row.id);
        if (!asked) continue;
        const loaded = { row, facts: { ...facts, journals: journals.get(row.id) ?? {} } };
        const reason = `${asked.document_number}:${asked.reason}`;
        const one = countedBy(loaded, { from: String(asked.from_version), reason });
        if (one) decided.push(one);
      }
      await record(tx, decided.map(rowsOf));
      for (const one of decided.filter(reachesOthers)) await settleFamily(tx, one);
      await tx.query('delete from calendar_work where case_id = any($1::uuid[])', [ids]);
      return ids.length;
    });
  }
}

/** A case counted by the calendar of its facts; null where it ended while it waited: its days are its own now. */
export function countedBy(
  loaded: LoadedCase,
  { from, reason }: { readonly from: string; readonly reason: string },
): Decided | null {
  const command = { type: 'recalculate', from, to: loaded.facts.calendar.version, reason } as const;
  const accepted = decide(loaded.facts, command, counter);
  return accepted.kind === 'accepted' ? { loaded, command, actor: counter, accepted } : null;
}

/** The journals of the running clocks of cases, by case and kind. */
export async function journalsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, CaseFacts['journals']>> {
  const rows = await reader.query<ChangeRow & { readonly case_id: string; readonly kind: ClockKind }>(journalsSql, [
    ids,
  ]);
  const journals = new Map<string, Partial<Record<ClockKind, ClockEntry[]>>>();
  for (const row of rows) {
    const ofCase = journals.get(row.case_id) ?? {};
    (ofCase[row.kind] ??= []).push(entryOf(row, row.kind));
    journals.set(row.case_id, ofCase);
  }
  return journals;
}
