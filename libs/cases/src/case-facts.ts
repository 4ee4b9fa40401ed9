import { localDateOf, parseDeadlineRule } from '#domain';
import type {
  ArmedRung,
  CaseClock,
  CaseFacts,
  ClockKind,
  Instant,
  LadderVersion,
  ParameterPack,
  TeamMember,
  WorkCalendar,
} from '#domain';
import type { Caller } from '#organisation';
import { caseScope } from '#organisation';
import type { Reader } from '#platform';
import { accountabilityOf } from './accountability.js';
import { calendarOf } from './calendars.js';
import { caseFactsSql, teamSql, unitPostsSql } from './case-facts.sql.js';
import type { CaseNeeds } from './case-facts.sql.js';
import { askedAndGranted } from './case-requests.js';
import type { CaseRow, ClockRow, EvidenceRow, PaperRow, UnitPlace } from './case-row.js';
import { ladderNamed } from './ladders.js';
import { packOf } from './packs.js';
import { planOf } from './plan-versions.js';

/** A case with the facts its rules need and the row they were read from. */
export interface LoadedCase {
  readonly row: CaseRow;
  readonly facts: CaseFacts;
  /** Where the unit stands that a ruling gives the case to (T06). */
  readonly newUnit?: UnitPlace | undefined;
}

/** A row as the statement gives it: moments of rungs are milliseconds. */
type ReadRow = Omit<CaseRow, 'armed'> & {
  readonly armed: readonly (Omit<ArmedRung, 'dueAt'> & { readonly dueAt: number })[];
};
function rowOf({ armed, ...row }: ReadRow): CaseRow {
  return {
    ...row,
    armed: armed.map((rung) => ({ ...rung, dueAt: new Date(rung.dueAt).toISOString() as Instant })),
  };
}

/** Loads cases with their facts, in the order of their ids; `caller` null is the system, which sees all. */
export async function loadCases(
  reader: Reader,
  ids: readonly string[],
  caller: Caller | null,
  needs: CaseNeeds = 'all',
): Promise<LoadedCase[]> {
  const scope = caller ? caseScope(caller, 'k', 2) : { sql: 'true', params: [] };
  const rows = await reader.query<ReadRow>(caseFactsSql(scope.sql, needs), [ids, ...scope.params]);
  const loaded: LoadedCase[] = [];
  for (const read of rows) {
    const row = rowOf(read);
    const calendar = await calendarOf(reader, row.calendar_version, row.responsible_path);
    const pack = await packOf(reader, row.pack_id, row.pack_version);
    loaded.push({
      row,
      facts: factsOf(row, { calendar, pack, ladder: await ladderNamed(reader, row.ladder_version) }),
    });
  }
  return loaded;
}

/** The proposed team with what the conflict rules ask of each member (domain.md section 8). */
export async function loadTeam(reader: Reader, caseId: string, postIds: readonly string[]): Promise<TeamMember[]> {
  const rows = await reader.query<MemberRow>(teamSql, [caseId, postIds]);
  return rows.map(memberOf);
}

/** A possible member of a team as `memberColumns` reads him. */
export interface MemberRow {
  readonly post_id: string;
  readonly person_id: string;
  readonly unit_id: string;
  readonly is_verifier: boolean;
  readonly of_responsible_unit: boolean;
  readonly took_part: boolean;
  readonly held_post: boolean;
  readonly verified_before: boolean;
}

export const memberOf = (row: MemberRow): TeamMember => ({
  postId: row.post_id,
  personId: row.person_id,
  unitId: row.unit_id,
  isVerifier: row.is_verifier,
  ofResponsibleUnit: row.of_responsible_unit,
  tookPart: row.took_part,
  heldPostInUnit: row.held_post,
  verifiedBefore: row.verified_before,
});

/** Of these posts, those the unit can make answer: its own, of a unit below it, of a co-responsible unit. */
export async function loadUnitPosts(reader: Reader, caseId: string, postIds: readonly string[]): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(unitPostsSql, [caseId, postIds]);
  return rows.map(({ id }) => id);
}

