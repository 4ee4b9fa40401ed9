import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { calendarOf, namedConflicts, packOf } from '#cases';
import type { Conflict, MemberRow } from '#cases';
import { drawLookBacks, workingDaysBetween } from '#domain';
import type { LocalDate, LookBackCandidate, LookBackReason } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import { EvaluationRefused } from './evaluation-refused.js';
import {
  dueCasesSql,
  dueUnitsSql,
  fillBatchSql,
  lookBacksSql,
  myLookBacksSql,
  openBatchSql,
} from './look-back-desk.sql.js';

/** A closed case that was drawn; only those who look back ever see it. */
export interface LookBack {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly unitName: string;
  readonly unitPath: string;
  readonly closedOn: LocalDate | null;
  readonly reason: LookBackReason;
  readonly dueOn: LocalDate;
  /** Working days until then; negative when it is over. */
  readonly days: number;
  readonly batchId: string;
  readonly month: string;
  readonly result: 'passed' | 'reopened' | null;
  /** Every rule that keeps the caller from looking back at it, such as having been in the team that passed the case. */
  readonly conflicts: readonly Conflict[];
}

/** A draw with how many of it the caller sees, and how many of those are open. */
export interface DrawnBatch {
  readonly id: string;
  readonly month: string;
  readonly seed: string;
  readonly drawnAt: string;
  readonly drawn: number;
  readonly open: number;
}

export interface LookBackPage {
  readonly views: { readonly mine: number; readonly open: number; readonly done: number; readonly all: number };
  readonly batches: readonly DrawnBatch[];
  readonly items: readonly LookBack[];
  readonly next: string | null;
  readonly total: number;
  readonly today: LocalDate;
}

interface LookBackFilter {
  readonly open?: boolean | undefined;
  /** Only those that the caller may do. */
  readonly mine?: boolean | undefined;
  readonly batch?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A draw as it can be proven again: the seed, what was in the urn, what came out. */
export interface LookBackBatch {
  readonly id: string;
  readonly month: string;
  readonly seed: string;
  readonly drawnAt: string;
  readonly candidates: readonly (LookBackCandidate & { readonly reason: LookBackReason | null })[];
}

interface Read extends Omit<LookBack, 'days' | 'conflicts'> {
  readonly member: MemberRow | null;
  readonly cursor: string;
}

type DueCase = Omit<LookBackCandidate, 'samplePercent'> & {
  readonly clockNo: number;
  readonly dueOn: LocalDate;
  readonly packId: string;
  readonly packVersion: number;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

@Injectable()
export class LookBackDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Draws this month's look-backs of a supervising unit, once: asked again it draws nothing more. `by` null is the
   * system. Answers how many were drawn of how many.
   */
  draw(supervisingUnitId: string, by: string | null): Promise<{ drawn: number; population: number }> {
    return this.unitOfWork.run(async (tx) => {
      const due = await tx.query<DueCase>(dueCasesSql, [supervisingUnitId]);
      // A month in which nothing is due is not used up by asking.
      if (due.length === 0) return { drawn: 0, population: 0 };
      const id = newId();
      const seed = randomBytes(16).toString('hex');
      const opened = await tx.query(openBatchSql, [id, supervisingUnitId, seed, by]);
      if (opened.length === 0) return { drawn: 0, population: 0 };
      const candidates: (DueCase & LookBackCandidate)[] = [];
      for (const one of due) {
        const { lookBack } = await packOf(tx, one.packId, one.packVersion);
        candidates.push({ ...one, samplePercent: lookBack.samplePercent });
      }
      const drawn = drawLookBacks(candidates, seed, digest);
      const rows = candidates.map((one) => ({ ...one, reason: drawn.get(one.caseId) ?? null }));
      await tx.query(fillBatchSql, [id, JSON.stringify(rows)]);
      return { drawn: drawn.size, population: due.length };
    });
  }

  /** Draws for every unit that has cases due and has not drawn this month. */
  async drawDue(): Promise<number> {
    const units = await this.unitOfWork.read((reader) => reader.query<{ id: string }>(dueUnitsSql));
    for (const { id } of units) await this.draw(id, null);
    return units.length;
  }

  /** Drawn look-backs in the caller's scope by date, with their draws; `cursor` is where the last page ended. */
  list(caller: Caller, { open, mine, batch, cursor, limit }: LookBackFilter): Promise<LookBackPage> {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 8);
      const [found] = await reader.query<
        Omit<LookBackPage, 'items' | 'next'> & { items: readonly Read[]; version: number }
      >(lookBacksSql(scope.sql), [
        caller.unitId,
        caller.postId,
        open ?? null,
        batch ?? null,
        cursor ?? null,
        limit + 1,
        mine ?? null,
        ...scope.params,
      ]);
      if (!found) throw new Error('Counting gives one row.');
      const { items, version, ...page } = found;
      const calendar = await calendarOf(reader, version);
      const shown = items.slice(0, limit);
      const next = items.length > limit ? (shown.at(-1)?.cursor ?? null) : null;
      const lineOf = ({ cursor: _cursor, member, ...row }: Read): LookBack => ({
        ...row,
        conflicts: namedConflicts(member),
        days: workingDaysBetween(calendar, page.today, row.dueOn),
      });
      return { ...page, items: shown.map(lineOf), next };
    });
  }

  /** How many look-backs wait for a verifier; null for everybody else. */
  async countMine(caller: Caller): Promise<number | null> {
    if (caller.role !== 'verifier') return null;
    const scope = caseScope(caller, 'k', 3);
    const [found] = await this.unitOfWork.read((reader) =>
      reader.query<{ mine: number }>(myLookBacksSql(scope.sql), [caller.unitId, caller.postId, ...scope.params]),
    );
    return found?.mine ?? 0;
  }

  /** One draw with its seed and everything that was in the urn, for the unit that supervises and those above it. */
  batch(caller: Caller, id: string): Promise<LookBackBatch> {
    return this.unitOfWork.read(async (reader) => {
      const [found] = await reader.query<Omit<LookBackBatch, 'candidates'>>(
        `select a.id, a.month, a.seed, a.drawn_at as "drawnAt"
         from look_back_batch a join unit s on s.id = a.supervising_unit_id
         where a.id = $1 and ($2 = 'auditor' or starts_with(s.path, $3))`,
        [id, caller.role, caller.unitPath],
      );
      if (!found) throw new EvaluationRefused('not_found');
      const candidates = await reader.query<LookBackBatch['candidates'][number]>(
        `select case_id as "caseId", unit_id as "unitId", level, cycle, ordered,
           sample_percent as "samplePercent", reason from look_back
         where batch_id = $1 order by case_id limit 20000`,
        [id],
      );
      return { ...found, candidates };
    });
  }
}
