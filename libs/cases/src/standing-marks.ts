import { Injectable } from '@nestjs/common';
import type { LocalDate, Proceeding } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { accountabilityOf } from './accountability.js';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';

/** A referral that the ladder proposed (rung 6): who decided what, and what the body with authority answered. */
export interface Referral {
  readonly key: string;
  readonly case: { readonly id: string; readonly number: string; readonly title: string; readonly unit: string };
  readonly state: Proceeding['state'];
  readonly proposedOn: LocalDate;
  readonly replyBy: LocalDate;
  readonly decideBy: LocalDate;
  readonly answer: { readonly on: LocalDate; readonly text: string } | null;
  readonly decision: { readonly on: LocalDate; readonly upheld: boolean; readonly reason: string } | null;
  readonly receiver: string | null;
  readonly legalBasis: string | null;
  readonly handedOverOn: LocalDate | null;
  readonly outcome: {
    readonly on: LocalDate;
    readonly documentNumber: string | null;
    readonly authority: string | null;
    readonly measure: string | null;
  } | null;
  readonly revokedOn: LocalDate | null;
}

/** Penalty points of the cases of one unit (sections 6 and 9). */
export interface UnitMarks {
  readonly unitId: string;
  readonly unit: string;
  /** Cases that carry points, and the points of all of them together. */
  readonly cases: number;
  readonly points: number;
  readonly highestRung: number;
  readonly carriers: readonly { readonly id: string; readonly number: string; readonly points: number }[];
}

const MOST_CASES = 5000;
const AT_ONCE = 500;
const MOST_UNITS = 500;
const MOST_NAMED = 20;

const touchedSql = (scope: string): string => `
select k.id from kase k where (${scope}) and exists (select 1 from escalation s
  where s.case_id = k.id and s.ladder = 'rectify' and s.superseded_by is null and s.rung >= $1)
order by k.id desc limit $2`;

@Injectable()
export class MarkQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Referrals in the caller's scope, newest first; whoever receives them sees those that two people decided. */
  referrals(caller: Caller): Promise<readonly Referral[]> {
    return this.unitOfWork.read(async (reader) => {
      const loaded = await touched(reader, caller, 6);
      const found = loaded.flatMap(referralsOf);
      const received: readonly Proceeding['state'][] = ['in_force', 'expired'];
      return found
        .filter(({ state }) => caller.role !== 'discipline_contact' || received.includes(state))
        .toSorted((a, b) => (a.proposedOn < b.proposedOn ? 1 : -1));
    });
  }

  /** Penalty points by responsible unit, the most first: the very points the cases show. */
  points(caller: Caller): Promise<readonly UnitMarks[]> {
    return this.unitOfWork.read(async (reader) => {
      const units = new Map<string, UnitMarks>();
      for (const { row, facts } of await touched(reader, caller, 3)) {
        const { points } = accountabilityOf(row, facts);
        if (points === 0) continue;
        const before = units.get(row.responsible_unit_id);
        units.set(row.responsible_unit_id, {
          unitId: row.responsible_unit_id,
          unit: row.unit_name,
          cases: (before?.cases ?? 0) + 1,
          points: (before?.points ?? 0) + points,
          highestRung: Math.max(before?.highestRung ?? 0, row.highest_rung ?? 0),
          carriers: [...(before?.carriers ?? []), { id: row.id, number: row.number, points }].slice(0, MOST_NAMED),
        });
      }
      return [...units.values()].toSorted((a, b) => b.points - a.points).slice(0, MOST_UNITS);
    });
  }
}

/** Cases in scope in which a rung from `least` on went out. */
async function touched(reader: Reader, caller: Caller, least: number): Promise<LoadedCase[]> {
  const scope = caseScope(caller, 'k', 3);
  const found = await reader.query<{ id: string }>(touchedSql(scope.sql), [least, MOST_CASES, ...scope.params]);
  const loaded: LoadedCase[] = [];
  for (let at = 0; at < found.length; at += AT_ONCE)
    loaded.push(
      ...(await loadCases(
        reader,
        found.slice(at, at + AT_ONCE).map(({ id }) => id),
        null,
      )),
    );
  return loaded;
}

function referralsOf({ row, facts }: LoadedCase): Referral[] {
  return facts.proceedings
    .filter(({ kind }) => kind === 'referral')
    .map((one) => {
      // What a proceeding does not need for its rules stands in the paper itself.
      const paper = (kind: string) =>
        row.papers.findLast((written) => written.kind === kind && written.data['proposal'] === one.key)?.data;
      const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
      const decided = paper('decide_proposal');
      const outcome = paper('record_outcome');
      return {
        key: one.key,
        case: { id: row.id, number: row.number, title: row.title, unit: row.unit_name },
        state: one.state,
        proposedOn: one.proposedOn,
        replyBy: one.replyBy,
        decideBy: one.decideBy,
        answer: one.answer && { on: one.answer.on, text: one.answer.text },
        decision: one.decision && { on: one.decision.on, upheld: one.decision.upheld, reason: one.decision.reason },
        receiver: word(decided?.['receiver']),
        legalBasis: word(decided?.['legalBasis']),
        handedOverOn: one.confirmation?.on ?? null,
        outcome: one.concludedOn && {
          on: one.concludedOn,
          documentNumber: word(outcome?.['documentNumber']),
          authority: word(outcome?.['authority']),
          measure: word(outcome?.['measure']),
        },
        revokedOn: one.revocation?.on ?? null,
      };
    });
}
