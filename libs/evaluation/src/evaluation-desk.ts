import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { workOnCase, readOnCase } from '#cases';
import type { OnCase } from '#cases';
import { addWorkingDays, drawSample, evaluationOutcome, parseEffectThreshold, satisfactionRequirement } from '#domain';
import type { EvaluationAnswer, EvaluationOutcome, GroupCount, LocalDate, RosterGroup } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { EvaluationRefused } from './evaluation-refused.js';
import { codesSql, countsSql, currentSql, groupsSql, rosterSql, writeRosterSql } from './evaluation.sql.js';

export interface RosterEntry {
  readonly name: string;
  readonly group: RosterGroup;
  readonly contact?: string | undefined;
}

/** One person's code, told once to the verifier who hands it out; nobody can read it again. */
export interface DrawnCode {
  readonly name: string;
  readonly group: string;
  readonly code: string;
}

interface Evaluation {
  readonly id: string;
  readonly invited: number;
  readonly population: number;
  readonly seed: string;
  readonly closesOn: LocalDate;
  readonly open: boolean;
}

/** How far the mass evaluation of a case is, and what the caller may do about it next. */
export interface EvaluationState {
  /** How many people stand on the roster, and of which groups. */
  readonly people: number;
  readonly groups: readonly { readonly group: string; readonly people: number }[];
  /** After the draw nobody changes the roster any more. */
  readonly isFrozen: boolean;
  readonly may: { readonly enter: boolean; readonly draw: boolean; readonly take: boolean; readonly remarks: boolean };
  /** The sample of this round; null before the draw, and for the unit, which must not know who was drawn how. */
  readonly drawn: Pick<Evaluation, 'invited' | 'population' | 'seed' | 'closesOn' | 'open'> | null;
  /** What may be shown of the counts; the unit sees them once the evaluation is over. */
  readonly outcome: EvaluationOutcome | null;
}

const watchers = ['verifier', 'supervisor', 'leader', 'upper_level', 'auditor'] as const;

/** Codes are known by their digest only. */
export const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

const hasRole = ({ actor }: OnCase, ...roles: readonly string[]): boolean =>
  actor.kind === 'person' && actor.roles.some((role) => roles.includes(role));

/** For whoever may not, the thing does not exist: no unit learns that codes or answers are kept here. */
function requireRole(kase: OnCase, ...roles: readonly string[]): void {
  if (!hasRole(kase, ...roles)) throw new EvaluationRefused('not_found');
}

