import { compileCalendar, findPack, partyBuildingLadder } from '#domain';
import type {
  CaseActionName,
  CaseActor,
  CaseClock,
  CaseCommand,
  CaseFacts,
  CaseRole,
  CaseState,
  ClockKind,
  LocalDate,
  Proceeding,
  TeamMember,
} from '#domain';

const calendar = compileCalendar({
  version: '1',
  years: [{ year: 2026, status: 'official', holidays: [], makeUpDays: [] }],
  localClosures: [],
});

export const principal = { postId: 'post-principal', personId: 'person-principal' };

/** A clock that runs from Monday 2 March 2026 to the day given. */
export function aClock(kind: ClockKind, dueDate: LocalDate, changes: Partial<CaseClock> = {}): CaseClock {
  return {
    kind,
    startsOn: '2026-03-02',
    rule: { kind: 'fixed', date: dueDate },
    dueDate,
    originalDueDate: dueDate,
    limit: dueDate,
    provisional: false,
    pausedOn: null,
    pausedDays: 0,
    endedOn: null,
    spell: 1,
    calendarVersion: '1',
    ...changes,
  };
}

export function aMember(name: string, changes: Partial<TeamMember> = {}): TeamMember {
  return {
    postId: `post-${name}`,
    personId: `person-${name}`,
    unitId: 'unit-verifying',
    isVerifier: true,
    ofResponsibleUnit: false,
    tookPart: false,
    heldPostInUnit: false,
    verifiedBefore: false,
    ...changes,
  };
}

/** The interview that rung 4 proposed on 3 March; the unit was heard on 10 March. */
export function aProposal(state: Proceeding['state'], changes: Partial<Proceeding> = {}): Proceeding {
  const key = 'rectify:4:1:1';
  const decision = {
    kind: 'decided',
    rung: key,
    on: '2026-03-11',
    byPerson: 'person-supervisor',
    upheld: true,
    reason: '久拖不决',
    finalDate: null,
  } as const;
  return {
    key,
    kind: 'interview',
    rung: 4,
    proposedOn: '2026-03-03',
    replyBy: '2026-03-12',
    decideBy: '2026-03-24',
    state,
    answer: null,
    decision: state === 'open' ? null : decision,
    confirmation: null,
    concludedOn: null,
    revocation: null,
    expiresOn: state === 'in_force' ? '2027-03-11' : null,
    ...changes,
  };
}

/** What went out in `aCase` for an action on rungs to find everything in order. */
export function aLetter(rung: 1 | 2): Partial<CaseFacts> {
  return {
    fired: [{ ladder: 'rectify', step: String(rung), rung, cycle: 1, spell: 1, sentOn: '2026-03-11' }],
    clocks: { ...aCase('rectifying').clocks, reply: aClock('reply', '2026-03-13') },
  };
}
const answer = {
  kind: 'answered',
  rung: 'rectify:4:1:1',
  on: '2026-03-10',
  text: '已完成九成',
  ground: null,
} as const;
export const heard = aProposal('open', { answer });
export const pleading = aProposal('open', { answer: { ...answer, ground: 'no_explicit_rule' } });
/** What an action about rungs and proposals needs beside `aCase`. */
export const factsOfRungs: Partial<Record<CaseActionName, Partial<CaseFacts>>> = {
  answer_letter: aLetter(2),
  raise_rung: { level: 'A' },
  decide_proposal: { proceedings: [heard] },
  confirm_proposal: { proceedings: [aProposal('decided_once')] },
  record_outcome: { proceedings: [aProposal('in_force')] },
  revoke_rung: {
    fired: [{ ladder: 'rectify', step: '4', rung: 4, cycle: 1, spell: 1, sentOn: '2026-03-03' }],
  },
};

