import { daysBetween, localDateOf } from '#domain';
import type { CaseFacts, Instant, LocalDate, OpenRequest, RequestKind } from '#domain';
import type { CaseRow, PaperRow } from './case-row.js';

type Asked = RequestKind | 'plan_change' | 'appeal';
const askedBy: Readonly<Record<string, Asked>> = {
  change_plan: 'plan_change',
  appeal_ruling: 'appeal',
  ask_extension: 'extension',
  ask_suspension: 'suspension',
  propose_withdrawal: 'withdrawal',
};
const decidedBy: Readonly<Record<string, readonly Asked[]>> = {
  decide_plan_change: ['plan_change'],
  decide_appeal: ['appeal'],
  extend: ['extension'],
  suspend: ['suspension'],
  withdraw: ['withdrawal'],
  cancel: ['withdrawal'],
  // Whoever applies to close asks for no more time; a ruling or a claim answers the proposal to withdraw.
  apply_to_close: ['extension', 'suspension', 'plan_change', 'appeal'],
  claim: ['withdrawal'],
  reject_dispute: ['withdrawal'],
  reassign: ['withdrawal'],
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What the unit disputed and asked for, and what it was given, from the papers of the case. */
export function askedAndGranted({ papers, cycle, round, state, now, joint_units: joint }: CaseRow) {
  return {
    disputes: papers
      .filter(({ kind }) => kind === 'dispute')
      .map(({ data }) => ({
        kind: String(data['kind']),
        byUnitId: String(data['byUnitId']),
        open: state === 'disputed',
      })),
    extensions: papers.filter((paper) => paper.kind === 'extend' && paper.cycle === cycle).length,
    requests: openRequests(papers, cycle),
    causesUsed: causesUsed(papers, cycle),
    suspendedDays: suspendedDays(papers, localDateOf(now)),
    defectsNamed: defectsNamed(papers, cycle, round),
    ruling: rulingOf(papers),
    urgedOn: papers
      .filter((paper) => paper.kind === 'urge' && paper.cycle === cycle)
      .map(({ at }) => localDateOf(at as Instant)),
    jointUnits: jointUnits(papers, cycle, joint),
  };
}

/** What was asked for and is not decided yet, from the papers of this cycle. */
function openRequests(papers: readonly PaperRow[], cycle: number): CaseFacts['requests'] {
  const open: Partial<Record<Asked, OpenRequest>> = {};
  for (const { kind, data, byPerson, cycle: of } of papers) {
    if (of !== cycle) continue;
    const asked = askedBy[kind];
    if (asked && byPerson) open[asked] = { byPerson, cause: text(data['cause']), kind: text(data['kind']) };
    const decided = kind === 'refuse_request' ? [data['request'] as Asked] : (decidedBy[kind] ?? []);
    for (const one of decided) delete open[one];
  }
  return open;
}

/** Causes for which this cycle was extended or suspended, each taken from the request that was granted. */
function causesUsed(papers: readonly PaperRow[], cycle: number): CaseFacts['causesUsed'] {
  const used: Record<'extension' | 'suspension', string[]> = { extension: [], suspension: [] };
  const last: Partial<Record<Asked, string>> = {};
  for (const { kind, data, cycle: of } of papers) {
    if (of !== cycle) continue;
    const asked = askedBy[kind];
    if (asked) last[asked] = text(data['cause']) ?? '';
    if (kind === 'extend') used.extension.push(last.extension ?? '');
    if (kind === 'suspend') used.suspension.push(last.suspension ?? '');
  }
  return used;
}

/** Days of suspension over the whole life of the case, up to today (T14: at most 180). */
function suspendedDays(papers: readonly PaperRow[], today: LocalDate): number {
  let days = 0;
  let since: LocalDate | null = null;
  for (const { kind, at } of papers) {
    if (kind === 'suspend') since = localDateOf(at as Instant);
    if (kind !== 'resume' || since === null) continue;
    days += daysBetween(since, localDateOf(at as Instant));
    since = null;
  }
  return since === null ? days : days + daysBetween(since, today);
}

/** Defects named when papers were returned in this round; a second list may only repeat them (T17). */
function defectsNamed(papers: readonly PaperRow[], cycle: number, round: number): readonly string[] {
  return papers
    .filter((paper) => paper.kind === 'return_papers' && paper.cycle === cycle && paper.round === round)
    .flatMap(({ data }) => data['defects'] as string[]); // written from a command of this shape
}

/** The units that rulings named, or what became of them, with what they signed in this cycle (AS-1). */
function jointUnits(
  papers: readonly PaperRow[],
  cycle: number,
  joint: CaseRow['joint_units'],
): CaseFacts['jointUnits'] {
  const signed = new Set(
    papers
      .filter((paper) => paper.kind === 'sign_part' && paper.cycle === cycle)
      .map(({ data }) => String(data['byUnitId'])),
  );
  const units = new Map<string, boolean>();
  for (const { named, stands } of joint)
    units.set(stands, (units.get(stands) ?? false) || signed.has(named) || signed.has(stands));
  return [...units].map(([unitId, done]) => ({ unitId, signed: done }));
}

/** The dispute rejected last, and what became of an appeal against it. */
function rulingOf(papers: readonly PaperRow[]): CaseFacts['ruling'] {
  const at = papers.findLastIndex(({ kind }) => kind === 'reject_dispute');
  const ruling = papers[at];
  if (!ruling) return null;
  const later = papers.slice(at + 1);
  return {
    on: localDateOf(ruling.at as Instant),
    byPerson: ruling.byPerson,
    appealed: later.some(({ kind }) => kind === 'appeal_ruling'),
    quashed: later.some(({ kind, data }) => kind === 'decide_appeal' && data['granted'] === true),
  };
}