@Injectable()
export class EvaluationDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The roster as the unit entered it, for the unit and for those who verify. */
  roster(caller: Caller, caseId: string): Promise<readonly RosterEntry[]> {
    return this.unitOfWork.read(async (reader) => {
      requireRole(await readOnCase(reader, caller, caseId), 'principal', 'liaison', 'verifier');
      return reader.query<RosterEntry>(rosterSql, [caseId]);
    });
  }

  /** How far the evaluation is (section 7), for the unit and for those who verify and supervise. */
  state(caller: Caller, caseId: string): Promise<EvaluationState> {
    return this.unitOfWork.read(async (reader) => {
      const kase = await readOnCase(reader, caller, caseId);
      requireRole(kase, 'principal', 'liaison', ...watchers);
      const groups = await reader.query<EvaluationState['groups'][number]>(groupsSql, [caseId]);
      const evaluation = await currentOf(reader, kase);
      const isWatcher = hasRole(kase, ...watchers);
      const isVerifier = hasRole(kase, 'verifier');
      const people = groups.reduce((sum, group) => sum + group.people, 0);
      return {
        people,
        groups,
        isFrozen: evaluation !== undefined,
        may: {
          enter: hasRole(kase, 'principal', 'liaison') && evaluation === undefined,
          draw: isVerifier && kase.facts.state === 'submitted' && evaluation === undefined && people > 0,
          take: isVerifier && (evaluation?.open ?? false),
          remarks: evaluation !== undefined && hasRole(kase, 'verifier', 'supervisor', 'leader', 'upper_level'),
        },
        drawn: isWatcher && evaluation ? drawnOf(evaluation) : null,
        outcome: evaluation && (isWatcher || !evaluation.open) ? await outcomeOf(reader, kase, evaluation) : null,
      };
    });
  }

  /** Replaces the roster of people concerned; before the draw only (section 7). Answers how many stand on it. */
  enterRoster(caller: Caller, caseId: string, people: readonly RosterEntry[]): Promise<{ readonly people: number }> {
    return workOnCase(this.unitOfWork, caller, caseId, async (tx, kase) => {
      requireRole(kase, 'principal', 'liaison');
      if (await currentOf(tx, kase)) throw new EvaluationRefused('roster_frozen');
      const rows = people.map((person) => ({ id: newId(), contact: null, ...person }));
      await tx.query('delete from roster_person where case_id = $1', [caseId]);
      await tx.query(writeRosterSql, [caseId, caller.personId, JSON.stringify(rows)]);
      return {
        answer: { people: rows.length },
        note: { action: 'enter_roster', payload: { people: rows.length } },
      };
    });
  }

  /** Draws the respondents by a stored seed and answers their codes, this once. Verifiers only. */
  draw(caller: Caller, caseId: string): Promise<{ readonly seed: string; readonly codes: readonly DrawnCode[] }> {
    return workOnCase(this.unitOfWork, caller, caseId, async (tx, kase) => {
      requireRole(kase, 'verifier');
      if (kase.facts.state !== 'submitted') throw new EvaluationRefused('not_submitted');
      if (await currentOf(tx, kase)) throw new EvaluationRefused('already_drawn');
      const roster = await tx.query<RosterEntry & { id: string }>(rosterSql, [caseId]);
      if (roster.length === 0) throw new EvaluationRefused('roster_empty');
      const seed = randomBytes(16).toString('hex');
      const { level, pack } = kase.facts;
      const drawn = new Set(
        drawSample(roster, { level, validOfInvitedPercent: pack.validOfInvitedPercent }, seed, hashOf),
      );
      const codes = roster
        .filter(({ id }) => drawn.has(id))
        .map(({ name, group }) => ({ name, group, code: randomBytes(24).toString('base64url') }));
      await this.open(tx, kase, caller, { seed, population: roster.length, codes });
      const payload = { seed, population: roster.length, invited: codes.length };
      return { answer: { seed, codes }, note: { action: 'draw_sample', payload } };
    });
  }

  private async open(
    tx: Tx,
    { row, facts }: OnCase,
    caller: Caller,
    { seed, population, codes }: { seed: string; population: number; codes: readonly DrawnCode[] },
  ): Promise<void> {
    const id = newId();
    const closesOn = addWorkingDays(facts.calendar, facts.today, facts.pack.verifyWorkingDays).date;
    await tx.query(
      `insert into evaluation (id, case_id, cycle, round, population, invited, seed, closes_on, drawn_by, drawn_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, rectify_now())`,
      [id, row.id, facts.cycle, facts.round, population, codes.length, seed, closesOn, caller.personId],
    );
    // Sorted by digest: the order of the roster is not kept.
    const hashes = codes
      .map(({ code, group }) => ({ hash: hashOf(code), group }))
      .toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
    await tx.query(codesSql, [id, JSON.stringify(hashes)]);
  }

  /** Counts and percentage: for those who verify and supervise at any time, for the unit once it is over. */
  result(caller: Caller, caseId: string): Promise<EvaluationOutcome & { readonly open: boolean }> {
    return this.unitOfWork.read(async (reader) => {
      const kase = await readOnCase(reader, caller, caseId);
      const evaluation = await currentOf(reader, kase);
      if (!evaluation) throw new EvaluationRefused('not_found');
      if (evaluation.open) requireRole(kase, ...watchers);
      return { ...(await outcomeOf(reader, kase, evaluation)), open: evaluation.open };
    });
  }

  /** What people wrote, without who wrote it; never for the unit. */
  remarks(caller: Caller, caseId: string): Promise<readonly { reasons: readonly string[]; remark: string | null }[]> {
    return this.unitOfWork.read(async (reader) => {
      const kase = await readOnCase(reader, caller, caseId);
      requireRole(kase, 'verifier', 'supervisor', 'leader', 'upper_level');
      const evaluation = await currentOf(reader, kase);
      if (!evaluation) throw new EvaluationRefused('not_found');
      return reader.query(
        `select reasons, remark from evaluation_answer
         where evaluation_id = $1 and (remark is not null or reasons <> '{}') order by id limit 1000`,
        [evaluation.id],
      );
    });
  }

  /** Takes down what somebody says who cannot write: the recorder is named, the person is not. Verifiers only. */
  async assist(
    caller: Caller,
    caseId: string,
    given: { code: string; answer: EvaluationAnswer; reasons: readonly string[]; remark?: string | undefined },
  ): Promise<void> {
    await workOnCase(this.unitOfWork, caller, caseId, async (tx, kase) => {
      requireRole(kase, 'verifier');
      const evaluation = await currentOf(tx, kase);
      if (!evaluation?.open) throw new EvaluationRefused('evaluation_closed');
      const taken = await tx.query(
        `with code as (update evaluation_code set used = true where hash = $1 and evaluation_id = $2 and not used
           returning evaluation_id, roster_group)
         insert into evaluation_answer (evaluation_id, roster_group, answer, reasons, remark, recorded_by)
         select evaluation_id, roster_group, $3, $4::text[], $5, $6 from code returning 1`,
        [hashOf(given.code), evaluation.id, given.answer, given.reasons, given.remark ?? null, caller.personId],
      );
      if (taken.length === 0) throw new EvaluationRefused('code_unknown');
      return { answer: undefined, note: { action: 'record_answer' } };
    });
  }

  /** Ends the evaluation: from now on its counts stand and no code is taken any more. Verifiers only. */
  close(caller: Caller, caseId: string): Promise<EvaluationOutcome> {
    return workOnCase(this.unitOfWork, caller, caseId, async (tx, kase) => {
      requireRole(kase, 'verifier');
      const evaluation = await currentOf(tx, kase);
      if (!evaluation) throw new EvaluationRefused('not_found');
      if (!evaluation.open) throw new EvaluationRefused('evaluation_closed');
      await tx.query('update evaluation set closed_at = rectify_now() where id = $1', [evaluation.id]);
      const outcome = await outcomeOf(tx, kase, evaluation);
      return { answer: outcome, note: { action: 'close_evaluation', payload: { ...outcome.counts } } };
    });
  }
}

const drawnOf = ({ invited, population, seed, closesOn, open }: Evaluation): EvaluationState['drawn'] => ({
  invited,
  population,
  seed,
  closesOn,
  open,
});

/** The evaluation of this cycle and round; a failed case is evaluated anew. */
async function currentOf(reader: Reader, { row, facts }: OnCase): Promise<Evaluation | undefined> {
  const [evaluation] = await reader.query<Evaluation>(currentSql, [row.id, facts.cycle, facts.round]);
  return evaluation;
}

async function outcomeOf(reader: Reader, { facts }: OnCase, { id, invited }: Evaluation): Promise<EvaluationOutcome> {
  const threshold = parseEffectThreshold(facts.effectThreshold);
  const { leastValid } = satisfactionRequirement('terms' in threshold ? threshold.terms : []);
  const rows = await reader.query<GroupCount>(countsSql, [id]);
  return evaluationOutcome(invited, rows, { valid: leastValid, percentOfInvited: facts.pack.validOfInvitedPercent });
}
