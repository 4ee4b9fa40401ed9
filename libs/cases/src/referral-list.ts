import { Injectable } from '@nestjs/common';
import { localDateOf } from '#domain';
import type { AccountabilityMeasure, CaseState, Instant, LocalDate, Proceeding } from '#domain';
import { caseScope } from '#organisation';
import type { Caller, Predicate } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { noteOnCase } from './note-on-case.js';

export const referralStatuses = ['proposed', 'handed_over', 'received', 'replied', 'ended'] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** Papers that go, or went, to the body with authority over a post; what it decides is recorded, never concluded (section 6). */
export interface Referral {
  readonly key: string;
  readonly status: ReferralStatus;
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly titleEn: string;
    readonly problem: string;
    readonly state: CaseState;
    readonly unitPath: string;
    readonly supervisingUnit: string;
    /** Whether the caller may open it; whoever only receives papers may not. */
    readonly isOpenToCaller: boolean;
  };
  /** The post whose conduct is at issue; names stand in the papers themselves. */
  readonly principalPost: string | null;
  readonly proposal: string;
  readonly proposedOn: LocalDate;
  readonly replyBy: LocalDate;
  readonly unitSays: { readonly on: LocalDate; readonly text: string; readonly ground: string | null } | null;
  readonly decision: {
    readonly on: LocalDate;
    readonly upheld: boolean;
    readonly reason: string;
    readonly receiver: string | null;
    readonly legalBasis: string | null;
  } | null;
  readonly handedOverOn: LocalDate | null;
  readonly receipt: { readonly on: LocalDate; readonly person: string; readonly post: string } | null;
  readonly reply: {
    readonly on: LocalDate;
    readonly documentNumber: string | null;
    readonly authority: string | null;
    readonly measure: AccountabilityMeasure | null;
  } | null;
  /** Rungs that went out before, with their days. */
  readonly rungs: readonly { readonly rung: number; readonly on: LocalDate }[];
}

interface Receipt {
  readonly case_id: string;
  readonly proposal: string;
  readonly at: Instant;
  readonly person: string;
  readonly post: string;
}

@Injectable()
export class ReferralQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Referrals in the caller's scope, newest first, by how far they are; a discipline contact sees what was handed over. */
  list(
    caller: Caller,
    page: {
      readonly status?: ReferralStatus | undefined;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ) {
    return this.unitOfWork.read(async (reader) => {
      const all = await referralsOf(reader, caller);
      const of = (status: ReferralStatus): number => all.filter((one) => one.status === status).length;
      const counts = Object.fromEntries(referralStatuses.map((one) => [one, of(one)])) as Record<
        ReferralStatus,
        number
      >;
      const chosen = all.filter(({ status }) => page.status === undefined || status === page.status);
      const from = page.cursor === undefined ? 0 : chosen.findIndex(({ key }) => key === page.cursor) + 1;
      const items = chosen.slice(from, from + page.limit);
      const next = from + page.limit < chosen.length ? (items.at(-1)?.key ?? null) : null;
      return { counts, items, next, total: chosen.length };
    });
  }

  /** The discipline contact confirms that the papers arrived, once; false where there is nothing to receive. */
  receive(caller: Caller, caseId: string, proposal: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('select 1 from kase where id = $1 for update', [caseId]);
      const found = (await referralsOf(tx, caller)).find((one) => one.case.id === caseId && one.proposal === proposal);
      if (found?.status !== 'handed_over') return false;
      await noteOnCase(tx, caseId, caller, { action: 'receive_referral', reason: null, payload: { proposal } });
      return true;
    });
  }
}

/** How many referrals a discipline contact has to receive. */
export async function countReferrals(reader: Reader, caller: Caller): Promise<number> {
  return (await referralsOf(reader, caller)).filter(({ status }) => status === 'handed_over').length;
}

/** A discipline contact reads no case, only what was handed over at or below his unit (section 8). */
function scopeOf(caller: Caller): Predicate {
  if (caller.role !== 'discipline_contact') return caseScope(caller, 'k', 1);
  return { sql: 'starts_with(k.responsible_path, $1)', params: [caller.unitPath] };
}