/** A case in which everything that can be asked is in order; a test changes what it is about. */
export function aCase(state: CaseState, changes: Partial<CaseFacts> = {}): CaseFacts {
  const pack = findPack('party_building', 1);
  if (!pack) throw new Error('The default pack is missing.');
  return {
    id: 'case-1',
    version: 3,
    state,
    cycle: 1,
    round: 1,
    level: 'B',
    rectifyType: 'staged',
    now: '2026-03-12T02:00:00.000Z',
    today: '2026-03-12',
    pack,
    calendar,
    ladder: partyBuildingLadder,
    dueRule: { kind: 'calendar_months', count: 6 },
    effectThreshold: 'sat>=80;n>=15',
    responsibleUnitId: 'unit-village',
    earlierUnitIds: [],
    supervisingUnitId: 'unit-city',
    isTopOffice: true,
    verifyingUnitId: 'unit-verifying',
    principal,
    liaison: null,
    issuedBy: 'person-issuer',
    approvedBy: 'person-leader',
    missingFields: [],
    unitUnderIssuer: true,
    duplicateUnanswered: false,
    // The claim limit is both not yet passed for a dispute and passed for the system: tests pick the day.
    clocks: {
      claim: aClock('claim', '2026-03-05'),
      rectify: aClock('rectify', '2026-09-02'),
      upkeep: aClock('upkeep', '2026-03-11'),
    },
    plan: {
      version: 1,
      cause: '班子不齐',
      goal: '配齐班子',
      status: state === 'rectifying' ? 'approved' : 'filed',
      returns: 0,
      measures: [
        {
          id: 'm1',
          text: '选好书记',
          output: '任职文件',
          ownerPostId: 'p',
          dueDate: '2026-06-01',
          doneOn: '2026-03-11',
        },
      ],
      milestones: [{ id: 's1', name: '班子配齐', dueDate: '2026-05-01', reachedOn: '2026-03-11' }],
      indicators: [{ id: 'i1', name: '满意率', unit: '%', baseline: 60, target: 90, source: '测评', current: null }],
      proposed: null,
      percent: 100,
    },
    evidence: [{ id: 'e1', tests: 'effect', submitted: false }],
    submittedOn: '2026-03-10',
    closedOn: null,
    disputes: [],
    ruling: { on: '2026-03-11', byPerson: 'person-arbiter', appealed: false, quashed: false },
    openObjections: 0,
    evaluation: null,
    noticeEndsOn: '2026-03-11',
    suspendedDays: 0,
    extensions: 0,
    requests: {
      extension: { byPerson: 'person-principal', cause: 'election_timetable' },
      suspension: { byPerson: 'person-principal', cause: 'court_case' },
      withdrawal: { byPerson: 'person-else', kind: 'unfounded' },
      plan_change: { byPerson: 'person-principal' },
      appeal: { byPerson: 'person-principal' },
    },
    causesUsed: { extension: [], suspension: [] },
    defectsNamed: [],
    isSplit: false,
    isPart: false,
    verifiedByPersons: ['person-earlier'],
    fired: [],
    armed: [{ ladder: 'rectify', step: '1', rung: 1, dueOn: '2026-03-11', dueAt: '2026-03-11T01:00:00.000Z' }],
    proceedings: [aProposal('open')],
    revokedRungs: [],
    master: { id: 'case-0', isOpen: true, isMerged: false, ofSameUnitOrParent: true, dueDate: '2026-09-02' },
    team: [aMember('verifier'), aMember('verifier-2')],
    unitPosts: ['p'],
    knownFiles: ['file-1'],
    newUnitIsValid: true,
    urgedOn: [],
    jointUnits: [],
    validUnits: ['unit-joint'],
    journals: {},
    ...changes,
  };
}

/** A person acting in one role; as principal the holder of the responsible post. */
export function acting(role: CaseRole | 'system'): CaseActor {
  if (role === 'system') return { kind: 'system', job: 'sweep' };
  const holder = role === 'principal' ? principal : { postId: `post-${role}`, personId: `person-${role}` };
  return { kind: 'person', ...holder, unitId: 'unit-any', roles: [role] };
}

