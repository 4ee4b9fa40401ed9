import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { workOnCase } from '#cases';
import { disclosedPersonalData } from '#domain';
import type { EvaluationAnswer } from '#domain';
import { UnitOfWork, newId } from '#platform';
import { EvaluationRefused } from './evaluation-refused.js';
import { noticesSql, pictureSql, sheetSql, takeAnswerSql } from './public-voices.sql.js';

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** A photo that a supervisor cleared for the public. */
export interface PublicPicture {
  readonly id: string;
  readonly stage: 'before' | 'after';
  readonly title: string;
  readonly takenOn: string;
}

/** What the holder of a code is asked about; nothing in it tells who he is. */
export interface QuestionSheet {
  readonly unit: string;
  /** Title of the post that answers for it; never a name. */
  readonly post: string | null;
  readonly title: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly goal: string | null;
  readonly measures: readonly string[];
  /** What the unit says it did. */
  readonly done: string | null;
  readonly pictures: readonly PublicPicture[];
  readonly closesOn: string;
  readonly daysLeft: number;
}

export interface PublicNotice {
  readonly id: string;
  readonly unit: string;
  readonly post: string | null;
  readonly title: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly text: string;
  readonly goal: string | null;
  readonly measures: readonly string[];
  readonly pictures: readonly PublicPicture[];
  readonly verifiedOn: string | null;
  /** How many answered and how many of them were satisfied; null where fewer than five answered. */
  readonly voices: { readonly valid: number; readonly satisfied: number } | null;
  readonly from: string;
  readonly to: string;
  /** Days on which objections are still taken, today counted. */
  readonly daysLeft: number;
  readonly open: boolean;
}

/** Groups smaller than this are not broken down (section 7). */
const FEWEST = 5;

const isClean = (text: string): boolean => disclosedPersonalData(text).length === 0;

/** What the unit wrote for the office is shown outside only where it names nobody. */
function cleaned<T extends { readonly measures: readonly string[]; readonly goal: string | null }>(shown: T): T {
  const { goal, measures } = shown;
  return { ...shown, goal: goal !== null && isClean(goal) ? goal : null, measures: measures.filter(isClean) };
}

function noticed(row: PublicNotice): PublicNotice {
  const { voices } = row;
  return cleaned({ ...row, voices: voices && voices.valid >= FEWEST ? voices : null });
}

/** What people outside may do without an account: answer once, read notices, object. */
@Injectable()
export class PublicVoices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The question sheet of a code; one that was used or whose days are over says so. */
  async sheet(code: string): Promise<QuestionSheet> {
    const [row] = await this.unitOfWork.read((reader) =>
      reader.query<QuestionSheet & { state: 'open' | 'used' | 'expired' }>(sheetSql, [hashOf(code)]),
    );
    if (!row) throw new EvaluationRefused('code_unknown');
    const { state, ...sheet } = row;
    if (state !== 'open') throw new EvaluationRefused(state === 'used' ? 'code_used' : 'code_expired');
    return cleaned({ ...sheet, done: sheet.done !== null && isClean(sheet.done) ? sheet.done : null });
  }

  /** Takes one answer for one code; whoever comes second with it is refused. Nothing ties the answer to the code. */
  async answer(given: {
    code: string;
    answer: EvaluationAnswer;
    reasons: readonly string[];
    remark?: string | undefined;
  }): Promise<void> {
    const [state] = await this.unitOfWork.run((tx) =>
      tx.query<{ taken: boolean; known: boolean; over: boolean }>(takeAnswerSql, [
        hashOf(given.code),
        given.answer,
        given.reasons,
        given.remark ?? null,
      ]),
    );
    if (state?.taken) return;
    if (!state?.known) throw new EvaluationRefused('code_unknown');
    throw new EvaluationRefused(state.over ? 'code_expired' : 'code_used');
  }

  /** Notices that run now, newest first; `cursor` is the last id seen. */
  async notices(page: { cursor?: string | undefined; limit: number }) {
    const rows = await this.unitOfWork.read((reader) =>
      reader.query<PublicNotice>(noticesSql, [null, page.cursor ?? null, page.limit + 1]),
    );
    const items = rows.slice(0, page.limit).map(noticed);
    return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** One notice by its link, while it runs and after. */
  async notice(id: string): Promise<PublicNotice> {
    const [notice] = await this.unitOfWork.read((reader) => reader.query<PublicNotice>(noticesSql, [id, null, 1]));
    if (!notice) throw new EvaluationRefused('not_found');
    return noticed(notice);
  }

  /** The digest of a photo the public may see; throws `EvaluationRefused` for every other. */
  async picture(id: string): Promise<string> {
    const [row] = await this.unitOfWork.read((reader) => reader.query<{ sha256: string }>(pictureSql, [id]));
    if (!row) throw new EvaluationRefused('not_found');
    return row.sha256;
  }

  /** Takes an objection to a running notice; the receipt is the only way back to it. The contact is never the unit's. */
  async object(
    id: string,
    { claim, name, contact }: { claim: string; name?: string | undefined; contact?: string | undefined },
  ): Promise<{ readonly receipt: string }> {
    const found = disclosedPersonalData(claim);
    if (found.length > 0) throw new EvaluationRefused('personal_data', found);
    await this.notice(id);
    const receipt = randomBytes(24).toString('base64url');
    return workOnCase(this.unitOfWork, null, id, async (tx, { facts }) => {
      if (facts.state !== 'in_notice' || facts.noticeEndsOn === null || facts.today > facts.noticeEndsOn)
        throw new EvaluationRefused('not_in_notice');
      await tx.query(
        `insert into objection (id, case_id, cycle, filed_at, claim, contact, receipt_hash)
         values ($1, $2, $3, rectify_now(), $4, $5, $6)`,
        [newId(), id, facts.cycle, claim, whoObjects(name, contact), hashOf(receipt)],
      );
      return { answer: { receipt }, note: { action: 'object' } };
    });
  }

  /** What became of an objection, for whoever holds its receipt. */
  async objection(receipt: string): Promise<{ readonly status: string; readonly finding: string | null }> {
    const [row] = await this.unitOfWork.read((reader) =>
      reader.query<{ status: string; finding: string | null }>(
        'select status, finding from objection where receipt_hash = $1',
        [hashOf(receipt)],
      ),
    );
    if (!row) throw new EvaluationRefused('not_found');
    return row;
  }
}

/** Name and way to be reached as those who check read them, in one line. */
const whoObjects = (...parts: readonly (string | undefined)[]): string | null =>
  parts.filter((part) => part !== undefined).join(' · ') || null;
