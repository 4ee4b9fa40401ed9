import { defineTexts } from '../texts/texts.ts';
import type { Pair } from '../texts/texts.ts';
import type { Schemas } from '../api/client.ts';

export type Group = Schemas['RosterPersonDto']['group'];

/** The people a case concerns, by group (section 7); a roster may name them in either language. */
export const groupWords: Readonly<Record<Group, Pair>> = {
  party_member: ['党员', 'Party member'],
  representative: ['群众代表', 'Representative'],
  household: ['农户', 'Household'],
  staff: ['职工', 'Staff'],
  served: ['服务对象', 'Served'],
  parent: ['家长', 'Parent'],
  old_member: ['老党员', 'Old member'],
  former_secretary: ['老书记', 'Former secretary'],
  in_difficulty: ['困难群众', 'In difficulty'],
  petitioner: ['信访人', 'Petitioner'],
};

export const useEvaluationTexts = defineTexts('evaluation', {
  title: ['群众评议', 'Mass evaluation'],
  notDrawn: ['尚未抽样', 'Not drawn yet'],
  open: ['正在评议', 'Running'],
  over: ['已结束', 'Over'],
  rosterEmpty: ['名册还没有人。', 'Nobody stands on the roster.'],
  roster: ['名册 {{count}} 人', '{{count}} people on the roster', '{{count}} person on the roster'],
  rosterWhy: [
    '名册由单位如实填报,验收人员从中抽样发码;抽样后不能再改。',
    'The unit enters everybody concerned; verifiers draw from it. After the draw it stays as it is.',
  ],
  enter: ['填报名册', 'Enter the roster'],
  correct: ['修改名册', 'Correct the roster'],
  lines: ['相关群众,每行一人', 'People concerned, one a line'],
  linesHint: [
    '姓名,群体,联系方式(选填);可从电子表格粘贴。群体:{{groups}};不写按群众代表。',
    'Name, group, contact (optional); may be pasted from a spreadsheet. Groups: {{groups}}; without one: representative.',
  ],
  lineWrong: ['第 {{line}} 行的群体“{{word}}”不认识。', 'Line {{line}}: “{{word}}” is no group.'],
  linesNone: ['请至少填写一人。', 'Enter one person at least.'],
  save: ['保存名册', 'Save the roster'],
  draw: ['抽样并发码', 'Draw and hand out codes'],
  drawWhy: [
    '系统按存证的随机种子抽取评议人,名册随即冻结。评议码只在这一次显示,请当场打印发放。',
    'The system draws by a stored seed and the roster is frozen. Codes are shown this once: print and hand them out.',
  ],
  drawAfter: ['单位申请销号、进入验收后才能抽样。', 'The draw comes when the unit has applied to close.'],
  slips: ['评议码 {{count}} 张', '{{count}} codes', '{{count}} code'],
  slipsWhy: [
    '一人一码,只能用一次。关闭后不再显示。',
    'One code a person, for one answer. Once closed they are not shown again.',
  ],
  print: ['打印', 'Print'],
  handedOut: ['已打印或发放,关闭', 'Printed or handed out: close'],
  answered: ['已答 {{valid}} / 邀请 {{invited}}', '{{valid}} of {{invited}} answered'],
  percent: ['满意率 {{percent}}%', '{{percent}}% satisfied'],
  tooFew: ['答卷不足,不计满意率', 'Too few answers for a percentage'],
  assist: ['代填一份', 'Take down an answer'],
  assistWhy: ['为不便填写的人代填,记录代填人。', 'For somebody who cannot write; you are named as recorder.'],
  code: ['评议码', 'Code'],
  answer: ['评价', 'Answer'],
  close: ['结束评议', 'End the evaluation'],
  closeWhy: [
    '结束后不再收答卷,结果自动用于验收结论,不能再开。',
    'No more answers are taken; the result counts for the verdict.',
  ],
  satisfied: ['满意', 'Satisfied'],
  basicallySatisfied: ['基本满意', 'Mostly satisfied'],
  notSatisfied: ['不满意', 'Not satisfied'],
  unknown: ['不了解', 'Do not know'],
  remarks: ['群众的话(不记名)', 'What people wrote (no names)'],
});