/** A command of each kind that every guard lets through on `aCase`. */
export const validCommands: { readonly [A in CaseActionName]: Extract<CaseCommand, { type: A }> } = {
  issue: { type: 'issue' },
  claim: { type: 'claim', signedBy: principal.postId },
  deem_claimed: { type: 'deem_claimed' },
  dispute: { type: 'dispute', kind: 'not_ours', reason: '不属本村', evidenceIds: ['e1'] },
  reject_dispute: { type: 'reject_dispute', reason: '属实' },
  reassign: { type: 'reassign', newUnitId: 'unit-other', reason: '属邻村' },
  merge: { type: 'merge', masterCaseId: 'case-0', reason: '重复' },
  withdraw: { type: 'withdraw', reason: '不属实' },
  file_plan: {
    type: 'file_plan',
    cause: '班子不齐',
    goal: '班子配齐',
    measures: [{ id: 'm1', text: '选好书记', output: '任职文件', ownerPostId: 'p', dueDate: '2026-06-01' }],
    plannedEvidence: ['村民代表测评'],
  },
  return_plan: { type: 'return_plan', defects: ['目标不可衡量'] },
  approve_plan: { type: 'approve_plan', jointSignatures: [] },
  report_progress: {
    type: 'report_progress',
    changed: '新书记到任',
    measuresDone: [{ measureId: 'm1', doneOn: '2026-03-11' }],
  },
  extend: { type: 'extend', newDue: '2026-10-09', reason: '同意' },
  suspend: { type: 'suspend', reviewOn: '2026-05-01', reason: '同意' },
  resume: { type: 'resume', reason: '诉讼已结' },
  apply_to_close: { type: 'apply_to_close', pledge: true, summary: '完成', upkeepPlan: [] },
  return_papers: { type: 'return_papers', defects: ['缺会议记录'] },
  pass: {
    type: 'pass',
    team: ['post-verifier', 'post-verifier-2'],
    siteVisit: { visitedOn: '2026-03-12', place: '村委会' },
    measuresSeen: ['m1'],
    evaluation: { invited: 20, valid: 16, satisfied: 12, basicallySatisfied: 3, notSatisfied: 1, unknown: 0 },
    answers: {
      measures_on_site: true,
      cause_removed: true,
      effect_felt: true,
      same_problem_elsewhere: true,
      upkeep_arranged: true,
    },
    opinion: '通过',
    jointSignatures: [],
  },
  fail: { type: 'fail', team: ['post-verifier', 'post-verifier-2'], reasons: ['群众不知情'] },
  publish: { type: 'publish', text: '问题、措施和成效公示如下。' },
  uphold_objection: { type: 'uphold_objection', checkedBy: 'post-verifier', finding: '属实' },
  close: { type: 'close', filingNumber: '备〔2026〕1号' },
  close_without_notice: { type: 'close_without_notice', exemption: 'state_secret', reason: '涉密' },
  pass_look_back: { type: 'pass_look_back', team: ['post-verifier', 'post-verifier-2'], finding: '巩固' },
  reopen: { type: 'reopen', ground: 'rebound', reason: '反弹', newDue: '2026-05-01' },
  annul: { type: 'annul', proof: '虚假材料' },
  cancel: { type: 'cancel', reason: '误发' },
  add_evidence: {
    type: 'add_evidence',
    evidenceId: 'e2',
    kind: 'photo',
    tests: 'effect',
    title: '照片',
    takenOn: '2026-03-10',
    sha256: 'file-1',
  },
  replace_evidence: {
    type: 'replace_evidence',
    evidenceId: 'e3',
    replaces: 'e1',
    title: '更清楚的照片',
    takenOn: '2026-03-10',
    sha256: 'file-1',
  },
  remove_evidence: { type: 'remove_evidence', removes: 'e1', reason: '照到无关群众' },
  ask_extension: {
    type: 'ask_extension',
    cause: 'election_timetable',
    progress: '班子已考察',
    newDue: '2026-10-09',
    reason: '换届推迟',
  },
  ask_suspension: { type: 'ask_suspension', cause: 'court_case', reviewOn: '2026-05-01', reason: '诉讼未决' },
  propose_withdrawal: { type: 'propose_withdrawal', kind: 'unfounded', reason: '不属实', siteFinding: '现场未见' },
  refuse_request: { type: 'refuse_request', request: 'extension', reason: '理由不足' },
  change_plan: {
    type: 'change_plan',
    reason: '换届提前',
    cause: '班子不齐',
    goal: '配齐班子',
    measures: [{ id: 'm1', text: '选好书记', output: '任职文件', ownerPostId: 'p', dueDate: '2026-06-01' }],
    plannedEvidence: ['测评'],
  },
  appeal_ruling: { type: 'appeal_ruling', reason: '裁定未到现场' },
  decide_appeal: { type: 'decide_appeal', granted: true, reason: '事实不清' },
  urge: { type: 'urge', text: '请本周内报送进展' },
  answer_letter: { type: 'answer_letter', text: '人手不足', catchUp: ['抽调两人'] },
  raise_rung: { type: 'raise_rung', rung: 2, reason: '群众反映强烈' },
  answer_proposal: { type: 'answer_proposal', proposal: 'rectify:4:1:1', text: '已完成九成' },
  decide_proposal: { type: 'decide_proposal', proposal: 'rectify:4:1:1', upheld: true, reason: '久拖不决' },
  confirm_proposal: { type: 'confirm_proposal', proposal: 'rectify:4:1:1', agreed: true, reason: '同意' },
  record_outcome: {
    type: 'record_outcome',
    proposal: 'rectify:4:1:1',
    on: '2026-03-11',
    points: '当面指出问题',
    promise: '月底前完成',
    promisedBy: '2026-03-31',
  },
  revoke_rung: { type: 'revoke_rung', rung: 'rectify:4:1:1', reason: '日期有误' },
  sign_part: { type: 'sign_part', summary: '已拨付经费' },
  decide_plan_change: { type: 'decide_plan_change', granted: true, reason: '同意', jointSignatures: [] },
  report_upkeep: { type: 'report_upkeep', text: '每季回访' },
  climb: { type: 'climb' },
  recalculate: { type: 'recalculate', from: '1', to: '2', reason: '2027年放假安排' },
  adopt_ladder: { type: 'adopt_ladder', ladder: 'party_building-ladder@2', reason: '收紧督办节奏' },
  miss_upkeep: { type: 'miss_upkeep' },
  absorb: { type: 'absorb', caseId: 'case-2', number: 'ZG-2026-4209-00002', dueDate: '2026-08-02' },
  split_off: {
    type: 'split_off',
    parentId: 'case-0',
    startsOn: '2026-03-02',
    originalDueDate: '2026-09-02',
    dueDate: '2026-09-02',
  },
  follow: { type: 'follow', of: 'master', caseId: 'case-0', state: 'closed', by: null },
  import: {
    type: 'import',
    state: 'rectifying',
    cycle: 1,
    round: 1,
    issuedOn: '2026-01-05',
    originalDueDate: '2026-06-30',
    dueDate: '2026-06-30',
    nextBy: null,
    submittedOn: null,
    closedOn: null,
    closureKind: null,
    highestRung: null,
    isSplit: false,
    cells: {},
  },
};
