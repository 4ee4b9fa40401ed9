import type { CaseActionName } from '#domain';

const id = '019a0000-0000-7000-8000-000000000000';
const reason = '核实如此';
const team = [id];

/** A body of every action that is read without complaint; whether it may be done is another question. */
export const wellFormed: Readonly<Partial<Record<CaseActionName, object>>> = {
  claim: {},
  dispute: { kind: 'not_ours', reason, evidenceIds: [id] },
  reject_dispute: { reason },
  reassign: { newUnitId: id, reason },
  merge: { masterCaseId: id, reason },
  withdraw: { reason },
  file_plan: {
    cause: '因',
    goal: '的',
    measures: [{ text: '改', output: '果', dueDate: '2026-06-01' }],
    plannedEvidence: ['测评'],
  },
  return_plan: { defects: ['差'] },
  approve_plan: {},
  report_progress: { changed: '有变化' },
  extend: { newDue: '2026-10-30', reason },
  suspend: { reviewOn: '2026-04-01', reason },
  resume: { reason },
  apply_to_close: { pledge: true, summary: '完成' },
  return_papers: { defects: ['缺照片'] },
  pass: {
    team,
    siteVisit: { visitedOn: '2026-03-02', place: '村委会' },
    measuresSeen: [],
    answers: {
      measures_on_site: true,
      cause_removed: true,
      effect_felt: true,
      same_problem_elsewhere: true,
      upkeep_arranged: true,
    },
    opinion: '通过',
  },
  fail: { team, reasons: ['差'] },
  publish: { text: '公示' },
  uphold_objection: { checkedBy: id, finding: '属实' },
  close: { filingNumber: '备1号' },
  close_without_notice: { exemption: 'state_secret', reason },
  pass_look_back: { team, finding: '巩固' },
  reopen: { ground: 'rebound', reason, newDue: '2026-05-01' },
  annul: { proof: '摆拍' },
  cancel: { reason },
  add_evidence: { kind: 'photo', tests: 'effect', title: '照片', takenOn: '2026-03-02' },
  ask_extension: { cause: 'court_case', progress: '过半', newDue: '2026-10-30', reason },
  ask_suspension: { cause: 'court_case', reviewOn: '2026-04-01', reason },
  propose_withdrawal: { kind: 'other', reason },
  refuse_request: { request: 'extension', reason },
  change_plan: {
    cause: '因',
    goal: '的',
    measures: [{ text: '改', output: '果', dueDate: '2026-06-01' }],
    plannedEvidence: ['测评'],
    reason,
  },
  appeal_ruling: { reason },
  decide_appeal: { granted: true, reason },
  urge: { text: '请报送进展' },
  sign_part: { summary: '已办' },
  decide_plan_change: { granted: true, reason },
  report_upkeep: { text: '未反弹' },
};
