export { CaseExecutor } from './case-executor.js';
export type { CommandContext } from './case-executor.js';
export { CaseQueries } from './case-queries.js';
export type {
  CaseFilter,
  CaseListRow,
  CasePossible,
  CaseTotals,
  EscalationRow,
  Page,
  TrailRow,
} from './case-queries.js';
export type { ClockLine } from './case-clocks.js';
export type { CasePost } from './case-posts.js';
export { WorklistQueries, caseHappenings, caseLights, worklistOutcomes, worklistViews } from './worklist.js';
export type { CaseHappening, Worklist, WorklistOutcome, WorklistRow, WorklistView } from './worklist.js';
export { DashboardQueries } from './dashboard.js';
export { ResultQueries, periods } from './results.js';
export type { DashboardResults, Period } from './results.js';
export type { Dashboard } from './dashboard.js';
export { bulletinProgress } from './bulletin-progress.js';
export type { BulletinProgress } from './bulletin-progress.js';
export { EvidenceQueries } from './evidence-queries.js';
export type { EvidenceFile } from './evidence-queries.js';
export { CaseRefused } from './case-refused.js';
export type { CurrentVersion, PermittedPost } from './case-refused.js';
export type { CaseLight, CaseSnapshot, ClockView, NextActionView } from './case-snapshot.js';
export { StormBrake, stormLimitOf } from './storm-brake.js';
export type { HeldRun } from './storm-brake.js';
export { BallQueries } from './ball-sums.js';
export type { BallSum, BallSums } from './ball-sums.js';
export { CaseSweep } from './case-sweep.js';
export { IssueRefused, issueCases } from './issue-cases.js';
export type { CaseDraft, RefusedDraft } from './issue-cases.js';
export { ErasureDesk, ErasureRefused } from './erasure-desk.js';
export { PictureDesk, PictureRefused } from './picture-desk.js';
export type { PictureRefusalCode } from './picture-desk.js';
export type { Erasure, ErasureRefusalCode } from './erasure-desk.js';
export { HelpDesk } from './help-desk.js';
export type { HelpRequest } from './help-desk.js';
export { HelpRefused } from './help-refused.js';
export type { HelpRefusalCode } from './help-refused.js';
export { importCases } from './import-cases.js';
export type { CaseImport } from './import-cases.js';
export { readOnCase, workOnCase } from './work-on-case.js';
export type { OnCase } from './work-on-case.js';
export { calendarDataOf, calendarOf } from './calendars.js';
export { CalendarCorrection, queueForCalendar } from './calendar-correction.js';
export { calendarMoves, pathOf } from './calendar-preview.js';
export type { CalendarMoves } from './calendar-preview.js';
export { EscalationQueries } from './escalation-list.js';
export { MarkQueries } from './standing-marks.js';
export { RehearsalQueries } from './rehearsal.js';
export type { OtherRules } from './other-rules.js';
export type { Rehearsal } from './rehearsal.js';
export { planOf } from './plan-versions.js';
export { LadderAdoption, queueForLadder } from './ladder-adoption.js';
export { ladderName } from './ladders.js';
export { packInForce, packOf } from './packs.js';
export { OrphanQueries, orphansSql } from './orphans.js';
export type { OrphanCase } from './orphans.js';
export { handOverCases, keepOldMap, touchedCases } from './hand-over.js';
export type { Merger, TouchedCase } from './hand-over.js';
export { noteOnCase } from './note-on-case.js';
export { QueueCounts } from './my-queues.js';
export type { MyQueues } from './my-queues.js';
export { isFree, memberColumns } from './case-facts.sql.js';
export type { MemberRow } from './case-facts.js';
export { namedConflicts } from './conflicts.js';
export type { Conflict } from './conflicts.js';
export { VerificationQueue, verificationViews } from './verification-queue.js';
export type { RouteStop, VerificationLine, VerificationView } from './verification-queue.js';
export { DecisionQueue } from './decision-queue.js';
export type { BulletinToSign, CaseDecision, LeaderQuestions } from './decision-queue.js';
export { DisputeQueue, disputeViews } from './dispute-queue.js';
export type { DisputeToDecide, DisputeView } from './dispute-queue.js';
export { ReferralQueries, referralStatuses } from './referral-list.js';
export type { Referral, ReferralStatus } from './referral-list.js';
