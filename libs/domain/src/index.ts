export { caseRoles, permissions, postRoles, rolesInCase } from './access/roles.js';
export type { CaseRole, PostRole, Standing } from './access/roles.js';
export {
  caseActionNames,
  disputeKinds,
  evidenceKinds,
  evidenceNamed,
  fileNamed,
  extensionCauses,
  fiveQuestions,
  postsJudging,
  postsNamed,
  requestKinds,
  withdrawalKinds,
} from './case/case.commands.js';
export type {
  CaseActionName,
  CaseCommand,
  DisputeKind,
  EvaluationCounts,
  EvidenceKind,
  ExtensionCause,
  FiveQuestion,
  RequestKind,
  WithdrawalKind,
  SiteVisit,
} from './case/case.commands.js';
export { noticeExemptions } from './case/notice-exemptions.js';
export type { NoticeExemption } from './case/notice-exemptions.js';
export type { PlanContent, PlannedIndicator, PlannedMeasure, PlannedMilestone } from './plan/plan-content.js';
export { percentDone, planDifference } from './plan/plan-difference.js';
export type { PlanDifference } from './plan/plan-difference.js';
export type { ImportedCase } from './case/imported-case.js';
export { evaluationAnswers, evaluationOutcome } from './evaluation/outcome.js';
export type { EvaluationAnswer, EvaluationOutcome, GroupCount } from './evaluation/outcome.js';
export { drawLookBacks } from './evaluation/look-backs.js';
export type { LookBackCandidate, LookBackReason } from './evaluation/look-backs.js';
export { drawSample, rosterGroups } from './evaluation/sample.js';
export type { RosterGroup } from './evaluation/sample.js';
export { caseGuards } from './case/case.guards.js';
export type { CaseGuard } from './case/case.guards.js';
export { actionTexts, guardTexts, roleTexts, stateTexts } from './case/case.texts.js';
export type { Bilingual, Language } from './bilingual.js';
export { caseTransitions } from './case/case.transitions.js';
export type { CaseTransition } from './case/case.transitions.js';
export { caseMilestones, caseStates, milestoneOf, terminalStates } from './case/case.states.js';
export { caseLevels } from './case/case-level.js';
export type { CaseLevel } from './case/case-level.js';
export { clockKinds, rectifyTypes } from './case/case.types.js';
export type { CaseMilestone, CaseState } from './case/case.states.js';
export type {
  CaseActor,
  CaseClock,
  CaseFacts,
  ClockEntry,
  ClockKind,
  FiredRung,
  MasterFacts,
  Measure,
  OpenRequest,
  PlanFacts,
  RectifyType,
  TeamMember,
} from './case/case.types.js';
export { decide, permittingRole } from './case/decide.js';
export { refusalCodes } from './case/decision.types.js';
export type {
  Accepted,
  CaseNotice,
  ClockChange,
  DecidedEvent,
  Decision,
  FiredStep,
  NextAction,
  Refusal,
  RefusalCode,
  UnmetGuard,
} from './case/decision.types.js';
export { recipientsOfSteps } from './case/rung-recipients.js';
export { disclosedPersonalData, withoutPersonalData } from './case/personal-data.js';
export type { PersonalDataKind } from './case/personal-data.js';
export { possibleActions } from './case/possible-actions.js';
export type { BlockedAction, PossibleActions } from './case/possible-actions.js';
export { conflictsOf, satisfactionPercent } from './case/verification.guards.js';
export type { ConflictRule } from './case/verification.guards.js';
export { decisionKinds, decisionsWaiting } from './case/decisions-waiting.js';
export type { DecisionKind, WaitingDecision } from './case/decisions-waiting.js';
export { noticeReason, noticeReasons } from './notice/notice-reasons.js';
export type { NoticeClass } from './notice/notice-reasons.js';
export {
  defaultNoticeTemplate,
  fillNotice,
  noticePlaceholders,
  unknownPlaceholders,
} from './notice/notice-templates.js';
export type { NoticeTemplate, NoticeValues } from './notice/notice-templates.js';
export { defaultPushPolicy, planPush } from './notice/push-plan.js';
export type { PushPlan, PushPolicy, Recipient, WaitingEntry } from './notice/push-plan.js';
export { canonicalJson } from './audit/canonical-json.js';
export type { JsonValue } from './audit/canonical-json.js';
export { chainEvent, chainProblemTexts, checkLink, genesisHash, hashOf, verifyChain } from './audit/chain.js';
export type { AuditBody, AuditEvent, ChainCheck, ChainHead, ChainProblem, Digest } from './audit/chain.js';
export { calendarFromCsv, CalendarUnreadable, compileCalendar, placesOn } from './clock/calendar.js';
export type { CalendarData, CalendarYear, ClosedPlace, DayKind, LocalClosure, WorkCalendar } from './clock/calendar.js';
export { changedCalendar, changedDays, placeOf } from './clock/calendar-change.js';
export type { CalendarChange } from './clock/calendar-change.js';
export { calendarYear } from './clock/calendar-year.js';
export type { CalendarDay, YearOfDays } from './clock/calendar-year.js';
export { readHolidayNotice } from './clock/holiday-notice.js';
export type { HolidayNotice, NoticeReading, UnreadSentence } from './clock/holiday-notice.js';
export { correctedDates, replayDates } from './clock/replay.js';
export type { ReplayedDates } from './clock/replay.js';
export { readDeadlinePhrase } from './clock/deadline-phrase.js';
export type { ReadPhrase } from './clock/deadline-phrase.js';
export { deadlineWords } from './clock/deadline-words.js';
export { formatDeadlineRule, parseDeadlineRule } from './clock/deadline-rule.js';
export type { DeadlineRule } from './clock/deadline-rule.js';
export {
  addWorkingDays,
  dayByDay,
  dueDate,
  extensionLimit,
  noticeWindow,
  shiftByStoppedDays,
  subtractWorkingDays,
  workingDaysBetween,
} from './clock/due-date.js';
export type { CountedDay, DueDate } from './clock/due-date.js';
export { letterOpen } from './accountability/accountability.guards.js';
export {
  accountabilityMeasures,
  goodFaithGrounds,
  penaltyPoints,
  proceedingsOf,
} from './accountability/proceedings.js';
export type {
  AccountabilityMeasure,
  GoodFaithGround,
  Proceeding,
  RungAct,
  SentRung,
} from './accountability/proceedings.js';
export { rungKey } from './ladder/rung-key.js';
export { ballAccount, ballParties } from './clock/ball.js';
export type { BallAccount, BallEvent, BallParty } from './clock/ball.js';
export { receiptOf } from './clock/receipt.js';
export type { Receipt } from './clock/receipt.js';
export { light, turnsYellowOn, yellowDues } from './clock/light.js';
export type { Light, YellowDue } from './clock/light.js';
export {
  addDays,
  addMonths,
  daysBetween,
  endOfLocalDay,
  localDateOf,
  localTime,
  parseLocalDate,
  startOfLocalDay,
  weekday,
} from './clock/local-date.js';
export type { Instant, LocalDate } from './clock/local-date.js';
export {
  PASSES_UP,
  armRungs,
  highestDue,
  isUnitLadder,
  ladderKinds,
  officeLadders,
  partyBuildingLadder,
  rungNames,
} from './ladder/ladder.js';
export type { ArmedRung, ArmingClock, LadderKind, LadderStep, LadderVersion, RecipientRule } from './ladder/ladder.js';
export { ladderParts, ladderProblem, ladderWith, standardLadderDays } from './ladder/ladder-days.js';
export type { LadderDays } from './ladder/ladder-days.js';
export { parseEffectThreshold, satisfactionRequirement, thresholdWords } from './parameters/effect-threshold.js';
export type { EffectThreshold, ThresholdTerm } from './parameters/effect-threshold.js';
export { findPack, parameterPacks } from './parameters/packs.js';
export type { ParameterPack } from './parameters/packs.js';
export { paperKinds, paperNumber } from './paper/paper-kinds.js';
export type { PaperKindName } from './paper/paper-kinds.js';
export { defaultPaperTemplates, fillPaper, unknownPaperPlaceholders } from './paper/paper-template.js';
export type { PaperTemplate, PaperValues } from './paper/paper-template.js';
export { glossary } from './glossary.js';
export type { GlossaryTerm } from './glossary.js';
