import { Injectable } from '@nestjs/common';
import { decisionKinds, localDateOf, workingDaysBetween } from '#domain';
import type { CaseActionName, DecisionKind, Instant, LocalDate, WaitingDecision } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import type { LoadedCase } from './case-facts.js';
import { snapshotOf } from './case-snapshot.js';
import type { CaseSnapshot } from './case-snapshot.js';
import { bulletinsToSignSql } from './decision-queue.sql.js';
import { waitingDecisions } from './waiting-decisions.js';
import type { Waiting } from './waiting-decisions.js';
import { questionsSql } from './worklist.sql.js';
import { asked, work } from './worklist.js';

export interface DecisionFilter {
  readonly kind?: DecisionKind | undefined;
  /** The key of the last one seen. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What somebody asked for, from his paper. */
export interface Asked {
  readonly on: LocalDate;
  readonly cause: string | null;
  readonly kind: string | null;
  readonly reason: string | null;
  readonly progress: string | null;
  readonly newDue: LocalDate | null;
  readonly reviewOn: LocalDate | null;
  readonly siteFinding: string | null;
}

/** A decision about a case, with all that a leader needs to take it. */
export interface CaseDecision {
  readonly key: string;
  readonly kind: WaitingDecision['kind'];
  readonly actions: readonly CaseActionName[];
  /** The proposal it is about, as `proceedings` of the case name it. */
  readonly proposal: string | null;
  readonly asked: Asked | null;
  readonly by: LocalDate | null;
  readonly days: number | null;
  readonly kase: CaseSnapshot;
}

/** A bulletin that waits for a signature. */
export interface BulletinToSign {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly version: number;
  readonly draftedBy: string;
  readonly submittedAt: Instant | null;
  readonly items: number;
  readonly cases: number;
}

/** What is late, what came back, what was closed and stayed closed (features, convention 28). */
export interface LeaderQuestions {
  readonly late: number;
  readonly cameBack: number;
  readonly stayedClosed: number;
}

@Injectable()
export class DecisionQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What waits for a leader's decision, the most pressing first, with how many there are of each kind. */
  list(caller: Caller, { kind, cursor, limit }: DecisionFilter) {
    return this.unitOfWork.read(async (reader) => {
      const waiting = await waitingDecisions(reader, caller);
      const bulletins = await bulletinsOf(reader, caller);
      const of = (one: DecisionKind): number =>
        one === 'bulletin' ? bulletins.length : waiting.filter((decision) => decision.kind === one).length;
      const counts = Object.fromEntries(decisionKinds.map((one) => [one, of(one)])) as Record<DecisionKind, number>;
      const chosen = waiting.filter((one) => kind === undefined || one.kind === kind);
      const from = cursor === undefined ? 0 : chosen.findIndex(({ key }) => key === cursor) + 1;
      const shown = chosen.slice(from, from + limit);
      return {
        counts,
        questions: await questionsOf(reader, caller),
        bulletins: kind === undefined || kind === 'bulletin' ? bulletins : [],
        items: shown.map((one) => decisionOf(one, caller)),
        next: from + limit < chosen.length ? (shown.at(-1)?.key ?? null) : null,
        total: kind === undefined ? waiting.length + bulletins.length : counts[kind],
      };
    });
  }
}

/** How many decisions wait for a leader: the total of his list. */
export async function countDecisions(reader: Reader, caller: Caller): Promise<number> {
  return (await waitingDecisions(reader, caller)).length + (await bulletinsOf(reader, caller)).length;
}

const bulletinsOf = (reader: Reader, caller: Caller): Promise<BulletinToSign[]> =>
  reader.query<BulletinToSign>(bulletinsToSignSql, [caller.unitId, caller.personId]);

function decisionOf({ loaded, kind, actions, proposal, key, by }: Waiting, caller: Caller): CaseDecision {
  const { calendar, today } = loaded.facts;
  const days = by === null ? null : workingDaysBetween(calendar, today, by);
  return { key, kind, actions, proposal, by, days, asked: askedFor(loaded, kind), kase: snapshotOf(loaded, caller) };
}

const papers: Readonly<Partial<Record<DecisionKind, string>>> = {
  extension: 'ask_extension',
  suspension: 'ask_suspension',
  withdrawal: 'propose_withdrawal',
  appeal: 'appeal_ruling',
  plan: 'change_plan',
};

/** The paper that asked, as it was accepted; null of what nobody asked for. */
function askedFor({ row }: LoadedCase, kind: DecisionKind): Asked | null {
  const paper = row.papers.findLast((one) => one.kind === papers[kind] && one.cycle === row.cycle);
  if (!paper) return null;
  const text = (name: string): string | null => (typeof paper.data[name] === 'string' ? paper.data[name] : null);
  return {
    on: localDateOf(paper.at as Instant),
    cause: text('cause'),
    kind: text('kind'),
    reason: text('reason'),
    progress: text('progress'),
    // Written from a command whose dates were parsed.
    newDue: text('newDue') as LocalDate | null,
    reviewOn: text('reviewOn') as LocalDate | null,
    siteFinding: text('siteFinding'),
  };
}

async function questionsOf(reader: Reader, caller: Caller): Promise<LeaderQuestions> {
  const { params, scope } = await asked(reader, caller, {});
  const [found] = await reader.query<LeaderQuestions>(questionsSql(scope, work(caller)), params);
  if (!found) throw new Error('Counting gives one row.');
  return found;
}
