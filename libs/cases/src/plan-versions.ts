import { percentDone, planDifference } from '#domain';
import type { LocalDate, PlanContent, PlanDifference, PlanFacts } from '#domain';
import type { PaperRow } from './case-row.js';

/** One version of a plan as it was filed, and what became of it. */
export interface PlanVersion {
  readonly version: number;
  readonly status: 'filed' | 'returned' | 'approved' | 'proposed' | 'refused' | 'superseded';
  readonly content: PlanContent;
  /** Why it was changed; null for a first filing. */
  readonly reason: string | null;
  readonly filedAt: string;
  readonly filedBy: string | null;
  readonly cycle: number;
}

const filing: readonly string[] = ['file_plan', 'change_plan'];

/** Every version that was filed, oldest first: each is kept, whatever became of it (PL-8). */
export function planVersions(papers: readonly PaperRow[]): readonly PlanVersion[] {
  const versions: PlanVersion[] = [];
  const settle = (status: PlanVersion['status']): void => {
    const last = versions.pop();
    if (last) versions.push({ ...last, status });
  };
  for (const paper of papers) {
    const { kind, data } = paper;
    // Another unit's case is planned anew.
    if (kind === 'reassign')
      for (const [index, version] of versions.entries()) versions[index] = { ...version, status: 'superseded' };
    if (kind === 'return_plan') settle('returned');
    if (kind === 'decide_plan_change' && data['granted'] === false) settle('refused');
    if (kind === 'approve_plan' || (kind === 'decide_plan_change' && data['granted'] === true)) {
      supersede(versions);
      settle('approved');
    }
    // Whoever applies to close does so on the plan in force.
    if (kind === 'apply_to_close' && versions.at(-1)?.status === 'proposed') settle('refused');
    if (!filing.includes(kind)) continue;
    const { reason, ...content } = data as unknown as PlanContent & { reason?: string }; // the command accepted
    versions.push({
      version: versions.length + 1,
      status: kind === 'change_plan' ? 'proposed' : 'filed',
      content,
      reason: reason ?? null,
      filedAt: paper.at,
      filedBy: paper.byPerson,
      cycle: paper.cycle,
    });
  }
  return versions;
}

function supersede(versions: PlanVersion[]): void {
  for (const [index, version] of versions.entries())
    if (version.status === 'approved') versions[index] = { ...version, status: 'superseded' };
}

/** The version work goes by: the approved one, else the last that was filed. */
export function versionInForce(versions: readonly PlanVersion[]): PlanVersion | undefined {
  return (
    versions.findLast(({ status }) => status === 'approved') ??
    versions.findLast(({ status }) => status === 'filed' || status === 'returned')
  );
}

/** The plan in force with what the reports say is done, reached and counted; null when none was filed. */
export function planOf(papers: readonly PaperRow[]): PlanFacts | null {
  const versions = planVersions(papers);
  const inForce = versionInForce(versions);
  if (!inForce) return null;
  const last = versions.at(-1);
  const { content } = inForce;
  const told = reported(papers);
  const measures = content.measures.map((one) => ({ ...one, doneOn: told.done.get(one.id) ?? null }));
  return {
    version: inForce.version,
    cause: content.cause,
    goal: content.goal,
    status: inForce.status === 'returned' || inForce.status === 'filed' ? inForce.status : 'approved',
    returns: papers.filter(({ kind }) => kind === 'return_plan').length,
    measures,
    milestones: (content.milestones ?? []).map((one) => ({ ...one, reachedOn: told.reached.get(one.id) ?? null })),
    indicators: (content.indicators ?? []).map((one) => ({ ...one, current: told.readings.get(one.id) ?? null })),
    proposed: last?.status === 'proposed' ? last.content : null,
    percent: percentDone(measures),
  };
}

interface Reading {
  readonly value: number;
  readonly on: LocalDate;
  readonly source: string;
}

/** What the progress reports say, by id: what survives a change of plan keeps it. */
function reported(papers: readonly PaperRow[]) {
  const done = new Map<string, LocalDate>();
  const reached = new Map<string, LocalDate>();
  const readings = new Map<string, Reading>();
  for (const { kind, data } of papers) {
    if (kind !== 'report_progress') continue;
    // Papers hold the command that was accepted, in its own shape.
    for (const one of data['measuresDone'] as { measureId: string; doneOn: LocalDate }[])
      done.set(one.measureId, one.doneOn);
    for (const one of (data['milestonesReached'] ?? []) as { milestoneId: string; reachedOn: LocalDate }[])
      reached.set(one.milestoneId, one.reachedOn);
    for (const { indicatorId, ...reading } of (data['readings'] ?? []) as (Reading & { indicatorId: string })[])
      readings.set(indicatorId, reading);
  }
  return { done, reached, readings };
}

export interface ShownVersion extends Omit<PlanVersion, 'content'>, PlanContent {
  /** Against the version before; null for the first. */
  readonly difference: PlanDifference | null;
}

/** Every version with what it says otherwise than the one before, newest first. */
export function shownVersions(papers: readonly PaperRow[]): readonly ShownVersion[] {
  const versions = planVersions(papers);
  return versions
    .map(({ content, ...version }, index) => {
      const before = versions[index - 1];
      return { ...version, ...content, difference: before ? planDifference(before.content, content) : null };
    })
    .toReversed();
}