/** By what a case is judged. */
interface CaseLaw {
  readonly calendar: WorkCalendar;
  readonly pack: ParameterPack;
  readonly ladder: LadderVersion;
}

/** The facts of a case from its row. */
export function factsOf(row: CaseRow, law: CaseLaw): CaseFacts {
  const { calendar, pack, ladder } = law;
  const dueRule = parseDeadlineRule(row.due_rule);
  if (!dueRule) throw new Error(`Case ${row.number} names an unknown rule.`);
  const clocks = clocksOf(row.clocks);
  const { points: _points, ...accountability } = accountabilityOf(row, law);
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    cycle: row.cycle,
    round: row.round,
    level: row.level,
    rectifyType: row.rectify_type,
    now: row.now,
    today: localDateOf(row.now),
    pack,
    calendar,
    ladder,
    dueRule,
    effectThreshold: row.effect_threshold,
    responsibleUnitId: row.responsible_unit_id,
    earlierUnitIds: row.earlier_unit_ids,
    supervisingUnitId: row.supervising_unit_id,
    isTopOffice: row.is_top_office,
    verifyingUnitId: row.verifying_unit_id,
    principal:
      row.principal_post && row.principal_person
        ? { postId: row.principal_post, personId: row.principal_person }
        : null,
    liaison: null,
    issuedBy: row.issued_by,
    approvedBy: row.approved_by,
    missingFields: (['title', 'problem', 'source', 'effect_threshold'] as const).filter((name) => row[name] === ''),
    unitUnderIssuer: row.under_issuer ?? false,
    duplicateUnanswered: false,
    clocks,
    plan: planOf(row.papers),
    evidence: row.evidence.map((one) => ({ id: one.id, tests: one.tests, submitted: isSubmitted(one, row.papers) })),
    submittedOn: row.submitted_on,
    closedOn: row.closed_on,
    openObjections: row.open_objections,
    evaluation: row.evaluation,
    noticeEndsOn: clocks.notice?.endedOn === null ? clocks.notice.dueDate : null,
    ...askedAndGranted(row),
    isSplit: row.family.some(({ relation }) => relation === 'part'),
    isPart: row.parent_case_id !== null,
    verifiedByPersons: verifiersOf(row.papers),
    fired: row.fired,
    armed: row.armed,
    ...accountability,
    master: null,
    team: [],
    unitPosts: [],
    knownFiles: [],
    newUnitIsValid: false,
    validUnits: [],
    journals: {},
  };
}

function clocksOf(rows: readonly ClockRow[]): CaseFacts['clocks'] {
  const clocks: Partial<Record<ClockKind, CaseClock>> = {};
  for (const row of rows) {
    const rule = parseDeadlineRule(row.rule);
    if (!rule) throw new Error(`A clock has the unknown rule ${row.rule}.`);
    const kind = row.kind as ClockKind; // written by record from a CaseClock
    clocks[kind] = {
      kind,
      startsOn: row.starts_on,
      rule,
      dueDate: row.due_date,
      originalDueDate: row.original_due_date,
      limit: row.limit_on,
      provisional: row.provisional,
      pausedOn: row.paused_on,
      pausedDays: row.paused_days,
      endedOn: row.ended_on,
      spell: row.spell,
      calendarVersion: row.calendar_version,
    };
  }
  return clocks;
}

/** Whether someone was shown this evidence: with a dispute that named it, or with a closing application after it. */
function isSubmitted({ id, uploadedAt }: EvidenceRow, papers: readonly PaperRow[]): boolean {
  return papers.some(
    ({ kind, at, data }) =>
      (kind === 'apply_to_close' && at >= uploadedAt) ||
      (kind === 'dispute' && (data['evidenceIds'] as string[]).includes(id)), // papers hold the command accepted
  );
}

function verifiersOf(papers: readonly PaperRow[]): readonly string[] {
  const judged = papers.findLast(({ kind }) => kind === 'pass' || kind === 'fail');
  return (judged?.data['teamPersons'] as string[] | undefined) ?? [];
}