async function referralsOf(reader: Reader, caller: Caller): Promise<readonly Referral[]> {
  const isContact = caller.role === 'discipline_contact';
  const scope = scopeOf(caller);
  const found = await reader.query<{ id: string }>(
    `select k.id from kase k where (${scope.sql}) and exists (select 1 from escalation s
       where s.case_id = k.id and s.rung = 6 and s.ladder = 'rectify' and s.superseded_by is null) order by k.id limit 1000`,
    scope.params,
  );
  const ids = found.map(({ id }) => id);
  const loaded = await loadCases(reader, ids, null);
  const receipts = await reader.query<Receipt>(receiptsSql, [ids]);
  const all = loaded.flatMap((one) =>
    one.facts.proceedings
      .filter(({ kind }) => kind === 'referral')
      .map((proceeding) => referralOf(one, proceeding, receipts, !isContact)),
  );
  const handed: readonly ReferralStatus[] = ['handed_over', 'received', 'replied'];
  return all
    .filter(({ status }) => !isContact || handed.includes(status))
    .toSorted((a, b) => (`${a.proposedOn}|${a.key}` > `${b.proposedOn}|${b.key}` ? -1 : 1));
}

const receiptsSql = `
select e.case_id, e.payload ->> 'proposal' as proposal, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  p.name as person, o.title as post
from audit_event e join person p on p.id = e.actor_person join post o on o.id = e.actor_post
where e.case_id = any($1::uuid[]) and e.action = 'receive_referral' and e.outcome = 'accepted'`;

function referralOf(
  { row, facts }: LoadedCase,
  proceeding: Proceeding,
  receipts: readonly Receipt[],
  isOpenToCaller: boolean,
): Referral {
  const { key, decision, answer } = proceeding;
  const paper = (kind: string) => row.papers.findLast((one) => one.kind === kind && one.data['proposal'] === key)?.data;
  const receipt = receipts.find((one) => one.case_id === row.id && one.proposal === key);
  const [terms, outcome] = [paper('decide_proposal'), paper('record_outcome')];
  const isInForce = proceeding.state === 'in_force' || proceeding.state === 'expired';
  return {
    key: `${row.id}|${key}`,
    status: statusOf(proceeding, receipt !== undefined),
    case: {
      id: row.id,
      number: row.number,
      title: row.title,
      titleEn: row.title_en,
      problem: row.problem,
      state: row.state,
      unitPath: row.unit_path_text,
      supervisingUnit: row.supervising_name,
      isOpenToCaller,
    },
    principalPost: row.principal_title,
    proposal: key,
    proposedOn: proceeding.proposedOn,
    replyBy: proceeding.replyBy,
    unitSays: answer && { on: answer.on, text: answer.text, ground: answer.ground },
    decision: decision && {
      on: decision.on,
      upheld: decision.upheld,
      reason: decision.reason,
      receiver: text(terms?.['receiver']),
      legalBasis: text(terms?.['legalBasis']),
    },
    handedOverOn: isInForce ? (proceeding.confirmation?.on ?? null) : null,
    receipt: receipt ? { on: localDateOf(receipt.at), person: receipt.person, post: receipt.post } : null,
    reply: replyOf(proceeding, outcome),
    rungs: facts.fired.flatMap(({ ladder, rung, sentOn }) =>
      ladder === 'rectify' && sentOn !== null ? [{ rung, on: sentOn }] : [],
    ),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function replyOf(
  { concludedOn }: Proceeding,
  outcome: Readonly<Record<string, unknown>> | undefined,
): Referral['reply'] {
  if (concludedOn === null) return null;
  return {
    // Written from a command of this shape.
    on: (text(outcome?.['on']) ?? concludedOn) as LocalDate,
    documentNumber: text(outcome?.['documentNumber']),
    authority: text(outcome?.['authority']),
    measure: text(outcome?.['measure']) as AccountabilityMeasure | null,
  };
}

function statusOf({ state, concludedOn }: Proceeding, isReceived: boolean): ReferralStatus {
  switch (state) {
    case 'open':
    case 'decided_once':
      return 'proposed';
    case 'in_force':
    case 'expired':
      if (concludedOn !== null) return 'replied';
      return isReceived ? 'received' : 'handed_over';
    case 'dropped':
    case 'revoked':
      return 'ended';
  }
}
