import { Injectable } from '@nestjs/common';
import { localDateOf, possibleActions, workingDaysBetween } from '#domain';
import type { Instant, LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { actorIn } from './case-actor.js';
import { loadCases } from './case-facts.js';
import type { LoadedCase } from './case-facts.js';
import { snapshotOf } from './case-snapshot.js';
import type { CaseSnapshot } from './case-snapshot.js';

export const disputeViews = ['mine', 'blocked', 'all'] as const;
export type DisputeView = (typeof disputeViews)[number];

/** A dispute with both sides: what the unit was charged with, and what it says. */
export interface DisputeToDecide {
  readonly kase: CaseSnapshot;
  readonly filedOn: LocalDate;
  readonly kind: string;
  readonly reason: string;
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
  readonly proposedUnit: string | null;
  /** Units that had the case before. */
  readonly earlierUnits: readonly string[];
  readonly by: LocalDate | null;
  readonly days: number | null;
}

@Injectable()
export class DisputeQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Disputes that wait for a ruling in the caller's scope, the most pressing first, and which of them he may decide. */
  list(
    caller: Caller,
    page: { readonly view: DisputeView; readonly cursor?: string | undefined; readonly limit: number },
  ) {
    return this.unitOfWork.read(async (reader) => {
      const { mine, blocked } = await disputesOf(reader, caller);
      const chosen = { mine, blocked, all: [...mine, ...blocked].toSorted(byDate) }[page.view];
      const from = page.cursor === undefined ? 0 : chosen.findIndex(({ row }) => row.id === page.cursor) + 1;
      const shown = chosen.slice(from, from + page.limit);
      const names = await unitNames(reader, shown.flatMap(namedUnits));
      return {
        views: { mine: mine.length, blocked: blocked.length, all: mine.length + blocked.length },
        items: shown.map((one) => disputeOf(one, caller, names)),
        next: from + page.limit < chosen.length ? (shown.at(-1)?.row.id ?? null) : null,
        total: chosen.length,
      };
    });
  }
}

/** How many disputes an arbiter may decide: what his list counts as his. */
export async function countDisputes(reader: Reader, caller: Caller): Promise<number> {
  return (await disputesOf(reader, caller)).mine.length;
}

const byDate = (a: LoadedCase, b: LoadedCase): number => {
  const rank = ({ row, facts }: LoadedCase): string => `${facts.clocks.arbitrate?.dueDate ?? '9999'}|${row.id}`;
  return rank(a) < rank(b) ? -1 : 1;
};

async function disputesOf(reader: Reader, caller: Caller) {
  const scope = caseScope(caller, 'k', 1);
  const found = await reader.query<{ id: string }>(
    `select k.id from kase k where (${scope.sql}) and k.state = 'disputed' order by k.id limit 1000`,
    scope.params,
  );
  const loaded = await loadCases(
    reader,
    found.map(({ id }) => id),
    caller,
  );
  const mayDecide = ({ row, facts }: LoadedCase): boolean =>
    possibleActions(facts, actorIn(row, caller)).allowed.includes('reject_dispute');
  const sorted = loaded.toSorted(byDate);
  return { mine: sorted.filter(mayDecide), blocked: sorted.filter((one) => !mayDecide(one)) };
}

const paperOf = ({ row }: LoadedCase) => row.papers.findLast(({ kind }) => kind === 'dispute');

function namedUnits(loaded: LoadedCase): readonly string[] {
  const proposed = paperOf(loaded)?.data['proposedUnitId'];
  return [...loaded.row.earlier_unit_ids, ...(typeof proposed === 'string' ? [proposed] : [])];
}

async function unitNames(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.query<{ id: string; name: string }>(
    `select u.id, concat_ws(' › ', nullif(pp.name, ''), nullif(pu.name, ''), u.name) as name from unit u
     left join unit pu on pu.id = u.parent_id left join unit pp on pp.id = pu.parent_id where u.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function disputeOf(loaded: LoadedCase, caller: Caller, names: ReadonlyMap<string, string>): DisputeToDecide {
  const { row, facts } = loaded;
  const paper = paperOf(loaded);
  const data = paper?.data ?? {};
  const named = Array.isArray(data['evidenceIds']) ? data['evidenceIds'].map(String) : [];
  const proposed = typeof data['proposedUnitId'] === 'string' ? data['proposedUnitId'] : null;
  const by = facts.clocks.arbitrate?.endedOn === null ? facts.clocks.arbitrate.dueDate : null;
  return {
    kase: snapshotOf(loaded, caller),
    filedOn: paper ? localDateOf(paper.at as Instant) : facts.today,
    kind: String(data['kind'] ?? ''),
    reason: String(data['reason'] ?? ''),
    evidence: row.evidence.filter(({ id }) => named.includes(id)).map(({ id, title }) => ({ id, title })),
    proposedUnit: proposed === null ? null : (names.get(proposed) ?? null),
    earlierUnits: row.earlier_unit_ids.flatMap((id) => names.get(id) ?? []),
    by,
    days: by === null ? null : workingDaysBetween(facts.calendar, facts.today, by),
  };
}
